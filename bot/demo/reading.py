"""How a scripted customer reads a message: what is asked, by the words and choices that a customer sees (pure)."""

from __future__ import annotations

import re
from enum import StrEnum


class Ask(StrEnum):
    """What a message asks of the person who reads it."""

    MARK = "mark"  # 1 to 5
    RATE = "rate"  # 0 to 10
    CHOOSE = "choose"
    WORKS = "works"
    SETTLED = "settled"
    CONTACT = "contact"
    CONTACTED = "contacted"
    NEED = "need"
    MAINTAIN = "maintain"
    CASE_NEEDED = "case_needed"
    YES_NO = "yes_no"
    REASON = "reason"
    BETTER = "better"
    SUGGESTION = "suggestion"
    NEW_CONTACT = "new_contact"
    WHAT_NEED = "what_need"
    MATTER = "matter"
    DAYS = "days"
    WHEN = "when"
    MORE = "more"
    OPEN = "open"  # a question, but about what?
    NOTHING = "nothing"


# The first that fits. Simplified and traditional characters are told by their shared parts; the order goes from what
# cannot be mistaken (a scale) to what only the wording tells.
_SIGNS: tuple[tuple[Ask, str], ...] = (
    (
        Ask.WHEN,
        r"什[么麼]时候联系您|什麼時候與您聯絡|什[么麼][时時]候.{0,3}打[电電给給]|When would suit|good time to call",
    ),
    (Ask.CASE_NEEDED, r"还需要处理吗|還需要處理嗎|still need us to look"),
    (Ask.RATE, r"0-10|[0０]到10|零到十|零分是|zero to ten|0 \(never\)|Zero means"),
    (Ask.MARK, r"1-5|一到五|1很不[满滿]意|五分最|按五|one to five|1 very unhappy|Press five"),
)
_YES_NO = r"“是”|「是」|1是，2否|是[请請]按一|yes or no|1 yes, 2 no|Press one for yes"
_MATTERS: tuple[tuple[Ask, str], ...] = (
    (Ask.CONTACT, r"(用|是)[这這]个?[個]?[号號][码碼].{0,12}[吗嗎]|right number to reach"),
    (Ask.CONTACTED, r"(联系|聯絡)过您|與您聯絡過|been in touch"),
    (Ask.MAINTAIN, r"[预預][约約]一次保[养養]|maintenance visit"),
    (Ask.NEED, r"新的需求|new needs"),
    (Ask.WORKS, r"正常[吗嗎]|working as it should|running well"),
    (Ask.SETTLED, r"解[决決].{0,12}[吗嗎没沒？]|settled|solved"),
)
_WORDS: tuple[tuple[Ask, str], ...] = (
    (Ask.MORE, r"什[么麼]要告[诉訴]我[们們]|什麼想告訴我們|anything else we should know"),
    (Ask.BETTER, r"做得更好|do better"),
    (
        Ask.REASON,
        r"哪[里裡](还|還)?[有不没沒]|哪一[点點]|出了什[么麼]|有什[么麼][异異]常|[还還][没沒]解[决決]。|什麼問題還沒",
    ),
    (
        Ask.REASON,
        r"went wrong|What is wrong|could (we )?have (been|done) better|still (not right|wrong|open)|the trouble",
    ),
    (Ask.NEW_CONTACT, r"联系谁|與哪位聯絡|Whom should we contact"),
    (Ask.WHAT_NEED, r"需要什[么麼]|What would you need"),
    (Ask.MATTER, r"来电是想|來電是想|want to talk to us about"),
    (Ask.DAYS, r"哪[几幾]天|Which days"),
    (Ask.SUGGESTION, r"建[议議]|疑[问問]|改[进進]什[么麼]|suggest|keep in mind|like us to improve"),
)
_ASKED_AGAIN = re.compile(r"没太明白|沒有?太?[明听聽]|不太確定|没听明白|沒有聽懂|did not quite get|did not follow")
_OPENING = re.compile(r"(自动|自動)(回访|客服)助[手理]|automated assistant")
_STOPPED = re.compile(
    r"已为您停止|已為您停止|You are unsubscribed|不会再主动联系|不會再主動與您聯絡|will not contact you again\. Sorry"
)
_ENDS = ("？", "?", "。", "：", "）", ")", ".")


def asked(text: str, options: tuple[str, ...]) -> Ask:
    """What the message asks: by its scale, its choices or its words."""
    for ask, signs in _SIGNS:
        if re.search(signs, text):
            return ask
    is_yes_no = re.search(_YES_NO, text) is not None or len(options) == 2
    if len(options) > 2 and not is_yes_no:
        return Ask.CHOOSE
    if is_yes_no:
        return next((ask for ask, signs in _MATTERS if re.search(signs, text)), Ask.YES_NO)
    for ask, signs in _WORDS:
        if re.search(signs, text):
            return ask
    return Ask.OPEN if "？" in text or "?" in text else Ask.NOTHING


def is_asked_again(text: str) -> bool:
    """The bot says that it did not understand: a plain number or word is wanted now."""
    return _ASKED_AGAIN.search(text) is not None


def is_opening(text: str) -> bool:
    """Somebody introduces himself: a new call or conversation."""
    return _OPENING.search(text) is not None and ("您好" in text or "Hello" in text)


def is_stopped(text: str) -> bool:
    """The sender confirms that it will never write again."""
    return _STOPPED.search(text) is not None


def choices(text: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """What can be chosen: what the phone shows as buttons, else what the text numbers (1 one 2 two …)."""
    if options:
        return options
    found = re.findall(r"(?:^|[\s：:，,；;])\d+[.、)）\s]?\s*([^\d\s：:，,；;。]+(?: [a-z]+)*)", text)
    return tuple(found)
