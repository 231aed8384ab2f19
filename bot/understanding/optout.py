"""Whether a customer forbids every further message and call. Certain cases only: the bot obeys at once, Rasa or not."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum

from bot.understanding.types import OpenQuestion, QuestionKind


class Stop(StrEnum):
    """How far words go towards an opt-out."""

    YES = "yes"
    NO = "no"  # near misses: one order, another channel, a bus stop
    UNSAID = "unsaid"


# Carriers' keywords: CTIA and Twilio's defaults (stop, stopall, unsubscribe, cancel, end, quit, revoke, optout), what
# mainland and Hong Kong SMS carry (TD, T, 退订), and what customers in our languages' neighbourhood type.
_KEYWORDS = re.compile(
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
_POLITE_HEAD = re.compile(
    r"^(?:(?:hi|hello|hey|ok|okay|no|sorry|thanks?|thank\s+you|for\s+the\s+last\s+time)(?![a-z'])|请|麻烦|你好|您好|谢谢|回复?|发送?|[\s,.!:'\"*(\[-])+"
)
_SINGLE_KEYWORD = {"end", "cancel", "quit", "remove", "t", "td", "停", "no more"}  # may be an option of a choice

_TOPIC = r"(?:messages?|msgs?|texts?|texting|sms|calls?|calling|e-?mails?|contact(?:ing)?|txts?|spam(?:ming)?|notifications?|reminders?|communications?|solicit\w+|junk|crap|bullshit|shit)"
_EN_YES = re.compile(
    r"\bunsubscribe\s*[.!]*$|\bdon'?t\s+you\s+(?:ever\s+)?dare\s+(?:to\s+)?(?:call|text|contact|message|write)|\b(?:be|being)\s+contacted\s+(?:by\s+(?:you|your)|ever|again|any)|\bno\s+contact\s+(?:please|at\s+all|ever)|\b(?:don'?t|do\s+not)\s+contact\s+(?:me|us)\s+(?:by|in|through)\s+any|"
    r"\b(?:stop\s+(?:it\s+)?with|enough\s+(?:with|of))\s+(?:the|these|your)\s+(?:\w+\s+)?(?:txts?|texts?|messages?|calls?|spam)|\b(?:don'?t|do\s+not)\s+(?:wanna|want\s+to)\s+hear\s+from|\b(?:do\s+not|don'?t|no)\s+(?:have\s+)?(?:my\s+)?permission\s+to\s+(?:text|call|contact|message)|\bi\s+want\s+out\s*[.!]*$|\b(?:let|get)\s+me\s+(?:out|off)\s+(?:of\s+)?(?:this|your|the)\s+(?:list|thing)|\bunenrol+\b|"
    r"\b(?:end|cancel|discontinue|stop|cease|halt)\s+(?:all|these|your|any|further|every)\s+(?:further\s+|future\s+)?(?:messages?|messaging|texts?|sms|contact|communications?|calls)\b|\b(?:cease|discontinue|end)\s+(?:messages|texts|communication|contact)\b|\bblock\s+me\s+from|\b(?:texts?|calls?|messages?)\s+(?:\w+\s+){0,4}to\s+(?:cease|stop|end)\b|\bremove\s+me\s*[.!]*$|^(?:do\s+not|don'?t)\s+(?:call|text|message|contact)(?:\s+me)?(?:\s+(?:please|thanks))?\W*$|\b(?:told|asked|said|begged)\s+(?:you|u|to)?\s*(?:lot|guys|people)?\s*(?:to\s+stop\b(?!\s+\w)|(?:not|never)\s+to\s+(?:contact|call|text|message))|\bdo\s+not\s+ever\s+(?:contact|text|call|message)|\bstop\s+or\s+i\b|\bi\s+want\s+off\s+(?:this|your|the)\s+list|\bno\s+more\s+(?:surveys|questionnaires)\b[^.?]*(?:please|$)|\bend\s+it\s*[.!]*$|\bretract\s+(?:my\s+)?consent|\byou'?(?:re|\s+are)\s+(?:being\s+)?blocked|\b(?:revok\w+|withdraw\w*)\s+(?:my\s+)?consent|\b(?:that'?s|this\s+is)\s+the\s+last\s+(?:message|text|call)\s+i\s+want|\bdo[\s-]not[\s-]call\s+(?:list|registry)|"
    rf"\b(?:stop|stp|quit|cease|end|discontinue|halt|desist|refrain)\s+(?:from\s+)?(?:(?:any\s+)?(?:more|further)\s+(?:calls|texts|messages|contact)|(?:with\s+)?(?:\w+ing\s+and\s+)?(?:sending|texting|txting|txtin|textin|callin|msgin|messaging|msging|calling|contacting|phoning|ringing|bothering|harassing|spamming|bugging|pestering|annoying|disturbing|e?mailing|hassling|blowing\s+up|trying\s+to\s+(?:reach|call|contact)))\b"
    rf"|\bstop\s+(?:all\s+|the\s+|these\s+|those\s+|your\s+|any\s+|further\s+|with\s+(?:the|these|your)\s+)+(?:\w+\s+)?{_TOPIC}\b"
    rf"|\bno\s+(?:more|further)\s+(?:\w+\s+)?(?:{_TOPIC}\b)"
    r"|\b(?:do\s+not|don'?t|dont|never|do\s+n't|no\s+longer|must\s+not|mustn'?t|not\s+to|plz\s+dont|shall\s+not)\s+(?:ever\s+|you\s+|u\s+|dare\s+|please\s+|bother\s+to\s+)?(?:contact|text|txt|call|message|msg|sms|phone|ring|bother|disturb|harass|spam|e?mail|write|reach\s+out|send|try\s+to\s+(?:contact|reach|call))(?:\s+(?:to\s+)?(?:me|us|this\s+(?:number|phone)|my\s+(?:number|phone|cell|mobile)|here))?(?:\s+(?:any|a\s+single|your|these|those|more|another|text|messages?|texts?|sms|on\s+this\s+number|or\s+\w+(?:\s+me)?))*\s*(?:again|any\s?more|any\s+longer|ever(?:\s+again)?|in\s+(?:the\s+)?future|no\s+more|any\s+further|further)\b"
    r"|\b(?:remove|rmv|rm|take|delete|drop|erase|scratch|strike|get|pull|wipe)\s+(?:me|us|my\s+(?:\w+\s+)?(?:number|name|phone|cell|info\w*|details|contact\w*|data|e?mail)|this\s+(?:number|phone|contact)|our\s+number|the\s+number)\s+(?:\w+\s+)?(?:off|from|frm|out\s+of|outta)\s+(?:of\s+)?(?:your|the|this|these|any|all|that|ur|yr|future|every)?\s*(?:\w+\s+){0,3}(?:lists?|database|db|system|records?|contacts?|files?|mailings?|register|calls|messages|texts|subscriptions?|spam|campaign|books?|crm)\b"
    r"|\b(?:take|remove|delete|drop|get)\s+(?:me|my\s+(?:phone\s+)?number|this\s+number)\s+(?:off|from\s+(?:this|your\s+(?:list|end))|out)\b(?!\s+(?:the\s+(?:case|order|hold|call\s+now)|hold|my\s+contract))"
    r"|\b(?:remove|delete|erase|lose|forget|block|blacklist)\s+(?:my|this)\s+(?:phone\s+|cell\s+|mobile\s+)?(?:number|contact)\b|\b(?:opt(?:ing)?|opted)[\s-]*(?:me\s+)?out\b(?!\s+of\s+(?!all|your|ur\b|these|this|any|every|further|future|receiv|text|sms|messag|call|survey|contact|communicat|the\s+(?:text|sms|messag|call|list|survey|mailing)))"
    r"|\bunsubscribe\s+(?:me\b|my\s+(?:number|phone)|this\s+number|us\b|please|from\s+(?:all|everything|this|these|your\s+(?:texts?|sms|messages?|list|mailing\s+list|service)|you|future|further|any)\b)|\b(?:want|like|wish|need|how\s+(?:do|can)\s+i|trying)\s+(?:to\s+)?(?:be\s+)?unsubscribed?\b(?!\s+from\s+(?:the\s+)?newsletter)"
    r"|\b(?:revoke|withdraw|rescind|cancel)\s+(?:my\s+|any\s+|all\s+|prior\s+)*(?:consent|permission|authori[sz]ation|opt[\s-]?in|text\s+(?:alerts?|messages))\b|\b(?:consent|permission)\s+(?:is\s+)?(?:revoked|withdrawn)\b|\b(?:do\s+not|don'?t|no\s+longer|never)\s+(?:consent|agree(?:d)?|give\s+(?:you\s+)?permission)\s+to\s+(?:\w+\s+){0,3}(?:be(?:ing)?\s+)?(?:contact|text|call|messag|receiv|get|these|this)"
    rf"|\b(?:do\s+not|don'?t|dont|no\s+longer|never|not)\s+(?:want|wish|care|like|interested\s+in|need|asked?|would\s+like)\s+(?:to\s+|you\s+to\s+|for\s+)?(?:(?:keep\s+)?(?:receiv\w+|get(?:ting)?|be(?:ing)?|hear(?:ing)?|see(?:ing)?|have|having)\s+)?(?:\w+\s+)?(?:from\s+(?:you|u|your\s+company|this\s+company)\b|(?:contacted|texted|called|messaged|bothered|disturbed|emailed|spammed)(?!\s+(?:on|at|before|after|by|about|during|today|now))|(?:any\s+more|anymore|any|more|further|these|your|such|those|this)\s+(?:\w+\s+)?{_TOPIC}|{_TOPIC}\s*(?:from|$|[.!,]|any\s?more|again))"
    r"|^stop\b(?!\s+\w)|\b(?:don'?t|do\s+not|dont)\s+(?:call|text|contact|message|bother|disturb|harass|spam)\s+(?:me|us|this\s+number)?\s*(?:please|pls|thanks|thank\s+you|period|at\s+all)?\s*[.!]*$"
    r"|\b(?:put|add|place)\s+(?:me|my\s+number|this\s+number|us)\s+(?:on|to|in)\s+(?:your\s+|the\s+|a\s+)?(?:internal\s+)?(?:do[\s-]not[\s-](?:call|contact|text|disturb)|dnc|no[\s-]call|black\s?list)|\b(?:on|am\s+on|registered\s+on|listed\s+on)\s+(?:the\s+)?(?:national\s+)?(?:do[\s-]not[\s-]call|dnc|tps)\b"
    r"|\b(?:want|let\s+me)\s+out\s+of\s+(?:this|your|the)\s+(?:\w+\s+)?list\b|^(?:please\s+)?(?:leave|let)\s+me\s+be\b"
    r"|\bcease\s+(?:and|&)\s+desist\b|\bleave\s+(?:me|us)\s+(?:the\s+\w+\s+|tf\s+)?alone\b|\b(?:lose|forget)\s+my\s+(?:number|info)|\b(?:tired|sick|fed\s+up)\s+(?:of|with)\s+(?:getting\s+|receiving\s+|all\s+)?(?:your|these|the|ur)\s+(?:\w+\s+)?(?:texts?|messages?|calls?|spam|sms)\b"
    r"|\bstop\s+(?:this|the)?\s*(?:harass\w*|spam\w*)\b|\b(?:stop|quit)\s+(?:receiving|getting)\b|\b(?:want|like|wish)\s+(?:these|this|the\s+(?:texts|messages|calls))\s+to\s+(?:stop|end)\b|\bno\s+further\s+(?:contact|messages?|texts?|calls?)\b|\b(?:stop|quit)\s+(?:notifying|alerting|informing|reminding|surveying|polling)\s+(?:me|us)|\bno\s+(?:more\s+)?(?:notifications?|alerts|reminders|messages?|texts?|calls?)\s+(?:of\s+any\s+kind|whatsoever|at\s+all|from\s+now\s+on|ever|please\s*$)|\bnever\s+(?:contact|text|call|message|write\s+to|email)\s+me\b|\bthis\s+is\s+(?:harassment|spam)[^a-z]*\s*(?:stop|unsubscribe)|\b(?:stop|quit)\s+(?:it\s+)?or\s+i(?:'?ll|\s+will)\s+(?:report|sue|block)|\bi(?:'?m|\s+am|'?ve|\s+have)?\s+(?:going\s+to\s+|gonna\s+|will\s+)?(?:block(?:ed|ing)?\s+(?:you|this\s+number)|report(?:ed|ing)?\s+(?:this\s+number|you\s+(?:as|for)\s+spam))\b|\b(?:this|your)\s+(?:number|company)\s+(?:will\s+be|is\s+being|is)\s+(?:blocked|reported)"
    r"|\bno\s+me\s+(?:env[ií]e[ns]?|mande[ns]?|escriba[ns]?|llame[ns]?|contacte[ns]?|molest\w+)|\b(?:dejen?|paren)\s+de\s+(?:enviar|mandar|llamar|escribir|molestar)|\bno\s+(?:quiero|deseo)\s+(?:recibir\s+)?m[aá]s\s+(?:mensajes|llamadas)|\bdar(?:me)?\s+de\s+baja\b|\belim[ií]n\w+\s+mi\s+n[uú]mero"
)
# Everything at once, for good: two channels denied in one breath, or whatever is said with "any", 什么, 一个字.
_EN_ALL = (
    r"\bno\s+(?:more\s+)?(?:calls?|texts?|messages?|msgs?|sms)\s*(?:,|or|and|no|nor|/|\s)+\s*(?:more\s+)?(?:calls?|texts?|messages?|msgs?|sms)[\s,]*(?:nothing[\s,]*|zero[\s,]*)?(?:(?:for\s+)?(?:life(?:long|time)?|ever(?!\s+(?:came|come|arrived|reached|got))|good)\b|again|period|full\s+stop|any\s?more|from\s+now|henceforth|whatsoever|please)"
    r"|\bno\s+more\s+(?:of\s+)?(?:these|this|your|those)?\s*(?:surveys?|questions|texts?|messages?|calls?)\s+(?:or|and|nor)\s+(?:texts?|messages?|calls?|sms)\b"
    r"|\b(?:remove|take|delete|drop|unsubscribe|strike|scrub)\s+me\s+(?:from|off)\s+(?:of\s+)?(?:everything|all\s+of\s+(?:it|this|them)|it\s+all|the\s+lot)\b"
    r"|\b(?:pack\s+it\s+in|knock\s+it\s+off|cut\s+it\s+out|give\s+it\s+a\s+rest|lay\s+off)\s*,?\s*(?:with\s+)?(?:these|those|the|your|all\s+(?:these|the|your))\s+(?:\w+\s+){0,2}(?:calls|texts|messages|msgs|sms|surveys)\b"
    r"|\bnot\s+(?:another|one\s+more)\s+(?:text|message|call|sms|msg)\b[^.!?]{0,20}(?:from\s+(?:you|u|your|this)|ever|again|please|thank|$)"
    r"|\b(?:don'?t|do\s+not|dont|never)\s+(?:contact|call|text|message|phone|ring)\s+(?:me|us|this\s+number)\s+(?:at\s+all|in\s+any\s+(?:way|form)|by\s+any\s+means)\b"
    r"|\b(?:wipe|bin|destroy|scrub|scrap|get\s+rid\s+of)\s+(?:my|this)\s+(?:\w+\s+)?(?:number|contact|details)\b(?!\s+(?:on|for|from|off)\s+(?:the|my|that|this)\s+(?:\w+\s+)?(?:orders?|case|booking|invoice|bill|receipt|form|label|parcel))"
    r"|\b(?:lot|people|guys|you)\s+never\s+stop\s+(?:texting|calling|messaging|ringing|phoning)\W+(?:end|stop|enough|quit)"
)
_ZH_ALL = (
    r"(?:电话(?:和|跟|、)?短信|短信(?:和|跟|、)?电话)[^,.!?]{0,4}(?:都|全|统统|通通|一律)(?:别|不要|不用|免|勿|(?:给我)?停)(?![^,.!?]{0,8}(?:晚|早|夜|上班|周末|中午|公司|老公|老婆))"
    r"|(?:什么|啥|任何|所有|一切|全部|一个字|半个字|一条|半条|一通|以后|往后|今后|从此|永远|电话短信|短信电话|短信和电话|电话和短信)[^,.!?]{0,12}(?:短信|简讯|信息|消息|讯息|电话|来电|通知|推送|东西|微信|字|条)[^,.!?]{0,4}(?:都|也|全|一律|统统|通通)(?:请|给我)?(?:别|不要|不用|勿|不必|不许|不准|唔好|唔使|免)(?:再)?(?:往我|给我|跟我|向我|对我|俾我|畀我)?(?:这|这里|这边|手机)*(?:上)?(?:发|打|来|传|寄|送|推|了|$|[,.!吧啦谢])(?!(?:错|货|票|快递|外卖|发票|到|给(?:他|她|别人|前台)))"
    r"|(?:别|不要|勿|莫|唔好|不准|不许)(?:再)?(?:以|用|通过|透过)任何(?:方式|形式|渠道|途径|理由|办法)(?:来|再)?(?:联系|联络|打扰|骚扰|找|发)"
    r"|(?:全部|统统|通通|一律)(?:都)?(?:不要|别|勿)(?:再)?(?:传|发|打|来|寄)(?:了|啦|过来|给我)(?!错)"
    r"|(?:不需要|不想|不希望|不用|不要|不许)(?:让)?(?:你们|你哋|贵司|贵公司)(?:再)(?:给我)?(?:发|打|联系|联络|传|来电|推)(?!(?:错|货|票|快递|件|顺丰|师傅|技师|人))"
    r"|(?:以后|往后|今后|永远|从此|永久)(?:都|请|也|永远)*(?:唔好|别|不要|勿|不准|不许)(?:再)?(?:搵|揾|找|打|联系|联络|拨|发(?:到|给|去)?)(?:到|去)?(?:呢|这|此|本|我这)个?(?:号码?|手机|电话)(?![^.!?]*(?:打我|换|另|改打|用我))"
    r"|(?:再也|真的|实在)?(?:不|唔)(?:想|愿意?)(?:再)?(?:接|收|听|看)(?:到)?(?:你们|你哋|贵司)(?:的|嘅)?(?:任何|所有)?(?:电话|短信|消息|信息)"
    r"|(?:把|将)(?:我|本人|我的?号码?)[^,.!?]{0,6}(?:名单|列表|名册|通讯录|系统|数据库|群发)(?:里|上|中|内)*[^,.!?]{0,4}(?:划掉|勾掉|抹掉|拿掉|去掉|踢出|踢了|弄走|撤下|删|除名|剔除)"
)
_ALL = re.compile(f"{_EN_ALL}|{_ZH_ALL}")
_EN_OTHER_SENSE = re.compile(
    r"\b(?:waiting|wait|guest|standby|shopping|price|packing|to[\s-]do)[\s-]?list|\bthis\s+number\s+\d|\b(?:don'?t|dont|never|do\s+not)\s+leave\s+me\s+alone\b|\b(?:did|have|has|had|do|does)\s+(?:you|u|they|he|she|we)\s+(?:\w+\s+)?(?:remove|delete|block|unsubscribe|cancel|take\s+(?:me|my))\w*\b|"
    r"\bunsubscribed?\s+from\s+(?:the\s+|my\s+|a\s+|that\s+)?(?!all|everything|this|these|those|your|you|ur\b|future|further|any|text|sms|messag|call|list|mailing|here|it\b|them)\w+|"
    r"\b(?:he|she|they|him|her|them)\s+(?:\S+\s+){0,3}(?:stop|quit)\s+\w+ing\b|\bstop(?:ped|s)?\s+(?:by|in\b|over|at|working|charging|responding|cooling|heating|spinning|draining|making|leaking|running|turning|recording|ringing\s+when|and\s+(?:think|go|ask)|the\s+(?:leak|noise|delivery|order|payment|refund|renewal|repair|car|bus|clock|water|service\s+on|engine)|payment|sign|to\s+(?:eat|get|pick|think)|sending\s+(?:me\s+)?(?:the\s+)?(?:wrong|broken|faulty|defective|different|late|rude|a\s+(?:different|new)|someone|(?:\w+\s+)?technicians?|people|spare|parts|bills?|invoices?)|"
    r"bothering\s+(?:my\s+(?:neighbou?r|wife|dog)|to)|(?:texting|messaging|txting)\s+(?:and|while|him|her|them|your|people|other)\b|sending\s+(?:him|her|them|those|blank\s+\w+|(?:me\s+)?(?:blank|your|funny|stupid|weird)?\s*(?:pics?|pictures|photos|jokes|forwards|memes|nudes|hearts|kisses))|"
    r"calling\s+(?:every\w+|people|each|yourself|me\s+(?:an?\b|names|that\b|babe|baby|by\b|sir|dear|your)|it|him|her|them|the\s+office|my\s+(?:office|work|wife|husband|landline|desk)|at\s+(?:night|work|\d)|before|after|so\s+(?:early|late)|in\s+the\s+(?:morning|evening|middle)|on\s+(?:weekends?|sundays?|my\s+(?:work|office))))|\b(?:bus|non|pit|train|metro|full|f|door|one|truck|tram|rest|next)[\s-]?stops?\b|\b(?:can'?t|cannot|couldn'?t|won'?t|doesn'?t|didn'?t|don'?t|never|not|without|to|it|they|he|she|did|will|has|just|suddenly|keeps?\s+\w+ing\s+and)\s+stop(?:s|ped)?\b(?!\s+(?:receiving|getting|all|these|texting|calling|messaging|sending|contacting|bothering))"
    r"|\b(?:cancel|end|quit|revoke|stop)\s+(?:my|the|this|that|our|his|her|one|an?|it\s+for)\s+(?:\w+\s+){0,3}(?:orders?|appointments?|bookings?|visits?|subscriptions?|contracts?|plans?|delivery|deliveries|repairs?|reservations?|services?|flights?|tickets?|meetings?|policy|policies|account|memberships?|jobs?|payments?|renewals?|installations?|requests?|warrant\w+|calls?\s+on|smoking|line|trial)\b|\bcancel\s+(?:order|booking|appointment|visit|number|flight|#|\d)|\bcancel\s+(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday)|\bquit\s+(?:my|smoking|the\s+job|working)|\b(?:week|year|month|day|tail|front|dead|at\s+the|in\s+the|by\s+the|rear|high|low|far|other|the|back)[\s-]+end\b|\bend\s+of\b"
    r"|\bstop\s+\d{2,}|\bstop\s+(?:order|job|case|ticket|patient|subscription|service|line|unit)\b"
)
_EN_LIMITED = re.compile(
    r"\b(?:newsletter|marketing|promo\w*|promotions?|offers?|ads?|adverts?|advertis\w+|coupons?|deals?|sales)\b(?=[^.!]*\b(?:but|only|still|keep|rather|except|however|yes\s+to|fine|ok)\b)|\bunsubscribe\s+(?:me\s+)?from\s+(?:the\s+|your\s+)?(?:newsletter|e?mail\s+(?:list|newsletter)|promo\w*|marketing|youtube|channel|magazine|premium|plan|netflix|spotify)"
    r"|\b(?:text|sms|e-?mail|whatsapp|message|chat|write|call|phone|ring|letter|post)\s+(?:me\s+|us\s+|is\s+(?:fine|ok|better|enough)\s*|only|works\s+better|would\s+be\s+better)*\s*(?:instead|only|rather|please\s+instead)\b|\b(?:only|just|rather|prefer\w*|better)\s+(?:to\s+)?(?:by\s+|via\s+|through\s+|use\s+|be\s+)?(?:text|sms|e-?mail|whatsapp|call|message|phone|chat|write|letter|post|texts|calls|emails|ring)(?:ed|ing)?\b|\b(?:e?mail|text|whatsapp|sms|call|chat|letter|phone)\s+(?:is|are|works?)\s+(?:fine|ok|okay|good|better|best|preferred)\b"
    r"|\b(?:don'?t|do\s+not|dont|stop|no\s+more)\s+(?:\w+\s+){0,3}(?:until|till|before|after\s+\d[\w:.]*|at\s+(?:night|work|\d[\w:.]*|this\s+(?:hour|time)|home|lunch)|during|now\b|today|tonight|tomorrow|while|when|this\s+(?:week|morning|evening|afternoon|early|late)|on\s+(?:weekends?|sundays?|saturdays?|mondays?|holidays?|my\s+(?:work|landline|office|home))|so\s+(?:early|late)|in\s+the\s+(?:morning|evening|night|middle)|right\s+now|yet|too\s+(?:early|late)|if|unless|about\s+(?:this|that|the)|for\s+(?:this|that|the|order)|him|her|them|my\s+(?:wife|husband|mom|mum|dad|boss|office|work|son|daughter|old\s+number|landline|other\s+number)|twice|again\s+(?:until|before|today|tonight|this\s+week)|over\s+(?:the\s+)?weekend)\b"
    r"|\b(?:about|for|regarding|re)\s+(?:this|that|the|order|my)\s+(?:\w+\s+)?(?:order|survey|delivery|invoice|bill|visit|appointment|parcel|package|ticket|case|question)s?\b(?=[^.!]*$)|\bdon'?t\s+stop\b|\bwhy\s+(?:did|have)\s+you\s+stop|\bwhen\s+(?:will|does|did)\s+(?:it|the|this)\s+(?:\w+\s+)?(?:stop|end)|\b(?:how|what)\s+(?:do|does|should|is|if)\b[^.!]*\bunsubscribe\b(?=[^.]*newsletter)"
    r"|\bwrong\s+(?:way|order|item)\b[^.!]*\bstop\b(?!\s+(?:calling|texting))|\bnever\s+stop\b(?!\s+(?:texting|calling|messaging|ringing|phoning))|\bone[\s-]stop\b|\bstopover\b|\b(?:was|were|got|been|being)\s+(?:not\s+)?(?:stopped|cancell?ed|removed|unsubscribed|contacted|called)\b"
)
_ZH_NOT = r"(?:别|不要|勿|请勿|莫|唔好|唔使|不用|甭|不准|不许|不必|不得|休要|少|无需|别他妈的?|别tm|不想(?:你们)?|不希望(?:你们)?|不愿意?(?:你们)?|拒绝|严禁|禁止|停止|不再|无须|懒得|千万别|求你们?别|可以不|能不能别|能不能不要|能别|麻烦别|可不可以不要|可否不要|谁让你们)"
_ZH_AGAIN = r"(?:再(?:次|也)?|继续|老(?:是)?|总(?:是)?|天天|一直|整天|没完没了地?|反复|频繁|往后|以后|今后|乱|瞎|成天|动不动|随便|来|又)*"
_ZH_ME = r"(?:给我们?|向我们?|跟我们?|同我|俾我|畀我|往我(?:手机|这个号码?)?上?|我们?|对我|到我手机|给本人|本人|给这个号码?|这个号码?)?"
_ZH_DO = (
    r"(?:发(?:送)?(?:短信|信息|消息|微信|这些|这种|此类|这类|任何|东西|广告|骚扰|垃圾|邮件|推送|通知|sms|过来|来|给我|了(?=$|[\s,.!?啊吧啦呀谢行好])|$|[,.!啦吧啊])|打(?:电话|来|给我|俾我|畀我|过来|扰(?!到|弟|妹|哥|姐|爸|妈|爷|奶|孩子|宝|他|她|人家|别人|邻居|老师|同学|大家)|搅|骚扰|我(?:电话|手机)|了(?=$|[\s,.!?啊吧啦呀谢行好])|$|[,.!啦吧啊])|来(?:电|电话|短信|烦|骚扰|打扰|信息|找我)|联系(?:我|本人|了(?=$|[\s,.!?啊吧啦呀谢行好])|$|[,.!啦吧])|联络我?|"
    r"骚扰|打扰(?!到|弟|妹|哥|姐|爸|妈|爷|奶|孩子|宝|他|她|人家|别人|邻居|老师|同学|大家)|打搅|烦(?:我|人|了|死|$|[,.!])|推送|回访(?:我|了(?=$|[\s,.!?啊吧啦呀谢行好])|$|[,.!啦吧])|致电|拨打|call\s*我|搵我|揾我|滋扰|sms|传(?:讯息|短信|简讯|消息)|寄(?:讯息|短信|简讯)|通知我|找我|轰炸|纠缠|接(?:到|收)(?:你们?的?|任何|这类|此类|这种)?(?:的)?(?:短信|信息|电话|消息|推送|广告|来电|骚扰)?|收到(?:你们?的?|任何|这类|此类|这种|贵(?:公司|司)的?)*(?:短信|信息|电话|消息|推送|广告|来电|回访|通知|东西|讯息|简讯)|参加(?:任何|以后的?)?(?:回访|调查)了?)"
)
_ZH_YES = re.compile(
    r"(?:不想|不愿|不希望)(?:再)?被(?:你们)?(?:打扰|骚扰)|以后(?:请)?勿扰|(?:别|不要)(?:再)?给我推(?:送)?了|拒接你们|"
    r"(?:不要|不想|唔想|唔要|不愿)(?:再)?收(?:到)?(?:任何|你们的?|你哋嘅?|你哋的?)*(?:信息|短信|消息|电话|讯息|短讯|推送)|一条都不想(?:看|收)|(?:别|不要|勿|唔好)再(?:来)?(?:找我|搵我)|从(?:你们)?(?:的)?系统(?:里|中)?(?:清|删|移)|烦死了?.{0,4}天天发|取消晒|(?:全部|彻底|统统)(?:都)?取消(?=[,.!谢]|$)|不同意(?:你们)?再?(?:联系|接收|发)|唔好再(?:打(?:嚟|来|俾|电话)|send|发|sms|call)|"
    r"不再接受(?:任何)?.{0,6}(?:联系|短信|电话|回访|推送)|(?:电话|短信)(?:和|跟)?(?:短信|电话)都不(?:要|用)|说了(?:别|不要)(?:再)?(?:打|发)|"
    rf"{_ZH_NOT}{_ZH_AGAIN}{_ZH_ME}{_ZH_AGAIN}{_ZH_DO}"
    r"|(?:把|将)?(?:我|本人|我的?(?:手机|电话)?号码?|我(?:的)?(?:号|手机号|电话|信息|资料|联系方式)|这个(?:手机)?号码?)(?:从|在)?(?:你们?的?|贵司|贵公司|客户|系统|名单|名册|数据库|通讯录|库|回访|营销|里|中|上|的|里面|列表|给我|都|全部|彻底|给)*(?:里|中|上)?(?:删除?|移除|拉出|踢出|撤出|剔除|去掉|拉黑|除名|删了|移出|清除|注销|屏蔽|删掉)|(?:删除|移除|注销|清除|删掉|去掉|移走)(?:掉)?(?:我|本人)(?:的)?(?:手机|电话|联系)?(?:号码?|信息|资料|方式|数据|名字)|(?:从|由)(?:你们?的?)?(?:\w{0,4})?(?:名单|列表|数据库|系统|群发|通讯录)(?:里|中|上|内)?(?:把我)?(?:删除?|移除|剔除|去掉|除名|移走|删走)|(?:加入|列入|进|放入|拉入|加到)(?:你们?的?)?(?:黑名单|免打扰|勿扰)"
    r"|(?:我要|我想|帮我|给我|请|申请|麻烦|怎么|如何|要求|办理|全部|统统)*(?:退订|取消订阅|取消推送|停止推送|拒收)(?:了|吧|谢谢|所有(?:短信|信息|消息)|短信|信息|消息|通知|服务|这些|此类|这个|你们?的?(?:短信|信息|消息|通知)|[,.!]|$)|(?:撤回|撤销|收回|取消)(?:我的?)?(?:授权|同意|许可)|(?:不|没)(?:再)?同意(?:你们|再)?(?:联系|发送|接收|继续联系|给我发)|(?:再|还)(?:敢|要|给我)?(?:发|打|来|骚扰|烦|call|联系|打电话|发短信)(?:[^,.!]{0,6})?(?:我就|就)?(?:投诉|举报|报警|拉黑|告|起诉)"
    r"|(?:取消|停止|终止|关闭|停掉|退出|停咗)(?:所有|全部|一切|你们的?|以后的?|今后的?|这些|此类|这类|这种|发送|接收|给我的?|对我的?|我的?)*(?:短信|信息|消息|电话|回访|推送|联系|骚扰|打扰|通知|来电|讯息|简讯|营销|推销|sms)(?:服务|提醒)?|(?:以后|今后|往后|永远|从此)(?:都|请|也)?(?:不要|别|不用|勿|不必|唔好)(?:再)?(?:联系|打|发|找|回访|烦|来|搵|骚扰|通知|参与)|(?:不|无)(?:需要|希望|想|愿意?|用)(?:再|继续|以后)(?:被)?(?:收到|接到|接收|联系|打扰|骚扰|回访|接听|看到|收)|不接受(?:任何)?(?:回访|推送|短信|电话|骚扰|营销|调查)(?:了)?|放过我|不要烦|请勿打扰|烦死了?(?:[^,.!]{0,6})?(?:别|不要|勿)(?:再)?(?:发|打)|这是?骚扰.{0,6}(?:停|别|不要)|(?:永久|彻底)(?:退订|拉黑|删除)|我(?:已经?|要|会)?(?:把你们?)?拉黑(?:你们?|了)"
)
_ZH_OTHER_SENSE = re.compile(
    r"(?:候补|等候|排队|来宾|购物|获奖)名单|(?:发送|投递|送达|递送)失败[^!?]*|对方(?:已)?拒收|(?:他|她|对方|老板|朋友|前任|人家|同学)[^,.!]{0,4}把我[^,.!]{0,6}(?:拉黑|删)|"
    r"(?:退订|取消|停止|终止|退)(?:了|掉)?(?:我的?|这个|那个|一下|昨天的?|今天的?|上次的?|刚才的?|本次|此次|\w{0,4})?(?:订单|房|房间|酒店|机票|车票|火车票|套餐|会员|流量|宽带|业务|保险|保单|预约|上门|安装|维修|工单|课程|包月|自动续费|续费|合同|服务费|增值|牛奶|报纸|杂志|外卖|座位|门票|装修|保养)"
    r"|(?:别|不要|不能)(?:停|断)|(?:停止|停)(?:工作|运转|运行|制冷|制热|响应|供电|供水|使用|营业|转动|加热)|站|停车|停电|停水|停机|停不下来|(?<!给我)停了(?!吧)|(?:别|不要)(?:光|只)(?:发|打|道歉)|(?:怎么|为什么|为何)(?:还|都|也)?(?:不|没人|没有人)(?:给我)?(?:打|联系|发|回)|不(?:要|用)不(?:联系|回)|(?:别|不要)(?:不|忘)"
)
_ZH_LIMITED = re.compile(
    r"(?:别|不要|不用|勿)(?:再)?(?:找|联系|叫)(?:那|这|他|她|别)(?!里|些?个?(?:号|电话|手机))|(?:别|不要|不用|勿)(?:再)?(?:找|联系)我(?:老公|老婆|爱人|先生|太太|家人|妈|爸|儿子|女儿|同事)|"
    r"(?:别|不要|不用|勿)(?:再)?(?:发|打)(?:到|去|往|给)?(?:我)?(?:的)?(?:座机|公司|单位|家里|办公室|老公|先生|太太|同事|领导|(?:旧|老|以前|原来)(?:的)?(?:号|手机|电话))|"
    r"(?:打分|评分|评价|评|问卷|调查|这种|这类|此类|这些|这|那)(?:个|种|类|些)?(?:事情?儿?|活儿?|问题|调查)[^,.]{0,4}(?:别|不要|勿|少)(?:再)?(?:找|问|烦|来找)|"
    r"(?:别|不要|不用|勿)(?:再)?(?:打电话|打|发短信|发微信|发信息|发)[,. ]?(?:请|改|就|直接|可以|还是)?(?:发|打|加|用)(?:个)?(?:短信|电话|微信|邮件|信息|文字|我)|(?:这|此)单(?:先)?(?:别|不要|不用)|"
    r"(?:工作|开会|驾驶|休息|上课|会议|睡觉)中?[,。 ]?(?:请)?勿|(?:只|光|就|改成?|改用|换成?|还是|最好|请|可以|直接|用|走)(?:要|用|接受|通过|能|在|给我)?(?:发|打|个)?(?:电话|短信|微信|邮件|信息|邮箱|文字|语音|whatsapp|email|sms|line)(?:就好|就行|即可|联系|沟通|就可以|可以|吧|了|通知|给我|回复|上说|都行|$)|(?:只要|只接受|只用|改为?|改成|换成?)(?:电话|短信|微信|邮件|信息|邮箱)|(?:电话|短信|微信|邮件|邮箱)(?:联系|沟通|通知)?(?:就(?:好|行|可以|够)|即可|可以|没问题|比较方便|方便)"
    r"|(?:白天|(?<!从)今天|今晚|(?<!从)今日|(?<!从)现在|这会儿?|这几天|这两天|这周|本周|明天|晚上|早上|上午|中午|下午|半夜|凌晨|深夜|夜里|周末|工作日|上班|午休|节假日|星期[一二三四五六日天]|周[一二三四五六日天]|开会|开车|睡觉|吃饭|\d点|[一二三四五六七八九十]点)(?:\w{0,4})(?:时候|时间|期间|的时候|以后|之后|前|后)?(?:先|就|都|请|也|千万)?(?:别|不要|不用|勿|不能|唔好|先不)|(?:别|不要|不用)(?:在|这个点|这么早|这么晚|太早|太晚|大清早|大半夜|半夜|一大早|现在|今天|周末|晚上|早上|中午|上班)|(?:先|暂时)(?:别|不要|不用)|(?:别|不要|不用)(?:再|老|总|又|一直)*(?:给我)?(?:发|打|送|寄|派)(?:错|漏|坏|晚|快递|货|顺丰|圆通|发票|票|配件|零件|折|开|给(?:我(?:老婆|爱人|妈|爸|家|儿子|女儿|公司|座机)|他|她|别人|前台))|(?:别|不要|不用)(?:再)?(?:给)?(?:我(?:老婆|爱人|妈妈?|爸爸?|家里?|儿子|女儿|公司|座机|老公|同事|领导)|他们?|她|别人|前台|座机|公司|单位|家里)(?:打|发|联系)|(?:别|不要|不用)(?:再)?(?:派|换|叫|让|安排|寄|送|修|麻烦)"
    r"|(?:别|不要|勿|不用)(?:再)?(?:发|推|推送|给我发)?(?:优惠|促销|广告|推广|营销|活动|推销|卖|快递|物流|促销类)[^.!]{0,12}(?:但|不过|其他|售后|通知|可以|要|正常|保留|就行|电话|还是)|(?:这|此)(?:个|次|单|笔|件)?(?:订单|事|问题|回访|调查|问卷)(?:\w{0,6})(?:不用|别|不要)(?:再)?(?:打|发|联系|回访|问)|不用(?:再)?(?:打|来|联系|发)了?[,. ]?(?:已经|都|问题|我|他|她)?(?:已经)?(?:修好|解决|好了|处理好|搞定|收到|弄好|来过|自己)|(?:已经|都|早)(?:修好|解决|好|处理好|搞定|弄好)了?[,. ]?(?:就)?(?:不用|不要|别)(?:再)?(?:打|来|联系|派)"
)


_UNDOES = re.compile(
    r"恢复|误点|误退|点错|误操作|取消(?:之前的?)?退订|退订.{0,8}(?:搞错|弄错|不小心)|\b(?:by\s+(?:mistake|accident)|undo|accidentally|didn'?t\s+mean\s+to)\b"
)


# What an opt-out is about. A model that hears one in words that name nothing of it has heard something else.
_CONTACT = re.compile(
    r"text|txt|\bms?gs?\b|messag|\bsms\b|call|ring|phone|contact|\blists?\b|number|subscri|enrol|spam|e?mail|notif|survey|reach|write|"
    r"wrot|data|consent|permission|opt(?:ing|ed)?[\s-]*(?:me\s+)?out|\bsend|\bleave\s+me|\bremove\s+me|\btake\s+me|\bdelete\s+me|bother|harass|"
    r"发|打|联系|联络|短信|短讯|电话|信息|消息|讯息|简讯|退订|名单|名册|号码|我号|手机|订阅|骚扰|打扰|烦|回访|推送|通知|搵|揾|send|系统|资料|接收|数据|拒收|接你们|拉黑你"
)


# A phone that is flat, and messages that the writer will send to somebody.
_OWN_PHONE = re.compile(
    r"\b(?:ms?g|text|txt|call|ring|sms|e?mail)\s+(?:u|you|ya|him|her|them|mum|mom|dad)\b|"
    r"\b(?:phone|hp|mobile|cell)\s+(?:is\s+|was\s+|has\s+|just\s+)*(?:no\b|dead|died|dying|low|flat|silent|on\s+silent|spoil|broke|out\b|batt)|"
    r"(?:手机|电话)(?:快|就要|马上|要)?(?:没电|冇电|静音|坏了|关机|掉水里)"
)


def names_contact(text: str) -> bool:
    """Whether folded text speaks of the company's messages, calls, a list or a number at all."""
    return _CONTACT.search(_OWN_PHONE.sub(" ", text)) is not None


