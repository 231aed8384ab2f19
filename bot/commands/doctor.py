"""`huifang doctor`: is everything here that Huifang needs, and what is to be done about what is not."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from bot.channels.base import SendError
from bot.channels.email import Mailer, MailError
from bot.channels.twilio.check import check_twilio, send_test
from bot.child import is_reachable
from bot.errors import BadInput, HuifangError, Unavailable
from bot.ids import new_id
from bot.nlu.client import RasaClient
from bot.postgres.embedded import database
from bot.postgres.migrate import is_migrated
from bot.postgres.server import answers
from bot.processes import browser, model
from bot.processes.process import is_free
from bot.processes.rasa import LAUNCHER, PYTHON, box_user, running_rasa
from bot.processes.supervisor import read_status
from bot.processes.table import rasa_urls
from bot.settings import Settings, read_settings


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. `remedy` says what to do; `needed` is False where only tests would miss it."""

    name: str
    ok: bool
    found: str
    remedy: str = ""
    needed: bool = True


def run(
    as_json: Annotated[bool, typer.Option("--json", help="JSON instead of text.")] = False,
    send_test: Annotated[str, typer.Option(help="Only send one message by Twilio to this number, to try it out.")] = "",
    channel: Annotated[str, typer.Option(help="How to send the test: sms, whatsapp or voice.")] = "sms",
    content_sid: Annotated[str, typer.Option(help="Approved WhatsApp template to send instead of free words.")] = "",
) -> None:
    """Check this installation; exit code 1 when something that Huifang needs is missing."""
    settings = read_settings()
    if send_test:
        _send_test(settings, send_test, channel, content_sid, as_json=as_json)
        return
    findings = asyncio.run(_all(settings))
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            print(_line(finding))
    if any(not finding.ok and finding.needed for finding in findings):
        raise typer.Exit(1)


def _line(finding: Finding) -> str:
    sign = "ok  " if finding.ok else ("MISS" if finding.needed else "note")
    remedy = "" if finding.ok or not finding.remedy else f"\n       → {finding.remedy}"
    return f"{sign} {finding.name}: {finding.found}{remedy}"


async def _all(settings: Settings) -> list[Finding]:
    running = read_status(settings.var_dir)
    findings = [_app_python(), _rasa_python(), _box(), _model(), _browser(), _ports(settings, running)]
    findings += await _database(settings, running)
    if settings.carrier == "twilio":
        async for check in check_twilio(settings):
            findings.append(Finding(check.name, check.is_ok, check.found, check.remedy, needed=check.is_needed))
    if settings.smtp_url is not None:
        findings += await _mail(settings)
    return [*findings, await _rasa(settings, running)]


def _app_python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    return Finding("Python of the app", sys.version_info >= (3, 11), found, "Run `make setup`.")


def _rasa_python() -> Finding:
    question = "import sys, importlib.metadata as m; print(sys.version.split()[0], m.version('rasa'))"
    try:
        asked = _ask(PYTHON, question)
    except OSError:
        return Finding("Rasa's environment", ok=False, found="envs/rasa/.venv is missing", remedy="Run `make setup`.")
    python, _, rasa = asked.stdout.strip().partition(" ")
    right = python.startswith("3.10.") and rasa == "3.6.21"
    said = f"Python {python}, Rasa {rasa}" if asked.returncode == 0 else "it does not run"
    return Finding("Rasa's environment", right, said, "Remove envs/rasa/.venv and run `make setup`.")


def _ask(python: Path, question: str) -> subprocess.CompletedProcess[str]:
    """Run a line of Python beside Rasa's launcher."""
    command = [str(python), "-c", question]
    return subprocess.run(  # noqa: S603 - our own interpreters and words
        command, cwd=LAUNCHER.parent, capture_output=True, text=True, check=False, timeout=60
    )


def _box() -> Finding:
    question = "import box; print(box.landlock_version())"
    asked = _ask(Path(sys.executable), question)
    version = int(asked.stdout.strip() or 0)
    user = "a user of its own" if is_reachable(PYTHON) and box_user() else "our user"
    walls = f"Landlock {version}" if version else "no Landlock in this kernel"
    remedy = "Linux 5.13 or later shields files; without it run Huifang as root, which gives Rasa its own user."
    return Finding("Rasa's box", bool(version), f"{walls}, {user}", remedy, needed=False)


def _model() -> Finding:
    if not model.MODEL.is_file():
        return Finding("Rasa's model", ok=False, found="there is none", remedy="Run `make setup`.")
    fresh = model.is_fresh()
    said = "trained from the present data" if fresh else "older than data/, domain.yml, config.yml or its components"
    return Finding("Rasa's model", fresh, said, "Run `make setup`, which trains it anew.")


