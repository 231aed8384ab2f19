"""Whether a customer forbids every further message and call. Certain cases only: the bot obeys at once, Rasa or not."""

from __future__ import annotations

import re
from enum import StrEnum
from types import ModuleType

from bot.understanding.consent import (
    asked_en,
    asked_zh,
    everything_en,
    everything_zh,
    keywords,
    limits,
)
from bot.understanding.consent.clauses import CLAUSE_EN, CLAUSE_ZH
from bot.understanding.consent.keywords import (
    KEYWORD_CLAUSE,
    SINGLE_KEYWORD,
    bare_words,
    is_certain,
    is_unsubscribe,
)
from bot.understanding.consent.named import named_words, without_instructions
from bot.understanding.consent.optin import opts_in
from bot.understanding.types import OpenQuestion, QuestionKind
from bot.understanding.words.normalise import normalise


class Stop(StrEnum):
    """How far words go towards an opt-out."""

    YES = "yes"
    NO = "no"  # near misses: one order, another channel, a bus stop
    UNSAID = "unsaid"


_ASKED = (asked_en, asked_zh)
_EVERYTHING = (everything_en, everything_zh)
_LATIN = re.compile(r"[a-z]{2}")
_CLAUSES = re.compile(r"[,.!?;:。、~…\s]*[,.!?;:。、~…\n\U0001f300-\U0001faff\u2600-\u27bf\ufe0f][\s]*")


# Where a clause ends without a sign: between Chinese words, beside words of another script, at a dash or an "and".
_PIECES = re.compile(
    _CLAUSES.pattern
    + r"|\s+-+\s+|(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])|\s+(?:and|but|so)\s+(?:please\s+|pls\s+|just\s+)*"
)
_SPACED = re.compile(r"(?<![a-z])s[\s._*-]t[\s._*-]o[\s._*-]p(?![a-z])")
# What transcripts write down of speech: "uh can you um stop", 呃 别再打了, the same word again and again.
_FILLER = re.compile(
    r"\b(?:u+h+|u+m+|er+m?|hm+|mm+)\b[\s,.]*|(?<![\u4e00-\u9fff])[呃嗯额][\s,.]*|(?<![a-z])t\s?[._]+\s?t(?![a-z])"
)  # T_T weeps
# Swearing that only lends weight: "stop bloody ringing me", 别特么再发了.
_WEIGHT = re.compile(
    r"\b(?:bloody|fucking|fuckin|f\*+(?:ing)?|effing|freaking|frigging|damn(?:ed)?|goddamn|the\s+(?:hell|fuck|heck))\s+(?=\w)"
    r"|(?<=[别要好勿再])(?:他妈的?|她妈的?|特么的?|tmd|tm的?|踏马的?|给老子|给劳资|鬼)(?=[\u4e00-\u9fff])"
    r"|(?:他妈的?|特么的?|tmd|妈的)(?=别|不要|唔好|勿)"
)
_ZH_SPACED = re.compile(r"(?<![\u4e00-\u9fff])(退|取消|拒)\s+(订阅?|收)(?![\u4e00-\u9fff])")
_AGAIN_AND_AGAIN = re.compile(
    r"\b(don'?t|not|no|please|pls|the|me|my|to|i|you|your|call|calling|text|texting|take|off|from|and|this)(?:[\s,.]+\1\b)+|([别停滚])\2+|([\u4e00-\u9fff]{2,6}?)(?:[\s,.!]?\3)+"
)
_UNSUBSCRIBE = re.compile(r"\bu[nm][a-z-]{7,11}\b(?<!ing)(?<!bed)")
_ZH_LAST_WORD = re.compile(
    r"(?:请|麻烦|给我|帮我|立刻|立即|马上|快|都|全部?)*(?:停|停止|停下|停了吧|停了|停吧|停啦|停喇|退了吧|退了|退吧|取消吧|取消|到此为止|够了|住手)(?:吧|啦|谢谢|了)?"
)
_ZH_MESSAGES = re.compile(
    r"短信|简讯|短讯|讯息|消息|骚扰|天天(?:发|打|烦)|老(?:是)?(?:发|打)|一直(?:发|打)|电话太多|天天.{0,3}电话|烦(?:死|到死|不烦|透|人)|太烦"
)
_PUZZLED = re.compile(r"[a-z]\s*\?+")  # a letter that somebody did not understand
_NONE_OF_THEM = re.compile(r"(?:这|那)?(?:一|半|几)?[个种样款]?(?:全|统统)?[都也](?:不要|不想要|不选|唔要)[了啊吧\W]*")
# What a message may end with, after it has spoken of messages.
_LAST_WORD = re.compile(
    r"(?:please\s+|pls\s+|just\s+|so\s+|now\s+|and\s+)*(?:stop|quit|remove|remove\s+me|end\s+it|stop\s+(?:it|them|these|those|this)|make\s+it\s+stop|enough|no\s+more|cease)(?:\s+(?:it|now|please|already|pls|thanks))*"
)


