"""What a few customers' phrases mean to the conversation, beyond the acts: small lists, each held by tests."""

from __future__ import annotations

import re

_CORRECTION = re.compile(
    r"不对(?!劲|付)|不對(?!勁|付)|说错|說錯|打错|打錯|按错|按錯|点错|點錯|选错|選錯|搞错|搞錯|弄错|弄錯|写错|寫錯|改成|改为|改為|更正|应该是|應該是|"
    r"我是说|我是說|我意思是|"
    r"\b(no,? wait|wait,? no|i meant?|correction|actually|my mistake|oops|typo|"
    r"should (be|have been)|change (it|that) to)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(暂时|暫時|目前|現在|现在)?(没有?|沒有?|无|無|冇)(了|啦|啊|呀|什么|什麼|咩|意见|意見|建议|建議|问题|問題|需要|需求|其他|别的|別的|補充|补充|的)*"
    r"|都(好|挺好|可以|没问题|沒問題)(的|了)?|不用了?|"
    r"(no|none|nope|nothing|n/?a|not really|all good|no thanks?( you)?|nothing (else|more|to add)|that'?s (all|it))",
    re.IGNORECASE,
)
_WHOLE_SURVEY = re.compile(
    r"调查|調查|问卷|問卷|回访|回訪|评价|評價|访问|訪問|没兴趣|沒興趣|不感兴趣|不感興趣|没空|沒空|没时间|沒時間|不参加|不參加|不想(再)?(聊|说了|說了|参与|參與)|"
    r"\b(surveys?|questionnaires?|feedback|not interested|no time|participate|take part|too busy|questions)\b",
    re.IGNORECASE,
)
_THIS_QUESTION = re.compile(
    r"这个|這個|这题|這題|这条|這條|这道|這道|跳过|跳過|下一|"
    r"\b(this (one|question)|that (one|question)|skip|next|pass)\b",
    re.IGNORECASE,
)
_MARKS = r"\s,.!?;:~\u3001\u3002\uff0c\uff01\uff1f\uff1b\uff1a\u2026\uff5e"
_EDGES = re.compile(rf"^[{_MARKS}]+|[{_MARKS}]+$")


def before_correction(words: str) -> str | None:
    """What stands before "不对,是2分" or "sorry, I meant 2"; None when nothing is taken back."""
    found = _CORRECTION.search(words)
    return words[: found.start()] if found else None


def is_nothing(words: str) -> bool:
    """Whether a text answer says that there is nothing to say: 没有了 · no, that's all."""
    bare = _EDGES.sub("", words)
    return not bare or _NOTHING.fullmatch(bare) is not None


def refuses_everything(words: str) -> bool:
    """Whether a refusal names the whole survey and not only this question."""
    return _WHOLE_SURVEY.search(words) is not None and not refuses_this(words)


def refuses_this(words: str) -> bool:
    """Whether a refusal names only this question."""
    return _THIS_QUESTION.search(words) is not None