def _browser() -> Finding:
    found = browser.find_browser()
    return Finding(
        "Browser for the tests", found is not None, str(found or "none"), browser.HOW_TO_GET_ONE, needed=False
    )


def _ports(settings: Settings, running: dict[str, dict[str, object]]) -> Finding:
    if running:
        fallen = [name for name, state in running.items() if not state["ready"]]
        said = f"{len(running)} processes" + (f", not ready: {', '.join(fallen)}" if fallen else ", all ready")
        return Finding("Huifang runs", not fallen, said, "Look at the log of `huifang up`; it restarts them by itself.")
    named = {"gateway": settings.gateway_port, "console": settings.console_port, "actions": settings.actions_port}
    named |= {f"rasa {number}": settings.rasa_port + number for number in range(settings.rasa_replicas)}
    taken = [f"{name} {port}" for name, port in named.items() if not is_free(port)]
    remedy = "Stop what uses them, or set HUIFANG_GATEWAY_PORT, _CONSOLE_PORT, _ACTIONS_PORT, _RASA_PORT."
    return Finding("Ports", not taken, f"in use: {', '.join(taken)}" if taken else "free", remedy)


def _send_test(settings: Settings, to: str, channel: str, content_sid: str, *, as_json: bool) -> None:
    """Send one message by Twilio. Raises BadInput; a refusal by Twilio is told in its own sentence."""
    if channel not in ("sms", "whatsapp", "voice"):
        raise BadInput(f"There is no channel {channel!r} to test. Expected sms, whatsapp or voice.")
    try:
        sid = asyncio.run(send_test(settings, to=to, channel=channel, content_sid=content_sid, message_id=new_id()))
    except SendError as error:
        raise Unavailable(f"Twilio did not take the test message (code {error.code}): {error.sentence}") from error
    said = f"Twilio has it as {sid}. Its log at Twilio shows what becomes of it."
    print(json.dumps({"sid": sid, "channel": channel}) if as_json else said)


async def _database(settings: Settings, running: dict[str, dict[str, object]]) -> list[Finding]:
    findings = []
    kind = "its own PostgreSQL" if settings.database_url is None else "the server of HUIFANG_DATABASE_URL"
    remedy = "Check HUIFANG_DATABASE_URL and that the server runs." if settings.database_url else ""
    try:
        async with database(settings) as url:
            reached = await answers(url)
            said = f"{kind} {'answers' if reached else 'does not answer'}"
            findings.append(Finding("Database", reached, said, remedy))
            if reached:
                migrated = await is_migrated(url)
                said = "up to date" if migrated else "not up to date"
                later = "`huifang up` brings them up to date when it starts."
                findings.append(Finding("Tables", migrated, said, later, needed=bool(running)))
    except Unavailable as error:
        findings.append(Finding("Database", ok=False, found=str(error), remedy=remedy))
    return findings


async def _mail(settings: Settings) -> list[Finding]:
    """Whether mails go out, and how answers and bounces come back."""
    assert settings.smtp_url is not None
    try:
        await Mailer.at(settings.smtp_url.get_secret_value(), settings.mail_from).check()
        server = Finding("Mail server", ok=True, found="it answers and takes the login")
    except (BadInput, MailError) as error:
        server = Finding("Mail server", ok=False, found=str(error), remedy="Correct HUIFANG_SMTP_URL.")
    if not settings.mail_reply_to:
        remedy = "Set HUIFANG_MAIL_REPLY_TO and HUIFANG_MAIL_KEY; see docs/email.md."
        answers = Finding("Answers by mail", ok=False, found="by link alone", remedy=remedy, needed=False)
    elif settings.mail_key is None:
        remedy = "Set HUIFANG_MAIL_KEY; see docs/email.md."
        answers = Finding("Answers by mail", ok=False, found="nothing signs what comes in", remedy=remedy)
    else:
        found = f"handed in at {settings.public_url.rstrip('/')}/email/incoming"
        answers = Finding("Answers by mail", ok=True, found=found)
    return [server, answers]


async def _rasa(settings: Settings, running: dict[str, dict[str, object]]) -> Finding:
    name = "Rasa answers"
    try:
        if running:
            async with RasaClient(rasa_urls(settings), token=settings.box_token) as client:
                parsed = await client.parse([("你好", {})])
        else:
            async with running_rasa(settings) as client:
                parsed = await client.parse([("你好", {})])
    except HuifangError as error:
        return Finding(name, ok=False, found=str(error), remedy="Run `make setup`; then look at the lines above.")
    return Finding(name, bool(parsed), "a text is understood")