# What an opt-out is about. A model that hears one in words that name nothing of it has heard something else.
_CONTACT = re.compile(
    r"(?<![a-z])(?:text|txt|(?:tele)?call|ring|reach|data)|\bms?gs?\b|messag|\bsms\b|phone|contact|\blists?\b|number|subscri|enrol|spam|e?mail|notif|survey|write|"
    r"wrot|consent|permission|opt(?:ing|ed)?[\s-]*(?:me\s+)?out|\bsend|\bleave\s+me|\bremove\s+me|\btake\s+me|\bdelete\s+me|bother|harass|"
    r"发(?!霉|酸|现|票|货|烧|冷|热|呆|抖|硬|黄|黑|臭|生|展|明|型|廊)|打(?!包|算|车|折|工|扫|滚|开|针|印|架|球|牌|游戏|分|湿|扮|断|听|雷|饭|水|卡|麻将|胎|嗝|呼|鼾|瞌睡|气|赌|招呼)|联系|联络|短信|短讯|电话|信息|消息|讯息|简讯|退订|名单|名册|号码|我号|手机|订阅|骚扰|打扰|烦|回访|推送|通知|搵|揾|send|系统|资料|接收|数据|拒收|接你们|拉黑|传|屏蔽|剔|清静|勿扰|收件|黑名单|\bblock|inbox|\bping|\bunsub|\bdn[dc]\b|7726|嘈我|删除|移除|suppress|details|[找揾搵]我|划(?:掉|了|去)|勾掉|本子|簿|名录|\bremove\s+(?:it|this|that|him|her|us|them)\b|whatsapp|\byour\s+(?:books?|records?|files?|side|end|database)\b"
)


# What ends something: beside the words for contact, or a model has heard a stop in talk of something else.
_ENDING = re.compile(
    r"\b(?:no(?:t|thing)?\s+(?:more|one|a|any|another|further|longer|to)|(?<!i've\s)(?<!\bi\s)(?<!have\s)never|any\s*more|ever\s+again|(?<=n't\s)\w+\s+(?:\w+\s+){0,4}again|(?:not|never|no|dont|dun|stop)\s+(?:\w+\s+){0,5}again|forever|for\s+good|off|out\s+of|remove|purge|bin|delete|erase|wipe|stop\w*|"
    r"quit|cease|end|needn'?t|(?<!\bu\s)(?<!you\s)(?<!he\s)(?<!they\s)(?<!we\s)(?:don'?t|do\s+not|dont|dun)(?!\s+(?:forget|worry|know|mind))|disappear|enough|without|leave|block|sick|tired|revoke|withdraw|no\s+(?:\w+\s+)?(?:calls?|texts?|sms|msgs?|messages?|whatsapps?|e?mails?|contact|surveys?))\b|"
    r"别(?!忘|担心|急|人|的|客气)|不想|不再|不准|不许|不要|不用|不必|不得|停|删|取消|退|拒|勿|免|拉黑|屏蔽|够了|移除|注销|撤回|撤销|终身|永远|再也|消失|禁|[清抹划]掉|唔好|唔使|唔想|冇必要|莫"
)
_BESIDE = 30  # characters between the two
_BESIDE_ZH = 20  # the same of Chinese
_SHORT = 140  # characters; who asks for a stop in passing, in a longer tale, has said it in plain words
# A question whether to write or call.
_OFFER = re.compile(
    r"\b(?:can|may|shall|should|could|would\s+you\s+like|do\s+you\s+want|is\s+it\s+ok\w*|happy|want)\b[^.!?]{0,30}\b(?:call|ring|phone|text|message|contact|e?mail|remind|notif|update|alert|whatsapp|sms)|(?:可以|能否|能不能|可否|是否|要不要|需要|方便|愿意|希望|可唔可以|想)[^.!?。]{0,16}(?:电话|联系|联络|短信|简讯|讯息|通知|提醒|回访|打给|搵)"
)
# A phone that is flat, and messages that the writer will send to somebody.
_OWN_PHONE = re.compile(
    r"\b(?:ms?g|text|txt|call|ring|sms|e?mail)\s+(?:u|you|ya|him|her|them|mum|mom|dad)\b|"
    r"\b(?:phone|hp|mobile|cell)\s+(?:is\s+|was\s+|has\s+|just\s+)*(?:no\b|dead|died|dying|low|flat|silent|on\s+silent|spoil|broke|out\b|batt)|"
    r"(?:手机|电话)(?:快|就要|马上|要)?(?:没电|冇电|静音|坏了|关机|掉水里)|"
    r"\bphone\s+(?:is\s+|was\s+|been\s+)*(?:turned|shut|cut)\s+off|\b(?:shut|turn|cut)(?:ting)?\s+off\s+my\s+phone|\bdeleted\s+(?:ur|your|his|her|their)\s+number"
)
# What the writer does not or will not do himself.
_OWN_DOING = re.compile(
    r"不(?:再|敢|想)?(?:打扰|打搅|麻烦)(?:你|您|到|大家|他|她)|(?:打扰|麻烦)(?:你|您)了|我?(?:再也)?不接(?:你|他|她)的?电话|(?:没|冇)(?:有)?(?:和|跟|同|给)?(?:你|您|他|她|妈)[^,.!?]{0,4}(?:联系|联络|打电话)"
    r"|我[^,.!?]{0,12}删(?:除)?(?:了|掉了)|(?:看完|看后)[^,.!?]{0,3}删|\b(?:don'?t|dont|dun)\s+bother\s+(?:coming|to|abt|about|with)\b|\bstoppers?\b|\bbus\s+stops?\b"
    r"|\bi\s+(?:don'?t|dont|dun|never)\s+(?:wanna|want\s+to|mean\s+to)\s+spam\b|\bremove\s+(?:that|the)\s+(?:pic|pics|photo|post|tag)\b"
    r"|\b(?:i'?ll|i\s+will|i)\s+(?:won'?t|never|not|don'?t)\s+(?:call|text|bother|disturb)\s+(?:you|u|her|him|them)\b"
)


