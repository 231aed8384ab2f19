"""What takes an opt-out back or limits it for certain, in Chinese and English alike. Folded text."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_UNDONE = (
    r"恢复|误点|误退|点错|误操作|取消(?:之前的?)?退订|退订.{0,8}(?:搞错|弄错|不小心)|(?:不小心|手滑|误).{0,6}退订"
    r"|\b(?:by\s+(?:mistake|accident)|undo|accidentally|didn'?t\s+mean\s+to)\b"
)
# A friend, a sweetheart or a relative is spoken to, or the talk is about the chat of a group.
_PRIVATE = (
    r"^(?:oi\s+|hey\s+|eh\s+|lol\s+|omg\s+|haha\s+)?(?:bro|bruh|babe|baby|honey|hun|sis|dude|bestie|darling|sweetie|nan|nana|gran|granny|grandma|mum|mom|mummy|dad|daddy|auntie|uncle)\b[\s,]+(?!passed|died|is\b|was\b|has\b|had\b)"
    r"|^(?:阿[\u4e00-\u9fff]{1,2}|宝贝儿?|宝宝|老婆|老公|老妈|老爸|妈妈?|爸爸?|哥们儿?|兄弟|老弟|姐妹|闺蜜|亲爱的|亲)[,\s]?(?:你|妳|别|不要|唔好|咪|勿)"
    r"|\b(?:the|our|this)\s+(?:group\s+)?chat\b|\bgroup\s+chat\b|群里|\b(?:memes?|selfies?|cat\s+videos?|jokes)\b|(?:片|相|图|表情包|笑话|段子|自拍)(?:喇|啦|了|嘅|的)"
)
# Asked only in thought: what would happen, whether it could be done.
_IN_THOUGHT = (
    r"\b(?:if|when|once|suppose|after|before)\s+(?:i|we)\s+(?:\w+\s+){0,2}(?:opt(?:ed)?\s+out|unsubscribed?|stop|reply|replied|text(?:ed)?\s+stop|send\s+stop|turn(?:ed)?|switch(?:ed)?|block(?:ed)?)\b[^!]*(?:\?|\b(?:would|will|does|do|can|deciding|wondering|asking|curious)\b)"
    r"|\b(?:did|have|has)\s+(?:you|u|they|he|she|we)\s+(?:\w+\s+)?(?:remove|delete|block|unsubscribe|cancel|take\s+(?:me|my))\w*\b[^.!]*\?"
    r"|\b(?:what\s+happens|just\s+(?:asking|wondering|curious)|only\s+asking|out\s+of\s+curiosity|still\s+deciding|not\s+(?:opting|unsubscribing))\b"
    r"|(?:如果|要是|假如|若果|如我|万一|倘若)[^!。]{0,10}(?:退订|stop|td|关|停|拒收|取消|屏蔽)[^!。]{0,24}(?:吗|么|呢|会不会|系咪|是不是|是否|咩|还在|\?)|(?:只是|就是|只系|我只)(?:问问|问下|想问|想知|好奇|随便问)|没说要(?:退|关|停)|唔系要(?:退|停)"
)
# A joke, or what was said to somebody else.
_TOLD = (
    r"\bknock[\s,-]+knock\b|\bwhy\s+did\s+(?:the|a)\s+\w+|\bwhat\s+did\s+the\s+\w+(?:\s+\w+)?\s+say\b"
    r"|\b(?:told|telling|tell|asked|ask|begged)\s+(?:my\s+(?:ex\b|\w+friend|boss|brother|sister|neighbou?r|husband|wife|son|daughter|cousin|uncle|aunt)|him|her)\b"
    r"|(?:前男友|前女友|前任|前夫|前妻|男友|女友)[^,.!?。]{0,4}(?:再|把我|拉黑|又|一直)|(?<!把)(?<!帮)(?:他|她|佢)(?:已经|竟然|居然|又)?(?:把我)?拉黑|把(?:他|她|佢|前任?)[^,.!?。]{0,4}拉黑|(?:讲个|说个|讲)?(?:笑话|冷笑话|脑筋急转弯)|考(?:下|考)你|谜语"
)
# The other way round: it is to go on.
_GO_ON = (
    r"\b(?:do\s*n[o']?t|don'?t|dun|never|please\s+don'?t|do\s+not)\s+(?:\w+\s+)?(?:stop|discontinue|remove|take\s+(?:me|us)\s+off|unsubscribe|cancel|delete|end)\b(?!\s+(?:calling|texting|messaging|ringing|bothering|sending|contacting|phoning)\b)|\bkeep\s+(?:them|it|those|'em|these)\s+coming\b"
    r"|(?:别|不要|唔好|咪|千万别|先别)(?:把我)?(?:停(?!车|电|在)|退订|取消|删|移除|关)(?![^,.!?。]{0,6}(?:掉我的号))"
)
_WAY = r"(?:text|txt|sms|e-?mail|whatsapp|message|msg|call|phone|ring|write|letter|telegram|line|chat|pm|dm)"
_ZH_WAY = r"(?:短信|简讯|短讯|微信|whatsapp|line|邮件|电邮|e-?mail|邮箱|信息|讯息|电话|文字|sms|网页客服|在线客服|留言|app|语音)"
# Another channel, another phone: what shall be used instead.
_ELSEWHERE = (
    rf"(?<!never\s)(?<!not\s)(?<!don't\s)(?<!dont\s)(?<!dun\s)(?<!or\s)(?<!nor\s)(?<!to\s)\b(?:use|call|text|try|reach|contact|ring|e?mail|whatsapp|message|sms)\s+(?:(?:me|us)\s+)?(?:(?:on|by|via|through|at|over|with)\s+)?(?:(?:this|my|the|our)\s+)?(?:\w+\s+)?(?:{_WAY}|mobile|cell|number|landline|hp|mail|portal)?\s*(?:instead|only|rather|please\s+instead)\b"
    rf"|\b(?:just|only|rather|pls|please|and|but|simply)\s+(?:drop|send|leave|shoot|write)\s+(?:me|us)\s+(?:an?\s+)?{_WAY}\b(?!\s+(?:again|any))|[,.;-]\s*(?:just\s+|please\s+|pls\s+)?(?:text|txt|sms|whatsapp|e-?mail|message)\s+(?:me|us)\b(?!\s+(?:again|any\s?more|ever|one\s+more|once\s+more|or)|[^.!?]{{0,30}}\b(?:i'?ll|see\s+you|report|police))|\b{_WAY}\s+(?:works?|will\s+do|is\s+(?:fine|ok|okay|better|best|enough|preferred)|can(?:\s+(?:already|lah?|also))|suffices|preferred|pls|only)\b"
    rf"|\b(?:landline|office\s+(?:line|number|phone)|work\s+(?:line|number|phone)|desk\s+phone)\b[^.!?]{{0,30}}\b(?:use|call|try|ring|text|reach)\b|\bleave\s+off\s+the\s+phone\b"
    rf"|(?:[,.。! ]|^|但|只|就|改)(?:请|麻烦|可以|还是|直接|就|改|只|最好|有事|要的话|或者?)*(?:发|传|send|写|留|打|用|加|改用|改成|换成|透过|通过|走)(?:个|条|封|返|我)?(?:我)?(?:的|个)?\s*{_ZH_WAY}(?:给我|俾我|就好|就行|说|聊|讲|联系|联络|来|就可以|吧|即可|沟通|通知|得喇|啦|$|[,.。!])(?!(?:[^,.。!]{{0,6}})(?:都(?:不|别|唔)|也(?:不|别)))"
    rf"|(?:[,.。!? ]|^)(?:请|有事|可以|直接|就|有咩事)*{_ZH_WAY}(?:上)?(?:联系|联络|沟通|说|聊|讲|找我|倾)(?:吧|我|即可|就|啦|喇|$|[,.。!])"
    rf"|(?<![不唔])(?:直接|改)打(?:过来|嚟|来|畀我|给我)|{_ZH_WAY}(?:联系|联络|沟通|通知)?(?:就?得(?:喇|啦|㗎|$|[,.。!])|就(?:好|行|可以|够)|即可|为准|都得|ok)"
)
_KIND = r"(?:otp|(?:order|delivery|parcel|package|bill(?:ing)?|appointment|account|service|shipping|tracking|payment|security|booking|flight|fraud|repair|dispatch|shipment|statement)s?(?:\s+(?:status|updates?|alerts?|notices?|reminders?|messages?|texts?|notifications?|info|ones?))?)"
_ZH_KIND = r"(?:物流|快递|账单|帐单|订单|出货|配送|送货|发货|缴费|预约|验证码|售后|取件|保养|航班|派送|月结单|到货|服务|复诊|提醒)(?:\w{0,2}?(?:通知|提醒|短信|信息|消息|讯息|简讯|更新|进度))?"
# One kind of message is kept.
_KEPT = (
    rf"\b(?:only|keep|still|yes\s+to|except(?:\s+for)?|but|rather|just)\s+(?:\w+\s+){{0,2}}?{_KIND}\b(?:\s+\w+){{0,3}}\s*(?:should|please|pls|fine|ok|okay|needed|want|still|only|come|coming|can|is\s+required|matters?)\b|\b(?:keep|yes\s+to|continue|except(?:\s+for)?|still\s+(?:want|need|send(?:\s+me)?))\s+(?:\w+\s+){{0,3}}?{_KIND}\b|\b{_KIND}\s+(?:is|are)\s+(?:what\s+i\s+(?:want|need)|needed|required|fine|ok|okay|useful|welcome)\b|\b{_KIND}\s+(?:still\s+)?(?:want|need)\b"
    rf"|{_ZH_KIND}[^,.!?。]{{0,4}}(?:照发|照传|照收|照旧|照常|继续|保留|留着|(?<![不唔没])要(?![求投举])|(?<![不])可以|还是要|正常发|一定要|我要|就好|就行|除外)"
    rf"|\b(?:just|only)\s+(?:the\s+|my\s+|send\s+)*{_KIND}\s*(?:[.!,]|$)|\b(?:offers?|promos?|ads?|marketing|newsletters?)\s+only\b"
    rf"|(?:通知|提醒)(?:还|仍|还是|依然)?(?:要|需要|照发|保留|留着)(?:的|留|$|[,.!。])"
    rf"|(?:除了|只要|只收|只留|保留|留下|只发|只要有){_ZH_KIND}"
)
# Somebody else, another place, an hour, goods: what alone is denied.
_AIMED = (
    r"(?:别|不要|不用|勿|唔好|不能|咪)(?:再)?(?:(?:给|找|打|发|联系|联络|告诉|传|通知|搵|send)(?:给|到|去|俾)?(?:我)?(?:的|嘅)?(?:老公|老婆|爱人|先生|太太|家人|同事|领导|老板|孩子|座机|公司|单位|办公室|屋企|旧|老号|以前|原来|前台|那个|那位)|(?:在|系|喺|于)?(?:晚上|夜里|半夜|深夜|凌晨|早上|中午|午休|上班|周末|开会|返工|咁夜|咁早|这么晚|这么早|太晚|太早)|(?:发|寄|送|派|走)(?:顺丰|圆通|中通|韵达|申通|京东|邮政|货|快递|错|旧|坏))"
    r"|(?:夜晚|晚黑|朝早|晏昼|听日|今晚|(?<![由从自])今日(?!起|开始|后)|返工|放工前|夜深|之前|期间|这段时间|这段时期|这阵子|这几天|下个月|本月|出差|住院|暂时)[^,.!?。]{0,4}(?:唔好|别|不要|咪|勿|唔使)(?!.*(?:永远|任何|以后))"
    r"|(?:\d{1,2}|[一二三四五六七八九十两]+)点(?:半|钟)?(?:以?后|以?前|之后|之前|过后)[^,.!?。]{0,3}(?:别|不要|不用|勿|唔好)"
    r"|(?:别|不要|不用|唔使|唔好|无需)(?:再)?(?:给我)?(?:打(?:电话|嚟|来)?|联系|联络|通知|call)(?:我)?[^!?。]{0,3}[,。 ]?(?:直接|就|请|可以)?(?:放(?!过)|搁|丢|送到|送去|摆|挂|驿站|门口|门卫|快递柜|菜鸟|丰巢|保安)"
    r"|\b(?:don'?t|do\s+not|dont|dun|never|stop)\s+(?:\w+\s+)?(?:call\w*|text\w*|ring\w*|contact\w*|messag\w*|phon\w*|bother\w*)\s+(?:me\s+)?(?:(?:on|at)\s+)?(?:the|my)\s+(?:wife|husband|boss|office|landline|work|shop|neighbou?rs?|colleagues?|desk|old\s+\w+|other\s+\w+|home\s+(?:phone|line)|son|daughter)\b"
)
# It is solved, so nobody needs to call about it.
_SOLVED = (
    r"\b(?:no\s+(?:more|further|need)|don'?t|do\s+not|need\s+not|needn'?t)\b[^.!?]{0,25}\b(?:calls?|texts?|messages?|contact|ring|phone|follow[\s-]?up)\b[^!?]{0,25}[,.;]?\s*\b(?:it\s?'?s|it\s+is|the\s+\w+|issue|problem|all|already|everything|i)\s+(?:\w+\s+){0,3}?(?:fixed|sorted|resolved|solved|working|repaired|found|settled|done|arrived|sort)\b"
    r"|\b(?:fixed|sorted|resolved|solved|working\s+(?:now|again)|repaired|settled|arrived)\b[^!?]{0,20}\b(?:no\s+(?:more|further|need)|don'?t\s+need|needn'?t)\b[^.!?]{0,20}\b(?:calls?|texts?|contact|ring|phone|follow)"
)
LIMITED = re.compile(f"{_ELSEWHERE}|{_KEPT}|{_AIMED}|{_SOLVED}")
# Lists and numbers that are not for messages.
OTHER_LISTS = re.compile(
    r"\b(?:waiting|wait|guest|standby|shopping|price|packing|to[\s-]?do|wish|reserve|cancellation|viewing|transplant|call[\s-]?out|rota|playlist)[\s-]?list\b|(?:候补|等候|轮候|排队|来宾|宾客|购物|获奖|参赛|出席|值班|邀请|面试|录取|待办)(?:名单|列表|名册)"
)
TAKEN_BACK = re.compile(f"{_UNDONE}|{_PRIVATE}|{_IN_THOUGHT}|{_TOLD}|{_GO_ON}")
