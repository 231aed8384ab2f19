"""Replies that are nothing but a stop word: the carriers' own and what customers type in their place."""

from __future__ import annotations

import re

# Carriers' keywords: CTIA and Twilio's defaults (stop, stopall, unsubscribe, cancel, end, quit, revoke, optout), what
# mainland and Hong Kong SMS carry (TD, T, 退订), and what customers in our languages' neighbourhood type.
KEYWORDS = re.compile(
    r"(?:please\s+|pls\s+|plz\s+|kindly\s+|i\s+said\s+|just\s+|reply\s+)*"
    r"(?:(?:text|reply|send)\s+stop|stop\s+to\s+(?:end|stop|opt\s*out|unsubscribe|quit|cancel)|st0p|no\s+(?:texts?|calls)|cancel\s+(?:alerts|messaging)|not\s+interested[,.]?\s+stop|discontinue|cease|desist|dnc|revoked|block\s+me|blacklist\s+me|f\s+off|stop\s+writing(?:\s+to\s+me)?|"
    r"退订(?:所有|全部|回访|短信|消息)|解除订阅|拒收(?:讯息|消息|短信|信息)|不想(?:再)?收|唔想再收|不需要回访|(?:拉黑|屏蔽|移除|删除|删)我|黑名单|滚蛋|(?:不要|别|勿)再传|删除我的?(?:电话|号码|手机号|资料)|咪再(?:打嚟|打来|打|烦我|搵我|发|send)|"
    r"stop\s*all|stop+|stpo|sotp|stopp*ed|stop\s+(?:it|now|this|that|already|please|pls|plz|texts?|texting|messages?|messaging|sms|calls|calling|spam(?:ming)?|everything|all\s+\w+)|unsubscribe(?:\s+(?:me|all|now))?|"
    r"un[\s-]?sub|unsubcribe|unsuscribe|unsubscibe|unsubscrbe|cancel(?:\s+(?:all|sms|texts|messages|subscription\s+to\s+texts))?|end|quit|revoke|opt[\s-]*out|remove(?:\s+me)?|delete\s+me|no\s+more|leave\s+me\s+alone|"
    r"fuck\s+off|piss\s+off|go\s+away|arr[eê]t|alto|parar?|baja|cancelar|detener|td|t|tt|n\s*退订|tui\s*ding|0000|qx|🛑|🚫|"
    r"退订|退定|tui订|停止|停|取消订阅|取消关注|取消推送|拒收|拒绝接收|拉黑|屏蔽|勿扰|免打扰|别发了?|别打了?|别烦(?:我|了)?|不要发了?|不要再发|不要打了?|停止发送|停止推送|"
    r"滚+|走开|闭嘴|停发|终止|退出|取消接收|唔好再(?:发|打|搵|烦)我?|唔好(?:烦|搞)我)"
    r"(?:\s+(?:please|pls|plz|now|thanks?|thank\s+you|immediately|asap|already|it|all|me|this|sir|ok|stop|unsubscribe|today|right\s+now|for\s+good|forever))*"
    r"(?:谢谢|吧|了|啊|谢了|马上|立刻|赶紧|请|[\s.!,?~。*\"'()-])*"
)
POLITE_HEAD = re.compile(
    r"^(?:(?:hi|hello|hey|ok|okay|no|sorry|thanks?|thank\s+you|for\s+the\s+last\s+time)(?![a-z'])|请|麻烦|你好|您好|谢谢|回复?|发送?|[\s,.!:'\"*(\[-])+"
)
SINGLE_KEYWORD = {"end", "cancel", "quit", "remove", "t", "td", "停", "no more"}  # may be an option of a choice
# Stop words with but one sense: beside a mark, a complaint or thanks they say the same as alone.
KEYWORD_CLAUSE = re.compile(
    r"(?:帮我|请|我要|我想|唔该|同我|麻烦)*(?:(?:and|so|then|please|pls|plz|kindly|just|also|now|ok|i\s+(?:want|wish)\s+to|i'?d\s+like\s+to)\s+)*"
    r"(?:(?:do\s+not|don'?t|dont|dun)\s+(?:contact|message|disturb|bother|spam|harass)\s+(?:me|us|this\s+number)|un[\s-]?sub(?:s?cri\w{0,5})?|unsub?scri?b\w{0,2}|opt[\s-]*(?:me\s+)?out|opting\s+out|stop\s*all|(?:stop|unsub\w*|cancel|end)\s+all|no\s+spam|stop\s+(?:texting|messaging|contacting|calling|spamming))"
    r"(?:\s+(?:me|please|pls|plz|now|thanks|thank\s+you|all|from\s+(?:all|everything|this|these)|everything|la+h?|leh|already|immediately|asap|for\s+good|forever|permanently|tq|ty|thx|tks|sir|ok))*\s*(?:唔要|不要|退订|再见|拜拜|谢谢|唔该|喇|了|啦|吧)*\W*"
    r"|(?:我)?(?:已经?|直接|果断|马上|这就|立刻)?(?:拉黑|封锁|加黑名单|进黑名单)(?:了|咗|你们|你哋|不解释|处理|咯|啦|哈|并|且|加|举报|检举|拉黑|封锁|再见|掰)*"
    r"|(?:(?:请|麻烦|帮我|给我|我要|我想|要|直接|那就|就|申请|办理)*(?:回复?|发|发送|回覆)?[\s\"']*(?:t|td|n|qx)?[\s\"']*)"
    r"(?:t\s?d|退\s*[订定丁钉汀顶]|tui\s*-?d[iy]n?ng?|取消\s*(?:订阅|订閱)|解除\s*订阅|拒收|拒接|停止发送|停止推送)[\s\"']*"
    r"(?:全部|所有|一切|短信|讯息|信息|消息|简讯|推送|通知|服务|所有短信|全部短信|你们|吧|了|啦|喇|啰|咯|哦|喔|噢|ㄛ|ㄌ|咧|哈|嘿|呀|啊|呢|谢谢|多谢|唔该|感谢|马上|立刻|立即|永久|彻底|[\s\"'])*"
)
