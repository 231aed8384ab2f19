"""The ways beside calls and texts: a ladder that ends in a mailbox, and a questionnaire behind a link."""

from __future__ import annotations

import asyncio
import re
import sys
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import httpx
from aiosmtpd.smtp import Envelope
from sqlalchemy import select

from bot.channels.gateway_http import SIGNATURE_HEADER, TIME_HEADER, sign
from bot.ids import new_id
from models import (
    Answer,
    AskedQuestion,
    AttemptOutcome,
    ContactKind,
    ContactPoint,
    ContactState,
    Media,
    Message,
    MessageState,
    OptOut,
    Visit,
    VisitState,
)
from tests.channels.mails import bounce, reply, reply_with_picture
from tests.console.scene import png
from tests.fixtures.world import Mailbox, parsed_mail
from tests.twilio.conftest import MAIL_KEY
from tests.twilio.place import Place


async def add_address(place: Place, visit: Visit, address: str) -> None:
    async with place.runtime.work() as work:
        fields = {"kind": ContactKind.EMAIL, "value": address, "rank": 1, "created_at": work.now}
        work.session.add(ContactPoint(id=new_id(), customer_id=visit.customer_id, **fields))


async def hand_in(place: Place, mail: bytes, *, key: str = MAIL_KEY) -> int:
    """What the mail server does with a mail that came in."""
    at = str(int(datetime.now(UTC).timestamp()))
    headers = {TIME_HEADER: at, SIGNATURE_HEADER: sign(key, at, mail), "Content-Type": "message/rfc822"}
    async with httpx.AsyncClient(base_url=place.gateway) as http:
        status = (await http.post("/email/incoming", content=mail, headers=headers)).status_code
    await place.rest()
    return status


async def answers(place: Place, visit: Visit) -> dict[str, tuple[str, str]]:
    """The standing answers of a visit: by question, the words and the channel that they came by."""
    async with place.runtime.sessions() as session:
        rows = await session.execute(
            select(AskedQuestion.question, Answer.words, Message.channel)
            .join(AskedQuestion, AskedQuestion.id == Answer.asked_question_id)
            .join(Message, Message.id == Answer.message_id)
            .where(Answer.visit_id == visit.id, Answer.superseded_at.is_(None))
        )
        return {question: (words or "", channel) for question, words, channel in rows}


def reply_to(mail: Envelope) -> str:
    return str(parsed_mail(mail)["Reply-To"])


def text_of(mail: Envelope) -> str:
    body = parsed_mail(mail).get_body(("plain",))
    return str(body.get_content()) if body else ""


async def test_a_ladder_from_a_call_to_a_mailbox_keeps_its_answers_and_its_budget(
    place: Place, letters: tuple[Mailbox, int]
) -> None:
    """The call breaks off after one answer, the text stays unanswered, and the rest is answered by mail."""
    box = letters[0]
    await place.before_a_workday()
    (visit,) = await place.planned(["+85263330106"], "first", ["voice", "sms", "email"])
    await add_address(place, visit, "chen@example.com")
    await place.morning()
    await place.later(hours=5)  # the text that follows the call
    for _ in range(3):  # its reminder, its end, and the mail on the next morning that is open
        await place.morning()
    tried = [(one.channel, one.outcome) for one in await place.attempts(visit)]
    assert tried == [
        ("voice", AttemptOutcome.NO_ANSWER),
        ("sms", AttemptOutcome.NO_ANSWER),
        ("email", AttemptOutcome.UNDER_WAY),
    ]
    (opening,) = box.to("chen@example.com")
    assert (opening.mail_from, reply_to(opening)) == (reply_to(opening), opening.mail_from)
    first = await answers(place, visit)
    assert [channel for _, channel in first.values()] == ["voice"]
    assert await hand_in(place, reply(to=reply_to(opening), text="我在休假", Auto_Submitted="auto-replied")) == 204
    assert len(box.to("chen@example.com")) == 1  # a machine's answer is none
    for words in ("对", "没有"):
        asked = box.to("chen@example.com")[-1]
        to = f"Huifang <{reply_to(asked).upper()}>"
        mail = reply(to=to, text=words) if words == "对" else reply_with_picture(to=to, text=words, picture=png())
        assert [await hand_in(place, mail) for _ in range(2)] == [204, 204]  # the second is the same mail again
    visit = await place.again(visit)
    assert (visit.state, visit.attempts_made) == (VisitState.COMPLETED, 3)
    given = await answers(place, visit)
    assert first.items() <= given.items()
    assert {channel for _, channel in given.values()} == {"voice", "email"}
    assert len(box.to("chen@example.com")) == 3  # the opening, one question, the thanks
    async with place.runtime.sessions() as session:
        of_customer = select(Media.content_type).join(Message).where(Message.customer_id == visit.customer_id)
        assert list(await session.scalars(of_customer)) == ["image/jpeg"]  # made anew
    kept = [one for one in await place.messages("chen@example.com") if one.direction == "in"]
    assert [(one.text, one.reason) for one in kept] == [
        ("我在休假", "auto_reply"),
        ("对", None),
        ("没有", None),
    ]


