"""What customers complain of, as far as single words tell it. Folded, simplified text."""

from __future__ import annotations

import re

from bot.understanding.words.relief import without_relief

# What people complain of. A hint for the model, which must agree: 没有迟到 and 漏水修好了 name the same things.
_GRIEVANCE = re.compile(
    r"迟到|漏水|漏电|漏油|漏气|滴水|跳闸|又坏|坏了|坏的|坏掉|弄坏|打坏|撞坏|摔坏|刮花|划伤|划痕|裂了|开裂|破了|碎了|掉漆|生锈|发霉|异响|噪音|太吵|好吵|很吵|嘈|死机|当机|宕机|崩溃|闪退|卡顿|断网|掉线|没信号|不制冷|不制热|不热|不凉|不冻|不工作|不能用|用不了|打不开|连不上|没反应|失灵|失效|"
    r"没修好|修不好|没解决|没装好|没处理|没弄好|没人(?:来|管|理|接|修|联系|处理|回|听)|冇人|人影|没来|未到|没到|没收到|收不到|没给|没开|没退|不退|不赔|不认|不管|不理|不接|不回|不来|推卸|推脱|推诿|踢皮球|敷衍|忽悠|糊弄|欺骗|骗|坑人?|宰人|乱收费|多收|多扣|乱扣|重复扣|收费(?:高|贵|不)|太贵|贵了|涨价|态度(?:很|太|非常|极|好|又|真)?(?:差|恶劣|不好|不行)|服务(?:很|太|非常|极|真|又)?(?:差|烂|不好)|爱理不理|爱答不理|骂|吼|凶|粗口|没礼貌|放鸽子|失约|拖了|一拖再拖|拖延|晚到|来晚|太慢|很慢|好慢|等了|等咗|等太久|催了|打了.{0,4}(?:次|遍|个).{0,6}电话|占线|打不通|错发|发错|装错|装歪|开错|写错|算错|登记错|少发|少了|漏发|缺|假货|翻新|二手|质量(?:很|太|真|又|有|不)?(?:差|问题|不好|不行)|有问题|不对版|货不对|难吃|凉了|洒了|馊|头发|虫|拉肚子|失望|后悔|上当|浪费时间|耽误|损失|不合理|不专业|不负责|不守时|不讲信用|垃圾|太差|差劲|糟糕|恶心|越(?:修|来)越(?:差|糟|坏)|"
    r"\b(?:late|leak\w*|broke\w*|broken|crack\w*|scratch\w*|dent\w*|damaged?|faulty|defective|missing|rude|unprofessional|overcharg\w*|double[\s-]?charg\w*|charged\s+(?:me\s+)?(?:twice|for)|billed|refund\w*|wrong\s+(?:part|item|model|size|address|order|bill)|never\s+(?:came|arrived|showed|called|received|got|turned)|no\s+(?:one|body|hot|reply|answer|response|show)|nobody|didn'?t\s+(?:show|come|work|arrive|fix|call)|doesn'?t\s+(?:work|fit|close|open|start|charge)|not\s+(?:working|fixed|resolved|cooling|heating)|"
    r"(?:won'?t|will\s+not|wouldn'?t|would\s+not|doesn'?t|does\s+not|didn'?t)\s+(?:turn\s+(?:on|off)|start|stop|open|close|shut|lock|connect|charge|work|drain|heat|spin|flush|fit|print|load|boot|power)|passed\s+(?:around|from)|still\s+(?:waiting|broken|leaking|no|not|haven'?t|hasn'?t)|waited|waiting|on\s+hold|hung\s+up|cut\s+off|cancel?led\s+(?:my|on|without|the)|delay\w*|overpriced|too\s+(?:expensive|slow|loud|noisy)|noisy|dirty|filthy|mess\b|smell\w*|stink\w*|peeling|rust\w*|flicker\w*|crash\w*|freez\w*|lied|liar|scam\w*|cheat\w*|rip[\s-]?off|robbery|ignored|useless|terrible|awful|horrible|worst|disgusting|unacceptable|ridiculous|disappoint\w*|flood\w*|soaked|burst|shock|stuck|lost\s+(?:my|the|our)|ruined|stole\w*|again!?$|shoddy|sloppy)\b"
)
_DENIED = re.compile(
    r"(?:没有?|从没|从未|并未|毫无|不再|不会|别|不是|无|冇|免得|以免|避免|怕|no|not|never|without|n't|isn'?t|wasn'?t|hardly|zero)\s*(?:(?!stop)\w+\s+)?$"
    r"|\b(?:stay(?:ed|ing)?|work(?:ed|ing)?|open)\s+$"  # who only stayed late
)


def grieves(text: str) -> bool:
    """Whether words name something that people complain of, neither denied nor put right."""
    return names_grievance(without_relief(text))


def names_grievance(rest: str) -> bool:
    """The same of words from which `without_relief` took the troubles that are none."""
    return any(not _DENIED.search(rest[: match.start()]) for match in _GRIEVANCE.finditer(rest))
