"""`huifang understand`, as a caller sees it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from bot.settings import ROOT

LINES = [
    '{"id":1,"text":"4分,师傅迟到了","locale":"zh-CN","channel":"sms","question":{"kind":"csat5","prompt":"请打分"}}',
    "no json",
    '{"id":3,"text":"明天下午三点以后打","now":"2026-03-04T10:00:00+08:00"}',
    '{"id":4,"text":"hi","locale":"xx"}',
    '{"id":5,"text":"b","question":{"kind":"choice","options":["Price","Speed"]},"locale":"en"}',
]


async def test_json_lines_in_json_lines_out(tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_text("\n".join(LINES), encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        *(str(ROOT / ".venv" / "bin" / "huifang"), "understand", str(asked)),
        env={"PATH": "/usr/bin:/bin", "HUIFANG_VAR_DIR": str(tmp_path / "var"), "HOME": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    answers = [json.loads(line) for line in out.decode().splitlines()]
    assert process.returncode not in {0, None}, err.decode()
    assert [answer["id"] for answer in answers] == [1, None, 3, 4, 5]
    assert answers[0]["answer"] == 4
    assert {"answer", "complaint"} <= set(answers[0]["acts"])
    assert "error" in answers[1]
    assert answers[2]["callback"] == {"from": "2026-03-05T15:00:00+08:00", "to": "2026-03-05T18:00:00+08:00"}
    assert "error" in answers[3]
    assert answers[4]["answer"] == 1
    assert b"2 line(s)" in err
