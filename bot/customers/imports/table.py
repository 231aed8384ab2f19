"""A file as rows of text: CSV (UTF-8, UTF-16, GB18030; comma, semicolon or tab) and XLSX, told apart by content."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot.errors import BadInput

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED = 1024 * 1024 * 1024
MOST_ROWS = 200_000
DELIMITERS = ",;\t，；"  # the full-width ones as some exports have them
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a file. `number` counts from 1 as an editor or Excel shows it; the header is a line too."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file's header and the rows below it that are not empty."""

    header: tuple[str, ...]
    header_line: int
    lines: tuple[Line, ...]


def read_table(content: bytes) -> Table:
    """The rows of a file. Raises BadInput with the sentence to act on when it cannot be read as a table."""
    if len(content) > MOST_BYTES:
        raise BadInput(f"The file is larger than {MOST_BYTES // 1024**2} MB. Split it and import the parts.")
    if content.startswith(_OLD_EXCEL):
        raise BadInput("The file is in Excel's old format (.xls). Save it as .xlsx or CSV and import that.")
    lines = _xlsx(content) if content.startswith(_ZIP) else _csv(_text(content))
    return _table(lines)


def _table(lines: Iterator[Line]) -> Table:
    header: Line | None = None
    rows: list[Line] = []
    for line in lines:
        if not any(line.cells):
            continue
        if header is None:
            header = line
            continue
        if len(rows) >= MOST_ROWS:
            raise BadInput(f"The file has more than {MOST_ROWS:,} rows. Split it and import the parts.")
        rows.append(line)
    if header is None:
        raise BadInput("The file is empty. Its first line must name the columns.")
    titles = [title for title in header.cells if title]
    if twice := sorted({title for title in titles if titles.count(title) > 1}):
        raise BadInput(f"Line {header.number}: the column “{twice[0][:60]}” stands there twice. Rename one of them.")
    return Table(header.cells, header.number, tuple(rows))


def _text(content: bytes) -> str:
    # GB18030 fails on almost nothing: last.
    encodings = ("utf-16",) if content.startswith(_UTF16) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadInput("The file is neither UTF-8 nor GB18030 text and no XLSX file. Save it as CSV in UTF-8.")


def _csv(text: str) -> Iterator[Line]:
    if "\0" in text:
        raise BadInput("The file holds zero bytes, so it is no CSV file. Save it as CSV in UTF-8 or as XLSX.")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    number = 1
    try:
        for cells in reader:
            yield Line(number, tuple(cell.strip() for cell in cells))
            number = reader.line_num + 1
    except csv.Error as error:
        raise BadInput(f"Line {number} of the file is no CSV: {error}. Check the quotes in it.") from error


def _delimiter(text: str) -> str:
    """What separates the columns of the first line that is not empty; quoted text does not count."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    bare = "".join(first.split('"')[::2])
    return max(DELIMITERS, key=bare.count)


def _xlsx(content: bytes) -> Iterator[Line]:
    from openpyxl import load_workbook

    # A damaged file breaks the readers in every way there is, hence `Exception`.
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except Exception as error:
        raise _broken(error) from error
    if unpacked > MOST_UNPACKED:
        raise BadInput("The XLSX file unpacks to more than 1 GB. Save the table as CSV and import that.")
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            yield from _sheet(book.worksheets[0])
        finally:
            book.close()
    except Exception as error:
        raise _broken(error) from error


def _broken(error: Exception) -> BadInput:
    return BadInput(
        f"The XLSX file cannot be read ({type(error).__name__}). Open it in Excel, save it again, import that."
    )


def _sheet(sheet: Any) -> Iterator[Line]:
    sheet.reset_dimensions()  # some programs write a wrong size into the file
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        yield Line(number, _cut(tuple(_written(cell) for cell in cells)))


def _cut(cells: Sequence[str]) -> tuple[str, ...]:
    """Cells without the empty ones at the end, which Excel keeps when a row was formatted."""
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return tuple(cells[:end])


def _written(cell: object) -> str:
    """A cell as a person would have written it in a CSV file."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.isoformat(sep=" ")
        case date() | time():
            return cell.isoformat()
        case _:
            return str(cell).strip()
