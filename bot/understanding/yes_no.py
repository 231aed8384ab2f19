"""Yes or no in a customer's words, in the light of what was asked."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.answers import NOTHING, Found, Problem, clauses, corrected, is_polite_only

_END = r"(?:的|了|吧|啊|呀|呢|哦|喔|噢|啦|嘛|哈+|滴|[\s!~^_.])*"
_YES = re.compile(
    rf"^(?:嗯+|恩+|对|是|有|好|行|可以|能|会|要|需要|愿意|同意|当然|肯定|必须|必需|绝对|一定|没错|正确|确实|的确|1|yes+|yea+h*|yep|yup|ya+|ye+s*|y|yas+|sure|ok+|okay|"
    rf"of\s+course|definitely|absolutely|correct|right|affirmative|spot\s+on|exactly|that'?s\s+(?:right|it|correct|me|the\s+(?:one|right\s+one)|my\s+number)|(?:that|it|this)\s+(?:would|will)\s+be\s+(?:a\s+)?yes|very\s+much(?:\s+so)?|you\s+bet|certainly|indeed|totally|true|got\s+it|i\s+(?:think|guess|believe|suppose|hope)\s+so|(?:it\s+)?(?:seems|looks)\s+(?:so|that\s+way)|👍|👌|✅|✔|💯|🆗|⭕|"
    rf"(?:i|it|they|he|she|we|you|that|there)\s+(?:certainly\s+|really\s+|definitely\s+|actually\s+|sure\s+|indeed\s+|finally\s+|already\s+|all\s+)?(?:do|did|does|is|was|has|have|would|will|can|are|were|am|sure\s+did)(?:\s+(?:now|indeed|finally|at\s+last|fully|already))?|yes\s+(?:i|it|they|he|she|we)\s+\w+)"
    rf"(?:嗯|对|是|有|好|行|可以|会|的|要|yes|please|indeed|{_END})*$"
)
_YES_START = re.compile(
    r"^(?:嗯+|恩+|对(?!不起|方|于|我)|是的?(?=$|[\s,了啊吧呀呢,]|已|都|挺|很)|有的|有(?=$|[\s,啊吧呀呢])|会的|肯定会|一定会|当然|没错|确实|yes+\b|yeah+\b|yep\b|yup\b|sure\b|of\s+course\b|definitely(?!\s+not)\b|"
    r"absolutely(?!\s+not)\b|certainly(?!\s+not)\b|y\b(?=\s*[,.!]|$)|👍|👌|✅)"
)
_NO = re.compile(
    rf"^(?:不|否|无|没|没有|不是|不行|不对|不会|不要|不用|不可以|不能|不需要|不愿意|不同意|不想|未|并没有?|还没有?|从来没有?|根本没有?|没有过|从没|不了|才没有?|哪有|哪里有|才怪|怎么会|怎么可能|不可能|冇|唔系|唔会|唔要|唔使|没得|木有|么有|2|"
    rf"no+|nope|nah+|n|not\s+(?:really|yet|at\s+all|quite|exactly|particularly)|never|negative|no\s+way|not\s+(?:in\s+the\s+slightest|one\s+bit|a\s+bit|remotely)|certainly\s+not|definitely\s+not|absolutely\s+not|of\s+course\s+not|probably\s+not|"
    rf"i\s+don'?t\s+think\s+so|don'?t\s+think\s+so|afraid\s+not|(?:that|it|this)\s+(?:would|will|'d)\s*(?:be\s+)?a?\s*(?:be\s+a\s+)?no|(?:sadly|unfortunately|regrettably)(?:\s+(?:no|not|it\s+(?:isn'?t|hasn'?t|didn'?t)))?|not\s+(?:so\s+far|as\s+yet|that\s+i\s+know(?:\s+of)?|in\s+my\s+opinion|for\s+me)|no\s+such\s+luck|far\s+from\s+it|anything\s+but|i\s+wish|hell\s+no|nada|false|incorrect|wrong|👎|❌|🙅|✖|不(?:太|大|怎么)(?:行|好|可以)|仲未|都未|未得|未搞掂|"
    rf"(?:no[,\s]+)?(?:i|it|they|he|she|we|you|that|there)\s+(?:do|did|does|is|was|has|have|would|will|can|are|were|am)(?:n'?t|\s+not|nt)|"
    rf"(?:is|was|did|has|have|does|do|would|ha)n'?t)"
    rf"(?:没有|没|不|有|是|会|nope|no|not|really|yet|sorry|thanks?|thank\s+you|at\s+all|呢|{_END})*$"
)
_NO_START = re.compile(
    r"^(?:不(?=$|[\s,])|没有(?=$|[\s,啊呢呀,])|没(?=$|[\s,啊呢])|还没|并没|从来没(?!有?人)|根本没(?!有?人)|不是(?=$|[\s,的啊])|哪有|哪里有|不会|不行|不可以|不能(?!不)|不需要|不用|不愿|不同意|不想|未(?=$|[\s,])|冇|"
    r"no+\b(?!\s+(?:more\s+(?:leaks?|noise|trouble|faults?)|leaks?|noise|problem|issue|complaint|worries|one|idea|clue|doubt))|nope\b|nah\b|not\s+(?:really|yet|at\s+all|quite)\b|never\b(?!\s+better)|definitely\s+not\b|absolutely\s+not\b|n\b(?=\s*[,.!]|$)|👎|❌)"
)
# "They said so, but it isn't."
_TAKEN_BACK = re.compile(
    r"\bbut\s+(?:actually\s+)?(?:it|they|he|she|that)\s+(?:is|has|did|was|does|have|are|were)(?:n'?t|\s+not)\W*$"
)
_UNDECIDED = re.compile(
    r"好像|可能|也许|大概|或许|不清楚|不知道|不确定|说不(?:好|准|定)|看情况|再看|再说|一半|部分|算是|还不好说|时好时坏|还没(?:开始)?(?:用|试|拆)(?!过)|不记得|忘了|随便|应该(?:吧|是)|差不多|有时|没注意|没试|不好说|"
    r"\b(?:maybe|perhaps|possibly|not\s+sure|unsure|don'?t\s+know|dunno|idk|no\s+idea|no\s+clue|kind\s+of|kinda|sort\s+of|partly|partially|half|depends?|"
    r"sometimes|can'?t\s+(?:say|remember|tell)|don'?t\s+remember|yes\s+and\s+no|more\s+or\s+less|hard\s+to\s+say|almost|too\s+early|probably|50/50|not\s+certain|we'?ll\s+see)\b"
)

_TURN = re.compile(r"但|不过|可是|只是|\bbut\b|\bthough\b|\bhowever\b")
# Questions whose "yes" means trouble: 还有其他问题吗, any other concerns
_ASKS_TROUBLE = re.compile(
    r"(?:还有|有没有|有无|有什么|是否(?:还)?有|遇到|出现|存在|发现)[^,.?]{0,12}(?:问题|疑问|需要|帮助|帮忙|要求|建议|困难|不满|异常|故障|投诉|麻烦|不便)|"
    r"\b(?:any|other|further|more|still\s+have|experienc\w+|having|had)\b[^.?]{0,24}\b(?:problems?|issues?|concerns?|trouble|complaints?|difficult\w+|faults?|questions?)\b|\banything\s+else\b"
)
_NO_TROUBLE = re.compile(
    r"没(?:有)?(?:什么|啥|其他|别的|任何|发现|遇到|出现)*(?:问题|疑问|毛病|故障|异常|困难|不满|了|事)|一切(?:正常|都好|ok)|(?:都|挺|很)(?:好|正常)|没啥|没事|目前没|暂时没|没(?:有)?(?:别|其)(?:的|他)|冇|唔使|不(?:用|需要|要)|无$|正常|"
    r"\bno\s+(?:problems?|issues?|concerns?|complaints?|trouble|questions?|more)\b|\ball\s+(?:good|fine|ok|well|set)\b|\b(?:everything|it)(?:'s|\s+is|\s+works?|\s+has\s+been)\s*(?:\w+\s+)?(?:fine|good|great|ok|working|perfect\w*|well)|"
    r"\bthat'?s\s+(?:all|it|everything)\b|\bi'?m\s+(?:good|fine|ok|all\s+set)\b|\bnot\s+(?:at\s+the\s+moment|right\s+now|for\s+now|really)\b|\bnothing\b|\bnone\b|\bsmooth"
)
# (what the question asks about, what says yes, what says no)
_ECHOES: tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(asked), re.compile(yes), re.compile(no))
    for asked, yes, no in (
        (
            r"解决|修好|处理|恢复|修复|正常|好了|排除|搞定|fix|resolv|solv|sort|work|settled|repair|mend",
            (
                r"(?:已经?|都|全部?|基本|早就?|终于|完全|算是|总算|现在)?(?:解决|修好|处理好?|弄好|搞好|整好|装好|搞定|恢复|好多|好(?!时)|正常|可以用|能用|好使|好用|没问题|修复|排除|处理完|完事)(?:了|啦|咗|啰|喽|咯|的|$)|(?:修|整|弄|搞)(?:好)?咗|(?:没|不)(?:有|会|再|出)*(?:问题|漏|坏|毛病|事|响|滴|闪|吵|犯|跳|卡|掉线)(?:了|过)+|没(?:有)?(?:再)?(?:出)?(?:问题|漏|坏|毛病|事)(?:了)?|搞掂|"
                r"\b(?:fixed|resolved|solved|sorted|settled|repaired|mended|done)\b|\b(?:it'?s\s+|is\s+|are\s+|all\s+|everything'?s?\s+|now\s+)*(?:works?|working|fine|good|ok|okay|perfect\w*|normal)\b|no\s+(?:more\s+)?(?:problems?|issues?)|"
                r"good\s+as\s+new|back\s+to\s+normal|up\s+and\s+running"
            ),
            (
                r"(?<!再也)(?:没|未|不|冇|唔)(?:有|能|曾|见|完全|彻底|算|再|来|太|怎么|大|很|是很)*(?:人?)?(?:解决|修|处理|弄|搞|整|恢复|来(?!过)|好(?!几)|正常|掂|用|行|管)|^坏了|有(?:点|些)?问题|用不了|(?:还|仲)(?:是|在|系)*(?:老样子|一样|不|漏|滴|坏|那样|没|响|在(?:漏|响|滴|坏|闪|吵)|有问题|原样)|又(?:坏|漏|出|不|开始|响)|仍|依然|照样|老样子|更(?:糟|差|坏|严重)|"
                r"\b(?:not|n'?t|never|hardly|nothing)\b[^,.]{0,24}\b(?:fix\w*|resolv\w*|solv\w*|sort\w*|work\w*|settled|repair\w*|done|good|better|fine|changed|happened)|"
                r"\b(?:came|come|comes)\s+back\b|又(?:犯|来)|复发|\bsame\s+as\s+(?:before|ever)\b|\bstill\s+(?!good|fine|works?\b|working|ok|great)\w+|\bsame\s+(?:problem|issue|thing|fault|noise)|\b(?:broke|broken|failed|leak\w*|died)\b|\bagain\b|worse|unresolved|unfixed|doesn'?t"
            ),
        ),
        (
            r"号码|电话联系您|number",
            r"^(?:就|还)?(?:是|用|打|系)?(?:这|呢)个(?:号码?|电话|手机)?(?:就)?(?:行|可以|对|没变|好)?(?:了|的|吧)?$|没(?:有)?(?:变|换|改)|啱|^系(?:呀|啊|嘅)?$|\b(?:use|call|text)?\s*this\s+(?:one|number|phone)\b|\b(?:this|that|it)(?:'s|\s+is)\s+(?:fine|good|ok|right|correct|mine|the\s+one)|\bstill\s+(?:the\s+)?(?:same|mine|right)|\bunchanged\b",
            r"(?<!没)(?<!没有)(?:换|改)(?:了|号|过|个|一)|(?:还是|改|最好|请|就)?打(?:我)?(?:单位|公司|办公室|座机|家里|老婆|老公|先生|太太)|另(?:外)?(?:一|打|有)|别的号|不(?:是|要)?(?:用|打|是|要)?(?:这|呢)个|旧号|停用|唔系|\b(?:changed|better\s+(?:use|call|on)|(?:use|call|on)\s+my\s+(?:work|office|home|other|wife|husband)|another\s+(?:one|number)|different|no\s+longer|not\s+any\s?more|old\s+number|isn'?t|not\s+(?:this|that|mine|right))\b",
        ),
        (
            r"收到|到货|送到|送达|receiv|arriv|deliver|get\s+your|got",
            r"(?:已经?|都|早就?|今天|昨天|刚|全部?)*(?:收到|签收|到货|拿到|到|送到|收)(?:了|啦|咗|货)|\b(?:received|arrived|got\s+(?:it|them|everything)|delivered|here|came)\b",
            r"(?:没|未|不|冇)(?:有|曾|见)*(?:人)?(?:收|到|拿|送|看|见)|还没|\b(?:not|n'?t|never|haven'?t|hasn'?t|didn'?t|nothing)\b|still\s+waiting|missing|no\s+(?:package|parcel|sign|delivery)|where",
        ),
        (
            r"推荐|介绍|再次|回购|继续|recommend|again|continue|renew",
            r"(?:会|肯定|一定|当然|愿意|必须|已经)(?:的|会|再|推荐|介绍|向|继续|来|买|选)|(?:i\s+)?(?:would|will|gladly|happily|already|definitely)\b(?!\s+not)|\bin\s+a\s+heartbeat",
            r"(?:不|没|未必|再也不|绝不|才不)(?:太|大|怎么)?(?:会|可能|敢|想|推荐|来|买|愿)|\b(?:won'?t|wouldn'?t|never|not|no\s+chance|avoid)\b",
        ),
        (
            r"满意|satisf|happy|pleased",
            r"(?<![不没])(?:很|非常|挺|还|比较|十分|都|蛮|基本|相当|特别)*满意|(?<!not )(?<!n't )(?<!not very )(?<!dis)(?<!un)\b(?:satisfied|happy|pleased|delighted)\b",
            r"不(?:太|是很|怎么|大|够)?满意|失望|不好|差|\b(?:not|n'?t|un|dis)\s*(?:very\s+|really\s+|at\s+all\s+|so\s+)?(?:satisfied|happy|pleased)|disappointed|terrible|awful|dissatisf|unhappy",
        ),
        (
            r"准时|按时|及时|on\s+time|punctual|prompt",
            r"(?<!不)(?<!没)(?:很|挺|非常|还|蛮|都)?(?:准时|按时|及时|提前)|(?<!没)(?<!没有)到了|(?<!not )(?<!n't )\b(?:on\s+time|punctual|early|right\s+on|prompt)",
            r"(?:不|没|未)(?:太|按|怎么|有|够)?(?:准时|按时|及时|时)|迟到|晚了?|拖|没来|没到|没人|\blate\b|\bdelayed\b|not\s+on\s+time|(?:n't|not)[^,.]*(?:on\s+time|punctual)|hours?\s+(?:late|after)|no[\s-]?show|never",
        ),
        (
            r"联系|打过?电话|来过|上门|到场|contact|call|visit|come|came|show",
            r"(?:已经?|都|早就?|昨天|今天|上午|下午|刚|有)*(?:联系过?|打过|来过|上门|来|到|打|有联系)(?:了|过|啦)|\b(?:contacted|called|visited|came|been\s+(?:here|in\s+touch)|showed\s+up|they\s+did)\b",
            r"(?:没|未|不|冇)(?:有|曾|见|人|任何)*(?:人)?(?:联系|打|来|上门|接|理|管)|没人|\b(?:nobody|no\s+one|not|n'?t|never|still\s+waiting|no\s+call|no\s+show)\b",
        ),
        (
            r"方便|有空|有时间|convenient|good\s+time|free\s+to|available|have\s+(?:a\s+)?(?:minute|moment|time)",
            r"(?<!不)(?<!没)(?:方便|有空|有时间|可以|行)(?:的|啊|呀|,|$)|你说|说吧|问吧|请(?:说|问|讲)|go\s+ahead|\bfire\s+away|\bshoot\b|\bsure\b|\bi'?m\s+free",
            r"(?:不|没)(?:太|怎么|是很)?(?:方便|空|有空|时间|有时间|得空)|在?忙|开会|开车|\bbusy\b|\bnot\s+(?:now|really|a\s+good|convenient|free)|\b(?:driving|in\s+a\s+meeting|later)\b|can'?t\s+talk",
        ),
    )
)


def read_yes_no(text: str, prompt: str) -> Found:
    """Yes or no to `prompt`; a Problem when the customer is undecided or says both."""
    counted = corrected(text).strip()
    asked = prompt.casefold()
    parts = clauses(counted)
    whole = _whole(counted.strip(" .。,!?~") if parts else counted)
    if whole is not NOTHING or not parts:
        return whole
    if _is_undecided(counted, parts[0]):
        return Found(problem=Problem.UNDECIDED, words=counted)
    if _ASKS_TROUBLE.search(asked):
        return Found(value=False, words=counted) if _NO_TROUBLE.search(counted) else _by_start(parts)
    return _in_words(counted, asked, parts)


def _is_undecided(text: str, first: str) -> bool:
    if re.search(r"yes\s+and\s+no|又好像", text):
        return True
    return bool(_UNDECIDED.search(text)) and not _YES_START.match(first) and not _NO_START.match(first)


def _in_words(counted: str, asked: str, parts: list[str]) -> Found:
    if _TAKEN_BACK.search(counted) and not _YES_START.match(parts[0]):
        return Found(value=False, words=counted, is_firm=False)
    started = _by_start(parts)
    echoed = _by_echo(counted, asked)
    if started.is_settled and echoed.is_settled and started.value != echoed.value:
        return _contradiction(started, echoed, counted, parts)
    return started if started.is_settled else echoed


def _whole(text: str) -> Found:
    if _NO.match(text):
        return Found(value=False, words=text, is_whole=True)
    if _YES.match(text):
        return Found(value=True, words=text, is_whole=True)
    return NOTHING


def _by_start(parts: list[str]) -> Found:
    for part in parts:
        if _NO.match(part) or _NO_START.match(part):
            is_full = _NO.match(part) is not None
            return Found(value=False, words=part, is_whole=is_full and len(parts) == 1, is_firm=is_full)
        if _YES.match(part) or _YES_START.match(part):
            is_full = _YES.match(part) is not None
            return Found(value=True, words=part, is_whole=is_full and len(parts) == 1, is_firm=is_full)
        if not is_polite_only(part):
            return NOTHING
    return NOTHING


def _by_echo(text: str, asked: str) -> Found:
    for topic, yes, no in _ECHOES:
        if topic.search(asked):
            if match := no.search(text):
                if _TURN.search(text[: match.start()]) and yes.search(text[: match.start()]):
                    return Found(problem=Problem.CONTRADICTION, words=text)
                return Found(value=False, words=match[0], is_firm=False)
            if match := yes.search(text):
                return Found(value=True, words=match[0], is_firm=False)
    return NOTHING


def _contradiction(started: Found, echoed: Found, text: str, parts: list[str]) -> Found:
    """没,已经解决了 and 好了,没问题: the part that names what was asked about wins over a bare particle; yes but still broken is both."""
    if (
        started.value is True
        and parts
        and re.match(r"^(?:嗯|恩|对|好|ok|是|yes|yeah)", parts[0])
        and echoed.value is False
    ):
        is_particle = re.match(r"^(?:嗯+|恩+|好的?|ok|哦)$", parts[0]) is not None
        return echoed if is_particle else Found(problem=Problem.CONTRADICTION, words=text)
    return started if started.value is False else Found(problem=Problem.CONTRADICTION, words=text)
