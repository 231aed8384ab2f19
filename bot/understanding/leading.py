"""An answer that stands first, before something else is said: 到了,你是哪位; "yes. and stop these texts"."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.words.found import NOTHING, Found

_UNITS = (
    "(?:年(?!费|会|卡|检|审)|[个次块元月周日层岁斤件只台辆遍趟盒]|天(?!气|花|冷|热)|小时|号(?!码)|点(?!餐|心)|楼(?!道|上|下|梯|管)|人(?!在|不|都|员|家)|"
    "张(?!口)|条(?!件)|回(?!复|答|访)|套(?!路)|包(?!裹|装|间)|份(?!量)|名(?!字)|位(?!置))"
)
# A Chinese reply needs no comma before its next clause; what a figure counts stays with it (3 天了还没来).
_NEXT = re.compile(
    r"(?:[,.!;。…~\n👌👍]|、(?!\d))+\s*"
    rf"|(?<=\d)\s+(?=[\u3400-\u9fff])(?!{_UNITS})"
    r"|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])"
    r"|\s+(?:and|so|but)\s+(?=(?:please|pls|you|do|don'?t|stop|never|take|remove|quit|leave|lose|unsub\w*)\b)"
)
# b.. a.. no b.. whatever
_GIVES_UP = re.compile(
    r"(?:\b(?:whatev\w*|idk|dunno|never\s*mind|forget\s+it|who\s+cares)|随便(?:吧|了|啦)?|算了(?:吧)?|是但(?:啦)?|不知道|唔知)\W*$"
)
_TAKEN_BACK = re.compile(
    r"^(?:(?:oh|ah|uh+|um+|hm+|[哦噢啊哎呃嗯])[\s,.!]*)?"
    r"(?:但|不过|可是|等等|不对|不是|唔系|算了|或者?|(?:but|wait|no(?!\s+(?:more|further)\b)|actually|oops|sorry|hang\s+on|hold\s+on|or)\b)"
)


def leading_answer(
    text: str,
    read: Callable[[str], Found],
    *,
    is_mark: bool,
    must_be_bare: bool,
    is_of_talk: Callable[[str], bool],
) -> Found:
    """What the first clause answers when the rest does not answer otherwise.

    A mark must stand there as a bare figure: praise before a grievance is none. `must_be_bare`: the clause must do
    nothing but answer. Neither holds where `is_of_talk` says that the rest only speaks of the talk itself: of 满意
    以后别再联系我, or "yep this morning, call after two", the rest cannot change what the first clause says.
    """
    cut = _NEXT.search(text)
    if cut is None or cut.start() == 0:
        return NOTHING
    head, rest = text[: cut.start()].strip(), text[cut.end() :].strip()
    found = read(head)
    if not found.is_settled or not rest or _TAKEN_BACK.match(rest):
        return NOTHING
    is_bare_figure = head.isdecimal() and not re.search(r"\d", rest[:8])
    is_talk = is_of_talk(rest)
    if is_mark and not (is_bare_figure or (is_talk and found.is_whole)):
        return NOTHING
    if must_be_bare and not (found.is_whole or is_talk):
        return NOTHING
    other = read(rest)
    is_denied = (other.is_settled and other.value != found.value) or (
        other.problem is not None and _GIVES_UP.search(rest) is not None
    )
    return NOTHING if is_denied else Found(found.value, words=found.words, is_firm=found.is_firm or is_talk)
