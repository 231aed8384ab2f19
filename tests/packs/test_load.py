"""Loading packs: every mistake is told with file, line, what stands there and what was expected."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import BadInput, PackError
from bot.packs.load import find_pack, load_pack, pack_from_sources
from bot.packs.mistakes import Mistake, WrongPack
from tests.policy.examples import ROOT, after_sales

SOURCES = dict(after_sales().sources)


def mistakes(file: str, old: str, new: str) -> list[tuple[str, int, str]]:
    """What is told about the pack after-sales with one text of one file replaced."""
    assert old in SOURCES[file]
    with pytest.raises(WrongPack) as told:
        pack_from_sources(SOURCES | {file: SOURCES[file].replace(old, new, 1)})
    return [(mistake.file, mistake.line, mistake.problem) for mistake in told.value.mistakes]


def line_of(file: str, text: str, *, after: str = "") -> int:
    """The line (from 1) in which a text first stands, in the whole file or after another one."""
    whole = SOURCES[file]
    return whole[: whole.index(text, whole.index(after))].count("\n") + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "told"),
    [
        ("rules.yml", "kind: expansion", "kind: expansoin", "kind: expansion",
         "there is no kind 'expansoin'; did you mean 'expansion'?"),
        ("rules.yml", "event: call.missed", "event: call.mised", "event: call.missed",
         "there is no event 'call.mised'; did you mean 'call.missed'?"),
        ("rules.yml", "when: {event: complaint.received}", "when: {event: complaint.received, where: {subjct: a}}",
         "when: {event: complaint.received}", "there is no attribute 'subjct'; did you mean 'subject'?"),
        ("rules.yml", "when: {event: complaint.received}",
         "when: {event: complaint.received, where: {subject: {at_least: 3}}}",
         "when: {event: complaint.received}", "subject: bounds are for numbers; this is a text"),
        ("rules.yml", "when: {event: repair.completed}",
         "when: {event: repair.completed}\n    audience: {classes: [vip]}",
         "    due: 1 day\n    deadline: 3 days\n\n  missed-call", "there is no class 'vip'; expected one of none"),
        ("rules.yml", "deadline: 7 days", "deadline: 2 days", "deadline: 7 days",
         "rules.complaint: the deadline (2 days) lies before the due time (3 days)"),
        ("rules.yml", "deadline: 14 days", "deadline: 1 weak", "deadline: 14 days",
         'rules.after-sales.deadline: expected a span such as "2 hours", "10 working days" or "30 days before"'),
        ("rules.yml", "at_least: 10 %", "at_least: 110 %", "at_least: 10 %",
         "reviews.tier-2.at_least: expected a percentage from 0 % to 100 %"),
        ("rules.yml", "at_least: 5 %", "at_least: 0 %", "at_least: 5 %", None),
        ("rules.yml", "dragon_boat", "dragon_baot", "when: {holiday", None),
        ("rules.yml", "when: {every: quarter, spread: 30 days}", "when: {every: quarter, spread: 90 days}",
         "deadline: 60 days",
         "rules.questionnaire: the deadline (60 days) lies before the end of the spread (90 days)"),
        ("rules.yml", "when: {event: case.resolved}", "when: {every: month, event: case.resolved}",
         "when: {event: case.resolved}", None),
        ("rules.yml", "kind: confirm\n", "kind: confirm\n    deadlin: 3 days\n", "when: {event: case.resolved}",
         "unknown key 'deadlin'; did you mean 'deadline'?"),
        ("rules.yml", "never: [first,", "never: [frist,", "never: [first,",
         "there is no kind 'frist'; did you mean 'first'?"),
        ("rules.yml", "      - greeting\n", "      - greetings\n", "      - greeting\n",
         "there is no rule 'greetings'; did you mean 'greeting'?"),
        ("rules.yml", "kind: tier2", "kind: tier_2", "kind: tier2", "there is no kind 'tier_2'; did you mean 'tier2'?"),
        ("rules.yml", "strata: [segment]", "strata: [moon]", "strata: [segment]", None),
        ("pack.yml", "script: first", "script: frist", "script: first",
         "there is no script 'frist'; did you mean 'first'?"),
        ("pack.yml", "channels: [voice, sms, whatsapp, webchat]", "channels: [voice, smoke]",
         "channels: [voice, sms, whatsapp, webchat]", None),
        ("pack.yml", "channels: [voice, sms, whatsapp, webchat]", "channels: [voice, sms, voice]",
         "channels: [voice, sms, whatsapp, webchat]", None),
        ("pack.yml", "    tier: 2\n", "    tier: 4\n", "    tier: 2\n", None),
        ("pack.yml", "zone: Asia/Shanghai", "zone: Asia/Shanghia", "zone: Asia/Shanghai", None),
        ("pack.yml", "country: CN", "country: ZZ", "country: CN", None),
        ("pack.yml", "zh-Hant: 訂單生效, ", "", "title: {zh-Hans: 订单生效",
         "events.order.effective.title.zh-Hant is missing"),
        ("pack.yml", "[phone, email]", "[phone, telex]", "required: [name",
         None),
        ("pack.yml", 'version: "1.0"\n', "", "name: ", "version is missing"),
        ("pack.yml", 'workdays: ["09:00-12:00"', 'workdays: ["9-12"', 'workdays: ["09:00-12:00"', None),
        ("pack.yml", 'workdays: ["09:00-12:00", "13:30', 'workdays: ["09:00-14:00", "13:30',
         'workdays: ["09:00-12:00"', None),
        ("contact.yml", "exempt: [first,", "exempt: [furst,", "exempt: [first,",
         "there is no kind 'furst'; did you mean 'first'?"),
        ("contact.yml", "budget: 4", "budget: 0", "budget: 4", None),
        ("contact.yml", "    failed: {wait: 1 hour, channel: next}\n", "", "attempts:", None),
        ("contact.yml", "  email: {remind_after: 2 days, close_after: 5 days}\n", "", "answer_times:",
         "answer_times lacks email, which a ladder uses"),
        ("contact.yml", "{remind_after: 1 day, close_after: 3 days}", "{remind_after: 4 days, close_after: 3 days}",
         "link: {remind_after", None),
        ("cases.yml", "low_score: {priority: normal}", "low_score: {priority: low}", "low_score: {priority: normal}",
         None),
        ("cases.yml", "fallback: other", "fallback: others", "fallback: other",
         "there is no category 'others'; did you mean 'other'?"),
        ("cases.yml", "department: finance", "department: finances", "department: finance",
         "there is no department 'finances'; did you mean 'finance'?"),
        ("cases.yml", "    - id: repair\n", "    - id: delay\n", "    - id: delay\n",
         "the category 'delay' stands here a second time"),
        ("cases.yml", "      resolve: 3 working days", "      resolve: 1 working hour",
         "      resolve: 3 working days", None),
        ("scripts/first.yml", "goto: wishes", "goto: wishs", "goto: wishes",
         "there is no question 'wishs'; did you mean 'wishes'?"),
        ("scripts/first.yml", "key: first\n", "key: furst\n", "key: first\n",
         "the script's key is 'furst'; expected the file's name, 'first'"),
        ("scripts/first.yml", "kind: csat5", "kind: csat6", "kind: csat5", None),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(file: str, old: str, new: str, place: str, told: str | None) -> None:
    found = mistakes(file, old, new)
    assert found[0][0] == file
    assert found[0][1] == line_of(file, place), found
    if told is not None:
        assert found[0][2] == told
    assert len(found) == 1, found


def test_several_mistakes_are_told_together_in_order_of_place() -> None:
    broken = {
        "rules.yml": SOURCES["rules.yml"].replace("kind: first", "kind: 1st!").replace("due: 7 days", "due: soon", 1),
        "contact.yml": SOURCES["contact.yml"].replace("budget: 4", "budget: none"),
    }
    with pytest.raises(PackError) as told:
        pack_from_sources(SOURCES | broken)
    lines = str(told.value).splitlines()
    assert [line.split(":")[0] for line in lines] == ["contact.yml", "rules.yml", "rules.yml"]
    assert (told.value.file, told.value.line) == ("contact.yml", line_of("contact.yml", "budget: 4"))
    assert told.value.exit_code != 0


def test_a_key_that_stands_twice_is_refused() -> None:
    (found,) = mistakes("contact.yml", "attempts:\n  budget: 4\n", "attempts:\n  budget: 4\n  budget: 5\n")
    line = line_of("contact.yml", "budget: 4")
    assert found == ("contact.yml", line + 1, f"'budget' stands here a second time; first in line {line}")


def test_what_is_no_yaml_is_told_with_its_line() -> None:
    (found,) = mistakes("contact.yml", "attempts:\n", "attempts: [\n")
    assert found[0] == "contact.yml"
    assert found[1] >= line_of("contact.yml", "attempts:")
    assert found[2].startswith("no valid YAML")


@pytest.mark.parametrize(
    ("text", "told"), [("", "rules is missing"), ("- a\n- b\n", "mapping"), ("rules: 5\n", "mapping")]
)
def test_an_empty_or_misshapen_file_is_told(text: str, told: str) -> None:
    with pytest.raises(WrongPack, match=told):
        pack_from_sources(SOURCES | {"rules.yml": text})


def test_files_that_are_missing_or_superfluous_are_named() -> None:
    without = {file: text for file, text in SOURCES.items() if file != "cases.yml"} | {"cases.yaml": "cases: {}"}
    with pytest.raises(WrongPack) as told:
        pack_from_sources(without)
    assert [(one.file, one.line) for one in told.value.mistakes] == [("cases.yaml", 0), ("cases.yml", 0)]
    with pytest.raises(WrongPack, match=r"pack\.yml"):
        pack_from_sources({})


def test_a_bomb_of_aliases_is_refused_quickly() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for one, two in zip("abcdefgh", "bcdefghi", strict=True):
        bomb += f"{two}: &{two} [{', '.join([f'*{one}'] * 10)}]\n"
    for text in (bomb, "a: &a [*a]\n", "[" * 200 + "]" * 200, "[" * 1_000_000, "- " * 300_000):
        with pytest.raises(WrongPack, match="too large or too deeply nested"):
            pack_from_sources(SOURCES | {"rules.yml": text})


def test_words_that_yaml_likes_to_reinterpret_stay_words() -> None:
    pack = pack_from_sources(SOURCES | {"pack.yml": SOURCES["pack.yml"].replace('version: "1.0"', "version: on")})
    assert pack.version == "on"


def test_a_stored_version_is_the_same_pack() -> None:
    again = pack_from_sources(after_sales().sources)
    assert again == after_sales()
    assert again.digest == after_sales().digest
    assert len(again.digest) == 64


def test_packs_are_found_by_name_and_by_path(tmp_path: Path) -> None:
    folder = ROOT / "packs" / "after-sales"
    assert find_pack("after-sales", ROOT) == find_pack("after-sales", ROOT / "packs") == folder
    assert find_pack(str(folder), tmp_path) == folder
    with pytest.raises(BadInput, match=r"no pack 'after-sale'.*after-sales"):
        find_pack("after-sale", ROOT)


def test_a_file_that_cannot_be_read_as_text_is_a_sentence(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "packs" / "after-sales", tmp_path / "p")
    (tmp_path / "p" / "rules.yml").write_bytes(b"rules: \xff\xfe")
    with pytest.raises(BadInput, match="UTF-8"):
        load_pack(tmp_path / "p")


TEXT = st.text(alphabet=st.sampled_from("abc:-{}[]\"'#&*!|>%@ \n\t0159，。%"), max_size=80)


@settings(max_examples=150)
@given(st.sampled_from(sorted(SOURCES)), st.integers(0, 3000), TEXT)
def test_whatever_is_written_into_a_pack_it_loads_or_is_refused_with_lines(file: str, place: int, text: str) -> None:
    source = SOURCES[file]
    broken = source[: place % len(source)] + text + source[place % len(source) :]
    found: tuple[Mistake, ...] = ()
    try:
        pack_from_sources(SOURCES | {file: broken})
    except WrongPack as wrong:
        found = wrong.mistakes
    for mistake in found:
        assert 0 <= mistake.line <= broken.count("\n") + 1 or mistake.file != file
        assert mistake.problem
