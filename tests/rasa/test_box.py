"""The walls of the box: what Rasa's process cannot read, reach or be."""

import ast
import asyncio
import json
import os
import re
import socket
from pathlib import Path

from bot.nlu.client import RasaClient
from bot.processes import model
from bot.processes.process import free_port
from bot.processes.rasa import PYTHON, actions_url, rasa_process
from bot.settings import ROOT, Settings
from tests.rasa import small

BOX = ROOT / "envs" / "rasa"

# Shuts the box as the launcher does, then tries what it must not do; prints what worked.
ATTEMPTS = """
import json, os, socket, sys
from pathlib import Path
import box

own, secret, allowed, forbidden, target, model = sys.argv[1:]
version = box.close(
    readable=[*box.system_paths(), Path.cwd(), Path(model)],
    writable=[Path(own), *box.device_paths()],
    listen=int(allowed) + 1, connect=int(allowed),
)

def works(what):
    try:
        what()
    except OSError:
        return False
    return True

def connect(port):
    return lambda: socket.create_connection(("127.0.0.1", int(port)), timeout=5).close()

def bind():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))

print(json.dumps({
    "version": version,
    "write own": works(lambda: (Path(own) / "x").write_text("x")),
    "read model": works(lambda: Path(model).read_bytes()),
    "call actions": works(connect(allowed)),
    "read secret": works(lambda: Path(secret).read_text()),
    "list secret": works(lambda: os.listdir(Path(secret).parent)),
    "write beside": works(lambda: Path(secret).with_name("y").write_text("y")),
    "call others": works(connect(forbidden)),
    "listen elsewhere": works(bind),
    "signal": works(lambda: os.kill(int(target), 0)),
    "read environment": works(lambda: Path(f"/proc/{target}/environ").read_bytes()),
}))
"""


async def test_rasas_process_reaches_nothing_but_its_own(tmp_path: Path) -> None:
    """Where the kernel has Landlock, also for our own user and for root; without it, `huifang doctor` says so."""
    (tmp_path / "var").mkdir()
    (tmp_path / "own").mkdir()
    (tmp_path / "model").write_text("model")
    secret = tmp_path / "var" / "postgres.key"
    secret.write_text("secret")
    with socket.create_server(("127.0.0.1", 0)) as actions, socket.create_server(("127.0.0.1", 0)) as other:
        ports = [str(server.getsockname()[1]) for server in (actions, other)]
        said = await small.in_the_box(
            ATTEMPTS, str(tmp_path / "own"), str(secret), *ports, str(os.getpid()), str(tmp_path / "model")
        )
    done = json.loads(said)
    assert done["write own"]
    assert done["read model"]
    assert done["call actions"]
    version = done["version"]
    assert done["read secret"] == (version == 0)
    assert done["list secret"] == (version == 0)
    assert done["write beside"] == (version == 0)
    assert done["call others"] == (version < 4)
    assert done["listen elsewhere"] == (version < 4)
    assert done["signal"] == (version < 6)
    assert not (done["read environment"] and version)


def test_its_environment_holds_no_secret_but_its_token(tmp_path: Path) -> None:
    settings = Settings(
        var_dir=tmp_path,
        database_url="postgresql://huifang:SECRET1@db/huifang",
        smtp_url="smtp://u:SECRET2@mail:25",
        secret_key="SECRET3",
        notice_webhook_key="SECRET4",
        _env_file=None,
    )
    process = rasa_process(settings, port=free_port(), actions_url=actions_url(1))
    assert process.env is not None
    assert set(process.env) == {
        *("PATH", "LANG", "PYTHONUNBUFFERED"),
        *("HUIFANG_BOX_TOKEN", "HUIFANG_ACTIONS_URL", "HUIFANG_ACTION_TIMEOUT"),
    }
    assert "SECRET" not in " ".join([*process.argv, *process.env.values()])
    assert settings.box_token not in " ".join(process.argv)  # the list of processes is everybody's to read


async def test_it_listens_on_loopback_only(small_rasa: RasaClient) -> None:
    port = int(small_rasa._urls[0].rsplit(":", 1)[1])
    listening = [
        local
        for table in ("/proc/net/tcp", "/proc/net/tcp6")
        for _, local, _, state, *_ in map(str.split, Path(table).read_text().splitlines()[1:])
        if state == "0A" and local.endswith(f":{port:04X}")
    ]
    assert listening == [f"0100007F:{port:04X}"]


