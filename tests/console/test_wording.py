"""Every word of the console exists in all three languages, is used, and fits the codes that the product writes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import console
from bot.cases.push import Occasion
from bot.channels.kept import MANUAL
from bot.console.language import Language, catalogue, preferred_language
from bot.dialogue.effects import Cause, End
from bot.packs.load import find_pack, load_pack
from bot.packs.wording import LANGUAGES
from bot.policy.attempts import Ended
from bot.policy.gate import Reason
from bot.policy.merge import MERGED
from bot.policy.plan import PlanReason
from bot.settings import ROOT
from bot.understanding.types import Act, Locale, Sentiment
from models import (
    AnswerState,
    AttemptOutcome,
    Author,
    CaseState,
    ConsentState,
    ContactKind,
    ContactState,
    ConversationState,
    MessageState,
    NoticeState,
    Role,
    VisitState,
)

HERE = Path(console.__file__).parent
SOURCES = [*HERE.rglob("*.html"), *HERE.rglob("*.py")]
NOW = datetime(2026, 6, 17, 2, 30, tzinfo=UTC)
# Keys that are made at run time: the family, and every code that can follow.
FAMILIES: dict[str, Iterable[str]] = {
    "visit_state": VisitState,
    "case_state": CaseState,
    "conversation_state": ConversationState,
    "message_state": MessageState,
    "notice_state": NoticeState,
    "outcome": AttemptOutcome,
    "author": Author,
    "role": Role,
    "consent": ConsentState,
    "contact_kind": ContactKind,
    "contact_state": ContactState,
    "act": Act,
    "sentiment": Sentiment,
    "locale": Locale,
    "cause": Cause,
    "occasion": Occasion,
    "engine": ("rules", "rasa"),
    "channel": ("sms", "whatsapp", "voice", "webchat", "email", "link", "gateway", *MANUAL),
    "language": LANGUAGES,
    "attention": (MessageState.FAILED, MessageState.UNKNOWN, MessageState.RECEIVED),
    "today": ("due", "late", "unaccounted"),
    "conversations.box": ("open", "person", "unread", "mine", "closed", "all"),
    "cases.box": ("unhappy", "waiting", "mine", "department", "confirming", "director", "over", "all"),
    "medium": ("email", "webhook"),
    "purpose": ("follow_up", "marketing", "recording"),
    "source": ("message", "carrier", "operator", "import"),
    "actor": ("policy", "customer", "carrier", "cli", "import"),
    "evidence": ("words", "problem", "settled", "no_opt_out"),
    "decision": (
        "planned", "held", "moved", "merged", "released", "begun", "attempted", "withheld", "ended", "resumed",
    ),
    "case_entry": (
        "opened", "said", "claimed", "assigned", "handed_over", "noted", "resolved", "asking", "silent", "settled",
        "returned", "reopened", "raised", "warned", "breached", "needs_director", "closed_unconfirmed",
        "notice_failed",
    ),
    "error": tuple(
        f"{word}.{part}"
        for word in (
            "forged", "not_found", "not_allowed", "conflict", "bad_input", "unavailable", "unexpected",
        )
        for part in ("title", "what")
    ),
}  # fmt: skip
REASONS: list[StrEnum | str] = [*Reason, *PlanReason, *Ended, MERGED, *AttemptOutcome, *(end for end in End)]


def literal_keys() -> set[str]:
    """Every key that a template or a module names in full."""
    found: set[str] = set()
    for path in SOURCES:
        text = path.read_text("utf-8")
        found |= set(re.findall(r"""\b(?:t|say|self)\(\s*['"]([a-z_.]*[a-z_])['"]""", text))
        found |= set(re.findall(r"""problem=['"]([a-z_.]+)['"]""", text))
        found |= {f"notice.{code}" for code in re.findall(r"""\.back\(\s*['"]([a-z_]+)['"]""", text)}
        found |= {f"notice.{code}" for code in re.findall(r"""(?:done|conflict)=['"]([a-z_]+)['"]""", text)}
        found |= {f"notice.{code}" for code in re.findall(r"""view\.back\(\n\s*['"]([a-z_]+)['"]""", text)}
        found |= set(re.findall(r"""['"]((?:time|record|answer)\.(?!html)[a-z_]+)['"]""", text))
    return found


def test_the_three_languages_have_the_same_keys() -> None:
    keys = {code: set(catalogue(code)) for code in LANGUAGES}
    assert keys["zh-Hans"] == keys["zh-Hant"] == keys["en"]


def test_the_same_values_stand_in_every_language() -> None:
    def holes(phrase: object) -> set[str]:
        texts = [phrase] if isinstance(phrase, str) else list(phrase.values())  # type: ignore[attr-defined]
        return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}

    for key, phrase in catalogue("en").items():
        if key.startswith("record.opening"):
            continue
        assert holes(phrase) == holes(catalogue("zh-Hans")[key]) == holes(catalogue("zh-Hant")[key]), key


