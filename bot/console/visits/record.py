"""The page of a visit that a person makes: preparation sheet, what to say, record form (S2, preparation and record)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from bot.channels.base import Outcome
from bot.console.access import LEADING, SERVING
from bot.console.language import catalogue
from bot.console.names import names_of
from bot.console.sentences import say_again
from bot.console.view import Requires, View
from bot.console.visits.queries import VisitLine, background, visit_line
from bot.conversations.facts import gather_facts
from bot.conversations.record import RecordForm, record_visit
from bot.dialogue.effects import End
from bot.dialogue.render import MissingVariable, fill
from bot.errors import BadInput, Conflict
from bot.packs.scripts import Question
from bot.understanding.types import Locale
from models import OPEN_STATES, ContactKind, Customer, Visit

router = APIRouter()
BY_PERSON = ("manual_call", "on_site", "letter", "symposium", "contact_card")
OUTCOMES = tuple(one for one in Outcome if one is not Outcome.UNKNOWN)
ENDS = (End.COMPLETED, End.PARTIAL, End.REFUSED, End.WRONG_PERSON, End.OPTED_OUT)
LONGEST = 4000
ANSWER = "answer."  # prefix of the form's fields that hold answers


@dataclass(frozen=True, slots=True)
class Spoken:
    """A question of the script as it is said to this customer, with its field."""

    question: Question
    text: str
    options: tuple[tuple[str, str], ...]  # value of the field, words


@dataclass(frozen=True, slots=True)
class Speech:
    """What to say, in the customer's language."""

    locale: Locale
    opening: str
    questions: tuple[Spoken, ...]


async def _speech(view: View, visit: Visit, customer: Customer) -> Speech:
    pack = await view.work.pack(visit.policy_version_id)
    script = pack.scripts.get(visit.script) if visit.script else None
    locale = Locale(customer.locale)
    facts = await gather_facts(view.work, pack, customer, visit, channel="voice", locale=locale)
    values = dict(facts.extra) | {
        "company": facts.company,
        "agent": view.who.name,
        "customer": facts.customer,
        "product": facts.product,
        "order": facts.order,
        "hours": facts.hours,
        "hotline": facts.hotline,
        "case_number": facts.case.number if facts.case else "",
    }
    values["purpose"] = fill(script.purpose.read(locale.wording), values) if script else ""
    opening = str(catalogue(locale.wording)["record.opening" if script else "record.opening_free"])
    return Speech(
        locale=locale,
        opening=fill(opening, values),
        questions=tuple(_spoken(question, locale.wording, values) for question in (script.questions if script else ())),
    )


def _spoken(question: Question, language: str, values: Mapping[str, str]) -> Spoken:
    texts = question.text.voice or question.text
    try:
        text = fill(texts.read(language), values)
    except MissingVariable:  # a fact that only the bot's own conversation would have
        text = texts.read(language)
    marks = {"csat5": range(1, 6), "nps11": range(11)}.get(question.kind, range(0))
    options: list[tuple[str, str]] = [(str(mark), str(mark)) for mark in marks]
    if question.kind == "choice":
        options = [(option.key, option.text.read(language)) for option in question.options]
    if question.kind == "yes_no":
        words = catalogue(language)
        options = [("yes", str(words["answer.yes"])), ("no", str(words["answer.no"]))]
    return Spoken(question, text, tuple(options))


async def _page(
    view: View, line: VisitLine, *, given: Mapping[str, str], problem: str = "", sentence: str = ""
) -> Response:
    found = line.visit
    behind = await background(view.work.session, view.who.scope, found)
    is_own = view.who.id in {found.owner_id, behind.customer.owner_id}
    sees_number = is_own or view.who.is_one_of(*LEADING)
    if sees_number and not view.is_refresh:
        view.work.audit(view.who.actor, "customer.read_number", "customer", found.customer_id, visit=str(found.id))
    return await view.render(
        "record.html",
        status=422 if problem else 200,
        line=line,
        visit=found,
        behind=behind,
        own_names=await names_of(view.work, view.say, found.policy_version_id),
        speech=await _speech(view, found, behind.customer),
        sees_number=sees_number,
        given=given,
        problem=problem,
        sentence=sentence,
        channels=[one for one in found.channels if one in BY_PERSON] or BY_PERSON,
        outcome_words=[(one.value, view.say(f"outcome.{one}")) for one in OUTCOMES],
        ends=ENDS,
    )


