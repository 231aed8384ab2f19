"""What a yes-or-no question asks after: it decides for which answer a reply's words count."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from enum import Enum, auto


class Ask(Enum):
    """What the prompt asks after. Several may hold; the order is that in which they are tried."""

    MORE = auto()  # anything else? any questions?
    IDENTITY = auto()  # are you Mr Zhang?
    MINDS = auto()  # would you mind?
    CHARGED = auto()  # did he charge extra?
    WRONGED = auto()  # was anyone rude, were you pressed, did it make you late?
    BETTER = auto()  # a comparison: is it faster than before?
    HARMED = auto()  # anything broken or missing?
    TROUBLE = auto()  # a bad state: does it still leak?
    WORKS = auto()  # a good state: is it mended, does it run?
    NUMBER = auto()  # may we use this number?
    SUITS = auto()  # can you be there, is the time convenient?
    OFFER = auto()  # a wish or consent: do you want, accept, agree?
    RECOMMENDS = auto()
    ARRIVED = auto()
    CONTACTED = auto()
    PUNCTUAL = auto()
    POLITE = auto()
    PLEASED = auto()
    EXPLAINED = auto()
    ATTENDED = auto()
    PAID = auto()
    REMOVED = auto()
    HOT = auto()
    GOOD = auto()  # a quality: does it fit, is it comfortable, was it worth it?
    STAYS = auto()  # do you still live there, still use it?
    DONE = auto()  # installed, fitted, assembled, finished
    HAPPENED = auto()  # any other event


_SYMPTOM = r"(?:漏|滴|渗|响|吵|噪|堵|卡|闪|疼|痛|痒|晕|咳|烧|蓝屏|黑屏|死机|断|掉线|停电|停水|慢|臭|味|蟑螂|老鼠|虫|蚂蚁|烫|发热|过热|抖|顿|跳闸|报错|报警|故障|杂音|困扰|不适|不舒服|不便|异常|占着|拖欠|失灵|重启|拉肚子|掉电|转圈|打扰|不灵)"
_SYMPTOM_EN = r"(?:leak\w*|drip\w*|nois\w+|rattl\w*|squeak\w*|hum\w*|buzz\w*|bang\w*|beep\w*|smell\w*|damp|mould|pain|aches?|rash|fever|cough\w*|symptoms?|side\s+effects?|trouble|problems?|issues?|faults?|errors?|glitch\w*|drop(?:s|ping|outs?)|outages?|interruptions?|cut(?:s|ting)\s+out|crash\w*|freez\w*|flicker\w*|overheat\w*|shak\w*|squeal\w*|screech\w*|complain\w*|power\s+cuts?|worries|stick(?:s|ing)?|block\w*|pests?|ants?|mice|roaches|cockroaches|vibrat\w*|alarms?|disturb\w*|bother\w*|hurt\w*|swell\w*|swollen|redness|bleed\w*|limp\w*|bruis\w*|nausea|dizz\w*|discomfort|irritation|itch\w*|infection|mouse|rats?|wasps?|fleas|bugs?|mistakes?|delays?|scam\w*|spam|numb\w*|vomit\w*|wobbl\w*|judder\w*|stain\w*|cracks?|buffer\w*|scratch\w*|bark\w*|difficult(?:y|ies)|difficult\w*)"
# "Do you still want, is this still the right number" ask after no trouble.
_STILL_WELL = r"(?:need\w*|want\w*|interest\w*|right|correct|us(?:e|ing)|work\w*|live|living|happy|on\b|valid|good|convenient|plan\w*|able|available|with\s+us|come|coming|have\s+(?:your|the)|like|consider\w*|look\w*|open|enjoy\w*|go(?:ing)?\s+(?:ahead|well|strong|to)|attend\w*|join\w*|hold\w*|rent\w*|stay\w*|driv\w*|wear\w*|tak(?:e|ing)|receiv\w*|get(?:ting)?\s+(?:the|our|your)|keep\w*|fit\w*|own\w*|study\w*|subscri\w*|remember|recommend|in\s+(?:use|touch|stock|force)|there\b|fresh|available|current|active|covered|comfortable|safe|satisfied|fit\b|alive|eligible|register\w*|serv\w*|deliver\w*|sell\w*|play\w*|grow\w*|warm\b(?=\?)|running\s+(?:well|fine|smooth\w*)|charg\w*|possible|ok(?:ay)?\b|fine\b|due\b|the\s+(?:best|right|same)|your\b|up\s+to\s+date|accept\w*|agree\w*)"

_ASKED: dict[Ask, re.Pattern[str]] = {
    ask: re.compile(pattern)
    for ask, pattern in {
        Ask.MORE: r"(?:还有|有没有|有无|有什么|是否(?:还)?有)[^,.?]{0,8}(?:疑问|需要|帮助|帮忙|要求|建议|想说|想问)|(?:其他|别的)[^,.?]{0,6}(?:问题|事)|\b(?:any|other|further|more)\b[^.?]{0,16}\bquestions?\b|\banything\s+else\b",
        Ask.IDENTITY: r"是[^,.?吗]{0,8}(?:本人|先生|女士|小姐|太太)(?:本人)?(?:吗|么|嘛|\?|$)|(?:您|你)是(?:不是)?[张王李赵陈刘杨黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓韩冯曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常][^,.?的]{1,2}吗|(?:请问|您|你)是(?:不是)?[^,.?的]{1,4}(?:先生|女士|小姐|太太)|\bam\s+i\s+(?:speaking|talking|chatting)\b|\bis\s+(?:this|that)\s+(?:mr|mrs|ms|miss|dr)\b|\bare\s+you\s+(?:mr|mrs|ms|miss|dr|(?:still\s+)?the\s+(?:account|policy|card|registered|bill|lead|legal|home|main|owner|tenant|parent|person)\w*|\w+'s)\b|\bam\s+i\s+(?:texting|writing|messaging|through)\b|\bspeaking\s+(?:with|to)\b",
        Ask.MINDS: r"介意|\bmind\b",
        Ask.CHARGED: r"(?:额外|另外|多)(?:的)?(?:收|加|付|费|扣)|乱收费|加钱|加价|私下收|\bcharge[ds]?\b[^?]{0,20}\b(?:extra|more|on\s+top)|\b(?:extra|additional|hidden)\s+(?:\w+\s+)?(?:charges?|fees?|costs?|money|cash)|\bovercharge|多收|乱(?:扣|收)|收多",
        Ask.WRONGED: r"\brude\b|\b(?:hurt|sting|busy|crowded|drain\s+your|lose\s+anything|charge\s+you\s+(?:extra|more|twice)|go\s+wrong|disturb|bother|annoy|upset|interrupt|scare[d]?|ignore[d]?|get\s+(?:ill|sick|worse|cold)|damage[d]?)\b|\bhave\s+to\s+(?:pay|return|do\s+it)\b|\bpressur(?:e|ed|ing)\s+(?:on\s+)?you|\bfeel\s+(?:rushed|pressured|pushed|ignored|unsafe|unwelcome)|\bhave\s+to\s+(?:chase|wait|ask\s+twice|call\s+(?:us\s+)?(?:twice|again|back)|repeat|remind|queue|pay\s+(?:anything|extra))|\b(?:make|made)\s+you\s+(?:late|miss|wait|uncomfortable)|\b(?:keep|kept)\s+(?:you\s+)?waiting|\b(?:speed|use\s+(?:his|her|their)\s+phone|smoke|swear|shout|forget|get\s+lost)\b|\bdrive\s+(?:too|dangerously|recklessly)|\bwas\s+(?:it|the\s+\w+|there)\s+(?:too\s+)?(?:\w+\s+)?(?:late|crowded|noisy|difficult|hard|tricky|awkward|confusing|painful|wait|queue|delay)\b|^(?:was|were|is|are)\s+[^?]{3,40}\s+an?\s+(?:\w+\s+)?(?:problem|hassle|nuisance|struggle|bother|pain)\b|\btoo\s+\w+\b|\bmisle[ad]d?\b|\b(?:slower|louder|worse|noisier|dearer|weaker)\b",
        Ask.BETTER: r"\b(?:faster|quicker|better|quieter|clearer|cheaper|easier|smoother|brighter|warmer|cooler|cleaner|softer|lighter|stronger|nicer|tastier|fresher|comfier|sharper|safer|happier|calmer|healthier|more\s+\w+|improve[ds]?|improvement|less\s+\w+)\b(?=[^?]*\b(?:than|compared|since|before|now|after|with\s+the)\b)|\bnotice[d]?\s+(?:a|any)\s+(?:\w+\s+)?(?:difference|improvement|change)|\b(?:made|make|feel)\s+(?:a|any)\s+(?:\w+\s+)?(?:difference|better)",
        Ask.HARMED: r"(?:有没有|有无|是否|有)[^,.?]{0,8}(?:损坏|破损|弄坏|碰坏|刮花|划伤|破|缺件|缺少|少件|洒)|\banything\b[^?]{0,20}\b(?:broken|damaged|missing)|\b(?:break|damage|forget|miss)\s+anything|\banything\s+(?:wrong|left\s+out)|\b(?:any|something)\b[^?]{0,12}\b(?:damage[ds]?|breakages?|scratches|missing)\b",
        Ask.TROUBLE: rf"(?:还|仍然?|依然|仲|又|有遇到|有出现|有发生)(?:会|有|冇|在|是|出现|存在|发生|觉得|感到|不时)*[^,.?吗]{{0,5}}{_SYMPTOM}|{_SYMPTOM}[^,.?]{{0,10}}(?:还|仍然?|仲)(?:有|存在|在|会|大|响|吵|严重|厉害)|(?:有没有|有无|是否)(?:再|又)?(?:出现|发生|发现|遇到)?[^,.?]{{0,4}}(?:{_SYMPTOM}|问题|麻烦|困难|毛病)|(?:出现|遇到|存在)[^,.?]{{0,8}}问题|(?:还|仍)(?:有|存在|剩)[^,.?]{{0,8}}(?:问题|毛病|困扰|麻烦)"
        rf"|\b(?:any|more|further|experienc\w+|having|had|notice[ds]?)\b[^.?]{{0,24}}\b{_SYMPTOM_EN}\b|\bstill\b(?!\s+(?:\w+\s+){{0,2}}{_STILL_WELL})[^?]{{0,24}}\b(?:{_SYMPTOM_EN}|wrong|without|stuck|unhappy|unsafe|slow|broken|loose|cold|warm|locked|owe|around|queue|raining)\b|\bstill\s+(?!(?:\w+\s+){{0,2}}{_STILL_WELL})\w+|\b(?:warning|error|alarm|fault|engine|message)\b[^?]{{0,30}}\b(?:still|come\s+(?:back|on)|came\s+(?:back|on))\b|\bstill\s+(?:\w+\s+){{0,2}}(?:brown|cloudy|discolou?red|sensitive|closed|missing|pending|dirty|loud|noisy|flat|dark|weak|tired|sick|ill|unwell|red|lost|late|shut|tender|stiff|wet|frozen|high|heavy|awkward|confus\w+|being\s+charged|angry|scared|upset|nervous)\b|\bis\s+there\s+still\b|\bkeeps?\s+\w+ing\b|\b{_SYMPTOM_EN}\b[^?]{{0,24}}\b(?:come\s+back|came\s+back|returned|back|recurred|reappeared)\b",
        Ask.WORKS: r"解决|修好|修复|恢复|处理(?:好|完|了)|好了(?:吗|没)|(?:使用|运行|工作|用着?|制冷|制热|温度|充电|上网)[^,.?]{0,4}正常|正常(?:使用|运行|工作|上网|充电|吗|吧|了)|能(?:正常)?(?:上网|用|充电|打开|登录|看|运转)|好用吗|看得到|转(?:唔|不)转|通了(?:吗|没|伐)|安静|排除|弄好|搞定|整好|维修好|修理好|改善|好点|好些|好转|好一点|"
        r"\bfix(?:ed)?\b|\bresolv|\bsolv|\bsort(?:ed)?\b|\bwork(?:s|ing)?\b|\brepaired\b|\bmended\b|\bquiet|\brunning\b|\b(?:internet|broadband|wi-?fi|water|power|signal|service|connection|line)\b[^?]{0,16}\bback\b|\bback\s+(?:up|on|to\s+normal)|\bstopped\b|\bcleared\b|\blog\s+in\b|\bget\s+into\b|\b(?:able|manage[d]?)\s+to\b|\baccess\s+(?:to\s+)?your\b|\bok(?:ay)?\s*\?|\ball\s+right\b(?!\s+(?:to|if|for)\b)",
        Ask.NUMBER: r"号码|电话联系您|\bnumber\b",
        Ask.SUITS: r"方便|有空|有时间|能(?:够)?(?:准时|按时)?(?:到|来|在家|于)|可以(?:准时)?(?:到|来|出席)|出席|复诊|覆诊|回诊|在家吗|来得及|\bconvenient|\b(?:good|right|ok(?:ay)?)\s+time|\bfree\s+(?:to|on|at)|\bavailable\b|\b(?:can|could|will|would)\s+you\s+(?:still\s+)?(?:be|make|come|attend|manage)\b|\bsuits?\b|\bable\s+to\s+(?:make|come|attend)|\battending\b",
        Ask.OFFER: r"需要|需不需要|愿意|愿不愿意|意愿|意向|接受|同意|(?:您|你)(?:还|也|是否)?(?:想|打算)(?!要的)|要不要|考虑|续约|续保|续报|续费|保留|打算|是否(?:要|继续)|可以(?:把|将|给|为|向)|\bwould\s+you\s+(?:like|prefer|be\s+(?:interested|willing|happy))|\b(?:do|are)\s+you\s+(?:still\s+)?(?:want|need|accept|agree|consent|interested|wish|happy\s+for)|\b(?:shall|may|can|could|should)\s+(?:we|i)\b|\bhappy\s+for\s+us\b|\b(?:is\s+it\s+)?(?:ok(?:ay)?|all\s+right|alright|fine)\s+(?:if|to|for\s+(?:us|me|the|our))\b|\b(?:can|could|would)\s+you\s+(?:please\s+)?(?:send|provide|share|confirm|give|show|tell)\b|\bwill\s+you\s+(?:accept|renew|need)\b|\bgo\s+ahead\b|\bhappy\s+(?:to|with\s+the\s+(?:offer|quote))",
        Ask.RECOMMENDS: r"推荐|介绍给|还会(?:再)?(?:来|选|买)|再次(?:光临|购买|选择)|回购|\brecommend|\b(?:use|stay|buy|shop|come|book|fly|order)\b[^?]{0,24}\bagain\b|\bcome\s+back\s+to\s+us",
        Ask.ARRIVED: r"收到|到货|送到|送达|送抵|送回|到达|抵达|退(?:给|到|还)|寄到|寄来|找到|拿到|领到|取到|到账|到咗|入账|退款|寄出|\breceiv|\barriv|\bdeliver|\bget\s+(?:your|the|our)|\bgot\b|\bcome\s+through\b|\brefund",
        Ask.CONTACTED: r"联系|打(?:过)?电话|回电|回(?:复|访)|致电|\bcontact|\bcall(?:ed)?\s+(?:you|with|back)|\bring\s+you|\bget\s+back\s+to\s+you|\bin\s+touch|\breach(?:ed)?\s+(?:you|out)\b|\bspeak\s+to|\bheard\s+from|\bfollow(?:ed)?\s+up|\bbeen\s+(?:round|over|out)|\bbeen\s+(?:to\s+see|out\s+to)|\bvisit(?:ed)?\b(?<!our visit)(?<!the visit)(?<!last visit)(?!\s+(?:is\s+|be\s+)?confirmed)|\bturn(?:ed)?\s+up|\bshow(?:ed)?\s+up|来过|上门(?:了|没|吗)",
        Ask.PUNCTUAL: r"准时|按时|及时|准点|\bon\s+(?:time|schedule)|\bpunctual|\bprompt|\bagreed\s+(?:time|slot|hour)|\bwhen\s+(?:he|she|they)\s+said",
        Ask.POLITE: r"礼貌|态度|客气|\bpolite|\bcourteous|\bfriendly|\brespectful|\bwell[\s-]mannered|\bhelpful|\bcivil",
        Ask.PLEASED: r"满意|认可|\bsatisf|\bhappy\b|\bpleased",
        Ask.EXPLAINED: r"解释|说明|讲清|说清|讲解|告知|\bexplain|\banswer(?:ed)?\b|\btell\s+you|\bclear(?:ly)?\b",
        Ask.ATTENDED: r"参加|出席了|去了|试听|上课了|\battend|\bgo\s+to|\btake\s+part|\bjoin",
        Ask.PAID: r"付款|缴费|交费|付了|交了|缴了|还款|结清|\bpa(?:y|id)\b|\bsettle[d]?\s+(?:your|the)\s+(?:bill|balance|account|invoice)",
        Ask.REMOVED: r"(?:取|搬|拉|收|拿|清|运)走|上门取件|回收|\btake[n]?\s+away|\bcollect(?:ed)?|\bremoved?\b|\bpick(?:ed)?\s+up|\bhauled",
        Ask.HOT: r"热的|热吗|热了|\b(?:hot|warm)\b(?!\s+water)",
        Ask.GOOD: r"满意|合身|新鲜|干净|灵敏|合适|合脚|舒服|舒适|好吃|味道|习惯|合理|划算|值得?吗|清楚吗|清晰|有用|喜欢|心意|一致|睡得|\bcomfortable|\bcomfy|\bfits?\b|\bclean\b|\buseful|\bhelpful|\benjoy|\bworth\b|\bfresh\b|\btast[ey]|\bgood\s+(?:value|fit|quality)|\blike\s+(?:the|your)|\bto\s+your\s+(?:liking|taste)|\bwhat\s+you\s+expected|\btreat\s+you|\beasy\b|\bclear\b|\b(?:knowledgeable|professional|competent|thorough|efficient|pleasant|reasonable|fair|interesting|relaxing|smooth(?:ly)?|organi[sz]ed|well\b|accurate|correct|safe(?:ly)?|spacious|tidy|delicious|nice|reliable|useful|enough|how\s+you\s+like)\b",
        Ask.HAPPENED: r"了(?:吗|没|未|么)|过(?:吗|没)|^(?:(?:mr|mrs|ms|miss|sir|madam|dr|hi|hello)\b[^?]{0,20}?[\s,]+)?(?:has|have|did|was|were)\b",
        Ask.STAYS: r"还(?:住|在用|在租|在使用|用着)|\bstill\s+(?:live|living|at\b|work\s+(?:at|for|there)|use|using|have|own)\b",
        Ask.DONE: r"改签|办理成功|预约成功|完成|安装|装好|更换|换好|组装|搭好|办好|办妥|签好|做完|打扫|清理|收拾|清洁|激活|开通|办理完|\bassembl|\bfitted|\binstall|\bcompleted?|\bfinish|\bset\s+up|\breplaced|\bchanged|\bbuilt|\bput\s+(?:up|together|in)|\bdone\b|\bcleaned",
    }.items()
}


# 还有没解决的问题吗 asks after trouble, though it speaks of solving.
_REMAINS = re.compile(r"(?:还|仍)(?:有|存在|剩)[^,.?]{0,8}(?:问题|毛病|困扰|麻烦)")
_MENDED = re.compile(r"好点|好些|好转|好一点|解决|修好|恢复|改善|弄好|\bfix|\bresolv|\bsolv|\bsort|\bstopped")
# "Do you need help with the installation?" does not ask whether it is done.
_WISHES = {Ask.MORE, Ask.IDENTITY, Ask.MINDS, Ask.NUMBER, Ask.SUITS, Ask.OFFER, Ask.RECOMMENDS}


# "Has the swelling gone down?" asks after a good state.
_EASED = re.compile(r"\b(?:gone|going\s+(?:down|away)|went\s+away|stopped|eased|cleared|disappeared|under\s+control)\b")


def asks_of(prompt: str) -> tuple[Ask, ...]:
    """What the folded prompt asks after, the most telling first; empty when it is none of these."""
    found = [ask for ask in Ask if _ASKED[ask].search(prompt)]
    if Ask.TROUBLE in found and _EASED.search(prompt):
        found.remove(Ask.TROUBLE)
    if Ask.TROUBLE in found:
        found = [ask for ask in found if ask not in {Ask.HAPPENED, Ask.GOOD, Ask.HOT, Ask.DONE, Ask.STAYS}]
    if Ask.TROUBLE in found and Ask.WORKS in found:
        found.remove(Ask.TROUBLE if _MENDED.search(prompt) and not _REMAINS.search(prompt) else Ask.WORKS)
    if Ask.WORKS in found:  # "nobody came" leaves open whether it mended itself
        found = [ask for ask in found if ask is not Ask.HAPPENED]
    if Ask.OFFER in found:
        found = [ask for ask in found if ask in _WISHES]
    return tuple(found)
