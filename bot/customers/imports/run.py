"""The import of a file, and its preview: the same decisions, written or not."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bot.customers import queries
from bot.customers.imports.columns import Columns, Kind, ignored, known_names, match_columns
from bot.customers.imports.customers import plan_customers
from bot.customers.imports.events import plan_events
from bot.customers.imports.operators import plan_operators, plan_units
from bot.customers.imports.orders import plan_orders
from bot.customers.imports.plan import Plan
from bot.customers.imports.report import Outcome, Report
from bot.customers.imports.table import Table, read_table
from bot.customers.opt_outs import opt_out
from bot.errors import BadInput, NotFound
from bot.work import Work
from models import Base, ColumnMapping, Import, Operator

MOST_STORED_PROBLEMS = 1_000


@dataclass(frozen=True, slots=True)
class File:
    """A file to import: what it holds, its name, its bytes."""

    kind: Kind
    name: str
    content: bytes


async def import_file(
    work: Work,
    file: File,
    *,
    mapping: Mapping[str, str] | str | None = None,
    is_preview: bool = False,
    operator_id: UUID | None = None,
) -> Report:
    """Import a file of customers, orders, events, operators or units; good rows are taken, bad ones are reported.

    `mapping`: our field → the file's column, or the title of a saved one. A preview decides the same and writes
    nothing. Importing the same file again changes nothing. Raises BadInput when the file cannot be read as a table
    or lacks a needed column, NotFound when there is no such saved mapping.
    """
    if isinstance(mapping, str):
        mapping = await stored_mapping(work, kind=file.kind, title=mapping)
    table = read_table(file.content)
    columns = match_columns(file.kind, table, mapping or {})
    await queries.lock_imports(work.session)
    plan, used = await _plan(work, file.kind, table, columns)
    problems = [*ignored(columns, used, table.header_line), *plan.problems]
    report = Report(
        kind=file.kind.value,
        file_name=file.name,
        is_preview=is_preview,
        columns=columns.named(),
        decided=tuple(plan.decided),
        problems=tuple(sorted(problems, key=lambda problem: problem.line)),
    )
    if not is_preview:
        await _write(work, plan)
        _keep(work, file, report, operator_id)
        await work.session.flush()
    return report


async def save_mapping(work: Work, *, kind: Kind, title: str, columns: Mapping[str, str]) -> ColumnMapping:
    """Keep a column mapping under a title, to be used again; one of that title is replaced.

    Raises BadInput when the title is empty or a field is not one of the kind's.
    """
    if not title.strip():
        raise BadInput("A mapping needs a title.")
    if unknown := sorted(columns.keys() - known_names()[kind].keys()):
        known = ", ".join(known_names()[kind])
        raise BadInput(f"The mapping names “{unknown[0]}”, which {kind} do not have; expected one of {known}.")
    found = await queries.mapping(work.session, kind.value, title)
    if found is None:
        found = ColumnMapping(id=work.new_id(), kind=kind.value, title=title, created_at=work.now)
        work.session.add(found)
    found.columns, found.updated_at = dict(columns), work.now
    await work.session.flush()
    return found


async def stored_mapping(work: Work, *, kind: Kind, title: str) -> dict[str, str]:
    """A saved mapping. Raises NotFound naming those that there are."""
    found = await queries.mapping(work.session, kind.value, title)
    if found is None:
        titles = [one.title for one in await queries.mappings(work.session, kind.value)]
        known = f"Saved ones: {', '.join(titles)}." if titles else "None is saved yet."
        raise NotFound(f"There is no saved mapping “{title}” for {kind}, and no file of that name. {known}")
    return {str(field): str(column) for field, column in found.columns.items()}


async def _plan(work: Work, kind: Kind, table: Table, columns: Columns) -> tuple[Plan, set[str]]:
    _, pack = await work.pack_in_force()
    match kind:
        case Kind.CUSTOMERS:
            return await plan_customers(work, pack, table, columns)
        case Kind.ORDERS:
            return await plan_orders(work, table, columns)
        case Kind.EVENTS:
            return await plan_events(work, pack, table, columns)
        case Kind.OPERATORS:
            return await plan_operators(work, pack, table, columns)
        case Kind.UNITS:
            return await plan_units(work, pack, table, columns)


async def _write(work: Work, plan: Plan) -> None:
    superiors = _without_superiors(plan.new)
    by_table: dict[type[Base], list[Base]] = {}
    for row in plan.new:
        by_table.setdefault(type(row), []).append(row)
    for rows in by_table.values():  # what others point at comes first in the plan
        work.session.add_all(rows)
        await work.session.flush()
    for operator, superior_id in superiors:
        operator.superior_id = superior_id
    for stored, changes in plan.edits:  # may point at new rows
        for name, value in changes.items():
            setattr(stored, name, value)
    await work.session.flush()
    for customer_id in plan.opt_outs:
        await opt_out(work, customer_id=customer_id, source="import")


def _without_superiors(rows: list[Base]) -> list[tuple[Operator, UUID]]:
    """New operators are written first and told their superiors then: these may be new, too."""
    found = [(row, row.superior_id) for row in rows if isinstance(row, Operator) and row.superior_id]
    for operator, _ in found:
        operator.superior_id = None
    return found


def _keep(work: Work, file: File, report: Report, operator_id: UUID | None) -> None:
    """Note the import: counts and problems, never what stood in the rows."""
    stored: list[Any] = [problem.as_json() for problem in report.problems[:MOST_STORED_PROBLEMS]]
    row = Import(
        id=work.new_id(),
        kind=file.kind.value,
        file_name=file.name,
        digest=hashlib.sha256(file.content).hexdigest(),
        mapping=dict(report.columns),
        operator_id=operator_id,
        rows=len(report.decided),
        created=report.count(Outcome.CREATED),
        updated=report.count(Outcome.UPDATED),
        unchanged=report.count(Outcome.UNCHANGED),
        refused=report.count(Outcome.REFUSED),
        problems=stored,
        at=work.now,
    )
    work.session.add(row)
    actor = f"operator:{operator_id}" if operator_id else "cli"
    work.audit(actor, f"import.{file.kind}", "import", row.id, rows=row.rows, refused=row.refused)
