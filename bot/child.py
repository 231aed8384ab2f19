"""Child processes: the user that they run as, and that none of them outlives us."""

from __future__ import annotations

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypedDict

from bot.errors import Unavailable

_PR_SET_PDEATHSIG = 1


class Credentials(TypedDict):
    """The arguments with which subprocess and asyncio change the user of a child."""

    user: int | None
    group: int | None
    extra_groups: list[int] | None


@dataclass(frozen=True, slots=True)
class RunAs:
    """An unprivileged user of this machine."""

    uid: int
    gid: int


@cache
def run_as(name: str) -> RunAs | None:
    """None: as ourselves. When we are root: the system user `name`, made when it is missing. Raises Unavailable."""
    if os.geteuid() != 0:
        return None
    for _ in range(3):  # somebody else may be making the user at the same moment
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return RunAs(entry.pw_uid, entry.pw_gid)
        command = shutil.which("useradd") or "/usr/sbin/useradd"
        options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"]
        with contextlib.suppress(OSError):
            subprocess.run([command, *options, name], check=False, capture_output=True)  # noqa: S603
    raise Unavailable(
        f"What should not run as root runs as the user {name!r}, which could not be made. "
        f"Run `useradd --system --user-group {name}`, or start Huifang as an ordinary user."
    )


def credentials(user: RunAs | None) -> Credentials:
    """The arguments for a child that runs as `user`; None: as ourselves."""
    if user is None:
        return {"user": None, "group": None, "extra_groups": None}
    return {"user": user.uid, "group": user.gid, "extra_groups": []}


def give(path: Path, user: RunAs | None) -> None:
    """Make `user` the owner of `path`."""
    if user is not None:
        os.chown(path, user.uid, user.gid)


def is_reachable(path: Path) -> bool:
    """Whether any user may walk down to `path`, as far as there is anything on the way."""
    for parent in path.resolve().parents:
        try:
            if not parent.stat().st_mode & 0o001:
                return False
        except FileNotFoundError:
            continue
        except PermissionError:
            return False
    return True


def dying_with_us(sign: signal.Signals) -> Callable[[], None]:
    """What a child calls before it runs its program: Linux then sends it `sign` when we die, however we die.

    It comes after the change of user, which would undo it. Elsewhere than on Linux it does nothing.
    """
    parent = os.getpid()

    def before_program() -> None:
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(sign))
            if os.getppid() != parent:  # we died before the child could ask
                os._exit(1)

    return before_program
