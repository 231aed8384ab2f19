"""People who are named and not asked for: a technician's visit, the customer's own boss, whom he spoke to. Folded text."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_STAFF_EN = r"(?:manager|supervisor|agent|rep|representative|person|human|operator|advis[eo]r|boss|receptionist|someone|somebody)"
_WORK_EN = r"(?:fix|repair|collect|pick|look|check|install|replace|mend|clean|remove|take|inspect|deliver|fit|measure|unblock|cut)"
_NOT_ASKED_FOR = re.compile(
    r"(?:派|叫|找|请|让|安排|麻烦|搵|揾)(?:个|一个|位|多个|你们?的?)*(?:师傅|人|工人|技术员|工程师|维修工?|安装工?|快递员?|小哥)(?:赶紧|快点?|马上|尽快|早点|再|重新)*(?:来|过来|上门|嚟)(?![^,.!?]{0,4}(?:电话|联系|[跟和同]我|谈|沟通|解释|听|说))[^,.!?]{0,6}|"
    r"人工(?:智能|智慧|费|成本|湖|草|授粉|耳蜗|心脏|晶体|受孕)|"
    r"(?:昨天|上次|之前|已经|早就|刚才?|上周|寻日)[^,.!?]{0,6}(?:[跟和同]|打给|找)[^,.!?]{0,4}(?:客服|经理|店长|主管|前台|人工)[^,.!?]{0,3}(?:说|讲|谈|聊|反映|沟通|倾)?[过了咗]|我们?的?(?:经理|老板|领导|主管|上司)(?!.*(?:打给你|找你))|"
    rf"\b(?:send|get|have|need|want)\s+(?:me\s+)?(?:someone|somebody|a\s+(?:man|guy|bloke|lad|technician|engineer|plumber|electrician))\s+(?:out\s+|round\s+|over\s+)?to\s+(?:come\s+(?:and\s+|to\s+)?)?{_WORK_EN}\b|"
    rf"\b(?:spoke|talked|speaking|chatted|dealt|got\s+through)\s+(?:to|with)\s+(?:an?|the|your|one|some)\s+(?:\w+\s+)?{_STAFF_EN}\b|"
    r"\b(?:my|our|his|her)\s+(?:(?!account|branch|relationship|case|bank|claims?|personal)\w+\s+)?(?:manager|boss|supervisor)\s+(?:will|has|said|says|is|was|decides?|handles?|deals?|wants?|asked|needs|would|can|did|does)\b|\b(?:he|she)(?:'s|\s+is)\s+my\s+(?:manager|boss|supervisor)\b|"
    r"\ba\s+real\s+(?:person|human)\s+(?:answered|picked|helped|called|replied|was|on\s+the\s+(?:line|phone)\s+(?:and|who))"
)
_NAMES = re.compile(
    rf"人工|真人|活人|经理|主管|领导|负责|客服|专员|店长|老板|管事|话事|投诉|上级|总部|接线|电话|联系|联络|回电|\b{_STAFF_EN}s?\b|\b(?:call|ring|phone|speak|talk|escalat\w*|contact|human|owner|director|someone|anybody|anyone|people|bot|robot|machine)\b"
)


def only_mentions_people(text: str) -> bool:
    """Whether those who are named are not asked for, and nobody else is named."""
    rest = _NOT_ASKED_FOR.sub(" ", text)
    return rest != text and _NAMES.search(rest) is None