async def test_mails_that_come_back_and_mails_of_nobody(place: Place, letters: tuple[Mailbox, int]) -> None:
    box = letters[0]
    numbers = {"gone": "+85263339011", "full": "+85263339012", "stops": "+85263339013"}
    planned = await place.planned(list(numbers.values()), "technical", ["email", "sms"])
    visits = dict(zip(numbers, planned, strict=True))
    for name, visit in visits.items():
        await add_address(place, visit, f"{name}@example.com")
    await place.morning()
    opening = {name: box.to(f"{name}@example.com")[0] for name in numbers}
    gone, full = reply_to(opening["gone"]), reply_to(opening["full"])
    assert await hand_in(place, bounce(to=full, action="delayed", status="4.4.1")) == 204
    assert (await place.again(visits["full"])).state is VisitState.IN_PROGRESS  # the server still tries
    for mail in (bounce(to=gone), bounce(to=gone), bounce(to=full, status="5.2.2")):
        assert await hand_in(place, mail) == 204
    for name, outcome, code, state in (
        ("gone", AttemptOutcome.INVALID, "5.1.1", ContactState.INVALID),
        ("full", AttemptOutcome.FAILED, "5.2.2", ContactState.USABLE),
    ):
        (attempt,) = await place.attempts(visits[name])
        assert (attempt.outcome, attempt.reason) == (outcome, code)
        visit = await place.again(visits[name])
        assert (visit.state, visit.next_channel) == (VisitState.PLANNED, "sms")
        points = await place.points(await place.customer_at(numbers[name]))
        assert {point.state for point in points if point.kind is ContactKind.EMAIL} == {state}
    await _nobody_speaks_for_a_customer(place, visits["stops"])
    await _the_button_of_the_mail_program(place, visits["stops"], opening["stops"])


async def _nobody_speaks_for_a_customer(place: Place, visit: Visit) -> None:
    """A sender's name proves nothing: such a mail is for a person; without a signature nothing is taken at all."""
    before = len(await answers(place, visit))
    mail = reply(to="answers@example.com", text="5", sender="stops@example.com")
    assert await hand_in(place, mail, key="another") == 403
    assert await hand_in(place, b"\x00") == 400
    assert await hand_in(place, mail) == 204
    forged = reply(to=f"answers+{'a' * 42}@example.com", text="我要投诉", sender="stranger@example.com")
    assert await hand_in(place, forged) == 204
    assert len(await answers(place, visit)) == before
    async with place.runtime.sessions() as session:
        kept = (await session.scalars(select(Message).where(Message.reason == "unproven_sender"))).all()
    assert sorted(one.address for one in kept) == ["stops@example.com", "stranger@example.com"]
    assert {(one.conversation_id, one.customer_id, one.state) for one in kept} == {(None, None, MessageState.ANSWERED)}


async def _the_button_of_the_mail_program(place: Place, visit: Visit, opening: Envelope) -> None:
    """RFC 8058: one POST, and nothing is sent any more on any channel. A bare "stop" by mail does the same."""
    header = str(parsed_mail(opening)["List-Unsubscribe"]).strip()
    path = header.strip("<>").removeprefix(place.double.plan.public_url)
    async with httpx.AsyncClient(base_url=place.gateway) as http:
        answer = await http.post(path, data={"List-Unsubscribe": "One-Click"})
    assert (answer.status_code, answer.is_redirect) == (200, False)
    assert (await place.again(visit)).state is VisitState.OPTED_OUT
    mail = reply(to="answers@example.com", text="退订", sender="full@example.com")
    assert await hand_in(place, mail) == 204
    async with place.runtime.sessions() as session:
        customer = await place.customer_at("+85263339012")
        assert await session.scalar(select(OptOut.id).where(OptOut.customer_id == customer.id)) is not None


def form_of(page: str) -> dict[str, str]:
    """The hidden fields of a form."""
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))


def choices(page: str) -> list[str]:
    return [unescape(value) for value in re.findall(r'type="radio" name="words" value="([^"]*)"', page)]