def names_contact(text: str) -> bool:
    """Whether folded text speaks of the company's messages, calls, a list or a number at all."""
    return _CONTACT.search(_OWN_PHONE.sub(" ", text)) is not None


def may_forbid(text: str) -> bool:
    """Whether folded text says, within a few words, both what contact it means and that something shall end."""
    if len(text) * (1 if text.isascii() else 2) > _SHORT:
        return False
    own = _OWN_DOING.sub(" ", _OWN_PHONE.sub(" ", text))
    contacts = [match.start() for match in _CONTACT.finditer(own)]
    endings = [match.span() for match in _ENDING.finditer(own)] if contacts else []
    beside = _BESIDE if text.isascii() else _BESIDE_ZH
    return any(start - beside <= contact <= end + beside for start, end in endings for contact in contacts)


def reads_stop(text: str, question: OpenQuestion) -> Stop:
    """Whether folded text is an opt-out, evidently none (a near miss), or says nothing about it."""
    text = _spelt(text)
    if question.kind is QuestionKind.CHOICE and _NONE_OF_THEM.fullmatch(text):
        return Stop.NO
    if keywords.is_keyword(text) and not _PUZZLED.fullmatch(text):
        return Stop.NO if _is_option(bare_words(text), question) else Stop.YES
    if _is_named(text, question):
        return Stop.YES
    own = without_instructions(text)
    if own == text:
        return _reads(text, question)
    if not any(sign.isalnum() for sign in own):
        return Stop.YES  # what we wrote, sent back to us
    heard = _reads(own, question)
    return Stop.NO if heard is Stop.UNSAID else heard


def _reads(text: str, question: OpenQuestion) -> Stop:
    """What words say that are no keyword."""
    is_other_list = limits.OTHER_LISTS.search(text) is not None
    text = limits.OTHER_LISTS.sub("-", text)
    if limits.is_taken_back(text) or limits.KEPT.search(text) or opts_in(text, question.kind):
        return Stop.NO
    is_limited = limits.LIMITED.search(text) is not None
    if not is_limited and (_demands_everything(text) or _ends_in_keyword(text)):
        return Stop.YES
    if is_limited or any(words.LIMITED.search(text) for words in _ASKED):
        return Stop.UNSAID if any(words.SCOPE.search(text) for words in _EVERYTHING) else Stop.NO
    if not _asks_leave(question) and _is_demand(text):
        return Stop.YES
    heard = _asks(text)
    return Stop.NO if heard is Stop.UNSAID and (is_other_list or limits.only_grumbles(text)) else heard


