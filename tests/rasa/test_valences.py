"""Words and phrases that praise or blame, as they are meant; and reviews in the form in which messages come."""

from __future__ import annotations

import json
from typing import Any

from tests.rasa import small

CHINESE = {
    "好吃": 1,
    "不好吃": -1,
    "没有想象的好吃": -1,
    "没毛病": 1,
    "送得太慢": -1,
    "有点咸": -1,
    "慢得要死": -1,
    "不靠谱": -1,
    "师傅出差了": 0,
    "多亏小王": 0,
    "做工不差": 1,
    "味道特别棒": 1,
    "特别准时": 1,
    "别浪费": 1,
    "没有店里的好吃": -1,
    "没有破损,很满意": 1,
    "送得太快了": 1,
    "凉得太快了": 0,
}
ENGLISH = {
    "thanks for nothing": -1,
    "way to go!": 1,
    "still waiting": -1,
    "i was put on hold twice": -1,
    "no complaints from me": 1,
    "see you at the gate": 0,
    "the pathway to gold": 0,
}


async def told(code: str) -> Any:
    return json.loads(await small.in_the_box(f"import json; from components import corpus, valences\nprint({code})"))


async def test_words_count_as_they_are_meant() -> None:
    found = await told(f"json.dumps([sum(valences.chinese_verdicts(each)) for each in {list(CHINESE)!r}])")
    signs = [(each > 0) - (each < 0) for each in found]
    assert dict(zip(CHINESE, signs, strict=True)) == CHINESE


async def test_phrases_count_whole() -> None:
    found = await told(f"json.dumps([sum(valences.english_verdicts(each)) for each in {list(ENGLISH)!r}])")
    assert dict(zip(ENGLISH, found, strict=True)) == ENGLISH


async def test_packaged_reviews_are_spelt_as_messages_come() -> None:
    assert (
        await told("json.dumps(sum('，' in each.text or '！' in each.text for each in corpus.packaged_reviews()))") == 0
    )
