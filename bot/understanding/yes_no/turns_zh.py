"""Chinese turns of speech that reverse or take back what their words say: 吵是不吵了,改成…; 不是没来,是…."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.yes_no.matters import is_of_line

Verdicts = Callable[[str], frozenset[bool]]

_CONCEDED = re.compile(r"(?P<what>\w{1,2}?)倒?是(?P<not>不|没|冇)?(?P=what)")
_NOT_UNDONE = re.compile(r"不是(?:没|不|冇)(?:有)?(?P<what>\w{1,2})[^,]{0,3},(?:而)?是(?P=what)")
# 别说坏了,连灰都没沾: so far from it that it need not be spoken of.
_LET_ALONE = re.compile(r"^(?:别|甭|不要|莫|唔好)(?:再)?[说讲]\s*(?P<what>[^,]{1,6}),(?:就)?连?[^,]*[没不冇未]")
# 竖线是没了,现在改出横线了
_SWAPPED = re.compile(r"是[没不]\w{0,2}了?,(?:现在|倒是?|可)*[改换变][成出]")
_ANOTHER = re.compile(r"新(?:的)?(?:毛病|问题|花样)|别的(?:毛病|问题|地方)|另(?:外)?一个")
_SCOFF = re.compile(r"^(?P<head>[^?,.!]{1,6})\?+\s*(?P<rest>\S.{2,})$")
_EXCEPTS = re.compile(r"除了|\b(?:apart\s+from|except|other\s+than)\b")
# 又不是满意又不是不满意
_NEITHER = re.compile(
    r"(?:唔系|不是|不算|说不上|谈不上)话?(\w{2,3})[^.!]{0,2}[又也](?:唔系|不是|不算|说不上|谈不上)话?[不唔]\1|不(\w{2,3}),?[也又]不(?:是|算)?不\2"
)
_ASKS_ON = re.compile(r"什么|啥|谁|怎么|哪|几|咩|边")
# 系统显示还没取走,是这样吗: yes says that it was not done.
_NEGATED_PROMPT = re.compile(
    r"\b(?:have|has|had|did|were|was)(?:n'?t|\s+not)\b[^?]*\b(?:is|was|would)\s+(?:that|this|it)(?:\s+be)?\s+(?:right|correct|true|so)\b|(?:显示|纪录|记录|查到|看到)[^?]*(?:没|未)[^?]*(?:是这样|对吗|对不对|系咪|是吗|是不是|属实|对么)"
)
_ENGLISH_DENIAL = re.compile(r"\b(?P<who>\w+)\s+(?P<aux>have|has|had|did|were|was)(?:n't|\s+not)\b(?P<rest>[^.?]*)")
# Who was away, gave it to somebody else or has yet to look cannot tell how it is.
_CANNOT_TELL = re.compile(
    r"夜班|(?:是\w{1,8}还是)|听得到不|打错|找错|这里是|家里人还|在?(?:外地|国外|出差)|不在(?:家|场|屋企)|唔喺|回老家|住(?:在)?(?:我|他)?(?:妈|爸|婆|岳|朋友|公司)|鼻子塞|"
    r"没(?:开|量|测|试|查|用)(?:过|呢)?$|还没(?:进|生效|开始|到期|轮到)|(?:找|量|测)不(?:到|了)了|没(?:注意|留意|看过?$|数|清点|评过|点(?:菜|过)|用(?:它|着)|开(?:机|过)|出来)|(?:给|是)(?:我|他|她)?(?:妈|爸|爷爷|奶奶|儿子|女儿|老公|老婆|公司)(?:用|报销|收|付|陪|约|弄|签|拿)|"
    r"(?:儿子|女儿|老公|老婆|同事|公司|爷爷|奶奶|爸|妈)(?:付|陪|约|弄|报销|拿)的|(?:问|找)(?:他|她|佢|我(?:老公|老婆|妈|爸|儿子|女儿)|孩子|问)|回头|商量|随缘|(?:等|到时|先)(?:下|等|会儿?)?(?:先)?看|"
    r"不敢(?:看|揭|拆|碰|打开|试)|还在(?:店|厂|你们|维修点|4s)|还(?:没|未)(?:有)?(?:\w{0,3}(?:拆线|拆纱布|清点|拆封|上过|下过|取模|回家|到家|住|入住|去|换回|量))|才(?:开机|装|用|到手|拿到?)(?:了)?(?:一|半|几|两|不到)|测试(?:环境|中)|取消(?:了)?(?:挂号|订单|预约)|(?:我)?没有(?:房子|车|孩子)|柜子?(?:里)?(?:拿|取)|一直用"
)
# Words about the talk itself, not about what was asked.
_OF_THE_TALK = re.compile(
    r"短信|简讯|讯息|退订|自动回复|语音助手|真人|人工|专员|喘气|(?:能|会)说话的人|负责\w{0,3}的人|你们?(?:到底)?(?:是)?(?:谁|哪)|没听(?:懂|清)|听不清|啥意思|什么意思|"
    r"(?:再|你)(?:讲|说)(?:一|得|太|啥)|念太|再打|打(?:给我|过来)(?!的)|小声|大(?:点|声)|(?:\d|[一二两三四五六七八九十])分(?!钟)|第?[一二三四\d](?:个)?选项|^恢复$|开回来|加回"
)
_ASKS_WHICH = re.compile(
    r"^(?:哪|什么|啥|谁|几|咩|边|你(?:们)?(?:是)?(?:谁|哪))[^,.!]{0,8}\?|^(?!.*[没不冇])(?:怎么|怎样|点样|如何|为什么|为啥|多少|多久|要多久|几时|几点|什么|啥|边个|点解)[^,.!]{0,8}$"
)


# What follows an answer and speaks of another matter: a question, or who shall call.
_BESIDE = re.compile(
    r"(?:想|要)?(?:再|顺便|另外)?(?:请)?(?:问(?:下|一下|问|个)|请问|请教|咨询)|能不能|可不可以|可唔可以|能否|可否|怎么(?:用|弄|办|开|收费|走|联系|改|操作|设|填|去|交|取)|点样|几时|几点(?:钟)?(?:能|可以|来|到|开)|什么时候|啥时候|多少钱|几多钱|(?:吗|么|伐|不)$|"
    r"(?:叫|让|找|换|转)(?:你们)?(?:个|一个|位)?(?:的)?(?:人工|主任|经理|主管|领导|真人|客服|专员|负责人|店长|能)|转(?:接)?人工|人工(?:客服|服务)?$|(?:打|回|致)(?:个)?(?:电话)?给我|联系我|别再?(?:发|打|给我发|烦)|不要再(?:发|打)|以后(?:别|不要)"
)
# Another appointment that is wished for: 我想把复诊改到下周.
_ELSEWHERE = re.compile(
    r"^(?:我们?)?(?:还)?(?:想|要|得|需要|打算)(?:先|再)?(?:把[^,]{1,8})?(?:改(?:到|约|期|个|时间)|约|预约|换个时间|取消预约)"
)
# 昨天还打不开,今天换了锁芯: what was is over.
_WAS = re.compile(
    r"(?:我)?(?:昨[天日]|前[天日]|之前|以前|原先|原来|刚开始|一开始|头[一两几]天|上周|寻日|早先)(?!已经|就)"
)
_NOW = re.compile(r"(?:我)?(?:今[天日早]|现在|后来|而家|如今|刚才|这会儿?)")
# What takes back what was said before it.
_BUT = re.compile(
    r"但|可(?!以|能)|不过|只是|就是(?!说|想|我)|结果|后来|[又却仍仲还才]|反而|反倒|现在|然而|谁知|没想到|除了|第二|隔天|一半|其实|\?"
)


def without_asides(parts: list[str], asked: str) -> list[str]:
    """The clauses without those that ask something else, demand a person or wish for another appointment.

    All of them if none would be left, but for the appointment, which answers nothing.
    """
    told = [part for part in parts if not _ELSEWHERE.search(part) or re.search(r"改|约", asked)]
    told = [part for part in told if not is_of_line(part, asked)]
    is_over = any(_NOW.match(part) for part in told[1:])
    told = [part for part in told if not (is_over and _WAS.match(part))]
    return [part for part in told if not _BESIDE.search(part)] or told


def turns(parts: list[str]) -> bool:
    """Whether any of the clauses may take back what stands before them."""
    return any(_BUT.search(part) for part in parts)


def cannot_tell(text: str) -> bool:
    """Whether the customer lets see that he does not know, or speaks of the talk only."""
    return _CANNOT_TELL.search(text) is not None or _OF_THE_TALK.search(text) is not None


def asks_which(text: str) -> bool:
    """Whether the customer asks first what is meant: 哪个快递."""
    return _ASKS_WHICH.match(text) is not None


def asks_whether_not(prompt: str) -> bool:
    """Whether the prompt asks to confirm that something was not done."""
    return _NEGATED_PROMPT.search(prompt) is not None


def affirmed(prompt: str) -> str:
    """The prompt without its denials: 还没取走 becomes 取走, "you haven't paid" becomes "have you paid"."""
    if match := _ENGLISH_DENIAL.search(prompt):
        return f"{match['aux']} {match['who']}{match['rest']}"
    return re.sub(r"(?:还|尚|仍)?(?:没有?|未)", "", prompt)


def by_turn(text: str, prompt: str, verdicts: Verdicts) -> bool | None:
    """What is meant where a turn of speech says another thing than its words; None when it stays open."""
    if match := _NOT_UNDONE.search(text):
        return _one(verdicts(match["what"] + "了"))
    if match := _LET_ALONE.search(text):
        return _denied(verdicts(match["what"]))
    if match := _CONCEDED.search(text):
        return _conceded(text, prompt, match, verdicts)
    if (match := _SCOFF.match(text)) and not _ASKS_ON.search(match["rest"]):
        return _denied(verdicts(match["head"]))
    return None


def _conceded(text: str, prompt: str, match: re.Match[str], verdicts: Verdicts) -> bool | None:
    """What counts is told after the concession, unless the very thing asked after was denied: 烧是不烧了,咳得厉害."""
    rest = text[match.end() :]
    if _ANOTHER.search(rest):
        return None
    conceded, _, afterwards = rest.partition(",")
    is_denied = match["not"] is not None and match["what"] in prompt and match["what"] not in afterwards
    after = None if is_denied else _one(verdicts(afterwards))
    return after if after is not None else _one(verdicts((match["not"] or "") + match["what"] + conceded))


def _denied(told: frozenset[bool]) -> bool | None:
    meant = _one(told)
    return None if meant is None else not meant


def is_concession(text: str) -> bool:
    """Whether something is granted only to be taken back: 修是修了."""
    return _CONCEDED.search(text) is not None or _SWAPPED.search(text) is not None


def is_neither(text: str) -> bool:
    """Whether a thing and its opposite are both denied: 又不是满意又不是不满意."""
    return _NEITHER.search(text) is not None


def reverses(text: str) -> bool:
    """Whether a turn of speech makes of its clauses what none says by itself: 不是没来,是…; 除了门边,别的都…."""
    return (
        is_concession(text)
        or is_neither(text)
        or any(each.search(text) for each in (_NOT_UNDONE, _LET_ALONE, _SCOFF, _EXCEPTS))
    )


def _one(told: frozenset[bool]) -> bool | None:
    return next(iter(told)) if len(told) == 1 else None
