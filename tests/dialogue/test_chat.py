"""`huifang chat`, as it is typed or piped."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.dialogue.talking import ROOT

HUIFANG = ROOT / ".venv" / "bin" / "huifang"


def chat(folder: Path, said: str, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HUIFANG_VAR_DIR": str(folder), "NO_COLOR": "1"}
    command = [str(HUIFANG), "chat", *options]
    return subprocess.run(
        command, input=said, text=True, capture_output=True, timeout=90, check=False, env=environment, cwd=folder
    )


def test_a_piped_talk_answers_line_by_line(tmp_path: Path) -> None:
    ended = chat(tmp_path, "4\nyes\nno\n", "--kind", "first", "--locale", "en", "--rules-only")
    assert ended.returncode == 0, ended.stderr
    lines = ended.stdout.splitlines()
    assert "automated assistant" in lines[0]
    assert lines[-1].endswith("Have a good day!")
    assert ended.stdout.count("(reply yes or no)") == 1


def test_effects_are_shown_only_when_asked_for(tmp_path: Path) -> None:
    said = "1\n:silence\n:silence\n"
    options = ("--kind", "first", "--rules-only")
    assert "OpenCase" not in chat(tmp_path, said, *options).stdout
    shown = chat(tmp_path, said, *options, "--verbose").stdout
    assert "OpenCase cause=low_score words=1" in shown
    assert "编号1001" in shown


def test_words_go_through_rasa(tmp_path: Path) -> None:
    said = "你是谁，不会是骗子吧\n:agent\n在吗\n:agent\n请不要再给我打电话了\n还在吗\n"
    ended = chat(tmp_path, said, "--kind", "confirm", "--customer", "王女士")
    assert ended.returncode == 0, ended.stderr
    assert "不是真人" in ended.stdout
    assert "1001" in ended.stdout
    assert "我们接着刚才的问题" in ended.stdout
    assert "不会再主动联系您" in ended.stdout.splitlines()[-1]


def test_an_unknown_kind_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    ended = chat(tmp_path, "", "--kind", "nope")
    assert ended.returncode == 2
    assert "no kind 'nope'; expected none or one of" in ended.stderr
    assert ended.stdout == ""
