"""No log line holds a secret or a customer's words, whatever fails."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest

from bot.settings import ROOT

SECRET = "hunter2"
FAILS = f"""
import logging, sys
from bot.errors import Conflict
from bot.log import log, set_up_log

def fail():
    customers_words = "我的密码是{SECRET}"  # a local variable
    try:
        int(customers_words)
    except ValueError as error:
        raise RuntimeError("parameters: {SECRET}") from error

if sys.argv[1] != "nothing":
    set_up_log("INFO", as_json=sys.argv[1] == "json")
try:
    fail()
except RuntimeError as error:
    log().exception("job failed", row="r1", text="{SECRET}", to="{SECRET}")
    log().error("again", exc_info=error)
    if sys.argv[1] != "nothing":
        logging.getLogger("uvicorn.error").error("Exception in ASGI application", exc_info=error)
try:
    raise Conflict("Somebody else was quicker.")
except Conflict:
    log().exception("turn failed")
"""


@pytest.mark.parametrize("way", ["json", "text", "nothing"])
def test_an_exception_tells_where_and_what_kind_and_nothing_that_a_customer_said(way: str) -> None:
    done = subprocess.run([sys.executable, "-c", FAILS, way], cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stderr + done.stdout
    assert SECRET not in lines
    assert "我的" not in lines
    assert "RuntimeError < ValueError" in lines
    assert "<string>:" in lines  # where
    assert "Somebody else was quicker." in lines  # our own sentence
    assert lines.count("RuntimeError") >= (2 if way == "nothing" else 3)
    assert logging.getLogger("uvicorn").handlers == []  # a server in this process has not put its own beside ours
