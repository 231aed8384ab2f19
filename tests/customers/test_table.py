"""Any file is read as a table, or refused with one sentence; nothing crashes on it."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.calendars.hours import Window
from bot.customers.imports import row as rows
from bot.customers.imports import table
from bot.customers.imports.columns import REQUIRED, Columns, Kind, known_names, match_columns, plain
from bot.customers.imports.roster import read_roster
from bot.customers.imports.row import read_date, read_instant, read_rows
from bot.customers.imports.table import Table, read_table
from bot.errors import BadInput

SHANGHAI = ZoneInfo("Asia/Shanghai")
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(str.strip)


def _xlsx(lines: list[list[object]]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in lines:
        sheet.append(line)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _read(content: bytes) -> Table | str:
    """The table, or the sentence with which the file is refused."""
    try:
        return read_table(content)
    except BadInput as error:
        return str(error)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_one_sentence(content: bytes) -> None:
    found = _read(content)
    if isinstance(found, str):
        assert found.endswith(".")
    else:
        assert found.header
        assert [line.number for line in found.lines] == sorted({line.number for line in found.lines})


@given(st.binary(max_size=600), st.integers(0, 5000))
def test_a_damaged_xlsx_is_a_table_or_one_sentence(damage: bytes, at: int) -> None:
    content = bytearray(_xlsx([["id", "name"], [1, "x"]]))
    at %= len(content)
    content[at : at + len(damage)] = damage
    found = _read(bytes(content))
    assert isinstance(found, Table) or found.endswith(".")


def test_a_zip_that_is_no_workbook_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("readme.txt", "no workbook")
    with pytest.raises(BadInput, match="XLSX"):
        read_table(file.getvalue())


@given(st.lists(st.tuples(CELLS, CELLS), max_size=8), st.sampled_from(",;\t"), st.sampled_from(["utf-8-sig", "utf-16"]))
def test_what_was_written_is_read(lines: list[tuple[str, str]], delimiter: str, encoding: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerows([("first", "second"), *lines])
    found = read_table(text.getvalue().encode(encoding))
    assert [line.cells for line in found.lines] == [line for line in lines if any(line)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "，"])
def test_encodings_and_separators_are_recognised(encoding: str, delimiter: str) -> None:
    text = "\r\n客户编号,姓名,手机\r\nQ1,张伟,13812345670\r\n".replace(",", delimiter)
    found = read_table(text.encode(encoding))
    assert found.header == ("客户编号", "姓名", "手机")
    assert [(line.number, line.cells) for line in found.lines] == [(3, ("Q1", "张伟", "13812345670"))]


def test_a_cell_over_several_lines_keeps_the_count_right() -> None:
    found = read_table(b'a,b\n"1\n2",x\n3,y\n')
    assert [(line.number, line.cells) for line in found.lines] == [(2, ("1\n2", "x")), (4, ("3", "y"))]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "empty"),
        (b"\n\n \n", "empty"),
        (b"\xd0\xcf\x11\xe0rest", "old format"),
        (b"a,b\n1,\x00", "zero bytes"),
        (b'a,b\n"open,1\n', "Line 2 of the file is no CSV"),
        (b"a,a\n1,2\n", "stands there twice"),
        (b"\xff\xfe\x00", "neither UTF-8"),
        (b"a,b\n\xff\xff\xff\n", "neither UTF-8"),
    ],
)
def test_what_is_no_table_is_said_plainly(content: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        read_table(content)


def test_a_file_with_too_many_rows_is_refused() -> None:
    with pytest.raises(BadInput, match="Split it"):
        read_table(b"a\n" + b"1\n" * (table.MOST_ROWS + 1))


def test_numbers_of_excel_are_written_as_people_write_them() -> None:
    [line] = read_table(_xlsx([["a", "b", "c", "d"], [13812345678.0, True, datetime(2026, 6, 1), 1.5]])).lines  # noqa: DTZ001
    assert line.cells == ("13812345678", "true", "2026-06-01 00:00:00", "1.5")


@given(st.sampled_from(list(Kind)), st.data())
def test_every_known_name_finds_its_field_however_it_is_written(kind: Kind, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(sorted(known_names()[kind])))
    name = data.draw(st.sampled_from(known_names()[kind][field]))
    header = ["_".join(name.upper()), *(one for one in REQUIRED[kind] if one != field)]
    columns = match_columns(kind, Table(tuple(header), 1, ()), {})
    assert field in columns.places


@pytest.mark.parametrize("kind", list(Kind))
def test_no_name_means_two_fields(kind: Kind) -> None:
    owners: dict[str, str] = {}
    for field, names in known_names()[kind].items():
        for name in set(names):
            assert owners.setdefault(name, field) == field, f"{name} is both {owners[name]} and {field}"
            assert name == plain(name)


@given(st.lists(st.lists(st.text(max_size=30), min_size=4, max_size=5), min_size=1, max_size=4))
def test_any_cells_are_values_or_problems(lines: list[list[str]]) -> None:
    header = ("a", "b", "c", "attributes")
    sheet = Table(header, 1, tuple(table.Line(number, tuple(cells)) for number, cells in enumerate(lines, start=2)))
    places = {"text": 0, "day": 1, "at": 2, "attributes": 3}
    for row in read_rows(sheet, Columns(places, header, {})):
        row.needed("text")
        row.yes_no("text")
        row.date("day")
        at = row.instant("at", SHANGHAI)
        assert at is None or at.tzinfo is not None
        row.attributes({})
        assert all(problem.line == row.line.number for problem in row.problems)


@given(st.datetimes(datetime(1971, 1, 1), datetime(2199, 12, 31)), st.sampled_from(sorted(available_timezones())))  # noqa: DTZ001
def test_a_local_time_is_read_as_what_the_clocks_there_showed_or_not_at_all(wall: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    at = read_instant(wall.isoformat(), zone)
    shown = None if at is None else at.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    assert shown in {wall, None}
    exists = wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall
    assert (shown is not None) == exists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-06-01T09:30:00+08:00", "2026-06-01T01:30:00+00:00"),
        ("2026-06-01T09:30:00Z", "2026-06-01T09:30:00+00:00"),
        ("2026/6/1 9:30", "2026-06-01T01:30:00+00:00"),
        ("2026年6月1日 9:30:15", "2026-06-01T01:30:15+00:00"),
        ("2026.6.1", "2026-05-31T16:00:00+00:00"),
        ("2026-06-01", "2026-05-31T16:00:00+00:00"),
        ("2026-02-30", None),
        ("2026/6/1 25:00", None),
        ("1.6.2026", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-12:00", None),
        ("soon", None),
    ],
)
def test_times_are_read_as_companies_write_them(text: str, expected: str | None) -> None:
    at = read_instant(text, SHANGHAI)
    assert (at.astimezone(UTC).isoformat() if at else None) == expected


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_none(text: str) -> None:
    day = read_date(text)
    assert day is None or day.year in rows.YEARS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mon-fri 09:00-12:00,13:30-18:00; sat 9:00-12:00", {**{str(d): 2 for d in range(5)}, "5": 1}),
        ("周一至周五 09:00-18:00；周六、周日 10:00-16:00", {str(d): 1 for d in range(7)}),
        ("週一到週三：09:00~18:00", {str(d): 1 for d in range(3)}),
        ("08:00-24:00", {str(d): 1 for d in range(7)}),
        ('{"0": [["09:00", "18:00"]]}', {"0": 1}),
        ("mon 09:00-08:00", None),
        ("mon 09:00-12:00,11:00-13:00", None),
        ("fri-mon 09:00-12:00", None),
        ("mon 9-12", None),
        ("never", None),
        ('{"7": [["09:00", "18:00"]]}', None),
        ('{"0": 1}', None),
    ],
)
def test_duty_hours_are_read_as_people_write_them(text: str, expected: dict[str, int] | None) -> None:
    roster = read_roster(text)
    assert (None if roster is None else {day: len(windows) for day, windows in roster.items()}) == expected


@given(st.text(max_size=40) | st.from_regex(r"[a-z{}\[\]\"0-9:,;周一至五 -]{0,40}", fullmatch=True))
def test_any_duty_hours_are_a_roster_or_none(text: str) -> None:
    roster = read_roster(text)
    for windows in (roster or {}).values():
        assert [Window.parse("-".join(window)) for window in windows]
