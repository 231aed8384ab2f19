"""Operators and organisation units of a file: who works where, on which hours, under whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from bot.calendars.local import find_zone
from bot.customers import queries
from bot.customers.addresses import read_email, read_phone
from bot.customers.imports.columns import Columns
from bot.customers.imports.plan import Plan
from bot.customers.imports.report import Outcome
from bot.customers.imports.roster import read_roster
from bot.customers.imports.row import Row, read_rows
from bot.customers.imports.table import Table
from bot.packs.pack import Pack
from bot.packs.wording import LANGUAGES
from bot.work import Work
from models import Base, Operator, Role, Unit

ROLES = {
    "专员": Role.AGENT, "客服": Role.AGENT, "專員": Role.AGENT, "坐席": Role.AGENT, "specialist": Role.AGENT,
    "主管": Role.SUPERVISOR, "质检": Role.SUPERVISOR, "督導": Role.SUPERVISOR, "督导": Role.SUPERVISOR,
    "经理": Role.MANAGER, "經理": Role.MANAGER, "服务经理": Role.MANAGER, "服務經理": Role.MANAGER,
    "总监": Role.DIRECTOR, "總監": Role.DIRECTOR,
    "管理员": Role.ADMINISTRATOR, "管理員": Role.ADMINISTRATOR, "admin": Role.ADMINISTRATOR,
}  # fmt: skip
LANGUAGE_NAMES = {
    "zh-cn": "zh-Hans", "简体": "zh-Hans", "简体中文": "zh-Hans", "中文": "zh-Hans", "zh": "zh-Hans",
    "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "繁体": "zh-Hant", "繁體": "zh-Hant", "繁體中文": "zh-Hant",
    "english": "en", "英文": "en", "英语": "en", "英語": "en",
}  # fmt: skip


@dataclass(slots=True)
class Organisation:
    """Units and operators by code: those of the database and, as the file is read, those of the file."""

    units: dict[str, Unit]
    operators: dict[str, Operator]
    logins: dict[str, str]  # login → code


async def plan_units(work: Work, pack: Pack, table: Table, columns: Columns) -> tuple[Plan, set[str]]:
    """Decide about every row of a file of units; a parent may stand further down. Nothing is written."""
    here = await _organisation(work)

    def attempt(left_out: set[str]) -> Plan:
        return _try_units(work, pack, _Sheet(read_rows(table, columns), left_out), here)

    return _parents_first(_until_stable(attempt, table, columns)), set()


async def plan_operators(work: Work, pack: Pack, table: Table, columns: Columns) -> tuple[Plan, set[str]]:
    """Decide about every row of a file of operators; a superior may stand further down. Nothing is written.

    A unit that is not known yet is made when the row gives its title.
    """
    here = await _organisation(work)

    def attempt(left_out: set[str]) -> Plan:
        copy = Organisation(dict(here.units), here.operators, dict(here.logins))
        return _try_operators(work, pack, _Sheet(read_rows(table, columns), left_out), copy)

    plan = _until_stable(attempt, table, columns)
    plan.new.sort(key=lambda one: isinstance(one, Operator))  # units first
    return plan, set()


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A file's rows, and the codes in it that nothing may point at because their own row was refused."""

    rows: list[Row]
    left_out: set[str]

    def stated(self, field: str) -> dict[str, str]:
        """Code → what its row states in `field`, where it states something."""
        cells = {row.columns.cell(row.line, "code"): row.columns.cell(row.line, field) for row in self.rows}
        return {code: cell for code, cell in cells.items() if cell}

    def ids(self, work: Work, known: Mapping[str, Unit] | Mapping[str, Operator]) -> dict[str, UUID]:
        """The ids of everything that a row may point at: what is known, and what the file brings."""
        ids = {code: one.id for code, one in known.items()}
        for row in self.rows:
            code = row.columns.cell(row.line, "code")
            if code not in self.left_out:
                ids.setdefault(code, work.new_id())
        return ids


def _until_stable(attempt: Callable[[set[str]], Plan], table: Table, columns: Columns) -> Plan:
    """Decide again without what was refused, until nothing that is taken points at something refused."""
    codes = {line.number: columns.cell(line, "code") for line in table.lines}
    left_out: set[str] = set()
    while True:
        plan = attempt(left_out)
        taken = {codes[row.line] for row in plan.decided if row.outcome is not Outcome.REFUSED}
        refused = set(codes.values()) - taken
        if refused <= left_out:
            return plan
        left_out |= refused


def _try_units(work: Work, pack: Pack, sheet: _Sheet, here: Organisation) -> Plan:
    plan, parents, ids = Plan(), _parents(here, sheet.stated("parent")), sheet.ids(work, here.units)
    for row in sheet.rows:
        code, parent = row.needed("code"), row.text("parent")
        plan.is_repeated(row, "code", code)
        if _is_circle(code, parents):
            row.refuse("parent", "own_parent")
        elif parent and parent not in ids:
            row.refuse("parent", "unit_unknown")
        wanted = _unit_values(row, pack, "title", "department", "mail")
        if parent:
            wanted["parent_id"] = ids.get(parent)
        stored = here.units.get(code)
        _put(plan, row, stored, partial(Unit, id=ids.get(code), code=code, **wanted), wanted)
    return plan


def _try_operators(work: Work, pack: Pack, sheet: _Sheet, here: Organisation) -> Plan:
    plan, ids = Plan(), sheet.ids(work, here.operators)
    superiors = {code: _superior_code(here, one.superior_id) for code, one in here.operators.items()}
    superiors |= sheet.stated("superior")
    for row in sheet.rows:
        _decide_operator(work, pack, plan, here, row, ids, superiors)
    return plan