def _is_named(text: str, question: OpenQuestion) -> bool:
    """The very word that our message names for a stop, unless it answers the question, too."""
    word = bare_words(text)
    answers = question.kind is not QuestionKind.NONE and (
        word.isdigit() or (word in {"n", "no", "y", "yes"} and question.kind is QuestionKind.YES_NO)
    )
    if not word or answers or _is_option(word, question):
        return False
    return word in named_words(normalise(question.prompt).casefold())


def _spelt(text: str) -> str:
    """The text without stammering, with "unsubscribe" spelt as it is, and s t o p in one word."""
    text = _FILLER.sub(" ", _SPACED.sub("stop", _ZH_SPACED.sub(r"\1\2", _WEIGHT.sub("", text))))
    text = _AGAIN_AND_AGAIN.sub(lambda words: words[1] or words[2] or words[3], text).strip()
    return _UNSUBSCRIBE.sub(lambda word: "unsubscribe" if is_unsubscribe(word.group()) else word.group(), text)


def _demands_everything(text: str) -> bool:
    """Whether no message of any kind is wanted ever, or a clause is a stop word of its own that has but one sense."""
    return (
        any(words.EVERYTHING.search(text) for words in _scripts(text))
        or any(KEYWORD_CLAUSE.fullmatch(piece) for piece in {*_clauses(text), *_pieces(text)})
        or _ends_in_stop(text)
    )


def _scripts(text: str) -> list[ModuleType]:
    """The demands of the scripts that a text is written in: to seek the others' in it would be most of the work."""
    scripts = ((everything_en, _LATIN.search(text) is not None), (everything_zh, not text.isascii()))
    return [words for words, is_written in scripts if is_written]


def _ends_in_keyword(text: str) -> bool:
    """Words that begin or end with nothing but a stop word: "great service, but STOP"; "T, 修好了"."""
    pieces = _pieces(text)
    ends = pieces[:: len(pieces) - 1] if len(pieces) > 1 else ()
    return any(is_certain(piece) or (piece == "t" and not text.isascii()) for piece in ends)


def _clauses(text: str) -> list[str]:
    return [clause.strip() for clause in _CLAUSES.split(text) if clause.strip()]


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in _PIECES.split(text) if piece.strip()]


def _ends_in_stop(text: str) -> bool:
    """A bare "stop" after words about messages or calls."""
    *before, last = _clauses(text) or [""]
    if _ZH_LAST_WORD.fullmatch(last):
        return _ZH_MESSAGES.search(" ".join(before)) is not None
    return _LAST_WORD.fullmatch(last) is not None and names_contact(" ".join(before))


def _asks_leave(question: OpenQuestion) -> bool:
    """Whether "don't ring" may only choose another way, or say no to a call that was offered."""
    if question.kind is QuestionKind.CHOICE and any(
        names_contact(normalise(each).casefold()) for each in question.options
    ):
        return True
    is_closed = question.kind in {QuestionKind.YES_NO, QuestionKind.CHOICE}
    return is_closed and _OFFER.search(without_instructions(normalise(question.prompt).casefold())) is not None


def _is_demand(text: str) -> bool:
    """Whether a clause is nothing but a demand not to be written to or called."""
    return any(CLAUSE_ZH.fullmatch(piece) or CLAUSE_EN.fullmatch(piece) for piece in {*_clauses(text), *_pieces(text)})


def _asks(text: str) -> Stop:
    """Whether a stop is asked for in words that no other sense of theirs explains."""
    certain = _first(text, "ASKED")
    other = _first(text, "OTHER_SENSE")
    if certain and not (other and other.start() < certain.end() and certain.start() < other.end()):
        return Stop.YES
    return Stop.NO if other and not names_contact(text[: other.start()] + " " + text[other.end() :]) else Stop.UNSAID


def _first(text: str, name: str) -> re.Match[str] | None:
    return next((match for words in _ASKED if (match := getattr(words, name).search(text))), None)


def is_keyword(text: str) -> bool:
    """Whether folded text is nothing but one of the carriers' or our own stop words, with politeness around it."""
    return keywords.is_keyword(_spelt(text))


def _is_option(word: str, question: OpenQuestion) -> bool:
    """An option of the open choice that happens to be spelt like a keyword."""
    if question.kind is not QuestionKind.CHOICE or word not in SINGLE_KEYWORD:
        return False
    letters = "abcdefghijklmnopqrstuvwxyz"[: len(question.options)]
    return word in letters or word in {option.casefold().strip() for option in question.options}
