"""Everyday words for common options: "drop me a mail" for Email, 打给我 for 电话, "in bits" for Damaged."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from bot.understanding.choices import (
    levels,
    synonyms_doings,
    synonyms_names,
    synonyms_own,
    synonyms_reasons,
    synonyms_shop,
    synonyms_stay,
)
from bot.understanding.choices.labels import holds
from bot.understanding.choices.mentions import Mention

# What names the thing in a label | what else customers call it.
_Pairs = tuple[tuple[str, str], ...]
_CONTACT: _Pairs = (
    (
        r"电话|致电|phone|call",
        r"电话(?!号)|手机(?!号)|语音|打(?:给|畀|俾)我|(?:直接|随时)(?:打|拨)|拨(?:过来|给我|打)|打过来|打来|来电|(?<=别)打|(?<=用)打|\b(?:phone|call(?:ing)?|ring|bell|buzz|mobile|landline|voice|blower)\b",
    ),
    (
        r"邮件|邮箱|电邮|e-?mail",
        r"邮件|邮箱|电邮|写信|伊妹儿|\be-?mails?\b|\b(?:inbox|gmail|outlook|mail)\b(?!\s+(?:it|them)\s+(?:back|to))",
    ),
    (r"微信|wechat", r"微信|(?<![a-z])(?:vx|wx|wechat|weixin)(?![a-z])|绿色[那的][个款]?|小程序"),
    (r"短信|短讯|简讯|sms|text", r"短信|短讯|简讯|讯息|\b(?:sms|texts?|text\s+messages?)\b"),
    (r"\bpost\b|邮寄信|信函|letter", r"信函|纸质|\b(?:post|postal|letter|snail\s+mail|on\s+paper)\b"),
    (r"\bline\b", r"\bline\b"),
)
_FETCHING: _Pairs = (
    (
        r"自取|到店|自提|自己.{0,3}[攞拿取领]|门市|店取|pick[\s-]?up|collect|in[\s-]store",
        r"自取|自提|[去到来过](?:你们?)?(?:那边|门?店里?|门市)|店里|(?:过去|去|过嚟|过来|来|自己|顺路)(?:拿|取|攞|领)|跑(?:一趟|了|去)|\bpick\w*[\s-]*(?:it|them|this)?[\s-]*up\b|\bcollect(?:ion|ing)?\b|\b(?:pop|come|drop|swing)\s+(?:in|by|over|round)\b|\bin[\s-]store\b|\bfetch\b",
    ),
    (
        r"送货|配送|快递|寄|送到|上门(?!自)|宅配|速递|deliver|courier|ship|\bpost\b",
        r"送货|配送|快递|速递|宅配|寄|邮(?:过来|给我|回|到)|送(?:到|来|嚟|去|上|过来)|屋企|府上|顺丰|(?:到|回)家|上门|[下上]不了楼|腿脚?不(?:好|便|方便)|走不动|搬不动|[拿提扛]不动|出不了门|不想(?:跑|出门|动)|(?:没|冇)车|\b(?:deliver\w*|couriers?|ship(?:ped|ping)?|doorstep|door\s+to\s+door|to\s+my\s+(?:door|house|home|place|flat|address)|send\s+(?:it|them)|post\s+it|mail\s+(?:it|them))\b",
    ),
    (r"邻居|neighbou?r", r"邻居|隔壁|对门|\b(?:neighbou?rs?|next\s+door)\b"),
    (
        r"门卫|保安|管理处|管理员|物业|concierge|reception|front\s+desk",
        r"门卫|保安|管理[处员]|物业|\b(?:concierge|doorman|front\s+desk|security\s+guard)\b",
    ),
)
_REMEDIES: _Pairs = (
    (
        r"维修|修理|修复|repair|fix",
        r"维修|修(?!改|好了|过)|整返好|\b(?:repair(?!ed)|fix(?!ed)|mend|(?:have|get|be|see|want)\s+(?:(?:it|them|this|that)\s+)?(?:fixed|repaired|mended))\b",
    ),
    (
        r"换新|更换|换货|换一|补发|重发|重寄|replace|exchange|new\b",
        r"换(?!句|个时间|到)|新的|补[发寄]|重[发寄]|再[发寄]一|\b(?:replace(?:ment)?|exchange|swap|(?:a\s+)?(?:brand\s+)?new\s+(?:one|unit)|(?:send|get)\s+(?:me\s+)?another|fresh\s+one)\b",
    ),
    (
        r"退款|退钱|退费|refund|money\s+back",
        r"退(?:款|钱|费|回)|钱(?:打|退|还)|还钱|回水|\b(?:refund(?:ed)?|money\s+back|cash\s+back|reimburse\w*|(?:my|the)\s+money)\b",
    ),
    (
        r"券|代金|抵用|voucher|credit(?!\s+card)|coupon",
        r"券|抵用|代金|\b(?:vouchers?|coupons?|store\s+credit|gift\s+card)\b",
    ),
)
_PAYING: _Pairs = (
    (
        r"货到付款|cash\s+on\s+delivery|\bcod\b",
        r"货到付|到付|\bcod\b|\bcash\s+on\s+delivery\b|\bpay\s+(?:the\s+)?(?:driver|at\s+the\s+door|on\s+arrival|when\s+it\s+(?:comes|arrives))",
    ),
    (r"现金|\bcash\b(?!\s+on)", r"现金|现钞|\bcash\b(?!\s+(?:on|back))|\b(?:bank)?notes\b"),
    (r"信用卡|刷卡|银行卡|\bcard\b", r"信用卡|刷卡|银行卡|\b(?:(?<!gift\s)card|visa|mastercard|amex|plastic)\b"),
    (
        r"转账|汇款|银行|transfer|\bbank\b",
        r"转账|汇款|打卡里|银行账[户号]|\b(?:transfer|wire|bank\s+account|bacs|iban)\b",
    ),
    (r"支票|cheque|check", r"支票|\b(?:cheques?)\b"),
)
_COLOURS: _Pairs = (
    (r"白|white", r"(?<![明坦直表告空])白(?!天|跑|等|费|班|领|搭|来|说)|\bwhite\b"),
    (r"黑|black", r"(?<!天)黑(?!屏|心|店|名单|客)|\bblack\b"),
    (r"灰|gr[ae]y", r"灰(?!尘|心)|\bgr[ae]y\b"),
    (r"银|silver", r"银(?!行)|\bsilver\b"),
    (r"金(?!属)|gold", r"金(?=色|的|灿|闪|那|款|只|个|$)|土豪金|\bgold(?:en)?\b"),
    (r"粉|pink", r"粉(?!丝|末)|\bpink\b"),
    (r"(?<!粉)红|\bred\b", r"(?<!粉)红(?=色|的|彤|通|那|款|只|个|𠮶|$)|大红|\b(?:red|scarlet|crimson)\b"),
    (r"蓝|blue|navy", r"蓝(?!牙)|\b(?:blue|navy)\b"),
    (r"绿|green", r"绿(?!卡|灯)|\bgreen\b"),
    (r"黄(?=色|$)|yellow", r"黄(?=色|的|澄|那|款|只|个|$)|\byellow\b"),
    (r"紫|purple", r"紫|\b(?:purple|violet|lilac)\b"),
    (r"橙|orange", r"橙|橘色|\borange\b"),
    (r"棕|咖啡色|brown", r"棕|咖啡色|啡色|\bbrown\b"),
    (r"木|\bwood", r"原?木(?!有|耳)|\b(?:wood(?:en)?|oak|pine)\b"),
    (r"米色|beige|cream", r"米色|\b(?:beige|cream)\b"),
)
_OTHERS: _Pairs = (
    (r"今天|今日|\btoday\b", r"今[天日儿]|\btoday\b"),
    (r"明天|明日|听日|(?<!after )\btomorrow\b", r"明[天日儿]|听日|(?<!after )\b(?:tomorrow|tmrw?|tmr)\b"),
    (r"大后[天日]", r"大后[天日儿]"),
    (r"(?<!大)后[天日]|day\s+after\s+tomorrow", r"(?<!大)后[天日儿]|\bday\s+after\s+tomorrow\b"),
    (r"网上|线上|online|website", r"网[上站]|线上|\b(?:online|website|web)\b"),
    (r"上门|home\s+visit", r"上门|[来到]我?(?:家|屋企)|\bhome\s+visit\b|\bcome\s+(?:to\s+(?:me|my)|round)\b"),
    (r"\bhome\b|住[宅家]|家里", r"(?:我|住|家|送|寄|回|到)家(?!具|电|居)|上门|家里|住[宅家]|屋企|\b(?:home|(?:my|the|our)\s+(?:house|place|flat)|where\s+i\s+live)\b"),
    (r"\b(?:work|office)\b|公司|单位|办公室", r"公司|单位|办公室|\b(?:office|workplace|work(?!s|ing|ed)|my\s+job)\b"),
    (r"^保留|^keep\b", r"保留|留(?:着|下)|\bkeep\b"),
    (r"^取消|^cancel\b", r"取消|\bcancel\b"),
    (r"靠窗|window", r"靠窗|窗边|\b(?:window|by\s+the\s+view)\b"),
    (r"过道|走道|走廊|aisle", r"过道|走道|走廊|\baisle\b"),
    (r"海景|sea\s+view|ocean", r"海(?!鲜|外|报|关|量)|\b(?:sea|ocean)(?:\s+view)?\b"),
    (r"estate|station\s+wagon", r"\b(?:estate|station\s+wagon|combi)\b"),
    (r"\bsuv\b|越野", r"\b(?:suv|4x4|four\s+by\s+four|off-?roader)\b|越野"),
    (r"其他|其它|别的|\bother\b|\belse\b", r"其他|其它|别的|\b(?:some(?:thing|one|body)\s+else|other|none\s+of\s+(?:them|these|those|the\s+above)|neither)\b|都不是"),
    (r"以上都不|都不(?:是|要|选)|^none\b|^neither\b|没有$", r"都不(?:是|要|选)|一个都不|^\W*没有\W*$|\b(?:none|neither)\b"),
    (r"都可以|都行|随便|^any\b|^either\b|no\s+preference|don'?t\s+mind", r"都(?:可以|行|好|成|得)|随(?:便|你们?)|无所谓|\b(?:any(?:thing|one)?|either|no\s+preference|whatever|whichever|don'?t\s+(?:mind|care)|not\s+fussed)\b"),
    (r"不确定|不知道|不清楚|not\s+sure|don'?t\s+know|unsure", r"不确定|不知道|不清楚|不记得|忘了|\b(?:not\s+sure|unsure|don'?t\s+(?:know|remember)|no\s+idea|can'?t\s+remember|dunno)\b"),
)  # fmt: skip
_TROUBLES: _Pairs = (
    (r"价|费(?!电)|贵|price|cost|expens", r"(?:[价费]用?|钱).{0,3}[高多]|贵(?!公司|司|方|姓|处|宾)|涨价|加价|\b(?:cost(?:s|ly)?|too\s+much\s+money|expensive|pric(?:e|es|ed|ey|ing)|overpriced|dear|rip[\s-]?off|afford)\b"),
    (r"\bclean(?:ing|liness)?\b|卫生|整洁", r"脏|不干净|卫生|\b(?:dirt(?:y)?|filthy|unclean|clean(?:ing|ed)?|stain(?:s|ed)|hygien\w*)\b"),
    (r"^(?:very\s+)?(?:clean(?:er)?(?!ing|liness)|tid(?:y|ier)|spotless)\b.|^(?:很|更)?干净", r"干净|一尘不染|\b(?:clean(?:er)?|tid(?:y|ier)|spotless|spick\s+and\s+span|immaculate|pristine)\b"),
    (r"\bmess(?:y|ier)?\b|\bdirt(?:y|ier)|untidy|^(?:很|更)?[脏乱]", r"[脏乱]|垃圾|\b(?:mess(?:y|ier)?|filthy|dirt(?:y|ier)|untidy|dust(?:y)?|muddy|rubbish|(?:a|like\s+a)\s+(?:tip|pigsty|bomb\s*site))\b"),
    (r"^(?:just\s+)?(?:as\s+it\s+was|(?:the\s+)?same|unchanged)\b|^(?:没变|一样|老样子)", r"没(?:变|动)|一样|老样子|\b(?:same(?:\s+as\s+(?:before|ever))?|no\s+different|unchanged|(?:just\s+)?(?:as|how|the\s+way)\s+it\s+was|as\s+(?:before|found))\b"),
    (r"刚(?:刚)?好|正好|适中|^合适|just\s+right|about\s+right", r"刚(?:刚)?好|正好|恰好|适中|合适|不(?:多|大|长|冷|快|紧)不(?:少|小|短|热|慢|松)|啱啱好|\b(?:just\s+right|spot\s+on|about\s+right|bang\s+on|perfect(?:ly)?|ideal|goldilocks|just\s+(?:fine|perfect))\b"),
    (r"better\s+(?:deal|offer|price)|competitor|别家|其他家", r"别家|其他家|人家便宜|\b(?:better\s+(?:deal|offer|price)|cheaper|competitors?|switched\s+to)\b"),
    (r"need|不需要|用不[上到着]", r"不需要|用不[上到着了]|没用了|\b(?:no\s+longer\s+(?:need(?:ed)?|use)|(?:don'?t|not)\s+need(?:ed)?|no\s+need|no\s+use)\b"),
    (r"\bhot\b|热", r"热|闷|\b(?:hot|boiling|roasting|sauna|sweltering)\b"),
    (r"\bcold\b|冷", r"冷|冻|\b(?:cold|freezing|chilly|froze)\b"),
    (r"房间?$|客房|rooms?\b", r"房间|客房|\b(?:bed)?rooms?\b"),
    (r"态度|服务|attitude|staff|service", r"态度|没礼貌|凶|横|爱理不理|望都冇望|不耐烦|脸色|\b(?:attitude|rude(?:ness)?|impolite|unfriendly|manners)\b"),
    (r"员工|职员|人员|staff|people|team", r"[员职]工|服务员|店员|职员|师傅|前台|\b(?:staff|people|team|girls|guys|lads?|lad(?:y|ies)|receptionists?|reception\s+(?:girls?|guys?|staff|team|lady)|waiters?|waitress(?:es)?|crew)\b"),
    (r"质量|品质|quality", r"质量|品质|质素|做工|(?:东西|货)(?:也|都)?(?:太|很|真|好|是)?(?:差|烂|次(?!日)|不行|垃圾|劣)|\b(?:quality|flimsy|shoddy|well[\s-]made)\b"),
    (r"等候|等待|等太|\bwait", r"等(?:了|到|得|太|咗|半天|好久)|排队|排(?:了|咗)|\b(?:wait(?:ed|ing|s)?|queue(?:d|s)?)\b"),
    (r"速度|时效|\bspeed", r"慢|快点|\b(?:slow\w*|speedy|fast\w*|quick\w*)\b"),
    (r"慢|迟|(?<![夜傍今每])晚(?!上|间)|延误|\b(?:late|delay|slow)", r"慢|迟到|迟(?:了|咗|到)|晚到|晚了|延误|拖了|等(?:了|咗)|姗姗|\b(?:late(?!r|st)|tardy|slow\w*|delay(?:ed|s)?|overdue|took\s+(?:ages|forever|so\s+long|weeks)|(?:days?|weeks?|hours?)\s+(?:late|after|behind|overdue)|behind\s+schedule|past\s+the\s+(?:date|deadline))\b"),
    (r"损坏|破损|坏|damage|broken", r"损坏|破(?:了|损|裂|洞)|碎|裂|坏(?:了|咗|的)|烂(?:了|咗|的)|压(?:扁|坏)|摔|凹|划(?:痕|花)|漏(?!发|寄)|\b(?:damag\w*|broken?|broke|smash\w*|shatter\w*|crack\w*|dent(?:s|ed)?|chipped|scratch\w*|crush\w*|torn|ripped|bent|leak(?:ed|ing)|snapped|squashed|mangled|in\s+(?:\w+\s+){0,3}(?:pieces|bits|half|shards|smithereens|two))\b"),
    (r"[发寄送]错|错[发寄]|错误商品|wrong", r"(?:订|买|点|拍|下单)的?(?:是)?[^,.!]{1,8}[,.]?\s*(?:结果|却|竟然?|居然|偏偏)[^,.!]{0,3}(?:来|给|发|寄|送|收)|发错|错(?:的|货|发|了)|送错|不是我(?:要|买|订|点)的|货不对|别人的|\b(?:wrong(?!\s+number)|incorrect|(?:some(?:one|body)|another\s+\w+)\s*(?:else)?'s\s+(?:stuff|order|things?|parcel|package)|some(?:one|body)\s+else'?s|not\s+(?:what|the\s+one)\s+i\s+(?:ordered|bought|wanted)|ordered\b.{1,40}\b(?:got|received|came|sent|arrived|turned\s+up)|instead\s+of)\b"),
    (r"缺|少发|漏发|missing|incomplete", r"缺|少(?:了|发|一|件)|漏(?:发|寄)|不(?:全|齐)|\b(?:missing|incomplete|short|not\s+in\s+the\s+box|left\s+out)\b"),
    (r"没收到|未收到|没来|not\s+(?:arrived|received|delivered)|never\s+(?:arrived|came)", r"(?:没|未|冇)收到|没到|没来|没人来|\b(?:(?:never|no\s?(?:one|body))\s+(?:came|arrived|showed|turned)|(?:didn'?t|hasn'?t|not)\s+(?:arrived?|come|received?|delivered))"),
    (r"账单|收费|billing|invoice|payment", r"账单|扣[费款钱]|收费|多收|发票|\b(?:bills?|billing|billed|invoices?|charged?|charges|overcharged|direct\s+debit|payments?)\b"),
    (r"故障|技术|technical|fault|internet|network", r"故障|断网|连不上|死机|黑屏|没网|\b(?:technical|tech|fault\w*|glitch\w*|router|wi-?fi|internet|connection|cut(?:s|ting)?\s+out|not\s+working|stopped\s+working|crash\w*|error)\b"),
    (r"搬|moving|relocat", r"搬(?:家|走|到|去|了|屋|迁)|\b(?:mov(?:e|ed|ing)\s+(?:house|home|flat|out|to|away|in)|we'?re\s+moving|relocat\w*|new\s+(?:address|house|flat|place|home)|change\s+of\s+address|(?:we'?re|i'?m)\s+off\s+to)\b"),
    (r"signal|coverage|[信讯]号|收讯", r"[信讯]号|收讯|\b(?:signal|coverage|reception|no\s+bars|dead\s+(?:zone|spot)|drop(?:s|ped)?\s+calls|patchy)\b"),
    (r"location|位置|地段", r"位置|地段|地点|交通|离.{1,6}近|\b(?:location|located|(?:close|near)\s+(?:to\s+)?\w+|minutes?\s+(?:walk|from|away)|walk(?:ing)?\s+distance|central)\b"),
    (r"breakfast|早餐", r"早[餐饭点]|\b(?:breakfasts?|morning\s+(?:buffet|meal|food)|pancakes|omelettes?)\b"),
    (r"\bpool\b|泳池|游泳", r"泳池|游泳|泡水|\b(?:pool|swim(?:ming)?|(?:in|by)\s+the\s+water|splash\w*)\b"),
    (r"尺[码寸]|\b(?:doesn|didn|does\s+not\s+fit|size)(?:\b|.{0,3}fit)", r"尺[码寸]|\b(?:(?:doesn|didn)\W?t\s+fit|too\s+(?:small|big|large|tight|short|long|loose|narrow|wide)|wrong\s+size)\b"),
    (r"too\s+small|太小|偏小|tight", r"太[小紧窄]|偏小|穿不(?:下|进)|塞不进|\b(?:too\s+(?:small|tight|short|narrow)|tight|squeez\w*|pinch\w*|doesn'?t\s+fit\s+over)\b"),
    (r"too\s+big|太大|偏大|loose", r"太[大松宽]|偏大|松垮|\b(?:too\s+(?:big|large|loose|long|wide)|loose|baggy|swimming\s+in|huge|fall(?:s|ing)?\s+off)\b"),
    (r"changed\s+my\s+mind|不想要|不喜欢", r"不想要了?|不喜欢|改(?:了)?主意|后悔|\b(?:changed\s+my\s+mind|don'?t\s+(?:want|like|need)\s+(?:it|them)|went\s+off|regret)\b"),
    (r"太远|\bfar\b|distance", r"太?远|\b(?:too\s+far|far\s+away|miles\s+away|long\s+way)\b"),
    (r"没时间|没空|no\s+time|busy", r"没时间|没空|太?忙|冇时间|\b(?:no\s+time|too\s+busy)\b"),
)  # fmt: skip

_Compiled = tuple[re.Pattern[str], re.Pattern[str]]
_Lines = tuple[tuple[str, str, str], ...]


def _compiled(pairs: _Pairs) -> tuple[_Compiled, ...]:
    return tuple((re.compile(name), re.compile(said)) for name, said in pairs)


def _spelt(*tables: _Lines) -> tuple[_Compiled, ...]:
    """The tables that write Chinese and English apart, with room and apostrophes as customers type them."""
    return _compiled(tuple((name, _either(chinese, english)) for name, chinese, english in chain(*tables)))


def _either(chinese: str, english: str) -> str:
    spelt = english.replace("'", "'?")  # room is one space: `normalise` folds it
    return "|".join(part for part in (chinese, spelt and rf"(?<![a-z'])(?:{spelt})(?![a-z\d])") if part)


_WISHES = (
    *_compiled(tuple(chain(_CONTACT, _FETCHING, _REMEDIES, _PAYING, _COLOURS, _OTHERS))),
    *_spelt(synonyms_shop.WHO, synonyms_shop.WHERE, synonyms_shop.HOW, synonyms_shop.CONTACT, synonyms_shop.PAYING),
    *_spelt(synonyms_shop.PAPERS, synonyms_shop.MONEY_BACK, synonyms_shop.NOTICES, synonyms_names.BRANDS),
    *_spelt(
        synonyms_stay.ROOMS,
        synonyms_stay.SEATS,
        synonyms_doings.MEALS,
        synonyms_stay.FOOD,
        synonyms_own.WHEELS,
        synonyms_own.PLANS,
        synonyms_own.THINGS,
        synonyms_own.HOUSE,
    ),
    *_spelt(
        synonyms_reasons.OPEN,
        synonyms_reasons.ALIKE,
        synonyms_reasons.VALUED,
        synonyms_names.TONGUES,
        synonyms_doings.CAME,
        synonyms_doings.DOINGS,
    ),
)
_GRIEVANCES = (*_compiled(_TROUBLES), *_spelt(synonyms_reasons.WHY))
_SCALES = tuple(_spelt(scale) for scale in levels.SCALES)


def synonym_mentions(text: str, labels: Sequence[str]) -> list[Mention]:
    """Every place where folded text says in other words what one or several labels say, but not all of them."""
    return [
        Mention(match.start(), match.end(), concept.meant, contrary=concept.contrary, is_grievance=concept.is_grievance)
        for concept in _concepts(tuple(labels))
        for match in concept.said.finditer(text)
        if not any(match[0] in label for label in concept.others)
    ]


@dataclass(frozen=True, slots=True)
class _Concept:
    """One of the concepts above, as the labels of a menu stand to it."""

    said: re.Pattern[str]
    meant: frozenset[int]
    contrary: frozenset[int]
    others: tuple[str, ...]  # the labels that have nothing to do with it
    is_grievance: bool


@lru_cache(maxsize=256)
def _concepts(labels: tuple[str, ...]) -> tuple[_Concept, ...]:
    """The concepts that tell the labels apart; one reply looks for them many times."""
    pairs = [*((pair, False) for pair in _WISHES), *((pair, True) for pair in _GRIEVANCES)]
    found = [concept for (name, said), is_grievance in pairs if (concept := _concept(name, said, labels, is_grievance))]
    return (*found, *_steps(labels))


def _concept(
    name: re.Pattern[str], said: re.Pattern[str], labels: Sequence[str], is_grievance: bool
) -> _Concept | None:
    named = {i: match.start() for i, label in enumerate(labels) if (match := name.search(label))}
    meant = frozenset(i for i, at in named.items() if holds(labels[i], at))
    if not named or len(meant) == len(labels):
        return None
    others = tuple(label for i, label in enumerate(labels) if i not in named)
    return _Concept(said, meant, frozenset(named) - meant, others, is_grievance)


def _steps(labels: tuple[str, ...]) -> list[_Concept]:
    """The steps of the scales on which every label has its own place."""
    found = []
    for scale in _SCALES:
        steps = [next((i for i, (name, _) in enumerate(scale) if name.search(label)), None) for label in labels]
        if None in steps or len(set(steps)) < len(labels):
            continue
        for index, step in enumerate(steps):
            others = tuple(label for i, label in enumerate(labels) if i != index)
            found.append(_Concept(scale[step or 0][1], frozenset({index}), frozenset(), others, is_grievance=False))
    return found
