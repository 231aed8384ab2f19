"""No log line holds a secret or a customer's words, whatever fails."""

from __future__ import annotations

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
SERVES = f"""
import asyncio, socket
import httpx
from fastapi import FastAPI
from bot.log import set_up_log
from bot.serving import serving

app = FastAPI()

@app.get("/")
async def fails():
    raise RuntimeError("parameters: {SECRET}")

async def main():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with serving(app, port=port) as address, httpx.AsyncClient() as client:
        print("answered", (await client.get(address)).status_code)

set_up_log("INFO", as_json=False)
asyncio.run(main())
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


def test_an_error_in_a_page_is_told_once_and_as_our_own_lines_are() -> None:
    done = subprocess.run([sys.executable, "-c", SERVES], cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stderr + done.stdout
    assert "answered 500" in lines
    assert SECRET not in lines
    assert lines.count("RuntimeError") == 1  # the server has not put handlers of its own beside ours
