"""`huifang plan`: the dry run as its users call it, and what it says to bad input."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.policy.examples import ROOT

HEADER = "event_id,customer_id,type,at,attributes\n"
GOOD = (
    HEADER
    + 'e1,c1,order.effective,2026-09-30T23:30:00+08:00,"{""product"": ""X1""}"\n'
    + "e2,c2,call.missed,2026-10-09T10:10:00+08:00,\n"
    + "e3,c3,complaint.received,2026-10-09T16:10:00Z,{}\n"
)


@dataclass(frozen=True)
class Done:
    """How the command ended."""

    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str) -> Done:
    """The command line in this process, from `main` on."""
    out, err, argv, code = io.StringIO(), io.StringIO(), sys.argv, 0
    sys.argv = ["huifang", "plan", *arguments]
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main()
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else 0
    finally:
        sys.argv = argv
    return Done(code, out.getvalue(), err.getvalue())


def plan_file(tmp_path: Path, text: str, *more: str) -> Done:
    events = tmp_path / "events.csv"
    events.write_text(text, "utf-8")
    return run("--pack", "after-sales", "--events", str(events), "--as-of", "2026-09-30T08:00:00+08:00", *more)


def test_one_json_object_a_visit_and_nothing_else_on_standard_output(tmp_path: Path) -> None:
    done = plan_file(tmp_path, GOOD, "--json")
    assert done.returncode == 0, done.stderr
    visits = [json.loads(line) for line in done.stdout.splitlines()]
    by_event = {visit["event_id"]: visit for visit in visits if visit["event_id"]}
    first = by_event["e1"]
    assert first["rule"] == "first"
    assert first["clause"] == "售后服务客户回访办法 第三条(1)"
    assert (first["kind"], first["tier"], first["channel"]) == ("first", 1, "voice")
    assert (first["due_on"], first["deadline_on"], first["deadline_at"]) == ("2026-10-01", "2026-10-01", None)
    assert (first["not_before"], first["reason"]) == ("2026-10-01T10:00:00+08:00", "planned")
    assert by_event["e2"]["deadline_at"] == "2026-10-09T12:10:00+08:00"
    assert (by_event["e3"]["due_on"], by_event["e3"]["deadline_on"]) == ("2026-10-13", "2026-10-17")
    assert {visit["customer_id"] for visit in visits} == {"c1", "c2", "c3"}
    assert [visit["due_on"] for visit in visits] == sorted(visit["due_on"] for visit in visits)
    assert max(visit["due_on"] for visit in visits) <= "2027-10-10"


def test_the_same_files_give_the_same_plan(tmp_path: Path) -> None:
    lines = GOOD.splitlines(keepends=True)
    turned = "".join([lines[0], *reversed(lines[1:]), lines[1]])
    assert plan_file(tmp_path, GOOD, "--json").stdout == plan_file(tmp_path, "\ufeff" + turned, "--json").stdout


def test_customers_and_the_last_day_can_be_given(tmp_path: Path) -> None:
    customers = tmp_path / "customers.csv"
    customers.write_text(
        "customer_id,zone,opted_out,since\nc1,America/New_York,,2026-01-01\nc2,,true,\nc9,,,\n", "utf-8"
    )
    done = plan_file(tmp_path, GOOD, "--json", "--customers", str(customers), "--until", "2026-10-31")
    visits = [json.loads(line) for line in done.stdout.splitlines()]
    told = {(visit["customer_id"], visit["rule"]): visit for visit in visits}
    # Ten in the morning in New York: the day is a holiday of the company, whose calendar decides about hours.
    assert told["c1", "first"]["not_before"] == "2026-10-01T22:00:00+08:00"
    assert told["c2", "missed-call"]["reason"] == "opted_out"
    assert ("c9", "greeting") in told
    assert ("c2", "greeting") not in told
    assert max(visit["due_on"] for visit in visits) <= "2026-10-31"


def test_without_json_a_person_can_read_it(tmp_path: Path) -> None:
    done = plan_file(tmp_path, GOOD.replace("e1,", "[red]e1,"))
    assert done.returncode == 0
    assert "[red]e1" in done.stdout
    assert "第三条(1)" in done.stdout


def test_what_the_pack_knows_nothing_of_is_mentioned_and_plans_nothing(tmp_path: Path) -> None:
    done = plan_file(tmp_path, HEADER + "e1,c1,moon.landed,2026-10-01T10:00:00+08:00,\n", "--json")
    assert done.returncode == 0
    assert "moon.landed" in done.stderr
    assert all(json.loads(line)["event_id"] is None for line in done.stdout.splitlines())


def test_every_bad_cell_is_told_and_nothing_is_planned(tmp_path: Path) -> None:
    bad = (
        "e1,,order.effective,2026-10-01T10:00:00+08:00,\n"
        "e2,c2,call.missed,2026-10-01T10:00:00,\n"
        '"e\n3",c2,call.missed,2026-02-30T10:00:00+08:00,[1]\n'
        'e4,c2,call.missed,0001-01-01T00:00:00+08:00,"{""a"": {}}"\n'
        "\n"
        "e5,c5,call.missed,2026-10-01T10:00:00+08:00,\n"
        "e5,c6,call.missed,2026-10-01T10:00:00+08:00,\n"
        "e6,c6,call.missed,2026-10-01T10:00:00+08:00,,,\n"
        "e7\n"
    )
    done = plan_file(tmp_path, GOOD + bad, "--json")
    assert done.returncode != 0
    assert done.stdout == ""
    told = [line.split("events.csv: ")[1] for line in done.stderr.splitlines()[1:]]
    assert [line.split(": ")[0] for line in told] == [
        "line 5, column customer_id",
        "line 6, column at",
        "line 7, column at",
        "line 7, column attributes",
        "line 9, column at",
        "line 9, column attributes",
        "line 12, column event_id",
        "line 13, column (all)",
        "line 14, column at",
        "line 14, column customer_id",
        "line 14, column type",
    ]
    assert "'e5' stands in line 11 with other data" in told[6]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1, column event_id: this column is missing"),
        ("event_id;customer_id;type;at\n", "this column is missing"),
        ("event_id,customer_id,type,at,at\n", "line 1, column at: this column stands here twice"),
        (HEADER + 'e1,"c1,order.effective\n', "this is no CSV"),
    ],
)
def test_what_is_no_table_of_events_is_told(tmp_path: Path, text: str, told: str) -> None:
    done = plan_file(tmp_path, text)
    assert done.returncode != 0
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_files_that_cannot_be_read_and_wrong_options_are_sentences(tmp_path: Path) -> None:
    good = tmp_path / "events.csv"
    good.write_text(GOOD, "utf-8")
    raw = tmp_path / "raw.csv"
    raw.write_bytes(b"\xff\xfe\x00")
    moment = "2026-09-30T08:00:00+08:00"
    for arguments, told in [
        (("after-sales", str(tmp_path / "none.csv"), moment), "No such file"),
        (("after-sales", str(raw), moment), "not UTF-8"),
        (("after-sale", str(good), moment), "no pack 'after-sale'"),
        (("after-sales", str(good), "yesterday"), "--as-of: 'yesterday'"),
    ]:
        pack, events, as_of = arguments
        done = run("--pack", pack, "--events", events, "--as-of", as_of, "--json")
        assert done.returncode != 0
        assert done.stdout == ""
        assert told in done.stderr
        assert "Traceback" not in done.stderr
    done = run("--pack", "after-sales", "--events", str(good), "--as-of", moment, "--until", "soon")
    assert (done.returncode != 0, "--until: 'soon'" in done.stderr) == (True, True)


def test_a_wrong_pack_is_told_with_file_and_line(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(ROOT / "packs" / "after-sales", folder)
    rules = folder / "rules.yml"
    text = rules.read_text("utf-8")
    rules.write_text(text.replace("deadline: 7 days", "deadline: 2 days"), "utf-8")
    line = text[: text.index("deadline: 7 days")].count("\n") + 1
    events = tmp_path / "events.csv"
    events.write_text(GOOD, "utf-8")
    done = run("--pack", str(folder), "--events", str(events), "--as-of", "2026-09-30", "--json")
    assert done.returncode != 0
    assert f"rules.yml:{line}: rules.complaint: the deadline (2 days) lies before the due time (3 days)" in done.stderr
    assert done.stdout == ""


def test_the_installed_command_needs_no_database_and_prints_only_json(tmp_path: Path) -> None:
    events = tmp_path / "events.csv"
    events.write_text(GOOD, "utf-8")
    options = ["--pack", "after-sales", "--events", str(events), "--as-of", "2026-09-30T08:00:00+08:00", "--json"]
    command = [sys.executable, "-m", "bot", "plan", *options]
    environment = {"PATH": "/usr/bin:/bin", "HUIFANG_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout == run(*options).stdout
    assert all(json.loads(line)["clause"] for line in done.stdout.splitlines())
