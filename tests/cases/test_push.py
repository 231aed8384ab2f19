"""Pushing: who is told, when, in which words; over a real mail server and a real receiver."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from sqlalchemy import text

from bot.cases import handle
from bot.cases.notices import LEASE, MOST_TRIES, send_notice, wait_after
from bot.cases.open import open_case
from bot.cases.watch import watch_cases
from bot.channels.email import Mailer, MailError
from bot.clock import wall_now
from bot.errors import BadInput
from bot.jobs.queue import queued
from models import Notice, NoticeState, Operator, Unit
from tests.cases.desk import BEGIN, Desk, desk_settings, open_desk

KEY = "a webhook key"
WORDS = "师傅态度很差，王芳 13812345678"


@dataclass
class Mailbox:
    """A real mail server: takes what comes, or answers as `answers` says, in turn."""

    port: int = 0
    answers: list[str] = field(default_factory=list)
    mails: list[tuple[list[str], EmailMessage]] = field(default_factory=list)

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: N802
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer.startswith("250"):
            mail = message_from_bytes(envelope.content, policy=policy.default)
            assert isinstance(mail, EmailMessage)
            self.mails.append((envelope.rcpt_tos, mail))
        return answer


@contextmanager
def mail_server() -> Iterator[Mailbox]:
    box = Mailbox(port=_free_port())
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


@dataclass
class Receiver:
    """A real HTTP receiver: answers with `codes` in turn, then with 200."""

    url: str = ""
    codes: list[int] = field(default_factory=list)
    taken: list[tuple[dict[str, str], bytes]] = field(default_factory=list)


@contextmanager
def receiver() -> Iterator[Receiver]:
    box = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            code = box.codes.pop(0) if box.codes else 200
            box.taken.append(({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(code)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    box.url = f"http://127.0.0.1:{server.server_address[1]}/cases"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield box
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Post:
    """A company with a mail server and a receiver."""

    desk: Desk
    mail: Mailbox
    hook: Receiver

    async def send_all(self, wall: Callable[[], datetime] = wall_now) -> None:
        for notice in await self.desk.notices():
            await send_notice(self.desk.runtime, notice.id, wall=wall)


@pytest.fixture
async def post(database: str, tmp_path: Path) -> AsyncIterator[Post]:
    with mail_server() as mail, receiver() as hook:
        settings = desk_settings(
            database,
            tmp_path,
            smtp_url=f"smtp://127.0.0.1:{mail.port}",
            notice_webhook_url=hook.url,
            notice_webhook_key=KEY,
        )
        async with open_desk(settings) as desk:
            yield Post(desk, mail, hook)


def _told(notices: list[Notice], occasion: str) -> set[str]:
    return {one.recipient for one in notices if one.occasion == occasion and one.medium == "email"}


async def test_those_on_duty_get_a_mail_each_in_their_language_without_the_customers_data(post: Post) -> None:
    case = await post.desk.opens(words=WORDS)
    await post.send_all()
    mails = {recipients[0]: mail for recipients, mail in post.mail.mails}
    assert mails.keys() == {"lin@example.com", "wu@example.com"}
    assert mails["lin@example.com"]["Subject"] == f"【案件 {case.number}】新案件"
    assert mails["wu@example.com"]["Subject"] == f"[Case {case.number}] New case"
    chinese, english = mails["lin@example.com"].get_content(), mails["wu@example.com"].get_content()
    assert "维修与安装" in chinese
    assert "Repair and installation" in english
    assert "(Asia/Shanghai)" in english
    for private in ("态度很差", "王芳", "13812345678", "{"):
        assert private not in chinese + english
    assert {one.state for one in await post.desk.notices()} == {NoticeState.SENT}


async def test_the_webhook_is_signed_and_says_ids_and_times_only(post: Post) -> None:
    case = await post.desk.opens(words=WORDS)
    await post.send_all()
    [(headers, body)] = post.hook.taken
    signed = f"{headers['x-huifang-timestamp']}.".encode() + body
    expected = hmac.new(KEY.encode(), signed, hashlib.sha256).hexdigest()
    assert headers["x-huifang-signature"] == f"sha256={expected}"
    assert abs(int(headers["x-huifang-timestamp"]) - wall_now().timestamp()) < 60
    content = json.loads(body)
    assert (content["number"], content["occasion"], content["priority"]) == (case.number, "opened", "high")
    assert datetime.fromisoformat(content["claim_by"]) == case.claim_by
    for private in ("态度", "王芳", "13812345678", str(post.desk.customer)):
        assert private not in body.decode()


async def test_a_notice_goes_out_once_however_often_its_job_comes(post: Post) -> None:
    await post.desk.opens()
    ids = [notice.id for notice in await post.desk.notices()]
    await asyncio.gather(*(send_notice(post.desk.runtime, one) for one in ids * 4))
    assert len(post.mail.mails) == 2
    assert len(post.hook.taken) == 1


async def test_a_notice_is_queued_with_its_case_or_not_at_all(post: Post) -> None:
    with pytest.raises(RuntimeError, match="in the middle"):
        await _open_and_break(post.desk)
    assert await post.desk.notices() == []
    async with post.desk.runtime.sessions() as session:
        before = await queued(session)
    await post.desk.opens()
    async with post.desk.runtime.sessions() as session:
        assert await queued(session) == before + 3


async def _open_and_break(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        await open_case(
            work,
            customer_id=desk.customer,
            visit_id=None,
            conversation_id=desk.conversation,
            message_id=None,
            cause="complaint",
            category=None,
            words="没修好",
        )
        raise RuntimeError("in the middle")


async def test_a_passing_failure_is_tried_again_later_and_later(post: Post) -> None:
    post.hook.codes = [503, 429]
    post.mail.answers = ["451 busy"]
    await post.desk.opens()
    wall = wall_now()
    await post.send_all(lambda: wall)
    waiting = [one for one in await post.desk.notices() if one.state is NoticeState.QUEUED]
    assert {one.medium for one in waiting} == {"email", "webhook"}
    assert all(one.retry_at == wall + wait_after(1) and one.error for one in waiting)
    await post.send_all(lambda: wall + timedelta(seconds=5))
    assert len(post.hook.taken) == 1, "not before its time"
    for minutes in (1, 3):
        later = wall + timedelta(minutes=minutes)
        await post.send_all(lambda later=later: later)  # type: ignore[misc]
    assert {one.state for one in await post.desk.notices()} == {NoticeState.SENT}
    assert len({json.dumps(headers["x-huifang-notice"]) for headers, _ in post.hook.taken}) == 1


async def test_what_is_refused_for_good_is_failed_and_seen(post: Post) -> None:
    post.hook.codes = [400]
    post.mail.answers = ["550 no such mailbox"] * 2
    case = await post.desk.opens()
    await post.send_all()
    notices = await post.desk.notices()
    assert {one.state for one in notices} == {NoticeState.FAILED}
    assert {one.error for one in notices} == {
        "The mail server refused the message with code 550. Check the address and the sender.",
        "The notice receiver answered 400.",
    }
    kinds = [entry.kind for entry in await post.desk.history(case.id)]
    assert kinds.count("notice_failed") == 3


async def test_a_receiver_that_never_answers_is_given_up_in_the_end(post: Post) -> None:
    await post.desk.opens()
    post.hook.codes = [500] * (MOST_TRIES + 5)
    wall = wall_now()
    for times in range(MOST_TRIES + 3):
        moment = wall + times * timedelta(hours=2)
        await post.send_all(lambda moment=moment: moment)  # type: ignore[misc]
    [hook] = [one for one in await post.desk.notices() if one.medium == "webhook"]
    assert (hook.state, hook.tries, len(post.hook.taken)) == (NoticeState.FAILED, MOST_TRIES, MOST_TRIES)


async def test_a_try_that_said_nothing_is_taken_over_after_its_lease(database: str, tmp_path: Path) -> None:
    tries = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal tries
        tries += 1
        await reader.readuntil(b"}")
        if tries > 1:  # the first try never gets an answer
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        settings = desk_settings(database, tmp_path, notice_webhook_url=url, notice_webhook_key=KEY)
        async with open_desk(settings) as desk:
            await desk.opens()
            [notice] = await desk.notices()
            worker = asyncio.create_task(send_notice(desk.runtime, notice.id))
            while tries == 0:
                await asyncio.sleep(0.01)
            worker.cancel()  # as if its process had been killed
            await asyncio.gather(worker, return_exceptions=True)
            await send_notice(desk.runtime, notice.id)
            assert tries == 1, "the lease still runs"
            await send_notice(desk.runtime, notice.id, wall=lambda: wall_now() + LEASE + timedelta(seconds=1))
            [sent] = await desk.notices()
            assert (sent.state, sent.tries, tries) == (NoticeState.SENT, 2, 2)


@pytest.mark.parametrize(
    ("at", "agents", "not_before"),
    [
        (BEGIN, {"lin@example.com", "wu@example.com"}, None),
        # Lunch, and a Saturday evening: nobody is on duty, so it waits for the next shift.
        (datetime(2026, 6, 1, 4, 30, tzinfo=UTC), {"lin@example.com", "wu@example.com"}, "2026-06-01T05:30:00+00:00"),
        (datetime(2026, 6, 6, 13, 0, tzinfo=UTC), {"lin@example.com", "wu@example.com"}, "2026-06-08T01:00:00+00:00"),
    ],
)
async def test_nobody_is_told_outside_his_hours(
    desk: Desk, at: datetime, agents: set[str], not_before: str | None
) -> None:
    await desk.at(at)
    await desk.opens()
    notices = await desk.notices()
    assert _told(notices, "opened") == agents
    waits = {one.not_before for one in notices if one.medium == "email"}
    assert waits == {datetime.fromisoformat(not_before) if not_before else None}
    [notice] = [one for one in notices if one.medium == "webhook"]
    assert notice.not_before is None


async def test_a_muted_notice_leaves_when_the_shift_begins(post: Post) -> None:
    await post.desk.at(datetime(2026, 6, 1, 4, 30, tzinfo=UTC))
    await post.desk.opens()
    await post.send_all()
    assert post.mail.mails == []
    await post.desk.at(datetime(2026, 6, 1, 5, 30, tzinfo=UTC))
    async with post.desk.runtime.work() as work:
        counts = await watch_cases(work)
    assert counts["notices"] == 2
    await post.send_all()
    assert len(post.mail.mails) == 2


async def test_when_nobody_of_the_tier_is_on_duty_the_superior_is_told(desk: Desk) -> None:
    await _off_duty(desk, "lin", "wu")
    await desk.opens()
    assert _told(await desk.notices(), "opened") == {"zhou@example.com"}
    await _off_duty(desk, "zhou")
    await desk.opens(category="billing")
    assert "gao@example.com" in _told(await desk.notices(), "opened")


async def _off_duty(desk: Desk, *people: str) -> None:
    async with desk.runtime.work() as work:
        for name in people:
            operator = await work.session.get_one(Operator, desk.people[name])
            operator.on_duty = {"6": [["09:00", "10:00"]]}


async def test_warning_then_breach_reach_the_tier_and_the_one_above_once(desk: Desk) -> None:
    case = await desk.opens()
    counts = await _watch(desk, case.claim_by - timedelta(hours=2))
    assert (counts["warned"], counts["breached"]) == (0, 0)
    for _ in range(3):
        await _watch(desk, case.claim_by - timedelta(minutes=30))
    assert _told(await desk.notices(), "warned") == {"lin@example.com", "wu@example.com"}
    for minutes in (0, 1, 60):
        await _watch(desk, case.claim_by + timedelta(minutes=minutes))
    notices = await desk.notices()
    assert _told(notices, "breached") == {"lin@example.com", "wu@example.com", "zhou@example.com"}
    kinds = [entry.kind for entry in await desk.history(case.id)]
    assert kinds == ["opened", "warned", "breached"]
    stored = await desk.case(case.id)
    assert (stored.breached_at, stored.tier) == (case.claim_by, 1)
    assert stored.warned_at is not None
    assert case.opened_at < stored.warned_at < case.claim_by


async def test_claiming_stops_one_clock_and_starts_the_other(desk: Desk) -> None:
    case = await desk.opens()
    async with desk.runtime.work() as work:
        await handle.claim(work, case_id=case.id, operator_id=desk.people["lin"])
    assert (await _watch(desk, case.claim_by + timedelta(hours=1)))["breached"] == 0
    assert (await _watch(desk, case.resolve_by))["breached"] == 1
    assert [entry.detail for entry in await desk.history(case.id) if entry.kind == "breached"] == [{"clock": "resolve"}]
    assert _told(await desk.notices(), "breached") == {"lin@example.com", "zhou@example.com"}


async def test_an_urgent_case_that_is_late_wakes_people_at_night(desk: Desk) -> None:
    await desk.at(datetime(2026, 6, 5, 9, 30, tzinfo=UTC))  # Friday, 17:30
    case = await desk.opens(cause="anger")
    async with desk.runtime.work() as work:
        await handle.claim(work, case_id=case.id, operator_id=desk.people["zhou"])
    async with desk.runtime.work() as work:
        (await work.session.get_one(Operator, desk.people["zhou"])).on_duty = {"6": [["09:00", "10:00"]]}
    await _watch(desk, case.resolve_by + timedelta(hours=8))
    breaches = [one for one in await desk.notices() if one.occasion == "breached" and one.medium == "email"]
    assert {one.recipient for one in breaches} == {"zhou@example.com", "gao@example.com"}
    assert {one.not_before for one in breaches} == {None}


async def test_a_watch_costs_what_is_due_and_finds_it_by_index(desk: Desk) -> None:
    await desk.opens()
    async with desk.runtime.sessions() as session:
        await session.execute(text("SET enable_seqscan = off"))
        plan = await session.execute(text("EXPLAIN SELECT id FROM cases WHERE watch_at <= now() ORDER BY watch_at"))
        assert "ix_cases_watch" in "\n".join(line for (line,) in plan)


async def _watch(desk: Desk, at: datetime) -> dict[str, int]:
    await desk.at(at)
    async with desk.runtime.work() as work:
        return await watch_cases(work)


async def test_a_department_is_told_at_its_units_address(post: Post) -> None:
    case = await post.desk.opens()
    due_at = await post.desk.runtime.now() + timedelta(days=1)
    async with post.desk.runtime.work() as work:
        (await work.session.get_one(Unit, post.desk.units["tech"])).mail = "tech@example.com"
        await handle.claim(work, case_id=case.id, operator_id=post.desk.people["lin"])
        await handle.hand_to_department(
            work, case_id=case.id, department="technical", due_at=due_at, operator_id=post.desk.people["lin"]
        )
    await post.send_all()
    [mail] = [mail for to, mail in post.mail.mails if to == ["tech@example.com"]]
    assert "技术支持部" in mail.get_content()


async def test_without_mail_server_and_receiver_nothing_is_queued(database: str, tmp_path: Path) -> None:
    async with open_desk(desk_settings(database, tmp_path)) as desk:
        await desk.opens()
        assert await desk.notices() == []


@pytest.mark.parametrize("url", ["http://127.0.0.1", "smtp://", "smtp://host:port", "nonsense"])
def test_a_wrong_mail_setting_is_said_plainly(url: str) -> None:
    with pytest.raises(BadInput, match="HUIFANG_SMTP_URL"):
        Mailer.at(url, "huifang@example.com")


async def test_a_mail_server_that_is_not_there_is_a_passing_failure() -> None:
    mailer = Mailer.at(f"smtp://127.0.0.1:{_free_port()}", "huifang@example.com")
    with pytest.raises(MailError, match="does not answer") as caught:
        await mailer.send(to="a@example.com", subject="s", text="t", key="k")
    assert not caught.value.is_final


async def test_a_mail_keeps_its_id_over_retries_and_says_that_no_person_wrote_it() -> None:
    with mail_server() as box:
        mailer = Mailer.at(f"smtp://127.0.0.1:{box.port}", "huifang@example.com")
        for _ in range(2):
            await mailer.send(to="a@example.com", subject="新案件", text="正文\n", key="k1", headers={"X-Own": "1"})
    ids = {mail["Message-ID"] for _, mail in box.mails}
    assert ids == {"<k1@example.com>"}
    assert {mail["Auto-Submitted"] for _, mail in box.mails} == {"auto-generated"}
    assert {mail["X-Own"] for _, mail in box.mails} == {"1"}
    assert {mail.get_content().strip() for _, mail in box.mails} == {"正文"}
