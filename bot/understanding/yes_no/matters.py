"""What people tell beside an answer: of the talk, of themselves, of another matter than was asked after.

Data: folded, simplified. Each row of `_MATTERS`: words that speak of a matter, and words of the question that make it the one asked after.
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_WHO = r"(?:师傅|小哥|小伙子?|小姑娘|姑娘|小妹|阿姨|大姐|大哥|客服|前台|店员|司机|技师|技术员|护士|医生|老师|服务员|管家|妹子|工程师|员工|工作人员|你们|你哋)"
_WHO_EN = r"(?:lad|lads|lass|guy|guys|man|men|woman|lady|ladies|girl|boy|boys|driver|engineer|fitter|technician|plumber|nurse|team|staff|bloke|chap|fella|people)"
_ROWS: tuple[tuple[str, str], ...] = (
    (  # how one gets through to the company, and who sits there
        r"(?:客服|热线|接线|前台|总机|柜台|400)[^,]{0,6}(?:态度|说话|讲|差|慢|难|凶|串|没人|不接|不通|占线|烂|敷衍|等了|挂)|打(?:了)?(?:你们)?(?:个|通)?(?:客服|热线|电话)[^,]{0,3}(?:等|打|才|[一两二三四五六七八九十几]+[次遍])|占线|(?:电话|热线)[^,]{0,6}(?:难打|打不通|打了|等了|没人接|挂)|(?:挂|挂掉)(?:了)?我(?:的)?电话|我(?:的)?电话挂|(?:说话|讲话|讲嘢)[^,]{0,4}(?:难听|不好听|阴阳|冲|凶|串|不耐烦|客气|语气)",
        r"客服|热线|前台|电话|联系|联络|回访|接待|态度|礼貌|客气|号码|打给|服务|说话|满意|投诉|答复|回复|推荐|柜台|通知|接听",
    ),
    (
        r"(?:app|小程序|网站|官网|公众号|网页|界面|系统)[^,]{0,8}(?:难用|卡|慢|闪退|打不开|崩|烂|垃圾|复杂|看不懂|麻烦)|字(?:体)?(?:太|也|真)?小",
        r"app|小程序|网站|官网|公众号|网页|界面|系统|软件|登录|线上|网上|支付|使用|操作|看",
    ),
    (r"停车", r"停车|车位|方便|交通"),
    (
        r"(?:价格|价钱|收费|费用|会员费)[^,]{0,5}(?:贵|高|涨)|(?:又)?涨价|太贵|有点贵|好贵|(?:一共|总共|总计|拢共)?(?:花|付|交|用)(?:了|咗)[^,]{0,2}(?:\d|[一两二三四五六七八九十百千])[^,]{0,5}$",
        r"费|价|钱|贵|付|款|账|值|优惠|收|花|便宜|购|买|换|续|考虑|推荐|满意|缴|交",
    ),
    (
        r"(?:今|这)(?:天|两天|几天|日)[^,]{0,4}(?:冷|热|雨|雪|风|晒|闷|冻)|(?:下|落)(?:紧|着|大|好大)*(?:雨|雪)|天气",
        r"冷|热|雨|雪|漏|渗|天气|空调|暖|温|水|晒|干|湿|凉|冻|房|窗|来|到|参加|出门",
    ),
    (  # the customer's self: who he is, where, how long a customer, what he does
        r"手机(?:快|要|马上)?没电|刚(?:刚)?(?:睡醒|起床|下班|到家|吃完)|(?:啱啱|刚)(?:瞓醒|起身|放工)|^我姓\w|^我(?:家)?住|(?:订单|工单|单)号(?:是|为|:)?\s*\d|老(?:客户|顾客|用户)|(?:用|做|当|买|来)了?你们(?:家)?[^,]{0,4}年|(?:老婆|老公|妈|爸|儿子|女儿|同事)(?:让|叫)我(?:回|填|发)|家里[一两二三四五几]个(?:孩子|小孩|人|老人)|(?:在|正)?接(?:孩子|小孩|娃|小朋友)|孩子在?(?:哭|闹)",
        r"姓|住|单号|地址|本人|先生|女士|小姐|手机|孩子|家|充电|电池|几口|哭",
    ),
    (  # when it was ordered or asked for, not when it came about
        r"(?:昨|前|今|上|周|月|号|日|早|晚|午|年|点)[^,没不未]{0,8}(?:约|订|定|下单|买|报修|报|打电话|打的电话|催|问)的?(?:电话|单)?$|(?:打|问|催)的(?:电话|客服)",
        r"约|订|定|下单|买|购|报|预|申请|电话|联系|回电",
    ),
    (  # praise of persons and of the company
        rf"{_WHO}[^,没不]{{0,4}}(?:人|态度|服务|手艺|技术)?[^,没不]{{0,2}}(?:真|很|挺|蛮|好|超|特别|非常|最)[^,没不]{{0,2}}(?:好|棒|热情|不错|耐心|专业|客气|细心|负责|赞|可爱|给力|辛苦|靠谱|贴心|nice)|(?:点|给|狂)[^,]{{0,4}}赞|赞一个|(?:夸|表扬)(?:一下)?|(?:态度|服务)(?:也|都|真的?|很|挺|蛮|超|非常)*(?:好|棒|赞|不错|热情|到位)|(?:挺|很|非常|蛮|都|真|十分)满意|真(?:的|系)?(?:唔错|不错)",
        r"态度|服务|礼貌|满意|好吗|推荐|热情|专业|耐心|评价|喜欢|再来|再次|表现|仔细|认真|友善|客气|品质|质量|合适|介绍|愿意|开心",
    ),
    (  # another occasion
        r"^(?:但|但是|不过|就是|可是|只是|还有)?(?:上次|上回|上一次|之前那次)(?!.*(?:一样|现在|这次|又|还))",
        r"上次|上回|之前|以前|去年|曾|过吗|以往",
    ),
    (
        r"\b(?:hot\s?line|call\s?cent(?:re|er)|helpline|help\s?desk|switchboard|receptionist|reception|phone\s+(?:line|queue|menu)|on\s+hold|customer\s+service|(?:\w+)\s+on\s+the\s+phone|(?:had|have)\s+to\s+(?:ring|call|phone)(?:\s+\w+){0,2}\s+times|(?:rang|called|phoned|ringing|calling)(?:\s+\w+){0,3}\s+times|hung\s+up\s+on\s+me)\b",
        r"\b(?:call\w*|phone\w*|ring|contact\w*|reach\w*|speak|through|reception\w*|customer\s+service|helpline|hotline|help\s?desk|rude|polite\w*|line|staff|service|recommend|happy|satisf\w+|pleased|wait\w*)\b",
    ),
    (
        r"^(?:but\s+|though\s+)?(?:your|the|ur)\s+(?:\w+\s+)?(?:app|website|web\s?site|portal|online\s+form)\b",
        r"\b(?:app|website|online|portal|log\w*|account|password|site|page|form|use|system)\b",
    ),
    (
        r"\b(?:parking|prices?|expensive|pricey)\b|\bpaid\s+[£$€]?\d|\bcost(?:s|ing)?\s+(?:me\s+)?(?:a\s+(?:fortune|bomb)|[£$€]?\d)",
        r"\b(?:pric\w*|cost\w*|charg\w*|pay\w*|paid|money|value|bill\w*|fees?|quot\w*|afford\w*|worth|park\w*|expensive|refund\w*|fair|renew|keep|continue|recommend|happy|satisf\w+|receipt)\b",
    ),
    (
        r"\b(?:it'?s|its|bit|so|really|very)\s+(?:freezing|pouring|raining|snowing|boiling|hot|cold|chilly|windy)\s*(?:today|out(?:side)?|here|again|this\s+morning)?$|\bweather\b",
        r"\b(?:heat\w*|warm\w*|cold|cool\w*|boiler|a/?c|air\s?con\w*|leak\w*|roof|dry|temperature|weather|radiators?|fridge|freezer|water|room|food|oven|hot|damp|comfortable|come|come|make|attend\w*)\b",
    ),
    (
        r"\bmy\s+(?:phone|battery|mobile)(?:'?s|\s+is)?\s+(?:about|dying|almost|nearly|on\s+\d|dead|low)|\b(?:picking\s+up|dropping\s+off|feeding|bathing)\s+(?:the\s+|my\s+)?(?:kids?|children|baby|son|daughter)|\bschool\s+run\b|\bhaving\s+(?:my\s+|our\s+)?(?:lunch|dinner|tea|breakfast)\b|\b(?:order|ref\w*|account|policy|booking)\s+(?:number|no\.?)\s+is\b|\bname'?s\s+\w+$|\bi\s+live\s+(?:on|in|at|near)\b|\b(?:customer|with\s+you(?:\s+guys)?)\s+(?:for|since)\b|\basked\s+me\s+to\s+(?:reply|answer|text|fill)|\bjust\s+(?:woke|got\s+(?:home|up|in))\b",
        r"\b(?:phone|battery|charg\w*|kids?|child\w*|number|names?|live|living|reside|address|speaking|mr|mrs|ms|dr|am\s+i|are\s+you|baby|son|daughter|lunch|dinner|breakfast|home)\b",
    ),
    (
        r"^(?:i\s+|we\s+)?(?:only\s+)?(?:just\s+)?(?:booked|ordered|reported|bought|requested)\s+(?:it|this|that|them)\s+(?:last|on|in|back|a|two|three|yesterday|the)\b",
        r"\b(?:book\w*|order\w*|report\w*|buy|bought|request\w*|purchas\w*)\b",
    ),
    (
        rf"^(?:but\s+)?(?:you|u)\s+(?:guys|lot|people|all)?\s*(?:are|were|r)\s+(?:\w+\s+)?(?:great|brilliant|amazing|fab\w*|lovely|the\s+best|awesome|stars?|fantastic|excellent|superb|legends?)|\bgreat\s+(?:service|team|company|job|work)\b|\b(?:top|full)\s+marks\b|\bwell\s+done\b|\bkeep\s+(?:it\s+)?up\b|\b(?:pleased|happy|impressed|chuffed)\s+with\s+(?:your|the|all)\s+(?:\w+\s+)?(?:team|service|staff|company|work)|\b(?:the|your|that)\s+(?:\w+\s+)?{_WHO_EN}\s+(?:you\s+sent\s+)?(?:was|were|is|are|seemed)\s+(?:(?:so|very|really|absolutely|such\s+an?|an?|super|dead|proper)\s+)*(?:lovely|nice|great|brilliant|kind|polite|friendly|helpful|star|stars|fab|gent\w*|sweet\w*|professional|patient|good|ace|cheerful|delight\w*|superb|excellent|amazing|darling|credit)",
        r"\b(?:polite\w*|friend\w*|service|pleased|satisf\w+|happy|recommend|helpful|professional\w*|staff|nice|good|like[d]?|enjoy\w*|courteous|kind|rude|impress\w*|treat\w*|again|respect\w*|manner\w*|attitude|patient|welcom\w*|well\s+looked|look\s+after|quality|comfortable|driver\s+\w+\s+on)\b",
    ),
    (
        r"^(?:but\s+)?(?:last\s+time|the\s+(?:last|previous|other)\s+(?:time|guy|visit))\b",
        r"\blast\b|\bprevious\b|\bbefore\b|\bever\b|\bagain\b",
    ),
)
# How well the line carries.
_LINE = re.compile(
    r"^(?:这边|这里|车上|我这)*信号(?:不好|不行|差|弱)|\b(?:bad|poor|no|terrible)\s+(?:reception|signal)\b"
)
_LINE_ASKED = re.compile(r"信号|网|通话|\b(?:signal|reception|network|wi-?fi|coverage|phone)\b")
_MATTERS = tuple((re.compile(said), re.compile(asked)) for said, asked in _ROWS)
# Words by which one only takes a breath, greets, excuses the delay or says who shall be patient.
_OPENS = re.compile(
    r"(?:(?:嗯+|呃+|额|哦+|啊|那个|这个|怎么说呢|怎么讲呢|我?想想|让我想想|等一下|等等|等一等|稍等|谂谂|诸诸|先|啊|喔|吧|哈|喂|亲|诶|欸)[\s,.…!~]*)+"
    r"|(?:(?:真|好|很)?(?:不好意思|抱歉|对不起|唔好意思)[\s,]*)?(?:刚刚?|才|先|而家|依家|现在|今天|之前没?)+(?:没)?(?:看|睇|见|留意)(?:到|见)?(?:消息|短信|信息|讯息|简讯)?(?:了|啊)?"
    r"|(?:(?:真|好|很)?(?:不好意思|抱歉|对不起|唔好意思)[\s,]*)?(?:(?:这么|咁)?(?:回复?|覆)(?:得)?(?:太)?(?:晚|迟)|(?:晚|迟)(?:了|咗)?回复?)(?:了|咗|啊|哈)*|(?:真|好|很)?(?:不好意思|抱歉|对不起|唔好意思)(?:啊|哈|呀|了)*"
    r"|(?:(?:um+|uh+|er+m*|hm+|oh|ah|well|so|right|ok|let\s+me\s+(?:think|see|check)|hang\s+on|hold\s+on|one\s+(?:sec|moment|minute)|(?:give\s+me\s+)?a\s+(?:sec|moment|minute)|wait|hi|hello|hey|hiya|there|good\s+(?:morning|afternoon|evening)|all|lol|haha+|sorry|apologies|for\s+(?:the|my)\s+(?:late|slow|delayed?)\s*(?:reply|response|answer)?|(?:i'?ve\s+|i\s+)?only\s+(?:just\s+)?(?:saw|seen|got|read)\s+(?:this|it|your\s+\w+)|(?:i'?ve\s+|i\s+)?just\s+(?:saw|seen|read)\s+(?:this|it|your\s+\w+)|late\s+reply)[\s,.!…]*)+"
)
_ASKS = re.compile(
    r"^(?:请问|想问|问一?下|顺便问|麻烦问)|(?:吗|么|(?<=了)没有?|(?<=[咗了])未)$|^(?:那)?(?:怎么|怎样|点样|如何|哪|几时|几点|(?:什么|啥|咩)(?!都|也)|多久|多少)|(?:什么时候|几时|几点|(?<![不没])怎么|点样|在哪|多久|多少钱|几钱|能不能|可不可以|可唔可以|能否|可否|找谁)|^(?:可以|能)(?:帮|给)我|搬到哪|哪(?:里|儿|家|位|个)了?$|^吃了(?:没|吗)"
    r"|^(?:but\s+|and\s+|so\s+|also\s+)?(?:how|what(?:'s)?|where|when|who(?:'s)?|which|why)\s+(?:\w+\s+){0,2}?(?:do|does|did|is|are|will|can|could|should|much|many|long|time)\b|^(?:but\s+|and\s+|so\s+|also\s+)?(?:can|could|would|will|may|do|does|is|are)\s+(?:you|u|i|we|someone|somebody|this|it|they|a|my|the|your|there)\s+\w+"
)
# Why one cannot talk, not why one cannot come.
_NOT_NOW = re.compile(
    r"(?:现在|这会儿?|而家|依家|暂时)?(?:不|唔|没)(?:太)?(?:方便|得闲|空)(?:说|讲|聊|接|听|倾)|听不(?:清|见|到)|听唔(?:清|到)|(?:先)?挂了|先不(?:说|聊|讲)|(?:一会儿?|等会儿?|等下|等等|待会儿?|回头|晚点|迟点|迟啲|夜啲|下次|改天|稍后|明天|听日|[上中下]午|晚上?|点半?)[^,]{0,4}(?:再|先)(?:说|讲|聊|谈|倾|打|联系)|(?:打|致电|call)(?:来|给我|过来|俾我|畀我|嚟)(?:吧|啦)?$"
    r"|\b(?:can'?t|cannot|can\s+not|could\s?n'?t)\s+(?:really\s+)?(?:talk|speak|chat|hear|answer|type|text)\b|\bbusy\b|\blater\b|\bi'?ll\s+(?:call|ring|text|get\s+back|reply|message)\b|\btalk\s+(?:later|soon|tomorrow)"
)


def is_of_another(words: str, asked: str) -> bool:
    """Whether the words speak of another matter than the one asked after: the hotline, the weather, how kind the fitter was."""
    is_other = any(said.search(words) and not about.search(asked) for said, about in _MATTERS)
    return is_other or is_of_line(words, asked)


def is_of_line(words: str, asked: str) -> bool:
    """Whether the words tell of a bad line, where the line was not asked after."""
    return _LINE.search(words) is not None and not _LINE_ASKED.search(asked)


def opens(words: str, asked: str) -> bool:
    """Whether the words only greet, hesitate or excuse a late reply."""
    return _OPENS.fullmatch(words) is not None and not re.search(r"[看见]", asked)


def asks_back(words: str) -> bool:
    """Whether the words ask something."""
    return _ASKS.search(words) is not None


def is_not_now(words: str, asked: str) -> bool:
    """Whether the words say that the talk does not suit now, whatever was asked."""
    match = _NOT_NOW.search(words)
    return match is not None and not (match[0].startswith("听") and re.search(r"[听声音响噪吵]", asked))
