import os
import pwd
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.child import credentials, is_reachable, run_as
from bot.settings import ROOT


def test_a_folder_behind_a_closed_one_cannot_be_reached(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    (closed / "inner").mkdir(parents=True)
    closed.chmod(0o700)
    assert not is_reachable(closed / "inner" / "file")
    assert is_reachable(Path("/usr/bin/env"))
    assert is_reachable(Path("/nowhere/at/all"))


def test_the_user_for_programs_that_must_not_run_as_root() -> None:
    user = run_as("pgserver")
    if os.geteuid() != 0:
        assert user is None
        assert credentials(user) == {"user": None, "group": None, "extra_groups": None}
    else:
        assert user is not None
        assert pwd.getpwuid(user.uid).pw_name == "pgserver"
        who = subprocess.run(["/usr/bin/id", "-u"], capture_output=True, text=True, check=True, **credentials(user))
        assert who.stdout.strip() == str(user.uid)


def test_a_child_gets_its_signal_when_its_parent_is_killed() -> None:
    code = (
        "import subprocess, signal, sys\n"
        "from bot.child import dying_with_us\n"
        "child = subprocess.Popen(['sleep', '60'], preexec_fn=dying_with_us(signal.SIGKILL))\n"
        "print(child.pid, flush=True)\n"
        "child.wait()\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
    for _ in range(100):
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return
        time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
    pytest.fail("the child lives on")
