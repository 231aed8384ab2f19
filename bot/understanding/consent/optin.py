"""Whether a customer wants messages again. Certain wordings only: a wrong guess would undo a customer's own stop."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.types import QuestionKind

_ZH_NEWS = r"(?:短信|简讯|短讯|消息|信息|讯息|通知|提醒|推送|推广|订阅|名单|活动|优惠|资讯)"
_EN_NEWS = r"(?:texts?|txts?|messages?|msgs?|sms|alerts?|updates?|notifications?|reminders?|promos?|promotions?|newsletters?|e-?mails?|offers?)"
_ONCE = (
    r"(?!\s*(?:一次|一遍|一下(?:链接|码)|链接|验证码|地址|发票|快递|货))"  # 重新发一次 is one message, not all of them
)
_NOT_ASKED = r"(?![^,.!?]{0,6}[吗么嘛呢]|[^,.!]{0,6}\?)"  # 可以发消息改时间吗
_ZH_OPEN = r"(?:重新(?:给我)?(?:开通|打开|开启|开起来|订阅|接收|登记|加入|启用|激活|推送|发送|给我发|发给我|收到?)|再(?:给我|帮我|替我)?(?:开通|打开|开开|开起来|订阅|加上)|开(?:回来|返|翻)|续上|继续(?:接收|订阅|给我发|发给我|收)(?!到))"
_ZH_AGAIN = re.compile(
    rf"{_ZH_NEWS}(?:也|都|可以|帮我|替我|给我|请|麻烦|一并|全部|服务|了|,)*(?:恢复(?:了|吧|一下|接收|发送|推送|正常)*(?=$|[\s,.!?])|{_ZH_OPEN}{_ONCE})|恢复(?:接收|发送|推送|订阅|我的?|你们的?|之前的?|给我的?|一下)*{_ZH_NEWS}|{_ZH_OPEN}{_ONCE}[^,.!?]{{0,4}}{_ZH_NEWS}"
    # The stop was a slip, or is regretted; and what was forbidden is allowed again.
    rf"|(?:不小心|手滑|手残|手误|误|[按点撳]错)(?:地|把|就|才|,)?[^,.!?]{{0,4}}退订(?:了|咗)?|[后反]悔(?:把[^,.!?]{{0,4}})?(?:退订|取消|停)(?:了|咗)?|(?:退订|取消|停)(?:了|咗)?[^.!?]{{0,8}}[后反]悔(?:了|咗)?|"
    rf"(?:以后|现在|今后|又)(?:也|都|就)?(?:可以|能|好)(?:再|继续|重新)?(?:发|传|send|寄|推)(?!货|票|错|快递){_NOT_ASKED}|我?(?:现在|而家)?又?(?<![不没唔])想(?:再|继续|重新|又)?收(?:返|翻)?(?:到)?(?:你们的?|你哋嘅?)?(?:短信|简讯|短讯|消息|信息|讯息|通知|提醒|推送)?(?:了|啦|喇)(?=$|[\s,.!])|"
    r"(?<![不没唔])想(?:再|继续|重新)收(?:到)?(?:你们的?|你哋嘅?)?(?:短信|简讯|短讯|消息|信息|讯息|通知|提醒|推送)|重开(?:一下)?(?:短信|简讯|短讯|消息|信息|讯息|通知|提醒|推送)|可以(?:再|返)send[^,.!?]{0,4}(?:俾|畀)我"
    rf"|(?:重新|恢复|继续|再次|又想|可以)(?:给我)?(?:订阅|接收|发送?(?:短信|消息|信息|通知){_NOT_ASKED}|联系我|收短信)|(?:取消|撤销|撤回)(?:之前的?)?退订|(?:改变主意|后悔)(?:了)?[^.!?]{{0,8}}(?:发(?!货|票)|联系|订阅|加回)|(?:把我|帮我|将我)(?:再|重新)?(?:加回|加返|加翻|加我|放回)[^,.!?]{{0,4}}(?:名单|列表|群发|来$|去$)"
)
_EN_AGAIN = re.compile(
    rf"\b(?:add|put)\s+(?:me|my\s+(?:number|name))\s+back\b(?!\s+(?:to\s+(?:work|sleep|bed)|through|in\s+touch|with|on\s+(?:hold|(?:the|a)\s+(?:phone|line|call|plan|waiting))))|\bbring\s+back\s+(?:\w+\s+){{0,2}}{_EN_NEWS}\b|\b(?:undo|ignore|disregard|reverse|forget)\s+(?:my|that|the)\s+(?:(?:earlier|last|previous)\s+)?(?:stop|unsubscribe|opt[\s-]?out)\b(?!\s+(?:at|sign|by|button)\b)|\b(?:stopped|unsubscribed|opted\s+out|(?:sent|hit|pressed|typed|texted|replied)\s+stop)\s+(?:it\s+|them\s+)?(?:by\s+(?:mistake|accident)|accidentally)(?!\s+(?:at|in|on|near)\b)|\baccidentally\s+(?:stopped|unsubscribed|opted\s+out|(?:sent|hit|pressed|typed|texted|replied)\s+stop)\b|\bdid\s?n'?t\s+mean\s+to\s+(?:stop|unsubscribe|opt\s+out|(?:send|hit|press|type)\s+stop)\b|"
    rf"\b(?:want|like|love|fancy|miss(?:ed)?|could\s+i|can\s+i|may\s+i)\b[^.!?]{{0,16}}\b(?:get|getting|receive|receiving|have|having|see|seeing)\b[^.!?]{{0,16}}\b{_EN_NEWS}\s+again\b|\b(?:want|like|love|fancy)\s+(?:to\s+)?hear(?:ing)?\s+from\s+(?:you|u)\s+again\b|\bkeep\s+me\s+(?:posted|updated|informed)\s+again\b|\bchanged\s+my\s+mind\b[^.!?]{{0,16}}\b(?:text|message|msg|contact|send)\s+me\s+again\b|"
    rf"\b(?:resume|restart|re-?start|re-?activate|reinstate|re-?enable)\s+(?:\w+\s+){{0,3}}{_EN_NEWS}\b|\b(?:turn|switch|put|bring)\s+(?:\w+\s+){{0,3}}{_EN_NEWS}\s+back\s+on\b|\b(?:turn|switch|put|bring)\s+(?:\w+\s+){{0,2}}back\s+on\s+(?:\w+\s+){{0,2}}{_EN_NEWS}\b|\b(?:like|want|have|get)\s+(?:\w+\s+){{0,2}}{_EN_NEWS}\s+(?:switched|turned|put)?\s*back\b"
    rf"|\bwant\s+(?:back\s+)?(?:those|the|your|my|these)\s+(?:\w+\s+)?{_EN_NEWS}\s+again\b|\bwant\s+back\s+(?:those|the|your|my|these)\s+(?:\w+\s+)?{_EN_NEWS}\b|\bkeep\s+(?:the|those|your)\s+(?:\w+\s+)?{_EN_NEWS}\s+coming\b"
    rf"|\b(?:put|add|sign|opt|enrol+|subscribe)\s+me\s+(?:back\s+(?:in(?!\s+touch)|on|up)\b|up\s+again|in\s+again)(?!\s+(?:hold|with|(?:to\s+)?(?:a|the|your)\s+(?:phone|line|queue)))|\bre-?(?:enrol+|subscribe)\s+(?:me|my)\b|\b(?:start|resume|continue)\s+sending\s+(?:me\s+)?(?:(?:the|your|those)\s+)?{_EN_NEWS}\b|\b(?:start|resume)\s+sending\s+(?:me\s+)?again\b"
    r"|\b(?:opt|sign)(?:ing)?\s+(?:me\s+)?(?:back\s+)?(?:in|up)\s+(?:again|to\s+(?:texts|messages)|for\s+(?:texts|messages|updates))|\bopt\s+(?:me\s+)?(?:back\s+)?in\b|\b(?:re-?subscribe|subscribe\s+me)\b|\b(?:start|resume|continue)\s+(?:texting|messaging|contacting|the\s+(?:texts|messages))\b|\byou\s+(?:can|may)\s+(?:text|message|contact|call)\s+me\s+again"
)
# What the customer ended before: then "now on again" can mean nothing but the messages.
_HAD_STOPPED = re.compile(
    rf"(?:退订|不让(?:你们|你哋)?发|叫(?:你们|你哋)?(?:别|不要|停|唔好)(?:再|咗|了)?(?:发|send|传)|(?:停|取消|退|关)(?:咗|掉|了)(?:的|嘅|啲|嗰啲|那些)+[^,.!?]{{0,6}}{_ZH_NEWS}|{_ZH_NEWS}[^,.!?]{{0,3}}退了|(?:按|点|撳|手残)错了?(?=[^!?]*(?:{_ZH_NEWS}|发))|停掉是误会)|(?:以前|之前|早前|上次|上回|先前|原来|当时|那时|手滑|不小心|误)[^,.!?]{{0,6}}(?:退|停|关|取消|屏蔽|封锁|拉黑|撳错|按错)(?=[^!?]*{_ZH_NEWS})|{_ZH_NEWS}[^,.!?]{{0,4}}(?:停了|停掉|关了|关掉|退了)"
    rf"|(?:\b(?:i|we)\s+(?:\w+\s+){{0,3}}|(?:^|[,.!?]\s*))(?:stop|stopped|turned\s+off|switched\s+off|shut\s+off|cancel?led|muted)\s+(?:\w+\s+){{0,3}}{_EN_NEWS}\b|\b(?:i|we)\s+(?:\w+\s+){{0,2}}(?:texted|sent|hit|pressed|replied|typed|said)\s+(?:\w+\s+)?[\"']?stop\b|\bi(?:'d|\s+had)?\s+(?:\w+\s+)?(?:unsubscribed|opted\s+out|stopped\s+earlier)\b|\bhit\s+stop\b|\bsay\s+(?:dun|don'?t)\s+send\b|\bhad\s+stopped\s+(?:earlier|before)|\b(?:stop|unsub\w*|opt\w*\s+out)\b[^.!?]{{0,20}}\bby\s+(?:mistake|accident)\b"
)
_RESUMED = re.compile(
    rf"{_ZH_OPEN}{_ONCE}|收(?:返|翻|番)|(?:想|要)(?:再|又|接着)?(?:收(?:你们|到)|接收)|(?:还|仍)(?:是)?(?:要|想)收(?!费|钱|款|货|件)|send(?:返|翻|番)|(?:再|重新|继续|接着)(?:给我)?(?:发|传|寄|收)(?!货|票|错)|恢复|打开|(?:再|重新|又)开始(?:给我)?(?:传|发|推|收)|接着(?:给我)?[发推传寄]|(?:照旧|照常|照样)(?:给我)?发|加回"
    rf"|\bresum(?:e|ing)\b|\brestart\b|\bre-?activate\b|\bon\s+back\b|\bback\s+on\b|\bput\s+me\s+back\b|\bundo\b|\bstart\s+(?:it\s+|them\s+)?(?:up\s+)?again\b|\b(?:can|may|please|pls)\s+(?:send|text|message)\s+(?:me\s+)?(?:again|as\s+before)\b|\bsign\s+me\s+up\b|\bkeep\s+(?:\w+\s+){{0,2}}coming\b|\bswitched\s+back\s+on\b|\bcan\s+send\s+again\b|\bstart\s+sending\b[^.!?]*\bagain\b|\bstart\s+again\b"
)
# A clause that is nothing but "on again", where nothing is asked that it could be about.
_BARE = re.compile(
    r"(?:^|[,.!?;]\s*)(?:麻烦|请|帮我|给我|替我|那就?|还是)*(?:重新(?:打开|开通|开启)|再(?:打开|开通)|开回来)(?:一下|吧|嘛|啦|哈|好了)*\s*(?:$|[,.!?;])|\bput\s+me\s+back\W*$"
)
_DENIED = re.compile(
    r"(?:别|不要|不用|不想|不需要|勿|无需|为什么|为何|怎么|干嘛|没|又(?!想)|还(?!是)|居然|竟然|一直|总是)[^,.!?]{0,6}$|\b(?:don'?t|do\s+not|never|not|why|who|no\s+need\s+to|didn'?t|without)\b[^,.!?]{0,16}$|\b(?:and|but|then|yet)\s+(?:you|u|they)\s+(?:\w+\s+)?$"
)
_MAY_BEGIN = re.compile(
    r"\b(?:start|restart|resume|resubscribe|subscribe|unstop|unblock|(?<!turn\s)(?<!come\s)(?<!go\s)back|again|undo|keep|sign\s+(?:me\s+)?up|opt|re-?enrol)|恢复|重新|订阅|开通|打开|继续|撤销|加回|续上|接着|照旧|照常|[收加开发传寄俾畀](?:返|翻)|番转头收|再(?:收|寄|传)|又想收|想收|接回|开回|照(?:样|就|旧)?(?:发|收|寄|推)|别(?:停|屏蔽|断|关)|手滑|误(?:点|操作|触|删)|[点按]错|\bby\s+(?:mistake|accident)|\baccidental|\bon\s+again|\bturn\s+(?:\w+\s+){1,4}on\b"
)


def may_opt_in(text: str) -> bool:
    """Whether folded text says in words that messages may begin again; a guess would undo a customer's own stop."""
    return _MAY_BEGIN.search(text) is not None


def opts_in(text: str, question: QuestionKind) -> bool:
    """Whether folded text certainly asks for messages again."""
    if _is_said(_ZH_AGAIN, text) or _is_said(_EN_AGAIN, text):
        return True
    if question is QuestionKind.NONE and _is_said(_BARE, text):
        return True
    return _HAD_STOPPED.search(text) is not None and _is_said(_RESUMED, text)


def _is_said(pattern: re.Pattern[str], text: str) -> bool:
    return any(not _DENIED.search(text[max(0, match.start() - 24) : match.start()]) for match in pattern.finditer(text))
