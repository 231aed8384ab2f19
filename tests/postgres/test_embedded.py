import asyncio
import os
import pwd
import signal
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest

from bot.child import RunAs, credentials
from bot.errors import Unavailable
from bot.postgres.embedded import embedded
from bot.postgres.folder import Folder
from bot.postgres.server import Server
from bot.settings import ROOT
from tests.fixtures.postgres import FAST


async def rows(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        return int(await connection.fetchval("SELECT count(*) FROM kept"))
    finally:
        await connection.close()


async def keep_a_row(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE kept AS SELECT 1 AS one")
    await connection.close()


async def is_down(url: str) -> bool:
    try:
        await (await asyncpg.connect(url)).close()
    except (OSError, asyncpg.PostgresError):
        return True
    return False


async def is_up(url: str) -> bool:
    return not await is_down(url)


async def within(seconds: float, comes_true: Callable[[], Awaitable[bool]]) -> bool:
    for _ in range(int(seconds / 0.1)):
        if await comes_true():
            return True
        await asyncio.sleep(0.1)
    return False


async def test_it_starts_stops_and_keeps_what_was_written(var_dir: Path) -> None:
    async with embedded(var_dir) as url:
        await keep_a_row(url)
    assert await is_down(url)
    async with embedded(var_dir) as url:
        assert await rows(url) == 1


async def test_the_second_user_keeps_the_server_when_the_first_leaves(var_dir: Path) -> None:
    async with embedded(var_dir) as url:
        await keep_a_row(url)
        second = embedded(var_dir)
        again = await second.__aenter__()
        assert again == url
    assert await rows(again) == 1
    await second.__aexit__(None, None, None)
    assert await within(10, lambda: is_down(url))


async def test_many_users_at_once_share_one_server(var_dir: Path) -> None:
    async def postmaster() -> int:
        async with embedded(var_dir) as url:
            connection = await asyncpg.connect(url)
            line = await connection.fetchval("SELECT pg_postmaster_start_time()::text")
            await connection.close()
            await asyncio.sleep(0.3)
            return hash(line)

    assert len(set(await asyncio.gather(*(postmaster() for _ in range(4))))) == 1


async def test_committed_rows_survive_kill_9(var_dir: Path) -> None:
    async with Server(Folder.at(var_dir)) as server:
        await keep_a_row(server.url)
        os.kill(server.pid, signal.SIGKILL)
        assert await server.wait() == -signal.SIGKILL
    async with Server(Folder.at(var_dir)) as server:
        assert await rows(server.url) == 1


async def test_the_number_of_another_program_in_the_pid_file_does_no_harm(var_dir: Path) -> None:
    folder = Folder.at(var_dir)
    async with Server(folder, options=FAST) as server:
        os.kill(server.pid, signal.SIGKILL)
        await server.wait()
    with subprocess.Popen(["sleep", "60"]) as other:
        lines = (folder.data / "postmaster.pid").read_text().split("\n")
        (folder.data / "postmaster.pid").write_text("\n".join([str(other.pid), *lines[1:]]))
        async with Server(folder, options=FAST) as server:
            assert not await is_down(server.url)
        assert other.poll() is None
        other.kill()


async def test_the_server_ends_with_the_process_that_runs_it(var_dir: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.postgres", str(var_dir), cwd=ROOT, stderr=asyncio.subprocess.DEVNULL
    )
    url = Folder.at(var_dir).url
    assert await within(30, lambda: is_up(url))
    process.kill()
    await process.wait()
    assert await within(10, lambda: is_down(url))


async def test_it_is_utf8_and_sorts_chinese_the_same_everywhere(empty_database: str) -> None:
    connection = await asyncpg.connect(empty_database)
    assert await connection.fetchval("SHOW server_encoding") == "UTF8"
    order = await connection.fetchval(
        "SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['张','b','李','B','王']) x"
    )
    assert order == "Bb" + "".join(sorted("张李王"))
    assert await connection.fetchval("SELECT lower('É') = 'é'")
    await connection.close()


async def test_it_does_not_listen_on_the_network(postgres_url: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    assert await connection.fetchval("SHOW listen_addresses") == ""
    await connection.close()


async def test_our_role_is_no_superuser(postgres_url: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    assert await connection.fetchval("SHOW is_superuser") == "off"
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.execute("COPY (SELECT 1) TO PROGRAM 'cat'")
    await connection.close()


@pytest.mark.parametrize("user", ["huifang", "postgres", "pgserver", "root"])
@pytest.mark.parametrize("password", ["", "huifang", "postgres"])
async def test_without_the_password_nobody_gets_in(postgres_url: str, user: str, password: str) -> None:
    host = postgres_url.split("host=")[1]
    with pytest.raises((asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError)):
        await asyncpg.connect(user=user, password=password, host=host, database="huifang")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_files_and_socket_are_closed_to_others(var_dir: Path) -> None:
    folder = Folder.at(var_dir)
    async with Server(folder, options=FAST):
        assert mode(folder.data) == 0o700
        assert mode(folder.sockets) == 0o700
        assert mode(var_dir / "postgres.key") == 0o600
        owner = (folder.data / "PG_VERSION").stat().st_uid
        assert owner != 0
        for other in others(owner):
            for path in (folder.data / "PG_VERSION", folder.sockets / ".s.PGSQL.5432", var_dir / "postgres.key"):
                assert not can_open(other, path), f"user {other.uid} can reach {path}"


def others(owner: int) -> list[RunAs]:
    """Users that we may become: as root any, else none but the owner himself (whom Landlock holds, tests/rasa)."""
    if os.geteuid() != 0:
        return []
    entries = [entry for entry in pwd.getpwall() if entry.pw_uid not in {0, owner}]
    assert any(entry.pw_name == "nobody" for entry in entries)
    return [RunAs(entry.pw_uid, entry.pw_gid) for entry in entries if entry.pw_name in {"nobody", "huifang-rasa"}]


def can_open(user: RunAs, path: Path) -> bool:
    reading = 'test -r "$0" || test -S "$0"'
    return not subprocess.run(["/bin/sh", "-c", reading, str(path)], check=False, **credentials(user)).returncode


async def test_values_in_errors_do_not_reach_the_log(var_dir: Path, capfd: pytest.CaptureFixture[str]) -> None:
    async with Server(Folder.at(var_dir), options=FAST) as server:
        connection = await asyncpg.connect(server.url)
        await connection.execute("CREATE TABLE people (phone text PRIMARY KEY)")
        await connection.execute("INSERT INTO people VALUES ('+8613800138000')")
        with pytest.raises(asyncpg.UniqueViolationError) as caught:
            await connection.execute("INSERT INTO people VALUES ('+8613800138000')")
        assert "+8613800138000" in str(caught.value.as_dict()["detail"])
        await connection.close()
    assert "13800138000" not in "".join(capfd.readouterr())


async def test_a_damaged_folder_is_explained(var_dir: Path) -> None:
    folder = Folder.at(var_dir)
    async with Server(folder, options=FAST):
        pass
    (folder.data / "global" / "pg_control").unlink()
    with pytest.raises(
        Unavailable, match=r"PostgreSQL could not start: .*damaged or missing: restore the latest backup"
    ):
        await Server(folder).start()


async def test_a_folder_that_cannot_be_used_is_explained(var_dir: Path) -> None:
    var_dir.write_text("a file, not a folder")
    with pytest.raises(Unavailable, match="HUIFANG_VAR_DIR"):
        async with embedded(var_dir):
            pass


async def test_a_foreign_folder_in_place_of_the_socket_is_refused(var_dir: Path) -> None:
    folder = Folder.at(var_dir)
    target = var_dir.parent / "elsewhere"
    target.mkdir()
    folder.sockets.symlink_to(target)
    try:
        with pytest.raises(Unavailable, match="somebody else"):
            await Server(folder).start()
    finally:
        folder.sockets.unlink()


async def test_a_command_learns_why_the_server_could_not_start(var_dir: Path) -> None:
    async with embedded(var_dir):
        pass
    folder = Folder.at(var_dir)
    (folder.data / "PG_VERSION").write_text("11\n")
    with pytest.raises(Unavailable, match="written by PostgreSQL 11"):
        async with embedded(var_dir):
            pass
