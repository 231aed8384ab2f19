"""Troubles that are denied, over, put right or one's own, and praise in bad words. No grievance. Folded, simplified text.

"no more leaks", 不吵了, "he even fixed the broken hinge", 怪我没看说明书, 便宜到离谱.
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_TROUBLE_EN = (
    r"(?:leak\w*|drip\w*|noises?|noisy|smell\w*|stink\w*|odou?rs?|draughts?|squeak\w*|rattl\w*|buzz\w*|humm\w*|stain\w*|mess(?:es)?|delay\w*|fault\w*|errors?|issues?|problems?|"
    r"troubles?|hitch(?:es)?|hiccups?|glitch\w*|complain\w*|wait(?:ed|ing|s)|queu\w*|pain|aches?|damp|mould|mold|rust\w*|scratch\w*|dents?|bugs?|crash\w*|freez\w*|lag\w*|tripp\w*|flicker\w*|"
    r"buffering|block\w*|clog\w*|damag\w*|breakdowns?|broke\w*|broken|cracked|late|rude\w*|pushy|hidden\s+(?:fees|charges|costs)|surprises|fuss|hassle|regrets?|downsides?|drama|stress|disappoint\w*)"
)
_TROUBLE_ZH = r"(?:漏水?|吵|异响|堵|卡顿|臭|异味|噪音|问题|毛病|意见|缺点|投诉|差错|故障|瑕疵|隐形消费|推销|排队|等多久|等太久|耽误|延误|跳闸|掉线|断网|贵|疼|痛|痒|麻烦|套路|敷衍|怨言|可挑|坑|嘈|滴水)"
_MENDED_EN = (
    r"(?:fixed|repaired|replaced|mended|sorted|cured|cleared|cleaned|removed|solved|resolved|got\s+rid\s+of|waived)"
)
_GOOD_ZH = r"(?:舒服|好吃|便宜|爱|美|香|爽|开心|快|方便|划算|好用|甜|可爱|高兴|感动|好看|好喝|漂亮|惊艳|干净|解压)"
_RELIEF = re.compile(
    # Denied: never was there, or is there no longer.
    rf"\b(?:no(?:\s+more)?|not\s+(?:a\s+single|one|any)|zero|without|free\s+of|hardly\s+any|never\s+(?:had\s+)?(?:an?|any))\s+(?:(?:a|an|any|more|single|major|real|further|big)\s+){{0,2}}{_TROUBLE_EN}\b(?!\s+(?:was|were|got)\s+(?:fixed|solved|sorted))|"
    rf"(?:\b(?:ha[sd]|have|is|was|did|does|do|could|are|were)(?:n'?t|\s+not)|\bcan(?:'?t|not)|\bnever|\bno\s+longer|(?<!n't )(?<!not )(?<!never )(?<!until it )\bstopped|\bnothing\s+to)\s+(?:(?:once|even|ever|have\s+to|really|be|been|keep\s+me|had\s+to)\s+)?(?<!can't )(?<!cant )(?:{_TROUBLE_EN}|fault)\b|"
    rf"(?:再也?|从来?|完全|一点儿?都?也?|并|根本)?(?:没有?|冇|不再|不会|不|无|零|毫无|唔)(?!解决|处理|修|弄|搞)(?:任何|什么|啥|再|怎么|一点|太|乜)?{_TROUBLE_ZH}(?!.{{0,4}}[没不](?:解决|修好|处理)|才怪|解决)|"
    # Over, or put right.
    rf"(?<!once the )(?<!when the )(?<!until the )(?<!is the )(?<!if the )\b{_TROUBLE_EN}(?:'s|\s+(?:is|was|has|have|are))?\s+(?:(?:all|now|finally|completely|totally|been)\s+)*(?:gone|fixed|sorted|resolved|solved|over|cured|repaired|stopped|cleared|history|disappeared|vanished)\b|"
    rf"(?<!n't )(?<!not )(?<!never )(?<!to be )(?<!i )(?<!nobody )(?<!no one )(?<!who )(?<!should have )(?<!could have )(?<!supposed to have )\b{_MENDED_EN}\s+(?:(?:the|my|our|a|an|that|another|all|every)\s+)*(?:\w+\s+)?{_TROUBLE_EN}(?:\s+\w+)?\b|"
    rf"{_TROUBLE_ZH}(?:的?(?:问题|毛病|地方|情况))?(?:都|也|全|终于|已经|就|马上|立刻|很快|当[场天]|给)*(?:没了|没有了|消失了|不见了|(?:解决|修好|处理好|搞定|治好|弄好)[了咗])(?!又)|"
    rf"(?<![没不未能会才])(?:修好|解决|处理好|搞定|治好|弄好)[了咗](?:那个?|我(?:们|家)?的?|厨房|卫生间)?{_TROUBLE_ZH}(?:的?问题)?(?!.{{0,3}}又)|"
    r"\bfull\s+refund\b|\bgot\s+(?:(?:my|the|a|our|full)\s+)+refund\b|(?<!once the )(?<!when the )(?<!until the )(?<!if the )\brefund(?:s|ed)?\s+(?:(?:has|have|had|is|was|were|been|got|all|now|finally)\s+)*(?:went\s+through|came\s+(?:through|back|quick\w*|fast)|arrived|processed|received|prompt\w*|quick\w*|instant\w*|fast|in\s+my\s+account)\b|"
    # Worries for nothing.
    r"\b(?:was|were)\s+(?:\w+\s+)?(?:worried|afraid|nervous|scared|sceptical|skeptical)\b[^.!?]{0,30}\bbut\b(?=[^.!?]{0,20}\b(?:fine|great|good|well|smooth\w*|perfect\w*|ok|easy)\b)|\bthought\s+it\s+would\b[^.!?]{0,20}\bbut\s+(?=[^.!?]{0,12}\b(?:strong|fine|great|good|well|perfect)\b)|"
    r"(?:还|本来|原本)?(?:担心|怕|以为)[^,.!?]{1,10}[,\s]*(?:没想到|结果|居然|还好|其实|但)(?=[^,.!?不没差坏]{0,4}(?:挺|很|不错|顺利|满意|实在|特别好|超))|"
    # Praise in bad words.
    r"\b(?:can'?t|won'?t|couldn'?t|can\s+not)\s+stop\s+(?:using|playing|eating|smiling|wearing|watching|recommending|talking\s+about|raving)\b|\bto\s+die\s+for\b|\bkilled\s+it\b|\bhard\s+to\s+(?:beat|fault)\b|\bnot\s+(?:too\s+)?bad\b|"
    r"\b(?:insanely|wickedly|ridiculously|stupidly|dangerously|crazy|sick(?:ly)?)\s+(?:good|comfy|comfortable|fast|cheap|soft|easy|tasty|quick|quiet|smooth)\b|\bcould(?:n'?t|\s+not)\s+(?:be|have\s+been|ask\s+for|have\s+asked\s+for)\s+\w+|"
    rf"{_GOOD_ZH}[得到]?(?:死|哭|迷糊|冒泡|疯|离谱|吓人|不行|飞起|爆|炸|上天|流泪|要命|不得了)了?"
)
# One's own doing: nobody is complained of.
_OWN = re.compile(
    r"(?<!now it's )(?<!how is it )(?<!not )\b(?:my\s+(?:own\s+)?(?:\w+\s+)?(?:fault|mistake|bad|doing)|fault\s+(?:was|is)\s+mine|not\s+your\s+fault|i\s+(?:ordered|bought|chose|picked|entered|typed)\s+(?:the\s+)?wrong(?:\s+\w+)?|i\s+(?:\w+ly\s+)?(?:dropped(?!\s+(?:off|by|in|out|the\s+\w+\s+off))|smashed|spilt|spilled|sat\s+on|misplaced|trod\s+on|stepped\s+on)\s+(?:\w+\s+)?\w+)\b|"
    r"(?:都?怪我[^,.!?]{0,8}|不怪你们|不关你们?的?事|(?:[^.!?]{0,20}(?:发现|原来|搞半天|弄半天))?是我(?:们)?(?:自己)?[^,.!?]{0,5}(?:弄坏|买错|选错|填错|订错|搞错|输错|插错|按错|装错|记错|看错|没看|没注意|没插|没开|没关|忘了|的错|的问题)|我(?:自己)?(?:弄坏|买错|选错|填错|订错|搞错|输错)了?)(?:说明书?|清楚|尺寸|型号|地址|颜色)?|"
    r"(?<!你)(?<!们)(?<!哋)(?:被|让|叫|畀|俾)我(?:们|家[\u3400-\u9fff]{1,2})?(?:自己|一|给|不小心|当)*[^,.!?们]{0,8}?(?:断|坏|丢|碎|废|破|裂|湿|扔|摔|烂)(?:了|掉|咗)+|我(?:自己)?(?:不小心)?(?:把|将)[^,.!?]{1,10}(?:弄|搞|摔|坐|踩|洗|打|整)(?:丢|坏|碎|断|破|没|烂)了?"
)
# What others did, before the words turn to us: 之前那家摔坏了,换了你们就好了; "my neighbour's garage wrecked it, but you lot …".
_OF_OTHERS = re.compile(
    r"(?:^|(?<=[,.!?;]))[^,.!?;]{0,12}?(?:别家|别间|另一家|其他家|隔壁(?!邻居)|(?:之前|以前|原来|上次)(?:用|去|找|选|合作)?的?那(?:家|个|间)|上一家|前一家|上家|(?:别的|其他|其它)(?:公司|店|银行|平台|快递|机构)|(?:同事|朋友|邻居|亲戚|同学)[^,.!?]{0,3}别)"
    r"[^!?]{0,60}?(?=(?:还是|换了?|好在|幸好|但|不像)?(?:你们|你哋|您家|贵司|咱家|这家))"
    r"|(?:^|(?<=[,.!?;]))[^,.!?;]{0,24}?\b(?:(?:my|our|his|her)\s+(?:old|previous|last|former)|(?:the|my|our)\s+(?:other|last)|another|other)\s+(?:garage|bank|company|companies|provider|gym|dentist|clinic|shop|place|firm|builder|plumber|courier|lot|people|insurer|hotel)s?\b"
    r"[^!?]{0,100}?(?=\b(?:you\s+(?:lot|guys|folks|were|are|did|have)|you've|you're|yours|with\s+you)\b)"
    r"|\bmy\s+(?:neighbou?r|brother|sister|friend|mate|colleague|mum|dad|cousin|boss)'s\s+(?:garage|bank|company|provider|gym|dentist|clinic|shop|builder|plumber|courier|insurer)\b[^!?]{0,100}?(?=\b(?:you\s+(?:lot|guys|folks|were|are|did|have)|you've|you're|yours|with\s+you)\b)"
)
_WORD = re.compile(r"[a-z']+|[\u3400-\u9fff]")
_LITTLE = 4  # words or characters beside it that can hide no grievance


def without_relief(text: str) -> str:
    """The words without troubles that are none."""
    return _RELIEF.sub(" ", _OWN.sub(" ", _OF_OTHERS.sub(" ", text)))


def owns_up(text: str) -> bool:
    """Whether the customer says that it was his own doing."""
    return _OWN.search(text) is not None


def is_little(text: str) -> bool:
    """Whether hardly anything is said."""
    return len(_WORD.findall(text)) <= _LITTLE