async def test_another_version_of_rasa_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rasa").mkdir()
    (tmp_path / "rasa" / "__init__.py").write_text("__version__ = '3.6.22'")
    (tmp_path / "rasa" / "version.py").write_text("")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import cli\n"
        "try: cli.check_version()\n"
        "except SystemExit as end: print(end)\n"
    )
    assert "made for Rasa 3.6.21 and found 3.6.22" in await small.in_the_box(code, str(tmp_path))


async def test_a_mistyped_tracker_store_is_refused(tmp_path: Path, small_model: Path) -> None:
    """Rasa itself would silently keep conversations in memory."""
    (tmp_path / "endpoints.yml").write_text("tracker_store: {type: tracker.ForgetfulStore}\n")
    code = (
        "import asyncio, sys, types, cli; cli.prepare()\n"
        "from pathlib import Path\n"
        "import launcher, patches; patches.apply(action_timeout=1)\n"
        "from rasa.core.utils import AvailableEndpoints\n"
        "endpoints = AvailableEndpoints.read_endpoints(sys.argv[1])\n"
        "app = types.SimpleNamespace(ctx=types.SimpleNamespace())\n"
        "try: asyncio.run(launcher._load(app, Path(sys.argv[2]), endpoints))\n"
        "except SystemExit as end: print(end)\n"
    )
    said = await small.in_the_box(code, str(tmp_path / "endpoints.yml"), str(small_model))
    assert "did not take our tracker store" in said


async def test_the_compiled_check_of_results_judges_as_rasas_own() -> None:
    code = (
        "import cli, json; cli.prepare()\n"
        "from rasa.core.actions.action import RemoteAction\n"
        "import jsonschema, patches\n"
        "ours, theirs = patches.compiled_result_check(), RemoteAction._validate_action_result\n"
        "one = RemoteAction('a', None)\n"
        "def passes(check, result):\n"
        "    try: return check(one, result)\n"
        "    except jsonschema.ValidationError: return False\n"
        "event = [{'event': 'slot', 'name': 'a', 'value': 1}]\n"
        "cases = [{}, None, [], 1, {'events': []}, {'events': {}}, {'events': event}, {'events': [1]},\n"
        "  {'events': [{'name': 'a'}]}, {'responses': []}, {'responses': {}}, {'responses': ['a']},\n"
        "  {'responses': [{'text': 'x'}]}, {'events': event, 'responses': [{'text': 'x', 'buttons': []}]}]\n"
        "print(json.dumps([[passes(ours, c), passes(theirs, c)] for c in cases]))\n"
    )
    verdicts = json.loads((await small.in_the_box(code)).splitlines()[-1])
    assert all(ours == theirs for ours, theirs in verdicts)
    assert {ours for ours, _ in verdicts} == {True, False}


# The stand-ins


