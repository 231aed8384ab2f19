"""`make setup`: from a bare machine to two locked environments, a trained model and a browser for the tests.

Runs on any Python from 3.8 on, with the standard library only. Each step leaves a stamp with the digest of what it
was made from (build/stamps); a second run finds the stamps and is done at once.
"""

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.dont_write_bytecode = True

from bot.processes import browser, model  # noqa: E402 - standard library only, like this file

STAMPS = ROOT / "build" / "stamps"
TOOLS = ROOT / ".tools"
APP = ROOT / ".venv"
RASA = ROOT / "envs" / "rasa" / ".venv"

Version = Tuple[int, int]
Step = Tuple[str, str, str, bool, Callable[[], None]]  # stamp, what is said, mark, whether its result is there, work
APP_VERSIONS: Sequence[Version] = ((3, 11), (3, 12), (3, 13))  # the first is what we develop and test on
RASA_VERSIONS: Sequence[Version] = ((3, 10),)


class SetupFailed(Exception):
    """What went wrong, and what the person can do."""


def environment() -> Dict[str, str]:
    """Ours, without what would lead an interpreter or uv astray (a set PYENV_VERSION spoils every shim)."""
    astray = {"PYENV_VERSION", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "CONDA_PREFIX", "UV_PYTHON", "UV_PROJECT"}
    kept = {name: value for name, value in os.environ.items() if name not in astray}
    return {**kept, "UV_PYTHON_INSTALL_DIR": str(TOOLS / "pythons")}


def run(command: Sequence[object], failure: str, *, quiet: bool = False) -> None:
    """Run a command in the project, showing what it says; `failure` is the sentence when it does not succeed."""
    words = [str(part) for part in command]
    said = []
    try:
        with subprocess.Popen(
            words, cwd=str(ROOT), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as running:
            for raw in running.stdout or ():
                line = raw.decode("utf-8", "replace").rstrip()
                said.append(line)
                if line and not quiet and not line.startswith((" + ", " - ", " ~ ")):  # uv's list of every package
                    say("  " + line)
    except OSError as error:
        raise SetupFailed("{} ({})".format(failure, error)) from error
    if running.returncode:
        raise SetupFailed("\n".join([*(said[-20:] if quiet else []), failure]))


# Finding interpreters


def candidates(version: Version) -> Iterator[Path]:
    """Where a Python of that version may be: on PATH, with pyenv, or fetched by uv before."""
    name = "python{}.{}".format(*version)
    usual = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    for folder in [*os.environ.get("PATH", "").split(os.pathsep), *usual]:
        if folder:
            yield Path(folder) / name
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for home in (pyenv / "versions", TOOLS / "pythons"):
        for found in sorted(home.glob("*{}.{}.*".format(*version)), reverse=True):
            yield found / "bin" / name


def works(python: Path, version: Version) -> bool:
    """Whether it is that version and can make environments; a pyenv shim without its version, for one, does not run."""
    question = "import sys, venv, ssl; sys.exit(sys.version_info[:2] != {!r})".format(version)
    if not python.is_file():
        return False
    try:
        return not subprocess.run(
            [str(python), "-c", question], env=environment(), check=False, capture_output=True, timeout=60
        ).returncode
    except (OSError, subprocess.TimeoutExpired):
        return False


def real(python: Path) -> Path:
    """The interpreter behind a shim, which would look at the shell's settings again each time."""
    asked = subprocess.run(
        [str(python), "-c", "import sys; print(sys.executable)"], env=environment(), check=True, capture_output=True
    )
    return Path(asked.stdout.decode().strip())


def find_python(versions: Sequence[Version]) -> Optional[Path]:
    """The first working interpreter of one of the versions."""
    for version in versions:
        for python in candidates(version):
            if works(python, version):
                return real(python)
    return None


def get_python(versions: Sequence[Version], purpose: str) -> Path:
    """Find an interpreter, else let uv fetch one."""
    found = find_python(versions)
    if found is None:
        wanted = "{}.{}".format(*versions[0])
        say("  no Python {} found, fetching one (uv, about 30 MB)".format(wanted))
        try:
            run([uv(), "python", "install", wanted], "uv could not fetch it.", quiet=True)
        except SetupFailed as error:
            raise SetupFailed(
                "{purpose} needs Python {names}, which was neither found (on PATH, below ~/.pyenv/versions) nor "
                "could be fetched. Install it, for example with `pyenv install {wanted}` or your system's "
                "packages, and run `make setup` again.\n  uv said: {why}".format(
                    purpose=purpose,
                    names=" or ".join("{}.{}".format(*version) for version in versions),
                    wanted=wanted,
                    why=(str(error).splitlines() or ["nothing"])[0],
                )
            ) from error
        found = find_python(versions)
    if found is None:
        raise SetupFailed("uv fetched a Python for {}, but it does not run here.".format(purpose))
    return found


# Steps


def uv() -> Path:
    """Our own uv."""
    return TOOLS / "bin" / "uv"


def install_uv() -> None:
    """A small environment with nothing but uv, checked against its hashes."""
    if not works_here(TOOLS):
        shutil.rmtree(str(TOOLS), ignore_errors=True)
        failure = "Python's venv module is missing (Debian: apt-get install python3-venv)."
        run([sys.executable, "-m", "venv", TOOLS], failure)
    pip = [TOOLS / "bin" / "python", "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    run([*pip, "--require-hashes", "-r", "requirements/uv.txt"], "uv could not be installed. Is the network there?")


def works_here(folder: Path) -> bool:
    """Whether the environment's Python runs (it may have been copied from elsewhere, or its Python be gone)."""
    try:
        return not subprocess.run(
            [str(folder / "bin" / "python"), "-c", "import pip"], check=False, capture_output=True, env=environment()
        ).returncode
    except OSError:
        return False


def install(folder: Path, versions: Sequence[Version], lock: str, purpose: str) -> None:
    """Make the environment in `folder` exactly what `lock` says."""
    python = folder / "bin" / "python"
    if not any(works(python, version) for version in versions):
        venv = [uv(), "venv", "--quiet", "--clear", "--python", get_python(versions, purpose)]
        run([*venv, folder], "No environment could be made in {}.".format(folder))
    sync = [uv(), "pip", "sync", "--require-hashes", "--compile-bytecode", "--python", python]
    run([*sync, lock], "The packages of {} could not be installed. Is the network there?".format(purpose))


def install_app() -> None:
    """The app's environment, and the project itself in it (editable)."""
    install(APP, APP_VERSIONS, "requirements/dev.txt", "Huifang")
    pip = [uv(), "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--python", APP / "bin" / "python"]
    run([*pip, "--editable", "."], "The project itself could not be installed.")


def install_rasa() -> None:
    """Rasa's own environment."""
    install(RASA, RASA_VERSIONS, "envs/rasa/requirements.txt", "Rasa 3.6.21")


def train() -> None:
    """Rasa's model."""
    try:
        model.train(lambda component: say("  training {}".format(component)))
    except model.TrainingFailed as error:
        raise SetupFailed(str(error)) from error


def install_browser() -> None:
    """A browser and a Chinese font for the tests. Not having them is no failure: only the browser tests need them."""
    if is_there_a_browser():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        with contextlib.suppress(SetupFailed):
            packages = ["chromium", "fonts-noto-cjk"]
            run(["apt-get", "update", "-qq"], "", quiet=True)
            run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], "", quiet=True)
    if browser.find_browser() is None:
        with contextlib.suppress(SetupFailed):
            run([APP / "bin" / "playwright", "install", "chromium"], "", quiet=True)
    if browser.find_browser() is None:
        say(browser.HOW_TO_GET_ONE)
    elif not browser.has_chinese_font():
        say("No Chinese font was found: screenshots show boxes. `apt-get install fonts-noto-cjk` brings one.")


