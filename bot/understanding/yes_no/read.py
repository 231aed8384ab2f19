"""Yes or no in a customer's words, in the light of what was asked."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import replace

from bot.understanding.times.later import is_busy, puts_off
from bot.understanding.words.found import NOTHING, Found, Problem, clauses, corrected
from bot.understanding.words.normalise import plain
from bot.understanding.yes_no.asked import BAD_ASKED, Ask, asks_of
from bot.understanding.yes_no.echoes_en import echo_en
from bot.understanding.yes_no.echoes_zh import echo_zh
from bot.understanding.yes_no.granted import granted, grants
from bot.understanding.yes_no.hours import came_on_time
from bot.understanding.yes_no.outcomes_en import outcome_en, telling_clauses
from bot.understanding.yes_no.outright import YES_START, first_outright, outright
from bot.understanding.yes_no.plain_en import Plain, plain_en
from bot.understanding.yes_no.qualities import quality
from bot.understanding.yes_no.second_thoughts import second_thought
from bot.understanding.yes_no.settling import by_idiom, by_tale, by_topic, without_questions
from bot.understanding.yes_no.troubles import tells_trouble
from bot.understanding.yes_no.turns_zh import (
    affirmed,
    asks_whether_not,
    asks_which,
    by_turn,
    cannot_tell,
    is_concession,
    is_neither,
    turns,
    without_asides,
)
from bot.understanding.yes_no.undecided import falls_short, is_undecided

# "They said so, but it isn't."
_TAKEN_BACK = re.compile(
    r"\bbut\s+(?:actually\s+)?(?:it|they|he|she|that)\s+(?:is|has|did|was|does|have|are|were)(?:n'?t|\s+not)\W*$"
)

# "嗯?", "yes??": a question, not an answer
_ASKS_BACK = re.compile(
    r"^[你您]好[呀啊吗]*$|^(?:嗯+|啊|哈|蛤|哦|是|对|有|what|huh|yes|no|ok|eh|sorry)\s*[?？]+$|^(?:yes|no)\s+to\s+what\b|一言难尽|\bwhat'?s?\s+(?:that|the|this)\s+(?:question|supposed)|\bsupposed\s+to\s+mean"
)
_NO_COMMENT = re.compile(r"^no\s+comments?\b")
# "yes n no n yes", 有 没有 有 随便吧: to and fro.
_FLIPS = re.compile(
    r"^(?=.{0,20}\b(?:yes|yep|yeah|y)\b)(?=.{0,20}\b(?:no|nope|nah|n)\b)(?:(?:yes|yep|yeah|y|no|nope|nah|n|and)\b[\s,./!?…]*){3,}(?:idk\b|whatev|who\b|i\s+(?:don|dunno)|dunno|\W*$)"
    r"|^(?=.{0,6}没有?)(?:(?:有|没有?|是|不是|对|不对)[\s,.!?…/]+){3,}"
)
# The question itself is turned away.
_TURNS_AWAY = re.compile(
    r"(?:不(?:太)?(?:想|愿意?|方便|便)|拒绝|懒得)(?:回答|作答|透露|评价|告诉)|无可奉告|\b(?:(?:do\s?n'?t|do\s+not|wo\s?n'?t|not|rather\s+not|prefer\s+not)\s+(?:\w+\s+){0,3}(?:answer|comment|disclose)(?:ing)?\b|none\s+of\s+your\s+business|(?:do\s?n'?t|never|wo\s?n'?t)\s+(?:give|share|hand)\s+(?:out\s+)?(?:my|that|personal)\b[^.]*\b(?:strangers|phone|text|sms|people))"
)
# A yes that only shows that somebody is on the line: 嗯 你说啥 刚卡了; "yeah sorry what was that".
_NOT_HEARD = re.compile(
    r"^(?:(?:嗯+|恩+|啊|喂|哦|噢|诶|好的?|是|ok|okay|yes|yeah|yep|sure|sorry|uh|um|hi|hello)[\s,.!?…~]*)+(?:不好意思[\s,.]*)?(?:(?:刚才?|刚刚|我|你们?|这边|信号)\w{0,3})?(?:(?:你|您)?(?:说|讲|问)(?:的)?(?:啥|什么|咩|乜)|没(?:有)?听(?:[清到见]|太清)|听不[清到见]|再(?:说|讲|问)一|重(?:复|说)|卡了|断了|"
    r"pardon|what(?:\s+(?:was|is)\s+(?:that|it)|\s+did\s+(?:you|u)\s+(?:say|ask))?\W*$|(?:can|could)\s+you\s+(?:say|repeat)|say\s+(?:that|it)\s+again|come\s+again|repeat|(?:i\s+)?(?:did\s?n'?t|could\s?n'?t|can'?t)\s+(?:hear|catch|get)\s+(?:you|that|it))"
)
# Somebody else has the number now; no word of his is about the customer's matter.
_CHANGED_HANDS = re.compile(
    r"^我们?(?:已经?|早就?|上\w{1,2})?(?:都)?(?:搬走|搬家|搬)(?:了|咗)|不归我|(?:他|她|机主|号主|原来的?\w{0,4}|那人|人家|前\w{1,2})(?:已经?|早就?|都)?(?:搬走|搬家|离职|过世|去世|不在了|换号)(?:了|啦|咗)?|(?:这|呢)个?(?:号码?|电话|手机号?)[^,.!?]{0,6}(?:我在用|是我(?:在用|新|刚)|归我|换(?:了)?(?:人|主|机主))|(?:现在|而家)(?:是)?(?:这|呢)个?(?:号码?|电话)(?:是)?我"
    r"|\b(?:he|she|they|who(?:ever)?)\b[^.!?]{0,24}\b(?:moved\s+(?:away|out)|passed\s+away|no\s+longer\s+(?:lives|works)|does\s?n'?t\s+(?:live|work)\s+here)|\bthis\s+(?:is\s+)?(?:\w+\s+)?number\s+now\b|\b(?:i|we)(?:'ve)?\s+(?:just\s+)?got\s+this\s+number"
)
# 您更换的轮胎正常吗? / 没换过: what the question takes for done was never done.
_NOT_DONE = re.compile(
    r"(?:没|冇|未|从没|没有|从来没)(?:有)?(?:给我|在你们?\w{0,3}|跟你们)?(?P<did>换|装|买|修|订|办|报|做|洗|点|约|寄|借|租|住|用|去|参加|申请)(?:过|呢|$)"
)
# Good words that are not meant.
_MOCKS = re.compile(
    r"多得你\w?唔少|到(?:了|咗)(?:外太空|火星|爪哇国)|\bthanks?\b[^.]{0,14}\bfor\s+nothing\b|真是(?:太)?谢谢你们?了"
)
_DECLINED = re.compile(
    r"(?:not|no|no\s+more)\s+(?:to\s+)?(?:the\s+|any\s+|more\s+)?(?P<en>[a-z]{4,})(?!\s+(?:problem|worries))|(?P<zh>\w{2,4}?)(?:就|都)?(?:不用|不要|免了|唔使|唔要)"
)
# Thanks within an answer stand apart from it: 有收到谢谢.
_COURTESY = re.compile(
    r"(?<=\w)(?:真的?|太|非常|十分)?(?:谢谢|多谢|感谢|唔该|辛苦)(?:晒|你们?|您们?|了|啦|哈|啊|哦|喔|师傅|老师|客服|关心)*(?=$|[\s,.!~])"
)
# A space between signs, or a new matter after a particle, begins a clause: 到了 想问下…, 来的来的我在开会.
_RUN_ON = re.compile(
    r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])|(?<=[了的呀啊啦喇哦喔呢咗])(?=我(?:在(?!用|家|线)|正|现在|想(?:问|改|换|咨询)|要(?:投诉|改|换|退)|这(?:边|会|里))|你们(?:是|能|几|什么时候)|麻烦|能不能|可不可以|什么时候|顺便|另外|请(?:问|叫|让|帮)|想问|想请问)"
)
_FILLER = re.compile(r"^(?:ok(?:ay)?|好(?:的|吧)?|嗯+|哦+|fine|k)\W*$")
# "yeah nah" is no, "nah yeah" is yes
_TURNED = re.compile(
    r"^(?:(?P<yes>na+h?|no)[\s,]+(?:yea+h?|yep|yes)\b|(?:yea+h?|yep)[\s,]+(?:na+h\b|no(?=\s*(?:[,.!]|$|they|it|he|she|i\b|we))))"
)
# 没有不同意的, 不是没收到: what two denials say is not for word lists.
_DENIES_TWICE = re.compile(
    r"没有?(?:什么|啥)?不|(?:不是|并非|不能|不会)(?:没|不)|\bnot\s+(?:un|that\s+i\s+(?:do|did|have))|\bcan'?t\s+say\s+(?:it|i|he|she|they)\b"
)
# "No leak, but …": for a bad state what follows may be the very trouble.
_TURN = re.compile(
    r"但|不过|(?<![得挺])可(?!以|能|是以)|只是|就是(?!说)|(?<!all )\bbut\b|\bthough\b|\bhowever\b|\bexcept\b|除了|\bapart\s+from\b"
)
_EXCEPTS = re.compile(r"除了|\bapart\s+from\b|\bexcept\b|\bother\s+than\b")
# "Does it still leak?" / 好了, 不行: how it is, not yes or no.
_JUDGES = re.compile(r"不?(?:好|行|可以|能|妥)(?!像|的|吧)|(?:ok(?:ay)?|good|fine|great|right)\b")
# 我没订过: who never was a customer does not say that nothing came.
_NEVER_ASKED_FOR = re.compile(
    r"\b(?:nobody|no\s?-?one)\s+(?:here\s+)?(?:ever\s+)?(?:order|book|request)ed\b|(?:^|[,.!;])\s*我们?(?:从来|都|又|根本|压根|可)*(?:没|冇|未)(?:有)?(?:[装办开]过(?:什么|啥|你们|这)|订|买|退货|报修|报过|叫过|预约|下单|投诉|反映|约过)|\bi\s+(?:never|did\s?n'?t|have\s?n'?t|did\s+not)\s+(?:order|book|buy|request|apply|complain|ask)\w*"
)
# 修好了,第二天又坏了: what came of it counts.
_RELAPSE = re.compile(r"(?:第二天|隔天|没几天|没多久|没两天|后来|结果|转头)[^,]{0,4}又|^又|,(?:可|但|结果|现在)?又")
_HESITATION = re.compile(
    r"^(?:(?:oops|whoops|actually|wait|hang\s+on|hold\s+on|hi(?:\s+there)?|hello|hey|good\s+(?:morning|afternoon|evening))[\s,.!]+)+(?=(?:yes|yep|yeah|no|nope|nah|not)\b)"
)
# What it cost is another matter, unless it was asked after.
_MONEY = re.compile(
    r"费(?![劲力神心])|[多乱]收|收钱|[价钱贵]|块钱|\b(?:charge[ds]?|fees?|price[ds]?|pricey|expensive|bill(?:ed)?|cost|dear)\b"
)
# "Yes if it's free", "no you have the wrong number", "yes hello": a particle that answers nothing.
_CONDITION = re.compile(
    r"(?:but\s+)?(?:only\s+)?(?:if|unless|provided|as\s+long\s+as|so\s+long\s+as|depend\w*)\b(?!\s+(?:you\s+(?:would|could|can|please|do\s?n'?t)|possible|anything|only|not\b|that'?s\s+(?:ok|all\s+right|alright)))"
)
_WRONG_PERSON = re.compile(
    r"\bwrong\s+(?:number|person|guy|man|woman|lady|house)\b|\bi(?:'m|m|\s+am)\s+not\s+(?:the\s+(?:customer|owner|patient|tenant|person)|on\s+(?:any|your))\b|\b(?:do\s?n'?t|never|did\s?n'?t)\s+(?:even\s+)?(?:have|had|own|order(?:ed)?|book(?:ed)?|buy|bought)\s+(?:an?|any|anything)\b"
)
_ON_THE_LINE = re.compile(r"(?:hello|hi|speaking|who'?s\s+(?:this|that|calling)|go\s+on)\b")
_OF_TALK = re.compile(
    r"(?:(?:please|pls|can\s+you|you\s+can|kindly|sorry)\s+)*(?:not\s+(?:right\s+)?now|call|ring|phone|text|message|try|later)\b"
)
_CHANGES_MATTER = re.compile(r"(?:but\s+)?let'?s\s+(?:talk|discuss|speak)\b|how\s+about\s+(?:we|you)\b")
# Being away is an answer to these.
_LEAVES_OPEN = frozenset(
    {
        Ask.SUITS,
        Ask.IDENTITY,
        Ask.RELATIVE,
        Ask.OWN_HAND,
        Ask.OFFER,
        Ask.STAYS,
        Ask.ATTENDED,
        Ask.DECIDED,
        Ask.DEED,
        Ask.MINDS,
    }
)
_PERSONAL = frozenset({Ask.IDENTITY, Ask.RELATIVE, Ask.NUMBER, Ask.STAYS, Ask.OWN_HAND})
_STATES = frozenset({Ask.WORKS, Ask.GOOD, Ask.PLEASED, Ask.COMPARED, Ask.MATCHES, Ask.HOT})


# Nothing but a request or a question back.
_REQUESTED = re.compile(
    r"^(?:能不能|可不可以|可唔可以|能否|可否)[^,。!]{2,}$|^who(?:'s|se)?\s+(?:won|win|wins|scored|is\s+(?:win|lead|play)\w*)\b[^,.]*$"
)

_NOT_NOW = re.compile(
    r"(?:sorry[\s,]+)?(?:it'?s\s+|this\s+is\s+)?not\s+(?:really\s+)?(?:a\s+|the\s+)?(?:good|great|best|ideal|convenient|right)\s+(?:time|moment)\b"
)
_MOMENT_ASKED = re.compile(r"\b(?:time|moment|convenient)\b")


def read_yes_no(text: str, prompt: str) -> Found:
    """Yes or no to `prompt`; a Problem when the customer is undecided or says both."""
    if _REQUESTED.match(text) or (_NOT_NOW.match(text) and not _MOMENT_ASKED.search(prompt.casefold())):
        return NOTHING
    if is_neither(text):
        return Found(problem=Problem.UNDECIDED, words=text)
    asked = plain(prompt).casefold()
    asks = asks_of(asked)
    turned = second_thought(text, lambda words: _read(words, asked, asks))
    found = turned if turned.is_settled else _read(text, asked, asks)
    if found == NOTHING and Ask.TROUBLE in asks and (named := tells_trouble(text, asked)) is not None:
        return Found(value=named, words=text, is_firm=False)
    return found


def _read(text: str, asked: str, asks: tuple[Ask, ...]) -> Found:
    counted = corrected(_HESITATION.sub("", text)).strip()
    settled = _at_sight(text, counted, asked, asks)
    return settled if settled is not None else _by_parts(counted, asked, asks)


def _at_sight(text: str, counted: str, asked: str, asks: tuple[Ask, ...]) -> Found | None:
    """What the words as a whole settle, if only that nothing is said; None when they must be taken apart."""
    if _ASKS_BACK.match(counted) or (Ask.MORE in asks and _FILLER.match(counted)):
        return NOTHING
    if _NO_COMMENT.match(counted) and "comment" not in asked:
        return Found(problem=Problem.UNDECIDED, words=counted)
    if _NOT_HEARD.match(counted) or any(each.search(counted) for each in (_TURNS_AWAY, _MOCKS, _FLIPS)):
        return Found(problem=Problem.UNDECIDED, words=counted)
    if match := _TURNED.match(counted):
        return Found(value=match["yes"] is not None, words=counted, is_firm=False)
    if Ask.OFFER in asks and _declines_the_thing(text, asked):
        return Found(value=False, words=counted, is_firm=False)
    return None


def _by_parts(counted: str, asked: str, asks: tuple[Ask, ...]) -> Found:
    counted = _COURTESY.sub(",", counted).strip(" ,")
    parts = clauses(counted)
    started = _plainly(counted, asked, asks)
    if started.is_whole or started.problem:
        return started
    whole = outright(counted.strip(" .。,!?~") if parts else counted)
    if whole is NOTHING and (apart := _RUN_ON.sub(",", counted)) != counted:
        counted, parts = apart, clauses(apart)
    if (whole is not NOTHING and not _is_judgment(counted, asks)) or not parts:
        return whole
    if not started.is_settled and not _is_judgment(parts[0], asks):
        started = first_outright(parts)
    if BAD_ASKED.isdisjoint(asks) and Ask.MORE not in asks and not started.is_settled and not asks_whether_not(asked):
        head = granted(counted, asked, lambda words: _verdicts(words, asked, asks))
        if head.is_settled:
            return head
    about_as_much = "差不多" if Ask.COMPARED in asks else ""  # no undecided word where a change is asked after
    if is_undecided(counted.replace(about_as_much, ""), parts[0], asked):
        return Found(problem=Problem.UNDECIDED, words=counted)
    if Ask.MORE in asks:
        return _more(counted, asked, parts, started)
    return _in_words(counted, asked, asks, parts, started)


def _plainly(counted: str, asked: str, asks: tuple[Ask, ...]) -> Found:
    """The plain English answer that stands first; none where a bare particle belongs to the talk: "yes hello?"."""
    said = plain_en(counted, asked)
    if said is None:
        return NOTHING
    if said.value is None or (said.is_bare and said.rest and _is_of_talk(said, asks)):
        return Found(problem=Problem.UNDECIDED, words=counted)
    words = counted[: len(counted) - len(said.rest)].rstrip()
    return Found(said.value, words=words, is_whole=not said.rest, is_firm=said.is_apart or not said.is_bare)


def _is_of_talk(said: Plain, asks: tuple[Ask, ...]) -> bool:
    """Whether a particle opens words about the talk, another person or a condition, and no answer."""
    if _CONDITION.match(said.rest):
        return True
    if not _LEAVES_OPEN.isdisjoint(asks) or Ask.NUMBER in asks:
        return False
    if _WRONG_PERSON.search(said.rest) or _CHANGES_MATTER.match(said.rest):
        return True
    return not said.is_apart and (_ON_THE_LINE.match(said.rest) is not None or is_busy(clauses(said.rest)[0]))


def _declines_the_thing(text: str, asked: str) -> bool:
    """Not the offers, 优惠不用: what the prompt offers is named and declined, whatever else is wanted instead."""
    match = _DECLINED.match(text)
    return match is not None and (match["en"] or match["zh"]) in asked


def _more(counted: str, asked: str, parts: list[str], started: Found) -> Found:
    told = by_topic(clauses(without_questions(counted)), (Ask.MORE,), asked)
    if told == {False} or started.is_settled:
        return Found(value=False, words=counted) if told == {False} else started
    tale = by_tale(parts, (Ask.MORE,), asked) or _outcome(counted, asked, (Ask.MORE,))
    return Found(value=next(iter(tale)), words=counted, is_firm=False) if len(tale) == 1 else NOTHING


def _in_words(counted: str, asked: str, asks: tuple[Ask, ...], parts: list[str], started: Found) -> Found:
    if _TAKEN_BACK.search(counted) and not YES_START.match(parts[0]):
        return Found(value=False, words=counted, is_firm=False)
    if asks_whether_not(asked):  # yes confirms that it was not done
        implied = _implied(counted, affirmed(asked), asks)
        denied = replace(implied, value=not implied.value) if implied.is_settled else implied
        return started if started.is_settled else denied
    implied = _implied(counted, asked, asks)
    if started.is_settled and implied.is_settled and started.value != implied.value:
        return _contradiction(started, implied, counted, parts, asks)
    return started if started.is_settled else implied


def _is_judgment(text: str, asks: tuple[Ask, ...]) -> bool:
    return not BAD_ASKED.isdisjoint(asks) and _JUDGES.match(text) is not None


def _implied(counted: str, asked: str, asks: tuple[Ask, ...]) -> Found:
    """What idioms, the question's own words and the wordings of its topic tell; nothing where they disagree."""
    is_bad = not BAD_ASKED.isdisjoint(asks)
    is_of_hours = Ask.PUNCTUAL in asks or Ask.LATE in asks
    if is_of_hours and (on_time := came_on_time(counted)) is not None:
        return Found(value=on_time is not (Ask.LATE in asks), words=counted)
    if falls_short(counted, asked):
        return Found(value=False, words=counted, is_firm=False)
    if (idiom := by_idiom(counted, is_bad=is_bad)) is not None:
        return Found(value=idiom, words=counted, is_firm=False)
    return NOTHING if asks_which(counted) else _told(counted, asked, asks)