@router.get("/visits/{visit_id}/record")
async def show_record(view: Annotated[View, Requires(*SERVING)], visit_id: UUID) -> Response:
    """Everything for one call or visit by a person."""
    line = await visit_line(view.work.session, view.who.scope, visit_id)
    if line.visit.state not in OPEN_STATES:
        return view.back("record_is_over", to=f"/visits/{visit_id}")
    return await _page(view, line, given={})


@router.post("/visits/{visit_id}/record")
async def store_record(view: Annotated[View, Requires(*SERVING)], visit_id: UUID) -> Response:
    """Store what the person wrote down; what is wrong is shown again with everything that was entered."""
    line = await visit_line(view.work.session, view.who.scope, visit_id)
    given = {key: value[:LONGEST] for key, value in (await view.request.form()).items() if isinstance(value, str)}
    try:
        form = await _form(view, line.visit, given)
        await view.do(record_visit(view.work, visit_id=visit_id, operator_id=view.who.id, form=form))
    except Conflict:
        return view.back("record_moved_on", to=f"/visits/{visit_id}")
    except BadInput as error:
        line = await visit_line(view.work.session, view.who.scope, visit_id)
        return await _page(view, line, given=given, problem="record.wrong", sentence=say_again(str(error), view.say))
    return view.back("record_stored", to=f"/visits/{visit_id}")


async def _form(view: View, visit: Visit, given: Mapping[str, str]) -> RecordForm:
    """The record from the form's fields. Raises BadInput."""
    outcome, end = given.get("outcome", ""), given.get("end", "")
    if outcome not in {one.value for one in OUTCOMES} or end not in {"", *(one.value for one in ENDS)}:
        raise BadInput("Say how the attempt ended.")
    minutes = given.get("minutes", "").strip()
    if minutes and not (minutes.isdecimal() and int(minutes) < 1000):
        raise BadInput("The length of the call is a number of minutes.")
    return RecordForm(
        outcome=Outcome(outcome),
        end=End(end) if end else None,
        channel=given["channel"] if given.get("channel") in BY_PERSON else None,
        answers={key.removeprefix(ANSWER): value for key, value in given.items() if key.startswith(ANSWER)},
        suggestions=given.get("suggestions", ""),
        questions=given.get("questions", ""),
        complaint=given.get("complaint", ""),
        note=given.get("note", ""),
        product_status=given.get("product_status", ""),
        contact=await _contact(view, visit, given),
        call_again_at=_call_again(view, given.get("call_again_at", "")),
        seconds=int(minutes) * 60 if minutes else None,
    )


async def _contact(view: View, visit: Visit, given: Mapping[str, str]) -> dict[str, str]:
    """Contact data as the customer confirmed them: what stands, unless another was named."""
    named = {key: given.get(key, "").strip() for key in ("phone", "email", "address")}
    contact = {key: value for key, value in named.items() if value}
    if given.get("confirmed") and "phone" not in contact:
        behind = await background(view.work.session, view.who.scope, visit)
        phone = next((one.value for one in behind.contacts if one.kind is ContactKind.PHONE), None)
        contact |= {"phone": phone} if phone else {}
    return contact


def _call_again(view: View, given: str) -> datetime | None:
    """When the customer wants to be called again, told in the operator's zone. Raises BadInput."""
    if not given:
        return None
    try:
        moment = datetime.fromisoformat(given).replace(tzinfo=view.who.zone)
    except ValueError as error:
        raise BadInput("The time of the next call cannot be read.") from error
    if moment <= view.work.now:
        raise BadInput("The next call must lie in the future.")
    return moment
