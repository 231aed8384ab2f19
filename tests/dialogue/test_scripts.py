"""The after-sales pack's scripts: whole, short enough, and native in three languages."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot.calendars.festivals import NAMES
from bot.dialogue.effects import Say, Tone, Variable
from bot.dialogue.questions import walk
from bot.dialogue.render import Voice, render
from bot.dialogue.sentences import greeting_of, greetings, product_wording, wording_of
from bot.dialogue.state import Given
from bot.packs.load import load_pack
from bot.packs.scripts import Question, Script, Value
from bot.packs.wording import Line, certain_of
from bot.understanding.types import Locale
from tests.dialogue.talking import NOON, ROOT, all_scripts, facts

PACK = load_pack(ROOT / "packs" / "after-sales")
SCRIPTS = all_scripts()
KINDS = {
    "first",
    "after_sales",
    "expansion",
    "technical",
    "missed_call",
    "complaint",
    "questionnaire",
    "holiday",
    "confirm",
}
SMS_SEGMENT = 67  # characters of one segment of a longer text with Chinese in it
RESULTS: dict[str, Variable] = {"case_number": "1001", "promised_at": NOON, "callback_at": NOON, "options": "1 A; 2 B"}
EMPTY = {"agent": "", "customer": "", "product": "", "order": "", "hours": "", "hotline": ""}


def voice(locale: Locale, script: Script | None, **given: Any) -> Voice:
    told = facts(locale, **given)
    wording = wording_of(PACK.wording)
    return Voice(script, script.lines.over(wording) if script else wording, told, locale.wording, RESULTS)


def questions() -> list[tuple[Script, Question]]:
    return [(script, question) for script in SCRIPTS for question in script.questions]


def test_every_kind_has_its_script() -> None:
    assert {script.key for script in SCRIPTS} == KINDS | {"tier2", "tier3"}
    assert {kind.script for kind in PACK.kinds.values()} <= set(PACK.scripts)


def test_service_technology_and_product_are_each_asked() -> None:
    for key in ("after_sales", "questionnaire"):
        marks = {q.topic for q in PACK.scripts[key].questions if q.kind == "csat5"}
        assert marks >= {"service", "technology", "product"}


def test_a_mark_has_the_same_key_wherever_it_is_asked() -> None:
    kinds = {(question.key, question.kind, question.topic) for _, question in questions()}
    marks = [(key, kind) for key, kind, _ in kinds if kind in {"csat5", "nps11"}]
    assert len({key for key, _ in marks}) == len(marks)


def test_only_the_confirming_script_settles_cases() -> None:
    assert {script.key for script, question in questions() if question.settles_case} == {"confirm"}


@pytest.mark.parametrize(("script", "question"), questions(), ids=lambda one: one.key)
def test_a_chinese_question_fits_one_sms(script: Script, question: Question) -> None:
    for locale, time in product((Locale.ZH_CN, Locale.ZH_TW), (1, 2)):
        text = render(Say(None, question=question.key, time=time), voice(locale, script, channel="sms"))
        assert len(text) <= SMS_SEGMENT, text


@pytest.mark.parametrize(("script", "question"), questions(), ids=lambda one: one.key)
def test_a_spoken_question_has_nothing_to_read(script: Script, question: Question) -> None:
    for locale, key in product(Locale, (question.key, question.reason_key)):
        if key == question.reason_key and not (question.low and question.low.reason_when):
            continue
        text = render(Say(None, question=key), voice(locale, script, channel="voice"))
        assert not any(word in text for word in ("回复", "回覆", "http", "(", "（", "reply", "Reply")), text
        assert not any(char.isdigit() for char in text) or question.kind == "choice", text


def test_every_text_is_whole_whatever_is_known() -> None:
    """No variable is left open and no hole remains, with everything known and with nothing but the company."""
    for script, locale, channel, known in product((*SCRIPTS, None), Locale, ("webchat", "voice"), ({}, EMPTY)):
        spoken = voice(locale, script, channel=channel, **known)
        for line, tone in product(Line, Tone):
            needs_script = "purpose" in certain_of(line)
            if (line is Line.NOTICE and line not in spoken.wording.root) or (needs_script and script is None):
                continue
            _check(render(Say(line, tone=tone), spoken), locale)
        for question in script.questions if script else ():
            for time in (1, 2):
                _check(render(Say(None, question=question.key, time=time), spoken), locale)


def _check(text: str, locale: Locale) -> None:
    assert text.strip()
    assert not any(mark in text for mark in ("{", "}", "[", "]", "|", "  ", "，，", "。。", ",,")), text
    if locale is Locale.EN:
        assert text.replace("久工云服", "").isascii(), f"English beyond GSM-7 costs a segment: {text}"


def test_the_product_has_every_line_in_every_language() -> None:
    assert set(product_wording().root) == set(Line) - {Line.NOTICE}  # a notice's text is the script's own


TRADITIONAL = set("這說謝為時間問題處聯繫務員專電話請對發現沒關記誤後邊")


def test_traditional_texts_are_traditional_and_simplified_ones_simplified() -> None:
    only_simplified = set("们这说谢为时间问题处联系务员专电话请对发现关记误边")
    texts = [text for script in SCRIPTS for text in _texts(script.model_dump(by_alias=True))]
    texts += list(
        _texts({line.value: message.model_dump(by_alias=True) for line, message in product_wording().root.items()})
    )
    assert len(texts) > 150
    for hans, hant in texts:
        assert not only_simplified & set(hant), hant
        assert not TRADITIONAL & set(hans), hans


def _texts(node: Any) -> list[tuple[str, str]]:
    if not isinstance(node, dict):
        return [pair for one in node for pair in _texts(one)] if isinstance(node, list | tuple) else []
    found = [pair for one in node.values() for pair in _texts(one)]
    return [(node["zh-Hans"], node["zh-Hant"]), *found] if "zh-Hans" in node else found


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.key)
def test_every_way_through_a_script_ends(script: Script) -> None:
    answers: dict[str, tuple[Value, ...]] = {
        "csat5": (1, 3, 5), "nps11": (0, 6, 10), "yes_no": (True, False), "choice": (), "text": ("",),
    }  # fmt: skip
    open_ways: list[tuple[Given, ...]] = [()]
    seen: set[str] = set()
    while open_ways:
        given = open_ways.pop()
        passed, key = walk(script, given)
        assert len(passed) == len(set(passed)) <= 2 * len(script.questions)
        if key is None:
            continue
        seen.add(key)
        asked = next(q for q in script.questions if key in (q.key, q.reason_key))
        if key == asked.reason_key or asked.kind == "text":
            open_ways.append((*given, Given(key, None)))
            continue
        values = tuple(option.key for option in asked.options) or answers[asked.kind]
        open_ways += [(*given, Given(key, value)) for value in values]
    assert {q.key for q in script.questions} <= seen, "a question that nobody is ever asked"


TEXT = {"zh-Hans": "好吗？", "zh-Hant": "好嗎？", "en": "Good?"}


def wrong(**question: Any) -> str:
    whole = {"key": "mark", "kind": "csat5", "text": TEXT} | question
    script = {"key": "odd", "title": TEXT, "purpose": TEXT, "questions": [whole]}
    with pytest.raises(ValidationError) as raised:
        Script.model_validate(script)
    return str(raised.value)


def test_wrong_scripts_are_refused_with_what_was_expected() -> None:
    assert "end" in wrong(branches=[{"when": {"at_most": 2}, "goto": "nowhere"}])
    assert "9 is no mark of csat5" in wrong(low={"case_when": {"at_most": 9}})
    assert "two or more options" in wrong(kind="choice")
    assert "only a yes_no question can settle a case" in wrong(settles_case=True)
    assert "reopens the case already" in wrong(kind="yes_no", settles_case=True, low={"case_when": {"one_of": [False]}})
    assert "keeps is for text" in wrong(keeps="need")
    assert "{colour} is not known" in wrong(text=TEXT | {"en": "A {colour} one?"})
    assert "{product} may be empty" in wrong(text=TEXT | {"en": "How is the {product}?"})
    assert "zh-Hant" in wrong(text={"zh-Hans": "好吗？", "en": "Good?"})
    assert "empty condition" in wrong(low={"case_when": {}})


def test_a_line_with_an_unknown_variable_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"case_opened: \{nubmer\} is not known here"):
        type(product_wording()).model_validate({"case_opened": TEXT | {"en": "Case {nubmer}"}})
    with pytest.raises(ValidationError, match="promised_at"):
        type(product_wording()).model_validate({"closing": TEXT | {"en": "By {promised_at}"}})


def test_every_festival_has_its_wish() -> None:
    assert set(greetings()) == NAMES
    assert greeting_of("dragon_boat-2026", "zh-Hans") == "端午安康"
    assert greeting_of("2026-Q1", "en") == ""


def test_wording_files_hold_each_line_once() -> None:
    folder = ROOT / "bot" / "dialogue" / "wording"
    names = [
        line.split(":")[0].strip('"')
        for path in sorted(Path(folder).glob("*.yml"))
        for line in path.read_text("utf-8").splitlines()
        if line and not line[0].isspace() and not line.startswith("#")
    ]
    assert len(names) == len(set(names))