def _told(counted: str, asked: str, asks: tuple[Ask, ...]) -> Found:
    """What the clauses tell, turns of speech taken into account."""
    turned = by_turn(counted, asked, lambda words: _verdicts(clauses(without_questions(words)), asked, asks))
    if turned is not None:
        return Found(value=turned, words=counted, is_firm=False)
    parts = clauses(without_questions(counted))
    if Ask.OFFER not in asks:
        parts = without_asides(parts, asked)
    if (plain := _plain_first(parts, asked, asks)) is not None and not _is_doubtful(counted, asked, plain, asks):
        return Found(value=next(iter(plain)), words=parts[0], is_firm=False)
    verdicts = _verdicts(parts, asked, asks) or _outcome(counted, asked, asks) or quality(parts, asked, asks)
    if len(verdicts) == 2 or is_concession(counted):
        return Found(problem=Problem.CONTRADICTION, words=counted)
    if not verdicts or _is_doubtful(counted, asked, verdicts, asks):
        return NOTHING
    telling = next((part for part in parts if _verdicts([part], asked, asks) == verdicts), counted)
    if _LEAVES_OPEN.isdisjoint(asks) and _is_put_off(telling):
        return NOTHING
    return Found(value=next(iter(verdicts)), words=telling, is_firm=False)


