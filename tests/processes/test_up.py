"""`huifang up` and `huifang doctor`, as a person runs them."""

import asyncio
import json
import os
import signal
import socket
import subprocess
from pathlib import Path

import httpx
import pytest

from bot.processes.process import free_port
from bot.processes.supervisor import read_status
from bot.settings import ROOT

HUIFANG = ROOT / ".venv" / "bin" / "huifang"


@pytest.fixture
def environment(var_dir: Path) -> dict[str, str]:
    ports = {name: str(free_port()) for name in ("GATEWAY_PORT", "CONSOLE_PORT", "ACTIONS_PORT", "RASA_PORT")}
    ours = {f"HUIFANG_{name}": port for name, port in ports.items()}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HUIFANG_")}
    return {**kept, **ours, "HUIFANG_VAR_DIR": str(var_dir), "HUIFANG_CARRIER": "simulator"}


def huifang(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(HUIFANG), *arguments], env=environment, capture_output=True, text=True, check=False, timeout=120
    )


def test_doctor_says_what_is_there_as_json(environment: dict[str, str]) -> None:
    done = huifang(environment, "doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)}
    assert done.returncode == (0 if all(one["ok"] or not one["needed"] for one in findings.values()) else 1)
    for name in ("Python of the app", "Rasa's environment", "Ports", "Database", "Rasa answers"):
        assert findings[name]["ok"], findings[name]
    assert not findings["Tables"]["ok"]  # a fresh folder: nobody has started Huifang yet
    assert all(one["remedy"] for one in findings.values() if not one["ok"])


def test_doctor_says_what_is_wrong_and_fails(environment: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", int(environment["HUIFANG_CONSOLE_PORT"]))):
        wrong = {**environment, "HUIFANG_DATABASE_URL": "postgresql://huifang:x@127.0.0.1:9/huifang"}
        done = huifang(wrong, "doctor")
    assert done.returncode == 1
    assert f"in use: console {environment['HUIFANG_CONSOLE_PORT']}" in done.stdout
    assert "MISS Database" in done.stdout
    assert "→ Check HUIFANG_DATABASE_URL" in done.stdout


def test_up_refuses_ports_that_are_in_use(environment: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", int(environment["HUIFANG_GATEWAY_PORT"]))):
        done = huifang(environment, "up")
    assert done.returncode == 2
    said = done.stderr.strip().splitlines()
    assert len(said) == 1
    assert f"{environment['HUIFANG_GATEWAY_PORT']} (gateway)" in said[0]


def test_up_with_an_option_that_does_not_exist_fails(environment: dict[str, str]) -> None:
    done = huifang(environment, "up", "--wrokers", "2")
    assert done.returncode == 2
    assert "--wrokers" in done.stderr


async def test_up_runs_everything_heals_it_and_leaves_nothing_behind(environment: dict[str, str]) -> None:
    var_dir = Path(environment["HUIFANG_VAR_DIR"])
    up = await asyncio.create_subprocess_exec(
        str(HUIFANG), "up", "--workers", "2", env=environment, stderr=asyncio.subprocess.PIPE
    )
    assert up.stderr is not None
    said: list[str] = []

    async def read_on(sign: str) -> None:
        assert up.stderr is not None
        async for line in up.stderr:
            said.append(line.decode().rstrip())
            if sign in said[-1]:
                return
        raise AssertionError("\n".join(said))

    await asyncio.wait_for(read_on("Stop with Ctrl-C"), 120)
    status = read_status(var_dir)
    assert set(status) == {
        *("postgres", "rasa", "actions", "worker-1", "worker-2", "scheduler", "gateway", "console"),
    }
    assert all(state["ready"] for state in status.values())

    console = f"http://127.0.0.1:{environment['HUIFANG_CONSOLE_PORT']}/healthz"
    os.kill(int(str(status["console"]["pid"])), signal.SIGKILL)
    os.kill(int(str(status["worker-1"]["pid"])), signal.SIGKILL)
    await asyncio.wait_for(read_on("ended with exit code -9"), 120)
    await asyncio.wait_for(read_on("ended with exit code -9"), 120)
    async with httpx.AsyncClient(trust_env=False) as http:
        for _ in range(300):
            state = read_status(var_dir)
            if all(one["ready"] for one in state.values()) and state["console"]["restarts"] == 1:
                break
            await asyncio.sleep(0.1)
        assert (await http.get(console)).status_code == 200
    pids = [int(str(one["pid"])) for one in read_status(var_dir).values()]

    up.send_signal(signal.SIGTERM)
    rest, code = await asyncio.gather(up.stderr.read(), asyncio.wait_for(up.wait(), 120))
    assert code == 0, rest.decode()
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert read_status(var_dir) == {}