def _decide_operator(
    work: Work,
    pack: Pack,
    plan: Plan,
    here: Organisation,
    row: Row,
    ids: Mapping[str, UUID],
    superiors: Mapping[str, str],
) -> None:
    code, superior = row.needed("code"), row.text("superior")
    plan.is_repeated(row, "code", code)
    wanted = _operator_values(row, pack)
    login = str(wanted.get("login", ""))
    if here.logins.setdefault(login, code) != code:
        row.refuse("login", "login_taken")
    if _is_circle(code, superiors):
        row.refuse("superior", "own_superior")
    elif superior and superior not in ids:
        row.refuse("superior", "operator_unknown")
    elif superior:
        wanted["superior_id"] = ids[superior]
    unit = _unit_of(work, plan, here, row, pack)
    if unit:
        wanted["unit_id"] = unit.id
    stored = here.operators.get(code)
    _put(plan, row, stored, partial(Operator, id=ids.get(code), code=code, created_at=work.now, **wanted), wanted)


def _operator_values(row: Row, pack: Pack) -> dict[str, Any]:
    values: dict[str, Any] = {"display_name": row.needed("name"), "login": _login(row), "role": _role(row)}
    language = row.text("locale")
    if language:
        by_name = {name.casefold(): name for name in LANGUAGES} | LANGUAGE_NAMES
        values["locale"] = by_name.get(language.casefold().replace("_", "-"))
        if values["locale"] is None:
            row.refuse("locale", "language_unknown")
    if zone := row.text("zone"):
        values["zone"] = zone
        if find_zone(zone) is None:
            row.refuse("zone", "zone_invalid")
    if phone := row.text("phone"):
        number = read_phone(phone, pack.calendar.country)
        values["phone"] = number.e164 if number else None
        if number is None:
            row.refuse("phone", "phone_invalid")
    if roster := row.text("on_duty", most=2000):
        values["on_duty"] = read_roster(roster)
        if values["on_duty"] is None:
            row.refuse("on_duty", "roster_invalid")
    if (is_active := row.yes_no("active")) is not None:
        values["is_active"] = is_active
    return values


def _login(row: Row) -> str:
    text = row.needed("login")
    address = read_email(text)
    if text and address is None:
        row.refuse("login", "email_invalid")
    return address or ""


def _role(row: Row) -> Role | None:
    text = row.needed("role").casefold()
    role = ROLES.get(text) or next((one for one in Role if one.value == text), None)
    if text and role is None:
        row.refuse("role", "role_unknown", known=", ".join(Role))
    return role


def _unit_of(work: Work, plan: Plan, here: Organisation, row: Row, pack: Pack) -> Unit | None:
    """The operator's unit, made from this row when it is new and its title is given."""
    code, title = row.needed("unit"), row.text("unit_title")
    unit = here.units.get(code)
    if unit is not None or not code:
        return unit
    if not title:
        row.refuse("unit", "unit_unknown")
        return None
    parent = row.text("unit_parent")
    if parent and parent not in here.units:
        row.refuse("unit_parent", "unit_unknown")
        return None
    values = _unit_values(row, pack, "unit_title", "unit_department", "unit_mail")
    if row.is_refused:
        return None
    unit = Unit(id=work.new_id(), code=code, parent_id=here.units[parent].id if parent else None, **values)
    here.units[code] = unit
    plan.new.append(unit)
    return unit


def _unit_values(row: Row, pack: Pack, title: str, department: str, mail: str) -> dict[str, Any]:
    values: dict[str, Any] = {"title": row.needed(title)}
    if name := row.text(department):
        values["department"] = name
        if name not in pack.cases.departments:
            row.refuse(department, "department_unknown", known=", ".join(pack.cases.departments))
    if text := row.text(mail):
        values["mail"] = read_email(text)
        if values["mail"] is None:
            row.refuse(mail, "email_invalid")
    return values


def _put(
    plan: Plan, row: Row, stored: Unit | Operator | None, make: Callable[[], Base], wanted: Mapping[str, Any]
) -> None:
    if row.is_refused:
        plan.refuse(row)
    elif stored is None:
        plan.create(row, [make()])
    else:
        plan.settle(row, plan.edit(stored, wanted))


async def _organisation(work: Work) -> Organisation:
    known = await queries.operators(work.session)
    logins = {one.login: code for code, one in known.items()}
    return Organisation(await queries.units(work.session), known, logins)


def _superior_code(here: Organisation, superior_id: UUID | None) -> str:
    return next((code for code, one in here.operators.items() if one.id == superior_id), "")


def _parents(here: Organisation, stated: Mapping[str, str]) -> dict[str, str]:
    codes = {unit.id: code for code, unit in here.units.items()}
    known = {code: codes.get(unit.parent_id, "") for code, unit in here.units.items() if unit.parent_id}
    return {**known, **{code: parent for code, parent in stated.items() if parent}}


def _is_circle(code: str, above: Mapping[str, str]) -> bool:
    """Whether going up from `code` leads back to it."""
    seen: set[str] = set()
    while code and code not in seen:
        seen.add(code)
        code = above.get(code, "")
    return bool(code)


def _parents_first(plan: Plan) -> Plan:
    """New units in an order in which each parent is written before its children."""
    units = {one.id: one for one in plan.new if isinstance(one, Unit)}
    ordered: dict[UUID, Unit] = {}

    def place(unit: Unit) -> None:
        parent = units.get(unit.parent_id) if unit.parent_id else None
        if parent is not None and parent.id not in ordered:
            place(parent)
        ordered[unit.id] = unit

    for unit in units.values():
        place(unit)
    plan.new = list(ordered.values())
    return plan
