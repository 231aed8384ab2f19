"""`make setup`: what it finds, what it refuses, and that it is done at once when nothing changed."""

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from bot.processes import model
from bot.settings import ROOT

EARLY = [  # what runs before anything is installed, on whatever python3 there is
    ROOT / "tools" / "bootstrap.py",
    ROOT / "bot" / "__init__.py",
    *(ROOT / "bot" / "processes" / name for name in ("__init__.py", "model.py", "browser.py")),
]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def bootstrap() -> ModuleType:
    return load("bootstrap")


@pytest.mark.parametrize("path", EARLY, ids=lambda path: path.name)
def test_it_needs_python_3_8_and_nothing_else(path: Path) -> None:
    tree = ast.parse(path.read_text(), feature_version=(3, 8))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    outside = {name for name in imported if name.split(".")[0] not in sys.stdlib_module_names}
    assert outside <= {"bot.processes"}


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_a_shim_that_does_not_run_is_passed_over(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim = script(tmp_path / "shims" / "python3.11", "#!/bin/sh\necho 'pyenv: version not installed' >&2; exit 127\n")
    wrong = script(tmp_path / "wrong" / "python3.11", "#!/bin/sh\nexit 1\n")
    monkeypatch.setenv("PATH", f"{shim.parent}{os.pathsep}{wrong.parent}")
    here = sys.version_info[:2]
    assert not bootstrap.works(shim, (3, 11))
    assert not bootstrap.works(wrong, (3, 11))
    assert not bootstrap.works(tmp_path / "nothing", (3, 11))
    assert bootstrap.works(Path(sys.executable), here)
    assert not bootstrap.works(Path(sys.executable), (here[0], here[1] + 1))


def test_pythons_of_pyenv_are_found_whatever_version_is_chosen_there(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = sys.version_info[:2]
    name = "python{}.{}".format(*here)
    python = script(
        tmp_path / "versions" / "{}.{}.99".format(*here) / "bin" / name,
        f'#!/bin/sh\ntest -z "$PYENV_VERSION" || exit 127\nexec {sys.executable} "$@"\n',
    )
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PYENV_VERSION", "9.9.9")
    assert python in list(bootstrap.candidates(here))
    assert bootstrap.works(python, here)


def test_a_python_that_nobody_has_ends_in_a_sentence(bootstrap: ModuleType) -> None:
    with pytest.raises(bootstrap.SetupFailed) as caught:
        bootstrap.get_python(((3, 99),), "Rasa 3.6.21")
    said = str(caught.value)
    assert said.startswith("Rasa 3.6.21 needs Python 3.99, which was neither found")
    assert "pyenv install 3.99" in said
    assert "run `make setup` again" in said


def test_a_step_that_fails_leaves_no_stamp(bootstrap: ModuleType) -> None:
    def fail() -> None:
        bootstrap.run([sys.executable, "-c", "print('the cause'); raise SystemExit(1)"], "It failed.", quiet=True)

    with pytest.raises(bootstrap.SetupFailed, match=r"the cause\nIt failed\."):
        bootstrap.step("never", "A step", "mark", False, fail)
    assert not (bootstrap.STAMPS / "never").exists()


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project's sources beside the environments that are already installed."""
    folder = tmp_path_factory.mktemp("clone") / "huifang"
    left_out = shutil.ignore_patterns(".git", ".venv", ".tools", "var", "__pycache__", ".*_cache", "tests", ".rasa")
    shutil.copytree(ROOT, folder, ignore=left_out)
    for name in (".venv", ".tools", "envs/rasa/.venv"):
        (folder / name).symlink_to(ROOT / name)
    # Nobody's unfinished change beside us shall count: what is there is what was installed and trained.
    code = (
        "import sys; sys.path.insert(0, 'tools'); import bootstrap as b\n"
        "b.STAMPS.mkdir(parents=True, exist_ok=True)\n"
        "for name, _, mark, _, _ in b.steps(): (b.STAMPS / name).write_text(mark)\n"
        "(b.model.FOLDER / 'digest').write_text(b.model.digest())\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)
    return folder


def make(folder: Path, target: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    return subprocess.run(
        ["make", "--no-print-directory", target],
        cwd=folder,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=120,
    )


def test_when_nothing_changed_setup_says_nothing_and_is_done(clone: Path) -> None:
    done = make(clone, "setup", PYENV_VERSION="9.9.9")
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def is_fresh(folder: Path) -> bool:
    code = "from bot.processes import model; print(model.is_fresh())"
    return subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=True).stdout == b"True\n"


@pytest.mark.parametrize("source", ["data/nlu/new.yml", "domain.yml", "config.yml", "envs/rasa/components/new.py"])
def test_a_change_in_what_the_model_is_made_of_is_noticed(clone: Path, source: str) -> None:
    assert is_fresh(clone)
    path = clone / source
    before = path.read_bytes() if path.exists() else None
    path.write_bytes((before or b"") + b"\n# changed\n")
    assert not is_fresh(clone)
    if before is None:
        path.unlink()
    else:
        path.write_bytes(before)
    assert is_fresh(clone)


def test_training_data_that_is_wrong_stops_setup_with_what_is_wrong(clone: Path) -> None:
    before = (clone / "domain.yml").read_text()
    old_model = (clone / model.MODEL.relative_to(ROOT)).read_bytes()
    (clone / "domain.yml").write_text("version: '3.1'\nintents: {a: b\n")
    done = make(clone, "setup")
    (clone / "domain.yml").write_text(before)
    assert done.returncode != 0
    assert "make setup stopped: Rasa could not train the model" in done.stderr
    assert "domain.yml" in done.stderr
    assert (clone / model.MODEL.relative_to(ROOT)).read_bytes() == old_model  # the old one stays in use


def test_doctor_tells_of_a_missing_environment(clone: Path, var_dir: Path) -> None:
    venv = clone / "envs" / "rasa" / ".venv"
    target = venv.readlink()
    venv.unlink()
    environment = {**os.environ, "HUIFANG_VAR_DIR": str(var_dir)}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "doctor"], cwd=clone, env=environment, capture_output=True, text=True, check=False
    )
    venv.symlink_to(target)
    assert done.returncode == 1
    assert "MISS Rasa's environment: envs/rasa/.venv is missing\n       → Run `make setup`." in done.stdout
    assert "MISS Rasa answers: rasa cannot be started" in done.stdout
    assert done.stderr == ""


# The locks


LOCKS = [ROOT / "requirements" / name for name in ("uv.txt", "app.txt", "dev.txt")] + [
    ROOT / "envs/rasa/requirements.txt"
]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: str(path.relative_to(ROOT)))
def test_locks_are_pinned_hashed_and_name_no_registry(lock: Path) -> None:
    text = lock.read_text()
    assert "://" not in text
    assert not re.search(r"^\s*--?(i|index-url|extra-index-url|find-links|f|trusted-host)\b", text, re.MULTILINE)
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert entries
    for entry in entries:
        assert re.match(r"[A-Za-z0-9._\[\]-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_both_app_locks_agree() -> None:
    def pins(name: str) -> dict[str, str]:
        found = re.findall(r"^([\w.\[\]-]+)==(\S+)", (ROOT / "requirements" / name).read_text(), re.MULTILINE)
        return dict(found)

    app, dev = pins("app.txt"), pins("dev.txt")
    assert app.items() <= dev.items()


def test_pruning_takes_out_what_no_machine_installs() -> None:
    pruned: str = load("prune_lock").pruned(
        "a==1 \\\n    --hash=sha256:0\n"
        "b==2 ; sys_platform == 'never' \\\n    --hash=sha256:1\n    # via a\n"
        "c==3 ; python_full_version < '3.11' or sys_platform == 'never' \\\n    --hash=sha256:2\n"
        "d==4 ; (os_name == 'x' or os_name == 'y') and sys_platform == 'never' \\\n    --hash=sha256:3\n"
        "e==5 ; sys_platform == 'linux' \\\n    --hash=sha256:4\n"
    )
    assert re.findall(r"^(\w)==", pruned, re.MULTILINE) == ["a", "c", "e"]
    assert "never" not in pruned
    assert "via a" not in pruned
