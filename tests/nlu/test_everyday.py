"""Mild everyday words, as customers reply after each kind of question: nobody complains or asks who we are in them."""

# ruff: noqa: E501  (tables of replies read best unbroken)

from __future__ import annotations

import pytest

from bot.nlu.cases import SETS
from bot.nlu.client import RasaClient
from bot.nlu.understander import understand
from bot.understanding.types import Act, Locale, Utterance
from tests.understanding.saying import said

TEXT = {
    Locale.ZH_CN: "没有了 | 没有了，都挺好 | 没有 | 没有，谢谢 | 暂时没有 | 没啥建议 | 没有，都挺好 | 没有了，就这些 | 就这样吧 | 不用了 | 都挺好的",
    Locale.ZH_TW: "沒有了 | 沒有，都很好 | 不會 | 暫時沒有，謝謝 | 沒有其他的了 | 就這樣 | 都很滿意",
    Locale.ZH_HK: "冇喇 | 冇嘢補充 | 冇問題 | 都幾好 | 唔使喇，唔該",
    Locale.EN: "no, that's all | no | nothing, thanks | that's it | none | all good | no, nothing else | nope, all fine | no suggestions",
}
YES_NO = {
    Locale.ZH_CN: "对，就这个号码 | 是的 | 没错，打这个就行 | 嗯，这个号可以 | 是，就用这个 | 不对，换了 | 没有",
    Locale.ZH_TW: "對，就這個號碼 | 不會 | 沒錯 | 可以",
    Locale.ZH_HK: "係呀 | 啱 | 未呀 | 唔係",
    Locale.EN: "Yes, use this one | yes | that's right | no, it changed",
}
MARKS = {
    Locale.ZH_CN: "9分,差不多 | 8分吧 | 10分，很满意",
    Locale.ZH_TW: "9分，差不多 | 8分吧",
    Locale.ZH_HK: "9分啦 | 8分啩",
    Locale.EN: "9, I guess | 8 I'd say | a 10",
}
PROMPTS = {
    "text": "您还有什么要求或建议吗？没有就回复“没有”。",
    "yes_no": "以后就用这个号码联系您，对吗？",
    "nps11": "您愿意推荐我们吗？",
}


def replies() -> list[tuple[str, Locale, str]]:
    tables = {"text": TEXT, "yes_no": YES_NO, "nps11": MARKS}
    return [
        (kind, locale, reply)
        for kind, table in tables.items()
        for locale, row in table.items()
        for reply in row.split(" | ")
    ]


@pytest.mark.parametrize(("kind", "locale", "reply"), replies())
async def test_an_everyday_reply_is_an_answer_and_no_more(
    rasa: RasaClient, kind: str, locale: Locale, reply: str
) -> None:
    prompt = {"text": "Anything else?", "yes_no": "Is this the right number to reach you?"}.get(kind, "")
    question = prompt if locale is Locale.EN else PROMPTS[kind]
    (meant,) = await understand(rasa, [said(reply, kind, question, locale=locale)])
    assert meant.acts - {Act.THANKS} == {Act.ANSWER}, meant


@pytest.mark.parametrize(
    ("prompt", "reply"),
    [
        ("您为什么退房?", "毕业"),
        ("您最喜欢哪一点?", "靠窗"),
        ("我们哪里可以做得更好?", "车位"),
        ("您覺得我哋可以點樣改善?", "平啲"),
        ("Why did you leave?", "moving to york"),
        ("What did you like best?", "Brenda"),
        ("What could we add to the menu?", "mustard"),
    ],
)
async def test_a_word_or_two_answer_an_open_question(rasa: RasaClient, prompt: str, reply: str) -> None:
    (meant,) = await understand(rasa, [said(reply, "text", prompt)])
    assert meant.acts == {Act.ANSWER}, meant


@pytest.mark.parametrize("reply", ["🤷", "嗯……那个就是", "erm the uh", "kjdf hgk", "。。。"])
async def test_what_says_nothing_answers_no_question(rasa: RasaClient, reply: str) -> None:
    (meant,) = await understand(rasa, [said(reply, "text", "How was it?")])
    assert Act.ANSWER not in meant.acts, meant


async def test_no_private_message_is_an_opt_out(rasa: RasaClient) -> None:
    lines = (SETS / "private.txt").read_text(encoding="utf-8").splitlines()
    utterances: list[Utterance] = [said(line, locale=Locale.EN if line.isascii() else Locale.ZH_CN) for line in lines]
    understood = await understand(rasa, utterances)
    heard = [line for line, meant in zip(lines, understood, strict=True) if Act.OPT_OUT in meant.acts]
    assert heard == []


# Short reviews in plain words, a half with a word that praises elsewhere (真心, 马上, love, great).
REVIEWS = {
    "negative": "手艺真心不行！ | 前台太差，空调还坏 | 一点都不脆，全蔫了 | 没有以前好喝了 | 黑心店，远离！ | 说马上到，马上了两个小时 | "
    "thanks for losing my suitcase | great, another three hour delay | I'd love to know why nobody picks up | so much for on time | still no refund",
    "positive": "手艺没得挑 | 比想象的快多了 | 一点都不油，孩子爱吃 | 没毛病，下次还来 | 大雨天还准时送到，辛苦了 | "
    "your crew saved the day | way to go, landed early | no complaints at all | never lets me down",
}


async def test_plain_reviews_have_their_mood(rasa: RasaClient) -> None:
    reviews = [(mood, each.strip()) for mood, every in REVIEWS.items() for each in every.split("|")]
    utterances = [said(words, locale=Locale.EN if words.isascii() else Locale.ZH_CN) for _, words in reviews]
    understood = await understand(rasa, utterances)
    wrong = [
        (words, meant.sentiment)
        for (mood, words), meant in zip(reviews, understood, strict=True)
        if meant.sentiment != mood
    ]
    assert wrong == []


PLAIN = {
    "positive": ("特别好", "超级棒", "没得说", "好极了", "从来没让人失望", "还是那么好", "一流", "很给力"),
    "negative": ("特别差", "太次", "真不行", "没以前好", "不合格", "惨不忍睹", "一言难尽", "一点都不好"),
}
PLAIN_ENGLISH = {
    "positive": ("spot on", "excellent", "lovely", "better than expected", "so good", "first class"),
    "negative": ("shocking", "awful", "a joke", "below par", "so bad", "worse than before"),
}


async def test_of_whatever_is_spoken_plain_words_keep_their_mood(rasa: RasaClient) -> None:
    sayings = [
        (mood, f"{of}{told}") for mood, every in PLAIN.items() for told in every for of in ("送餐", "护士", "手机")
    ]
    sayings += [
        (mood, f"{of} was {told}")
        for mood, every in PLAIN_ENGLISH.items()
        for told in every
        for of in ("the nurse", "customer service", "the delivery")
    ]
    utterances = [said(words, locale=Locale.EN if words.isascii() else Locale.ZH_CN) for _, words in sayings]
    understood = await understand(rasa, utterances)
    wrong = [
        words for (mood, words), meant in zip(sayings, understood, strict=True) if str(meant.sentiment or "") != mood
    ]
    assert len(wrong) <= len(sayings) // 50, wrong
    grumbles = [
        words
        for (mood, words), meant in zip(sayings, understood, strict=True)
        if mood == "positive" and Act.COMPLAINT in meant.acts
    ]
    assert len(grumbles) <= len(sayings) // 20, grumbles