def question_of(page: str) -> str:
    found = re.search(r'<legend>(.*?)</legend>|<label class="question"[^>]*>(.*?)</label>', page)
    assert found, page
    return unescape(found[1] or found[2])


async def test_a_questionnaire_behind_a_link_is_filled_in_on_two_devices(place: Place) -> None:
    """Every kind of question, without script; left half-way and resumed elsewhere; a low mark opens a case."""
    number, other = "+85263339021", "+85263339022"
    (visit,) = await place.planned([number], "technical", ["link"], script="questionnaire")
    await place.planned([other], "technical", ["link"])
    await place.morning()
    (text,) = [line["body"] for line in place.double.lines_to(number, "accepted")]
    assert "回复" not in text  # nobody answers this text by text
    path = text[text.index(place.double.plan.public_url) :].strip().removeprefix(place.double.plan.public_url)
    async with httpx.AsyncClient(base_url=place.gateway, follow_redirects=True) as phone:
        page = await _answer(phone, path, "5")
        old = page
        page = await _answer(phone, path, "2")
        assert "原因" in page or "哪里" in page  # the reason of a low mark is asked
        stale = await phone.post(path, data=form_of(old) | {"words": "4"})  # an old page's answer
        assert question_of(stale.text) == question_of(page)
        assert (await phone.post(path, data=form_of(page) | {"words": " "})).status_code == 422
    async with httpx.AsyncClient(base_url=place.gateway, follow_redirects=True) as desk:
        assert question_of((await desk.get(path)).text) == question_of(page)
        page = await _answer(desk, path, "师傅迟到了两个小时，还没有修好")
        assert choices(page) == ["1", "2", "3", "4", "5"]
        page = await _answer(desk, path, "4")
        assert choices(page) == [str(mark) for mark in range(11)]
        page = await _answer(desk, path, "9")
        assert len(choices(page)) >= 4
        page = await _answer(desk, path, choices(page)[1])
        assert choices(page) == []
        page = await _answer(desk, path, "没有")
        await place.rest()
        page = (await desk.get(path)).text
        assert "<form" not in page
        assert (await desk.get(path + "x")).status_code == 404
        await _leads_on(desk, page)
    visit = await place.again(visit)
    assert (visit.state, visit.attempts_made) == (VisitState.COMPLETED, 1)
    assert {channel for _, channel in (await answers(place, visit)).values()} == {"webchat"}
    assert len(await place.world.cases(await place.customer_at(number))) == 1
    assert len(place.double.lines_to(number, "accepted")) == 1  # what is read on the page costs no text
    await _a_text_is_answered_by_text(place, other)


async def _a_text_is_answered_by_text(place: Place, number: str) -> None:
    """Where one can text back, some do: the whole question comes the same way."""
    await place.double.says(number, "是")
    await place.rest()
    texts = place.double.lines_to(number, "accepted")
    assert len(texts) == 2
    assert "1-5" in texts[-1]["body"]


async def _answer(http: httpx.AsyncClient, path: str, words: str) -> str:
    page = (await http.get(path)).text
    fields = form_of(page) | {"words": words}
    for _ in range(2):  # pressed twice
        answer = await http.post(path, data=fields)
    assert 'http-equiv="refresh"' not in answer.text, "the turn was not taken in time"
    return answer.text


async def _leads_on(http: httpx.AsyncClient, page: str) -> None:
    """From the form to the chat, and to the page by which everything is stopped."""
    for kind in ("/c/", "/s/"):
        (path,) = re.findall(rf'href="({kind}[^"]+)"', page)
        assert (await http.get(path)).status_code == 200


async def test_the_script_of_the_docs_hands_mails_in(place: Place) -> None:
    script = re.search(r"```python\n(.*?)```", Path("docs/email.md").read_text("utf-8"), re.DOTALL)
    assert script
    mail = reply(to="answers@example.com", text="帮我查一下", sender="script@example.com")

    words = script[1]

    async def run(url: str, content: bytes, key: str = MAIL_KEY) -> int:
        variables = {"HUIFANG_PUBLIC_URL": url, "HUIFANG_MAIL_KEY": key}
        ours = await asyncio.create_subprocess_exec(
            sys.executable, "-c", words, stdin=asyncio.subprocess.PIPE, env=variables
        )
        await ours.communicate(content)
        return ours.returncode or 0

    nobody = "http://127.0.0.1:9"
    answers = await asyncio.gather(
        run(place.gateway, mail), run(place.gateway, mail, "other"), run(place.gateway, b"?"), run(nobody, mail)
    )
    assert list(answers) == [0, 75, 65, 75]
    assert [one.text for one in await place.messages("script@example.com")] == ["帮我查一下"]