def imports_of(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


async def dropped() -> set[str]:
    return set(json.loads(await small.in_the_box("import json, stand_in; print(json.dumps(sorted(stand_in.DROPPED)))")))


async def test_no_component_of_ours_needs_what_is_left_out() -> None:
    sources = [path for path in BOX.rglob("*.py") if ".venv" not in path.parts]
    assert len(sources) >= 6
    for path in sources:
        assert not imports_of(path) & await dropped(), path
    pipeline = set(re.findall(r"name:\s*([\w.]+)", (ROOT / "config.yml").read_text()))
    assert not pipeline & {"DIETClassifier", "ResponseSelector", "LanguageModelFeaturizer", "ConveRTFeaturizer"}
    assert not pipeline & {"TEDPolicy", "UnexpecTEDIntentPolicy"}


async def test_the_stand_ins_are_for_what_the_overrides_leave_out() -> None:
    named = re.findall(r"^([\w-]+);", (BOX / "overrides.txt").read_text(), re.MULTILINE)
    imported = {"psycopg2-binary": "psycopg2"}
    left_out = {imported.get(name, name.replace("-", "_")) for name in named}
    platforms = {"tensorflow_cpu", "tensorflow_macos", "tensorflow_intel", "tensorflow_cpu_aws", "tensorflow_metal"}
    parts = {"tensorflow_io_gcs_filesystem"}
    assert left_out - platforms - parts == await dropped() - {"keras"}  # keras comes with TensorFlow
    locked = (BOX / "requirements.txt").read_text()
    assert not [name for name in named if re.search(rf"^{name}==", locked, re.MULTILINE)]


async def test_only_what_is_left_out_is_stood_in_for() -> None:
    code = (
        "import importlib.util, stand_in; stand_in.install()\n"
        "import tensorflow as tf, tensorflow.keras.layers as layers\n"
        "class Layer(tf.keras.layers.Layer):\n"
        "    @tf.function\n"
        "    def call(self, x: tf.Tensor) -> tf.Tensor: return x\n"
        "assert Layer.call(None, 5) == 5 and not isinstance(5, tf.Tensor) and tf.Tensor is tf.Tensor\n"
        "print(importlib.util.find_spec('torch'), importlib.util.find_spec('tensorflowish'))\n"
    )
    assert (await small.in_the_box(code)).strip() == "None None"


# Rasa's command line


async def test_training_data_is_validated_and_stories_are_tested_in_the_box(tmp_path: Path, small_model: Path) -> None:
    folder = small.write(tmp_path / "assistant")
    (code, said), (tested, told) = await asyncio.gather(
        small.rasa_cli(folder, "data", "validate", "--fail-on-warnings"),
        small.rasa_cli(
            folder,
            "test",
            "core",
            "--stories",
            "test_all.yml",
            "--model",
            str(small_model),
            "--fail-on-prediction-errors",
        ),
    )
    assert tested == 0, told
    assert "2 / 2" in told
    assert code == 0, said
    assert not (folder / "models").exists()


async def test_a_story_that_goes_wrong_is_found(tmp_path: Path, small_model: Path) -> None:
    folder = small.write(tmp_path / "assistant")
    wrong = small.STORIES.replace("action_note", "action_thank")
    (folder / "test_all.yml").write_text(wrong)
    arguments = ("--stories", "test_all.yml", "--model", str(small_model), "--fail-on-prediction-errors")
    code, _ = await small.rasa_cli(folder, "test", "core", *arguments)
    assert code != 0


LIGHT = """
import copy, json, cli
cli.prepare()
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
import messages
messages.lighten()
one = Message.build("slow again", intent="complaint", intent_metadata={"mood": "negative"}, note=["a"])
same = Message.build("slow again", intent="complaint", intent_metadata={"mood": "negative"}, note=["a"])
other = Message.build("slow again", intent="answer")
twin = copy.deepcopy(one)
twin.get("metadata")["intent"]["mood"] = "positive"
twin.get("note").append("b")
merged = TrainingData([one]).merge(TrainingData([same, other]))
print(json.dumps({
    "equal": [one == same, hash(one) == hash(same), one == other, one == twin],
    "kept": [one.get("metadata")["intent"]["mood"], one.get("note")],
    "merged": [[each.get("text"), each.get("intent")] for each in merged.training_examples],
    "output": sorted(copy.deepcopy(one).output_properties),
}))
"""


async def test_light_messages_are_told_apart_and_copied_as_before() -> None:
    found = json.loads((await small.in_the_box(LIGHT)).splitlines()[-1])
    assert found == {
        "equal": [True, True, False, False],
        "kept": ["negative", ["a"]],
        "merged": [["slow again", "complaint"], ["slow again", "answer"]],
        "output": ["text"],
    }


async def test_training_twice_gives_the_same_model(tmp_path: Path) -> None:
    folders = [small.write(tmp_path / name, config=small.LEARNING) for name in ("one", "two")]
    trained = await asyncio.gather(
        *(small.rasa_cli(folder, "train", "--out", "out", "--fixed-model-name", "m") for folder in folders)
    )
    assert [code for code, _ in trained] == [0, 0], trained
    assert parts(folders[0] / "out" / "m.tar.gz") == parts(folders[1] / "out" / "m.tar.gz")


def parts(path: Path) -> dict[str, bytes]:
    import tarfile

    with tarfile.open(path) as archive:
        members = {member.name: archive.extractfile(member) for member in archive.getmembers() if member.isfile()}
        learned = {name: file.read() for name, file in members.items() if file and "components" in name}
    assert any("LogisticRegression" in name for name in learned)
    return {name: data for name, data in learned.items() if not name.endswith((".skops",))}


def test_the_model_goes_to_build_never_to_the_tables() -> None:
    assert model.MODEL == ROOT / "build" / "rasa" / "huifang.tar.gz"
    assert not list((ROOT / "models").rglob("*.tar.gz"))
    assert PYTHON.is_relative_to(ROOT / "envs" / "rasa")
