"""`huifang import`: a company's files of customers, orders, events, operators and units come in."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
import yaml
from rich.console import Console

from bot.clock import wall_now
from bot.customers.imports.columns import Kind
from bot.customers.imports.report import Outcome, Report, describe
from bot.customers.imports.run import File, import_file, save_mapping
from bot.errors import BadInput, NotFound
from bot.ids import new_id
from bot.packs.wording import LANGUAGES
from bot.postgres.embedded import database
from bot.postgres.migrate import is_migrated, migrate
from bot.runtime import Runtime, open_runtime
from bot.settings import ROOT, Settings, read_settings
from bot.shelf import switch_on

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Read a CSV or XLSX file of the company.")

FileName = Annotated[Path, typer.Argument(metavar="FILE", help="CSV (UTF-8, UTF-16, GB18030; , ; or tab) or XLSX.")]
MappingName = Annotated[
    str | None,
    typer.Option("--mapping", help="Which column means what: a saved mapping's title, or a YAML file (field: column)."),
]
SaveAs = Annotated[str | None, typer.Option("--save-mapping", help="Keep the columns of this file under this title.")]
Preview = Annotated[bool, typer.Option("--preview", help="Show what would be done; no row is written.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object instead of text.")]
Language = Annotated[str, typer.Option("--language", help="Language of the reasons: zh-Hans, zh-Hant or en.")]


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for."""

    kind: Kind
    path: Path
    mapping: str | None
    save_as: str | None
    is_preview: bool
    as_json: bool
    language: str


def _command(kind: Kind) -> Callable[..., None]:
    def command(
        file: FileName,
        mapping: MappingName = None,
        save_as: SaveAs = None,
        preview: Preview = False,
        as_json: AsJson = False,
        language: Language = "en",
    ) -> None:
        _run(Request(kind, file, mapping, save_as, preview, as_json, language))

    return command


for _kind, _what in {
    Kind.CUSTOMERS: "Customers and their contact data.",
    Kind.ORDERS: "Products sold and services ordered.",
    Kind.EVENTS: "What happened: orders in effect, deliveries, repairs, missed calls …",
    Kind.OPERATORS: "The company's own people, and the units they work in.",
    Kind.UNITS: "Organisation units: company, branches, departments.",
}.items():
    app.command(_kind.value, help=_what)(_command(_kind))


def _run(request: Request) -> None:
    """Import, print the report; exit code 1 when a row was refused."""
    if request.language not in LANGUAGES:
        raise BadInput(f"There are no reasons in “{request.language}”; expected one of {', '.join(LANGUAGES)}.")
    content = _read(request.path)
    report = asyncio.run(_import(read_settings(), request, content))
    if request.as_json:
        sys.stdout.write(json.dumps(report.as_json(request.language), ensure_ascii=False) + "\n")
    else:
        _print(report, request.language)
    if report.count(Outcome.REFUSED):
        raise typer.Exit(1)


async def _import(settings: Settings, request: Request, content: bytes) -> Report:
    mapping = _mapping(request.mapping)
    async with _installation(settings) as runtime, runtime.work() as work:
        file = File(request.kind, request.path.name, content)
        report = await import_file(work, file, mapping=mapping, is_preview=request.is_preview)
        if request.save_as:
            await save_mapping(work, kind=request.kind, title=request.save_as, columns=report.columns)
        return report


@asynccontextmanager
async def _installation(settings: Settings) -> AsyncIterator[Runtime]:
    """The configured installation with its tables and a policy, also when it was never started before."""
    async with database(settings) as url:
        if not await is_migrated(url):
            await migrate(url)
        async with open_runtime(settings, url=url) as runtime:
            async with runtime.sessions() as session, session.begin():
                try:
                    await runtime.shelf.in_force(session)
                except NotFound:
                    await switch_on(session, settings.pack, root=ROOT, now=wall_now(), new_id=new_id, by="cli")
            yield runtime


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"The file {path} cannot be read: {error.strerror or error}.") from error


def _mapping(name: str | None) -> Mapping[str, str] | str | None:
    """A mapping from a YAML file, or the title of a saved one."""
    if name is None or not Path(name).is_file():
        return name
    try:
        content = yaml.safe_load(Path(name).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BadInput(f"The mapping {name} cannot be read as YAML: {error}") from error
    if not isinstance(content, dict) or not all(isinstance(one, str) for pair in content.items() for one in pair):
        raise BadInput(f"The mapping {name} must be lines of “field: column”.")
    return content


def _print(report: Report, language: str) -> None:
    console = Console(soft_wrap=True, highlight=False, markup=False)
    would = "would be " if report.is_preview else ""
    counts = ", ".join(f"{report.count(outcome)} {would}{outcome.value}" for outcome in Outcome)
    console.print(f"{report.file_name}: {len(report.decided)} rows of {report.kind}: {counts}.")
    for problem in report.problems:
        mark = "refused" if problem.refuses else "warning"
        column = f", column {problem.column}" if problem.column else ""
        console.print(f"  line {problem.line}{column}: {mark}: {describe(problem, language)}")
    if report.is_preview:
        console.print("This was a preview: nothing was written.")
