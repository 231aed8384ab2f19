"""The files of the embedded PostgreSQL: where they are, and how they come to be."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from bot.child import credentials, give
from bot.errors import Unavailable
from bot.postgres.program import database_user, programs, reachable_home
from bot.settings import kept_secret

ROLE = "huifang"
DATABASE = "huifang"

# initdb's superuser has no password and can therefore never log in: COPY … TO PROGRAM and the like are out of reach.
_FIRST_STATEMENTS = """
CREATE ROLE {role} LOGIN CREATEDB PASSWORD '{password}';
CREATE DATABASE {database} OWNER {role};
REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;
GRANT CONNECT ON DATABASE postgres TO {role};
"""


@dataclass(frozen=True, slots=True)
class Folder:
    """Where one embedded PostgreSQL keeps its things."""

    var_dir: Path  # resolved, so that everybody computes the same names

    @classmethod
    def at(cls, var_dir: Path) -> Folder:
        """The folder of the database in `var_dir`."""
        return cls(var_dir.resolve())

    @property
    def home(self) -> Path:
        """What belongs to PostgreSQL's user."""
        return self.var_dir / "postgres"

    @property
    def data(self) -> Path:
        """The cluster itself. Resolved: PostgreSQL's user may not be able to follow our link."""
        return self.home.resolve() / "data"

    @property
    def run(self) -> Path:
        """Lock files, ours."""
        return self.var_dir / "run"

    @property
    def sockets(self) -> Path:
        """Where the socket is: short, because a socket's path has 107 bytes at most, and the same for everybody."""
        mark = hashlib.sha256(str(self.var_dir).encode()).hexdigest()[:16]
        is_root = os.geteuid() == 0 and os.access("/run", os.W_OK)
        return Path("/run" if is_root else "/tmp") / f"huifang-{os.geteuid()}-{mark}"  # noqa: S108

    @property
    def url(self) -> str:
        """The address, with the password, for our own processes only."""
        password = kept_secret(self.var_dir / "postgres.key")
        return f"postgresql://{ROLE}:{quote(password)}@/{DATABASE}?host={quote(str(self.sockets), safe='/')}"

    def make(self) -> None:
        """Make what is missing: folders (0700) and, the first time, the cluster. Raises Unavailable."""
        self.run.mkdir(parents=True, exist_ok=True)
        home = reachable_home(self.home)
        home.mkdir(parents=True, exist_ok=True)
        _own_private_folder(self.sockets)
        if not (self.data / "PG_VERSION").exists():
            self._make_cluster()
        elif (version := (self.data / "PG_VERSION").read_text().strip()) != _program_version():
            raise Unavailable(
                f"The database in {self.home} was written by PostgreSQL {version}, this Huifang brings "
                f"{_program_version()}. Take a backup with the old Huifang and restore it with the new one."
            )

    def _make_cluster(self) -> None:
        """Build the cluster beside its place and move it there when it is whole: a crash leaves nothing half-made."""
        fresh = self.home.resolve() / f"fresh-{secrets.token_hex(4)}"
        for left_over in self.home.resolve().glob("fresh-*"):
            shutil.rmtree(left_over, ignore_errors=True)
        _own_private_folder(fresh)
        # The builtin C.UTF-8 is the same on every machine: no upgrade of the system makes an index stale.
        how = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        auth = ["--auth=scram-sha-256", "--username=postgres", f"--pwfile={self._throw_away_password(fresh)}"]
        _run([programs() / "initdb", "--pgdata", fresh / "data", *how, *auth])
        first = _FIRST_STATEMENTS.format(
            role=ROLE, database=DATABASE, password=kept_secret(self.var_dir / "postgres.key")
        )
        # Each line of --single's standard input is one statement.
        statements = first + "ALTER ROLE postgres PASSWORD NULL;\n"
        _run([programs() / "postgres", "--single", "-D", fresh / "data", "postgres"], given=statements)
        (fresh / "data").rename(self.data)
        shutil.rmtree(fresh)

    @staticmethod
    def _throw_away_password(folder: Path) -> Path:
        path = folder / "password"
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(32))
        give(path, database_user())
        return path


def _program_version() -> str:
    return _run([programs() / "postgres", "--version"]).split()[-1].split(".")[0]


def _own_private_folder(path: Path) -> None:
    """A folder that only PostgreSQL's user can enter. Somebody else's folder at that place is refused."""
    path.mkdir(mode=0o700, exist_ok=True)
    user = database_user()
    owners = {os.geteuid(), user.uid if user else os.geteuid()}
    state = path.lstat()
    if path.is_symlink() or state.st_uid not in owners:
        raise Unavailable(f"{path} belongs to somebody else (user {state.st_uid}). Have it removed and start again.")
    path.chmod(0o700)
    give(path, user)


def _run(command: list[str | Path], *, given: str | None = None) -> str:
    try:
        done = subprocess.run(  # noqa: S603
            [str(part) for part in command],
            input=given,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            **credentials(database_user()),
            cwd="/",
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
        )
    except OSError as error:
        raise Unavailable(f"PostgreSQL's {Path(command[0]).name} cannot be started: {error}.") from error
    if done.returncode:
        raise Unavailable(explain(done.stderr))
    return done.stdout


# What PostgreSQL says → what the person can do.
_REMEDIES = {
    "No space left": "The disk is full: free some space.",
    "Permission denied": "Its user may not use its files: restore owner and permissions (0700) of the folder.",
    "Read-only file system": "The disk is read-only.",
    "could not create shared memory": "The machine is short of memory: free some, or stop other databases.",
    "another server might be running": "Another PostgreSQL uses this folder: stop it.",
    "checkpoint record": "Its files are damaged: restore the latest backup.",
    "invalid checksum": "Its files are damaged: restore the latest backup.",
    "is not a valid data directory": "Its files are damaged or missing: restore the latest backup.",
    "could not open file": "Its files are damaged or missing: restore the latest backup.",
    "has wrong ownership": "Its folder belongs to another user: give it back.",
}


def explain(said: str) -> str:
    """One sentence of what PostgreSQL wrote while it failed to start: what it said, and what to do."""
    lines = [line for line in said.splitlines() if any(word in line for word in ("FATAL", "PANIC", "error:", "ERROR"))]
    cause = (lines or said.strip().splitlines() or ["it said nothing"])[0]
    cause = cause.split(":  ", 1)[-1].removeprefix("initdb: error: ").strip().rstrip(".")
    remedy = next((remedy for sign, remedy in _REMEDIES.items() if sign in said), "`huifang doctor` looks further.")
    return f"PostgreSQL could not start: {cause}. {remedy}"
