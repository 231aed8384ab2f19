"""`huifang import` from outside: what it prints, what it leaves, how it ends."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.import_ import app
from bot.errors import BadInput
from bot.settings import ROOT


@dataclass
class Command:
    """The command line in a folder of its own, on a database of its own."""

    folder: Path
    url: str

    async def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run `huifang import …`."""
        environment = {**os.environ, "HUIFANG_VAR_DIR": str(self.folder), "HUIFANG_DATABASE_URL": self.url}
        return await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "bot", "import", *arguments],
            env=environment | {"PYTHONPATH": str(ROOT)},
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def write(self, name: str, text: str) -> str:
        """A file in the folder."""
        (self.folder / name).write_text(text, "utf-8")
        return name


@pytest.fixture
def command(database: str, tmp_path: Path) -> Command:
    return Command(tmp_path, database)


async def test_preview_then_import(command: Command) -> None:
    file = command.write("客户.csv", "号,姓名,手机\nC1,张伟,13812345678\nC2,坏,123\n")
    mapping = command.write("mapping.yml", "external_id: 号\n")
    preview = await command.run("customers", file, "--mapping", mapping, "--preview", "--json", "--save-mapping", "CRM")
    shown = json.loads(preview.stdout)
    assert (shown["created"], shown["refused"], shown["preview"]) == (1, 1, True)
    assert preview.returncode == 1, "a row was refused"

    done = await command.run("customers", file, "--mapping", "CRM", "--language", "zh-Hans")
    assert "1 created" in done.stdout
    assert "line 3, column 手机: refused: 没有这样的电话号码" in done.stdout
    assert "123" not in done.stdout.replace("+86 138 1234 5678", "")
    assert done.returncode == 1


async def test_a_bad_file_is_one_sentence_and_an_exit_code(command: Command) -> None:
    ended = await command.run("customers", command.write("strange.csv", "x,y\n1,2\n"))
    assert ended.returncode == 2
    assert ended.stderr.startswith("huifang: The file has no column for external_id")
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("customers", "missing.csv"), "missing.csv cannot be read"),
        (("customers", "strange.csv", "--language", "tlh"), "tlh"),
        (("customers", "strange.csv", "--mapping", "bad.yml"), "field: column"),
        (("customers", "strange.csv", "--mapping", "worse.yml"), "cannot be read as YAML"),
    ],
)
def test_what_cannot_be_used_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], sentence: str
) -> None:
    for name, text in (("strange.csv", "x,y\n1,2\n"), ("bad.yml", "- a list\n"), ("worse.yml", "a: [\n")):
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HUIFANG_VAR_DIR", str(tmp_path))
    ended = CliRunner().invoke(app, list(arguments))  # no database is opened for what cannot be used anyway
    assert isinstance(ended.exception, BadInput)
    assert sentence in str(ended.exception)
    assert ended.stdout == ""
    assert not (tmp_path / "postgres").exists()
