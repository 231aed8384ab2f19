"""The walls of Rasa's box: what this process may read, write and reach, set by itself before Rasa is loaded.

Rasa's libraries are old and have known holes (docs/rasa.md). Linux's Landlock takes from this process, for good and
also as root, everything that a turn does not need: the database's files and sockets, keys, other processes, and all
network but its own port and the action server's. Where a kernel has no Landlock, the user and the empty environment
that `huifang` gives the process remain; `huifang doctor` says so.
"""

import contextlib
import ctypes
import os
import resource
import struct
import sys
from pathlib import Path
from typing import Iterable, List, Tuple

# Numbers from linux/landlock.h and the common system call table.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_PATH_BENEATH, _NET_PORT = 1, 2
_ASK_VERSION = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_FILE_ONLY = _EXECUTE | _WRITE_FILE | _READ_FILE
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_BIND_TCP, _CONNECT_TCP = 1, 2
_SCOPES = 3  # abstract sockets and signals stay inside
_NO_NEW_PRIVILEGES = 38  # prctl
_NOT_DUMPABLE = 4  # prctl PR_SET_DUMPABLE


def _file_rights(version: int) -> int:
    """All rights over files that this version of Landlock knows."""
    known = 13 + (version >= 2) + (version >= 3)  # REFER came with 2, TRUNCATE with 3
    return (1 << known) - 1 | (1 << 15 if version >= 5 else 0)  # IOCTL_DEV came with 5


def landlock_version() -> int:
    """The Landlock version of this kernel; 0 when it has none."""
    if not sys.platform.startswith("linux"):
        return 0
    return max(0, ctypes.CDLL(None, use_errno=True).syscall(_CREATE_RULESET, None, 0, _ASK_VERSION))


def close(*, readable: Iterable[Path], writable: Iterable[Path], listen: int, connect: int) -> int:
    """Shut the box: from now on only these paths and these two TCP ports. Returns Landlock's version, 0 without it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold customers' words
    if not sys.platform.startswith("linux"):
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    version = landlock_version()
    if not version:
        return 0
    rights = _file_rights(version)
    rules = _ruleset(libc, version, rights)
    for path in readable:
        _allow_path(libc, rules, path, _READ)
    for path in writable:
        _allow_path(libc, rules, path, rights)
    if version >= 4:
        for rights_over_port, port in ((_BIND_TCP, listen), (_CONNECT_TCP, connect)):
            _add(libc, rules, _NET_PORT, struct.pack("=QQ", rights_over_port, port))
    _checked(libc.syscall(_RESTRICT_SELF, rules, 0))
    os.close(rules)
    libc.prctl(_NOT_DUMPABLE, 0, 0, 0, 0)
    return version


def system_paths() -> List[Path]:
    """Where Python, its libraries and the system's own files are."""
    named = ["/usr", "/lib", "/lib64", "/bin", "/etc", "/opt", "/sys", "/dev/urandom", "/dev/random"]
    # Of /proc only what describes the machine: other processes' environments stand there too.
    machine = ["/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/version", "/proc/sys", "/proc/filesystems"]
    return [Path(sys.prefix), Path(sys.base_prefix), *map(Path, named + machine)]


def device_paths() -> List[Path]:
    """What may be written to besides the process's own folder."""
    return [Path("/dev/null"), Path("/dev/shm"), Path("/dev/zero")]  # noqa: S108 - semaphores live there


def _ruleset(libc: ctypes.CDLL, version: int, rights: int) -> int:
    ports = _BIND_TCP | _CONNECT_TCP if version >= 4 else 0
    fields: Tuple[int, ...] = (rights,)
    if version >= 4:
        fields += (ports,)
    if version >= 6:
        fields += (_SCOPES,)
    form = struct.pack(f"={len(fields)}Q", *fields)
    return _checked(libc.syscall(_CREATE_RULESET, form, ctypes.c_size_t(len(form)), 0))


def _allow_path(libc: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    with contextlib.suppress(FileNotFoundError):
        handle = os.open(str(path), os.O_PATH | os.O_CLOEXEC)
        try:
            if not path.is_dir():
                rights &= _FILE_ONLY
            _add(libc, rules, _PATH_BENEATH, struct.pack("=Qi", rights, handle))
        finally:
            os.close(handle)


def _add(libc: ctypes.CDLL, rules: int, kind: int, form: bytes) -> None:
    _checked(libc.syscall(_ADD_RULE, rules, kind, form, 0))


def _checked(result: int) -> int:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, f"Landlock refused: {os.strerror(error)}")
    return result