def _plain_first(parts: list[str], asked: str, asks: tuple[Ask, ...]) -> frozenset[bool] | None:
    """What the first clause says in the question's own words, where the others only add to it: 没出示,一进门就推销."""
    if len(parts) < 2 or not BAD_ASKED.isdisjoint(asks) or turns(parts[1:]):
        return None
    said = echo_zh(parts[:1], asked, is_bad=False)
    if len(said) != 1 or (said == {True} and not _STATES.isdisjoint(asks)):
        return None
    return said if said == {False} or by_topic(parts[:1], asks, asked) <= said else None


def _is_put_off(telling: str) -> bool:
    """Whether what seems to tell only puts the talk off in English: "not now, tomorrow"; "call after an hour"."""
    return telling.isascii() and _OF_TALK.match(telling) is not None and puts_off(telling)


def _verdicts(parts: list[str], asked: str, asks: tuple[Ask, ...]) -> frozenset[bool]:
    is_bad = not BAD_ASKED.isdisjoint(asks)
    topic = by_topic(parts, asks, asked)
    taken_up = echo_en(parts, asked)
    if len(parts) == 1 and len(taken_up) == 1:  # "hasn't been collected": the topic may hear less of it
        return taken_up
    echoed = echo_zh(parts, asked, is_bad=is_bad) | taken_up
    is_relapse = _RELAPSE.search(",".join(parts[1:])) is not None and by_topic(parts[1:], asks, asked) == topic
    said = topic if is_relapse and len(topic) == 1 else topic | echoed
    if len(parts) == 1 and echoed == {False} and not is_bad:  # 没贴好: 好 alone is no good sign
        said = echoed
    beside = [part for part in parts[1:] if not (_MONEY.search(part) and not _MONEY.search(asked))]
    if len(said) == 1 and beside and by_tale(beside, asks, asked) == {not next(iter(said))}:
        return frozenset({True, False})
    if said or (_LEAVES_OPEN.isdisjoint(asks) and any(cannot_tell(part) for part in parts)):
        return said
    return by_tale(parts, asks, asked)


