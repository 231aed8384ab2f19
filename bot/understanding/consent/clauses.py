"""Clauses that are nothing but a demand not to be written to or called; each sign of them has its place. Folded text.

A whole clause must be made of these signs, so the tables may be wide: a denial, "again", to whom, a verb, an object.
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_ZH_LEAD = (
    r"(?:(?:[^,.!?]{1,9}[了啊呀啦喇])?"
    r"(?:请|麻烦|拜托|求求?|唔该|喂|那个|就是|最好|希望|建议|你们?|你哋|您们?|贵司|贵公司|大家|以后|今后|往后|日后|之后|永远|从此|从现在起|就|都|也|真的|千万|给我|我说|说了|叫你们|可以|能不能|可不可以|可唔可以|能|(?:不要|别|唔好)(?:再)?(?:打|发|传)(?=不要|别|唔好)|好烦|烦死了?|够了|好了|ok|pls|please|\s)*)"
)
_ZH_NOT = r"(?:别|甭|不要|请?勿|莫|不用|不必|无需|无须|毋须|不需要|唔好|唔使|唔要|唔需要|唔准|咪|免|麦|毋通|少|不准|不许|不得|停止|拒绝|不想|唔想|不愿意?|不再|don'?t|dun|do\s+not|stop|no\s+more)\s*"
_ZH_AGAIN = r"(?:再|继续|老是?|总是?|一直|乱|又|天天|成日|接受|接着|阁|搁|\s)*"
_ZH_TO = r"(?:(?:给|向|跟|同|俾|畀|往|对|到)?(?:我们?|我哋|本人|老子|这个?号码?|该号码?|此号码?|呢个号码?)(?:的|嘅)?(?:手机|号码|电话)?(?:上|里|度)?)?\s*"
_ZH_MEDIA = r"(?:任何|这种|这些|此类|这类|你们的?|你哋嘅?|呢啲|啲|什么|咩|一切|所有|更多|促销|营销|\s)*(?:短信|简讯|短讯|信息|讯息|消息|电话|来电|邮件|电邮|通知|推送|推播|广告短信|sms|e?mails?|messages?|msgs?|texts?|嘢|东西|骚扰)"
_ZH_WRITE = r"(?:发送?|打(?!我)|传送?|推送?|send|text|call|e?mail|whatsapp|sms|msg|ring|联系|联络|烦|骚扰|打扰|打搅|滋扰|回访|搵|揾|嘈|找我|通知|提醒|来(?=短信|信息|电话|讯息|消息|简讯)|寄送?(?=短信|信息|讯息|消息|简讯))\s*"
_ZH_HITHER = r"(?:过来|过嚟|嚟|来|给我|畀我|俾我|我|到我手机)?\s*"
_ZH_GET = r"(?:接收|收到|接到|看到|见到|收(?=短信|信息|讯息|消息|简讯|电话|邮件|推送|通知)|再收)\s*"
_ZH_END = r"(?:了|啦|喇|吧|啊|呀|喔|哦|噢|呢|嘛|咧|欸|耶|好吗|好不好|好唔好|可以吗|行吗|行不行|得唔得|得吗|吗|拜托|谢谢|多谢|感谢|唔该|thx|thanks|pls|please|liao|\s)*"
_ZH_CHANNEL = r"(?:短信|简讯|短讯|讯息|信息|消息|电话|推送|通知|sms)"
CLAUSE_ZH = re.compile(
    rf"{_ZH_LEAD}(?:{_ZH_CHANNEL}(?:和|跟|与|同|、)?(?:{_ZH_CHANNEL})?(?:请|都|也|就)?)?{_ZH_NOT}{_ZH_AGAIN}{_ZH_TO}{_ZH_AGAIN}(?:{_ZH_WRITE}{_ZH_HITHER}|{_ZH_GET})(?:{_ZH_MEDIA})?{_ZH_HITHER}{_ZH_END}"
    rf"|{_ZH_LEAD}(?:我|本人)?(?:不|不再|唔)(?:接收(?:{_ZH_MEDIA})?|接受{_ZH_MEDIA}){_ZH_END}"
    rf"|{_ZH_LEAD}(?:我)?(?:不要|不需要|唔要|唔需要|不用|拒绝|别|谢绝)(?:再|收|看|\s)*(?:任何|这种|这些|你们的?|垃圾|推销|广告|营销|呢啲|啲)*(?:推销|广告|营销|短信|简讯|短讯|讯息|推送|sms){_ZH_END}|{_ZH_LEAD}(?:这些|啲|你们的?)*(?:短信|简讯|短讯|讯息|推送|sms)(?:我)?(?:都|也|就)?(?:不要|不用|唔要|不需要|不收)(?:发|再发|send)?{_ZH_END}"
    rf"|{_ZH_LEAD}(?:求)?放过(?:我)?{_ZH_END}|{_ZH_LEAD}消停(?:点|会儿?|一下)?{_ZH_END}|(?:可以|能|可唔可以|能不能)停(?:了|一下)?(?:吗|么|嘛)\W*|(?:请)?(?:设为|标记(?:为|成)?|改为|登记为?)(?:免打扰|勿扰){_ZH_END}|拉黑(?:不送|再见|处理)"
    # Verbs of the other language, and what shall be taken away.
    rf"|{_ZH_LEAD}(?:帮我|同我|替我)?(?:remove|delete|del|unsub\w*|cancel|block|opt\s?out|取消|停|删|剔|关闭?)\s*(?:咗|晒|了|掉)?\s*(?:我(?:个|嘅|的)?\s*(?:number|no|号码?|电话|手机号?|资料)?|(?:啲|呢啲|所有|全部|你哋?嘅?|你们的?|这些)*\s*(?:{_ZH_MEDIA}|subscri\w+))(?<!取消我)(?<!停我)(?<!cancel我)(?<!cancel 我){_ZH_END}"
    rf"|{_ZH_LEAD}(?:取消|停止|end|cancel|stop)\s*(?:subscri\w+|订阅|发短信|send\s*\w*|text|sms){_ZH_END}"
    rf"|(?:我|已经?|已)*(?:block|拉黑|屏蔽|封锁)(?:咗|了)?(?:你哋|你们){_ZH_END}|(?:我|本人)(?:从来)?(?:没有?|未曾?|从未|冇)授权(?:过|畀)?(?:你们|你哋|贵司)?{_ZH_END}"
    rf"|{_ZH_LEAD}(?:我|本人)?不同意(?:{_ZH_LEAD})(?:使用|处理|收集|利用|保留|保存)(?:我|本人)的?(?:个人)?(?:资料|信息|个资|数据|号码|电话){_ZH_END}"
)

_EN_LEAD = r"(?:(?:please|pls|plz|kindly|just|so|and|but|also|now|ok|okay|yes|yeah|no|hi|hello|hey|thanks|thank\s+you|can|could|would|will|you|u|ya|guys|people|all|maybe|seriously|honestly|i\s+(?:said|want\s+you\s+to|need\s+you\s+to|would\s+like\s+you\s+to|'?d\s+like\s+you\s+to|beg\s+you)|to|oi|omg|ffs)\s+)*"
_EN_MEDIA = r"(?:texts?|txts?|messages?|msgs?|sms(?:es)?|calls?|e?mails?|notifications?|alerts|reminders|spam|communications?|whatsapps?)"
_EN_KIND = r"(?:(?:marketing|promo\w*|automated|annoying|spam|stupid|bloody|damn|f\w*ing|unwanted|unsolicited|phone|text|sms|whatsapp|such|of\s+(?:these|your|those)|these|your|those|the|any|all|further|more|future)\s+)*"
_EN_NOT = r"(?:do\s*n[o']?t|don'?t|dnt|dun|do\s+not|never)"
_EN_REACH = r"(?:contact|text|txt|call|message|msg|sms|phone|ring|disturb|harass|spam|e?mail|whatsapp)"
_EN_ME = r"(?:me|us|this\s+(?:number|phone|line|mobile)|my\s+(?:number|phone|mobile|cell))"
_EN_TO_ME = rf"(?:{_EN_REACH}|bother|ping|write\s+to|send)\s+{_EN_ME}"
_EN_END = r"(?:\s*(?:please|pls|plz|thanks|thank\s+you|thx|ty|ok|okay|now|already|liao|lah?|leh|again|agn|any\s?more|no\s+more|ever|at\s+all|from\s+(?:you|u|now\s+on)|to\s+(?:me|this\s+(?:number|phone))|for\s+good|forever|sir|guys|mate|svp|or\s+else|can(?:\s+or\s+not)?))*\W*"
CLAUSE_EN = re.compile(
    rf"{_EN_LEAD}no\s+(?:more|further)\s+{_EN_KIND}{_EN_MEDIA}(?:\s*(?:,|or|and|&|/)\s*(?:{_EN_MEDIA}))*{_EN_END}"
    rf"|{_EN_LEAD}{_EN_NOT}\s+(?:ever\s+)?(?:{_EN_REACH}|{_EN_TO_ME})(?:\s*(?:or|and|,)\s*(?:{_EN_REACH}|{_EN_TO_ME}))*(?:\s+{_EN_KIND}{_EN_MEDIA})?{_EN_END}"
    rf"|{_EN_LEAD}{_EN_NOT}\s+(?:wan(?:t|na)?\s+(?:to\s+)?)?(?:(?:receive|get|want)\s+)?(?:any\s+)?(?:{_EN_KIND}{_EN_MEDIA}|(?<=receive\s)(?:already|liao)){_EN_END}"
    rf"|{_EN_LEAD}(?:stop|quit|halt|end|cancel)\s+(?:with\s+)?{_EN_KIND}{_EN_MEDIA}{_EN_END}"
    rf"|{_EN_LEAD}(?:i(?:'d|\s+would)?\s+)?(?:rather|prefer)\s+(?:not\s+(?:to\s+)?(?:receive|get|be\s+sent)\s+{_EN_KIND}(?:{_EN_MEDIA}|these|this|those|any)|(?:if\s+|that\s+)?you\s+(?:didn'?t|did\s+not|not|stopped)\s+{_EN_REACH}(?:ing)?\s+{_EN_ME}){_EN_END}"
    rf"|(?:\w+\s+){{0,3}}(?:by|start\s+by|is|be)\s+(?:leaving\s+{_EN_ME}\s+alone|not\s+(?:texting|calling|messaging|contacting)\s+{_EN_ME}){_EN_END}"
    rf"|(?:i(?:'ve|\s+have)?\s+)?(?:now\s+|just\s+)?(?:marked|reported|flagged)\s+(?:(?:you|this|it|u|this\s+number)\s+)?as\s+(?:spam|junk){_EN_END}|i(?:'ll|\s+will|'m\s+going\s+to|'m\s+gonna)\s+(?:just\s+)?block\s+(?:you|u|this\s+number){_EN_END}"
    rf"|{_EN_LEAD}(?:zero|not?\s+one|no)\s+{_EN_KIND}{_EN_MEDIA}\s+(?:please|ever|at\s+all|from\s+you){_EN_END}|{_EN_LEAD}(?:i\s+)?(?:want|wish|like|need|ask(?:ed)?)\s+to\s+be\s+(?:removed|taken\s+off|unsubscribed|opted\s+out){_EN_END}|{_EN_LEAD}(?:have|get)\s+my\s+(?:number|name|details)\s+(?:removed|deleted|taken\s+off){_EN_END}|how\s+(?:do|can)\s+i\s+(?:be|get)\s+(?:removed|taken\s+off){_EN_END}|how\s+(?:do|can)\s+i\s+make\s+(?:these|this|them|it)\s+stop\W*"
    rf"|(?:i\s+)?no\s+longer\s+(?:want|wish|need)\s+(?:to\s+(?:receive|get)\s+)?(?:these|this|{_EN_KIND}{_EN_MEDIA}){_EN_END}|{_EN_LEAD}{_EN_NOT}\s+use\s+(?:my|this)\s+number{_EN_END}|you(?:'re|\s+are)?\s+(?:not\s+allowed|have\s+no\s+right)\s+to\s+{_EN_REACH}\s+{_EN_ME}{_EN_END}"
    rf"|i\s+(?:did\s*n[o']t|did\s+not|didn't|never|have\s+not|haven't)\s+(?:consent(?:ed)?\s+to\s+(?:this|these|any\s+of\s+this)|agree(?:d)?\s+to\s+(?:receive|get)\s+{_EN_KIND}{_EN_MEDIA}|opt(?:ed)?\s+in|sign(?:ed)?\s+up\s+(?:for|to)\s+(?:this|these|{_EN_KIND}{_EN_MEDIA})){_EN_END}|(?:bye\W*)?blocked\W*|can\s+stop\s+(?:sending\s+)?(?:anot|or\s+not|can)\W*|stop\s+(?:karo|kacau|la+h?)\W*|jangan\s+(?:ganggu|kacau)(?:\s+\w+)?\W*|(?:cancel|end|stop)\s+(?:my\s+)?(?:text\s+|sms\s+|subscription\s+)*(?:alerts|texts|notifications){_EN_END}|{_EN_LEAD}(?:erase|delete)\s+(?:all\s+)?(?:the\s+)?data\s+you\s+(?:hold|have)(?:\s+(?:on|about)\s+me)?{_EN_END}"
    # "These" that come without being wanted, switches that phones have, and a stop that was asked for before.
    rf"|{_EN_LEAD}(?:i\s+)?(?:{_EN_NOT}|no\s+longer)\s+(?:want|wanna|wish|need|like|care)\s+(?:for\s+|to\s+)?(?:(?:keep\s+)?(?:get|getting|receive|receiving|see|seeing)(?:\s+(?:these|this|those|them|it|any(?:thing|\s+of\s+(?:this|these))?))?|(?:any\s+of\s+)?(?:these|those)){_EN_END}"
    rf"|{_EN_LEAD}(?:(?:turn|switch|shut)\s+(?:off\s+{_EN_KIND}(?:{_EN_MEDIA}|these|those)|{_EN_KIND}(?:{_EN_MEDIA}|these|those)\s+off)|(?:disable|deactivate|mute|silence)\s+{_EN_KIND}(?:{_EN_MEDIA}|these|those)){_EN_END}"
    rf"|how\s+(?:do|can|to|would|could)\s+(?:(?:i|we)\s+)?(?:stop|end|mute|disable|turn\s+off|get\s+rid\s+of)\s+(?:getting\s+|receiving\s+)?(?:{_EN_KIND}{_EN_MEDIA}|these|those)(?:\s+(?:from\s+)?coming)?{_EN_END}"
    rf"|{_EN_LEAD}(?:(?:i|we)(?:'ve|\s+have|'m|\s+keep)?\s+)?(?:already\s+|just\s+|keep\s+)?(?:told|asked|telling|asking|begged)\s+(?:you|u|ya|y'?all)\s+(?:guys\s+|people\s+|lot\s+|all\s+)?(?:\w+\s+times\s+)?to\s+stop(?:\s+(?:\w+\s+times|before|twice|yesterday|last\s+(?:week|time|month)))?{_EN_END}"
    rf"|(?:can|could|would|will|why\s+(?:don'?t|can'?t|won'?t))\s+(?:you|u|ya|y'?all)\s+(?:guys\s+|people\s+)?(?:please\s+|pls\s+|kindly\s+|just\s+)*stop{_EN_END}"
    rf"|(?:i\s+am\s+|i'?m\s+|am\s+)?(?:reporting|reported|marking|flagging|flagged|marked)\s+(?:(?:you|this|it|u|these)\s+)?as\s+(?:spam|junk){_EN_END}"
    rf"|(?:i\s+)?(?:do\s+not|don'?t|no\s+longer|never)\s+(?:give\s+(?:you\s+)?)?(?:my\s+)?consent{_EN_END}"
    rf"|{_EN_LEAD}(?:cancel|end|stop)\s+(?:my\s+|this\s+|the\s+)?(?:subscription|sub|sign[\s-]?up)\s+(?:to|for)\s+{_EN_KIND}(?:{_EN_MEDIA}|these|this){_EN_END}|go\s+away\s+and\s+(?:do\s+not|don'?t|never)\s+come\s+back\W*"
    # Neighbours' languages, as they stand beside English.
    r"|(?:pas|plus)\s+de\s+(?:messages?|sms|textos?)(?:\s+svp)?\W*|d[eé]sabonne[rz](?:[\s-]moi)?\W*|(?:tolong\s+)?jangan\s+(?:sms|hantar|kirim|call|mesej)(?:\s+\w+){0,2}\W*|(?:wag|huwag)\s+(?:na\s+)?(?:kayo\s+)?(?:mag)?(?:text|tawag|message)\w*\W*|(?:message|msg|sms|call)s?\s+band\s+karo\W*|band\s+karo\s+(?:message|msg|sms|call)s?\W*"
)