def test_every_key_that_is_used_exists() -> None:
    known = set(catalogue("en"))
    assert literal_keys() - known == set()
    made = {f"{family}.{code}" for family, codes in FAMILIES.items() for code in codes}
    assert made - known == set()
    assert {f"answer.{state}" for state in AnswerState if state is not AnswerState.ANSWERED} <= known


def test_every_key_is_used() -> None:
    made = {f"{family}.{code}" for family, codes in FAMILIES.items() for code in codes}
    families = {"reason", "decision", "actor", "evidence"}
    left = {key for key in catalogue("en") if key.partition(".")[0] not in families} - literal_keys() - made
    assert left - {f"error.{key}" for key in ("home",)} == set()


def reasons_in_the_code() -> set[str]:
    """The codes that the use cases, the dialogue and the channels write beside those of closed sets."""
    found: set[str] = set()
    for folder in ("conversations", "followups", "cases", "dialogue", "channels"):
        for path in (ROOT / "bot" / folder).rglob("*.py"):
            text = path.read_text("utf-8")
            for pattern in (r'\breason ?= ?"([a-z_]+)"', r'\bcode="([a-z_]+)"', r'\.finish\([^"]*"([a-z_]+)"'):
                found |= set(re.findall(pattern, text))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_that_the_product_writes_has_a_sentence(language: str) -> None:
    codes = {*REASONS, *reasons_in_the_code()}
    assert len(codes) > 40
    assert [code for code in sorted(codes) if f"reason.{code}" not in catalogue(language)] == []


def test_the_packs_kinds_are_said_in_the_operators_language() -> None:
    pack = load_pack(find_pack("after-sales", ROOT))
    for kind in pack.kinds.values():
        assert len({kind.title.read(language) for language in LANGUAGES}) >= 2


def test_simplified_and_traditional_are_not_mixed() -> None:
    simplified, traditional = set("户话访标满为发邮处级类紧无须"), set("戶話訪標滿為發郵處級類緊無須")
    skip = {"language.zh-Hans", "language.zh-Hant"}
    for key, phrase in catalogue("zh-Hans").items():
        assert key in skip or not traditional - simplified & set(str(phrase)), key
    for key, phrase in catalogue("zh-Hant").items():
        assert key in skip or not (simplified - traditional) & set(str(phrase)), key


def reader(language: str) -> Language:
    code = next(code for code in LANGUAGES if code == language)
    return Language(code, ZoneInfo("Asia/Shanghai"), NOW)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh-Hans",
            ("今天 10:30", "明天 10:30", "6月20日 周六 10:30", "2025年6月17日 10:30", "还剩2小时5分", "已超1天"),
        ),
        (
            "zh-Hant",
            ("今天 10:30", "明天 10:30", "6月20日 週六 10:30", "2025年6月17日 10:30", "還剩 2 小時 5 分", "已逾 1 天"),
        ),
        (
            "en",
            (
                "today, 10:30",
                "tomorrow, 10:30",
                "Sat 20 Jun, 10:30",
                "17 Jun 2025, 10:30",
                "2 h 5 min left",
                "1 d over",
            ),
        ),
    ],
)
def test_times_are_said_as_one_says_them(language: str, said: tuple[str, ...]) -> None:
    t = reader(language)
    moments = [NOW, NOW + timedelta(days=1), NOW + timedelta(days=3), NOW - timedelta(days=365)]
    assert [
        *(t.at(moment) for moment in moments),
        t.left(NOW + timedelta(minutes=125)),
        t.left(NOW - timedelta(days=1)),
    ] == list(said)


def test_times_are_told_in_the_readers_zone() -> None:
    there = Language("en", ZoneInfo("America/New_York"), NOW)
    assert there.at(NOW) == "today, 22:30"
    assert there.day(date(2026, 6, 17)) == "tomorrow"


def test_plurals() -> None:
    assert reader("en")("visit.times_asked", count=1) == "asked once"
    assert reader("en")("visit.times_asked", count=2) == "asked 2 times"


def test_an_unknown_reason_is_shown_as_it_is_and_a_carriers_code_as_its_sentence() -> None:
    for language in LANGUAGES:
        t = reader(language)
        assert t.reason("客户出差，下周再打", {}) == "客户出差，下周再打"
        assert t.reason("30006", {}) not in {"30006", ""}
    assert reader("en").reason("30006", {}) != reader("zh-Hans").reason("30006", {})


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_no_reason_breaks_a_page(code: str, detail: dict[str, str]) -> None:
    assert isinstance(reader("en").reason(code, detail), str)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-CN,zh;q=0.9", "zh-Hans"),
        ("zh-Hant-TW", "zh-Hant"),
        ("en-US,en;q=0.5", "en"),
        ("fr-FR,en;q=0.5", "en"),
        ("", "zh-Hans"),
    ],
)
def test_the_browsers_language_is_taken_before_the_login(header: str, language: str) -> None:
    assert preferred_language(header) == language