def is_there_a_browser() -> bool:
    """Whether the tests have what they need."""
    return browser.find_browser() is not None and browser.has_chinese_font()


# Running the steps


def digest(*names: str) -> str:
    """The digest of the files that a step is made from."""
    total = hashlib.sha256()
    for name in names:
        total.update((ROOT / name).read_bytes())
    return total.hexdigest()


def step(name: str, what: str, mark: str, is_there: bool, do: Callable[[], None]) -> None:
    """Do a step unless its stamp says that it was done with the same `mark`."""
    stamp = STAMPS / name
    if is_there and stamp.is_file() and stamp.read_text() == mark:
        return
    say(what)
    began = time.time()
    do()
    STAMPS.mkdir(parents=True, exist_ok=True)
    stamp.write_text(mark)
    say("  done in {:.0f} s".format(time.time() - began))


def say(line: str) -> None:
    """Tell the person, on standard error."""
    print(line, file=sys.stderr, flush=True)


def steps() -> List[Step]:
    """What is to be done, in order."""
    app = digest("requirements/dev.txt", "pyproject.toml")
    rasa = digest("envs/rasa/requirements.txt")
    return [
        ("uv", "[1/5] Installing uv into .tools", digest("requirements/uv.txt"), uv().exists(), install_uv),
        (
            "app",
            "[2/5] Installing the app's packages into .venv (about a minute)",
            app,
            (APP / "bin" / "huifang").exists(),
            install_app,
        ),
        (
            "rasa",
            "[3/5] Installing Rasa's packages into envs/rasa/.venv (about a minute)",
            rasa,
            (RASA / "bin" / "rasa").exists(),
            install_rasa,
        ),
        ("browser", "[4/5] Looking for a browser and a Chinese font for the tests", "once", True, install_browser),
    ]


def main() -> int:
    """Do what is not done yet."""
    try:
        for one in steps():
            step(*one)
        if not model.is_fresh():
            step("model", "[5/5] Training Rasa's model into build/rasa (two to five minutes)", "", False, train)
    except SetupFailed as error:
        say("\nmake setup stopped: {}".format(error))
        return 1
    except KeyboardInterrupt:
        say("\nmake setup was interrupted; run it again to go on.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