def reads_stop(text: str, question: OpenQuestion) -> Stop:
    """Whether folded text is an opt-out, evidently none (a near miss), or says nothing about it."""
    if is_keyword(text):
        return Stop.NO if _is_option(_POLITE_HEAD.sub("", text), question) else Stop.YES
    if _UNDOES.search(text):
        return Stop.NO
    if _EN_LIMITED.search(text) or _ZH_LIMITED.search(text):
        return Stop.NO
    certain = _EN_YES.search(text) or _ZH_YES.search(text) or _ALL.search(text)
    other = _EN_OTHER_SENSE.search(text) or _ZH_OTHER_SENSE.search(text)
    if certain and not (other and other.start() < certain.end() and certain.start() < other.end()):
        return Stop.YES
    return Stop.NO if other else Stop.UNSAID


def is_keyword(text: str) -> bool:
    """Whether folded text is nothing but one of the carriers' or our own stop words, with politeness around it."""
    bare = _POLITE_HEAD.sub("", text)
    return bool(_KEYWORDS.fullmatch(text) or (bare and (_KEYWORDS.fullmatch(bare) or _is_misspelt(bare))))


def _is_misspelt(text: str) -> bool:
    """One word that can only be an "unsubscribe"."""
    word = text.strip(" .!,?").replace("-", "")
    return word.isalpha() and 9 <= len(word) <= 13 and SequenceMatcher(None, word, "unsubscribe").ratio() >= 0.84


def _is_option(text: str, question: OpenQuestion) -> bool:
    """An option of the open choice that happens to be spelt like a keyword."""
    bare = text.strip(" .!,?")
    if question.kind is not QuestionKind.CHOICE or bare not in _SINGLE_KEYWORD:
        return False
    letters = "abcdefghijklmnopqrstuvwxyz"[: len(question.options)]
    return bare in letters or bare in {option.casefold().strip() for option in question.options}
