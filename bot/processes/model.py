"""The trained Rasa model: whether it fits its sources, and training it.

`tools/bootstrap.py` uses this module with any Python from 3.8 on, before anything is installed: standard library only.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = ROOT / "envs" / "rasa" / ".venv" / "bin" / "python"
FOLDER = ROOT / "build" / "rasa"  # never models/: those are the tables
MODEL = FOLDER / "huifang.tar.gz"
_DIGEST = FOLDER / "digest"

# What the model is made of.
_SOURCES = ("config.yml", "domain.yml", "data", "envs/rasa/components", "envs/rasa/requirements.txt")


class TrainingFailed(Exception):
    """Rasa could not train; the message says what it said."""


def digest() -> str:
    """The digest of everything that the model is made of."""
    total = hashlib.sha256()
    for path in _files():
        total.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def is_fresh() -> bool:
    """Whether there is a model and its sources have not changed since."""
    return MODEL.is_file() and _DIGEST.is_file() and _DIGEST.read_text().strip() == digest()


def train(say: Callable[[str], None]) -> None:
    """Train from scratch into build/rasa; `say` gets a line for each component. Raises TrainingFailed.

    The old model stays in use until the new one is whole. Rasa's cache is left out: it does not notice a change in
    a module that a component imports.
    """
    sources = digest()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=str(FOLDER), prefix=".training-") as fresh:
        command = [str(PYTHON), "-W", "ignore", str(ROOT / "envs" / "rasa" / "cli.py"), "train", "--force"]
        command += ["--config", "config.yml", "--domain", "domain.yml", "--data", "data"]
        command += ["--out", fresh, "--fixed-model-name", "huifang"]
        command += ["--skip-validation"]  # the tests validate the data; here it would take as long as the training
        said = _run(command, say)
        made = Path(fresh) / MODEL.name
        if not made.is_file():
            why = [line for line in said if line.strip() and not line.startswith(" ") and "Warning" not in line]
            raise TrainingFailed("Rasa could not train the model:\n" + "\n".join(why[-10:]))
        made.replace(MODEL)
    _DIGEST.write_text(sources + "\n")


def _run(command: list[str], say: Callable[[str], None]) -> list[str]:
    said = []
    environment = {**os.environ, "PYTHONHASHSEED": "0", "RASA_TELEMETRY_ENABLED": "false"}
    with subprocess.Popen(  # noqa: S603
        command, cwd=str(ROOT), env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as running:
        assert running.stdout is not None
        for raw in running.stdout:
            line = raw.decode("utf-8", "replace").rstrip()
            said.append(line)
            if "Starting to train component" in line:
                say(line.split("Starting to train component ", 1)[1].strip("'."))
    return said


def _files() -> Iterator[Path]:
    for name in _SOURCES:
        path = ROOT / name
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (one for one in found if one.is_file() and "__pycache__" not in one.parts)
