"""A notice leaves: by e-mail, or as a signed message to the company's own system. Tried again until it is clear."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

import httpx

from bot.cases import queries
from bot.cases.history import POLICY, record
from bot.cases.letter import sign, write_body, write_mail
from bot.cases.push import EMAIL
from bot.channels.email import Mailer, MailError
from bot.clock import Now, wall_now
from bot.errors import BadInput
from bot.settings import Settings
from bot.work import Work
from models import Case, Notice, NoticeState, Operator

TIMEOUT = 10.0
LEASE = timedelta(seconds=60)  # after this wall time a try that said nothing is taken for lost
MOST_TRIES = 8
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=1)
# Answers to a webhook after which the same message may succeed.
PASSING = frozenset({408, 425, 429})


class Opens(Protocol):
    """Opens transactions (bot.runtime.Runtime)."""

    def work(self) -> AbstractAsyncContextManager[Work]:
        """A transaction that commits at the end."""
        ...


class SendFailure(Exception):
    """A notice that did not get through. `is_final`: trying again does not help."""

    def __init__(self, sentence: str, *, is_final: bool) -> None:
        """`sentence` is for the operator and holds no address."""
        super().__init__(sentence)
        self.sentence, self.is_final = sentence, is_final


@dataclass(frozen=True, slots=True)
class Parcel:
    """A notice on its way out, with all that is needed to send it once the transaction is over."""

    notice_id: UUID
    fence: int
    medium: str
    recipient: str
    subject: str
    text: str
    body: bytes
    settings: Settings


async def send_notice(runtime: Opens, notice_id: UUID, *, wall: Now = wall_now) -> None:
    """Try to send one notice. One that is not due, or that somebody else has, is left alone.

    Waits and leases count in wall time. Nothing is held in the database while the other side answers.
    """
    async with runtime.work() as work:
        parcel = await _take(work, notice_id, wall())
    if parcel is None:
        return
    failure: SendFailure | None = None
    try:
        await _deliver(parcel, wall())
    except SendFailure as error:
        failure = error
    async with runtime.work() as work:
        await _note_outcome(work, parcel, failure, wall())


def wait_after(tries: int) -> timedelta:
    """How long to wait after the n-th try, from 1: twice as long each time, at most an hour."""
    return min(FIRST_WAIT * (1 << min(tries - 1, 20)), LONGEST_WAIT)


async def _take(work: Work, notice_id: UUID, wall: datetime) -> Parcel | None:
    """Take the notice for one try: until the lease ends nobody else does."""
    notice = await queries.locked_notice(work.session, notice_id)
    if notice is None or notice.state is not NoticeState.QUEUED:
        return None
    if (notice.retry_at and notice.retry_at > wall) or (notice.not_before and notice.not_before > work.now):
        return None
    notice.fence, notice.tries, notice.retry_at = notice.fence + 1, notice.tries + 1, wall + LEASE
    case = await work.session.get_one(Case, notice.case_id)
    reader = await work.session.get(Operator, notice.operator_id) if notice.operator_id else None
    subject, text = write_mail(notice, case, await work.pack(case.policy_version_id), reader)
    return Parcel(
        notice_id=notice.id,
        fence=notice.fence,
        medium=notice.medium,
        recipient=notice.recipient,
        subject=subject,
        text=text,
        body=write_body(notice, case),
        settings=work.settings,
    )


async def _deliver(parcel: Parcel, wall: datetime) -> None:
    if parcel.medium == EMAIL:
        await _mail(parcel)
    else:
        await _post(parcel, wall)


async def _mail(parcel: Parcel) -> None:
    url = parcel.settings.smtp_url
    if url is None:
        raise SendFailure("No mail server is set. Set HUIFANG_SMTP_URL.", is_final=True)
    try:
        mailer = Mailer.at(url.get_secret_value(), parcel.settings.mail_from)
        await mailer.send(to=parcel.recipient, subject=parcel.subject, text=parcel.text, key=str(parcel.notice_id))
    except BadInput as error:
        raise SendFailure(str(error), is_final=True) from error
    except MailError as error:
        raise SendFailure(error.sentence, is_final=error.is_final) from error


async def _post(parcel: Parcel, wall: datetime) -> None:
    url, key = parcel.settings.notice_webhook_url, parcel.settings.notice_webhook_key
    if not url or key is None:
        raise SendFailure(
            "Case notices cannot be posted: set HUIFANG_NOTICE_WEBHOOK_URL and HUIFANG_NOTICE_WEBHOOK_KEY.",
            is_final=True,
        )
    timestamp = int(wall.timestamp())
    headers = {
        "Content-Type": "application/json",
        "X-Huifang-Notice": str(parcel.notice_id),  # the same over retries: the receiver takes each once
        "X-Huifang-Timestamp": str(timestamp),
        "X-Huifang-Signature": f"sha256={sign(key.get_secret_value(), timestamp, parcel.body)}",
    }
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT, follow_redirects=False) as client:
            answer = await client.post(url, content=parcel.body, headers=headers)
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise SendFailure("HUIFANG_NOTICE_WEBHOOK_URL is no http(s) address. Correct it.", is_final=True) from error
    except httpx.HTTPError as error:
        sentence = f"The notice receiver does not answer ({type(error).__name__})."
        raise SendFailure(sentence, is_final=False) from error
    if not answer.is_success:
        is_final = not answer.is_server_error and answer.status_code not in PASSING
        raise SendFailure(f"The notice receiver answered {answer.status_code}.", is_final=is_final)


async def _note_outcome(work: Work, parcel: Parcel, failure: SendFailure | None, wall: datetime) -> None:
    notice = await queries.locked_notice(work.session, parcel.notice_id)
    if notice is None or notice.fence != parcel.fence or notice.state is not NoticeState.QUEUED:
        return  # the lease ran out and somebody else has it
    if failure is None:
        notice.state, notice.sent_at, notice.retry_at, notice.error = NoticeState.SENT, work.now, None, None
    elif failure.is_final or notice.tries >= MOST_TRIES:
        notice.state, notice.retry_at, notice.error = NoticeState.FAILED, None, failure.sentence
        await _record_failure(work, notice)
    else:
        notice.retry_at, notice.error = wall + wait_after(notice.tries), failure.sentence


async def _record_failure(work: Work, notice: Notice) -> None:
    """Failed for good: it stands in the case's history, so that somebody sees that nobody was told."""
    case = await work.session.get_one(Case, notice.case_id)
    record(
        work,
        case,
        "notice_failed",
        actor=POLICY,
        before=case.state,
        occasion=notice.occasion,
        medium=notice.medium,
        notice=str(notice.id),
    )