def _outcome(counted: str, asked: str, asks: tuple[Ask, ...]) -> frozenset[bool]:
    """What is told in English by consequence, where neither topic nor echo speaks."""
    parts = clauses(telling_clauses(counted))
    return outcome_en(parts, asked, asks, is_bad=not BAD_ASKED.isdisjoint(asks))


def _is_doubtful(text: str, asked: str, verdicts: frozenset[bool], asks: tuple[Ask, ...]) -> bool:
    if _DENIES_TWICE.search(text) or is_out_of_place(text, asked, asks):
        return True
    is_bad = not BAD_ASKED.isdisjoint(asks)
    if is_bad and verdicts == {False} and _EXCEPTS.search(text):
        return True
    turns = list((_TURN if is_bad else _EXCEPTS).finditer(text))
    if (not is_bad) not in verdicts or not turns:
        return False
    return not is_bad or not _is_denied_beside(text, turns[-1].start(), asked, asks)


def is_out_of_place(text: str, asked: str, asks: tuple[Ask, ...]) -> bool:
    """Whether another person answers, or what the question takes for granted was never done."""
    if _NEVER_ASKED_FOR.search(text) or (_PERSONAL.isdisjoint(asks) and _CHANGED_HANDS.search(text)):
        return True
    denied = _NOT_DONE.search(text)
    return denied is not None and re.search(rf"{denied['did']}[^,?吗]{{0,6}}的\w", asked) is not None


def _is_denied_beside(text: str, turn: int, asked: str, asks: tuple[Ask, ...]) -> bool:
    """Whether the trouble is denied after the turn, or by its own name before it and nothing bad is told after it."""
    before, after = clauses(without_questions(text[:turn])), clauses(without_questions(text[turn:]))
    told = _verdicts(after, asked, asks)
    return told == {False} or (not told and echo_zh(before, asked, is_bad=True) == {False})


def _contradiction(started: Found, implied: Found, text: str, parts: list[str], asks: tuple[Ask, ...]) -> Found:
    """没,已经解决了 and 好了,没问题: the part that names what was asked about wins over a bare particle; yes but still broken is both."""
    both = Found(problem=Problem.CONTRADICTION, words=text)
    if started.value is True and _STATES.isdisjoint(asks) and BAD_ASKED.isdisjoint(asks) and grants(text):
        return started
    if started.value is True and re.match(r"^(?:嗯|恩|对|好|ok|是|yes|yeah)", parts[0]):
        is_particle = re.match(r"^(?:嗯+|恩+|好的?|ok|哦)$", parts[0]) is not None
        return implied if is_particle else both
    return started if started.value is False and BAD_ASKED.isdisjoint(asks) else both
