"""Marks in a customer's words: csat from 1 to 5 in figures or words, nps from 0 to 10 in figures only."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.understanding.marks.aspects import of_the_asked
from bot.understanding.marks.figures import is_beside, read_figure, wishes
from bot.understanding.marks.judgements import judged
from bot.understanding.marks.misspelt import figures_respelt
from bot.understanding.marks.places import figured, place
from bot.understanding.marks.sarcasm import fails_after_praise, is_sarcastic_praise
from bot.understanding.types import OpenQuestion, QuestionKind
from bot.understanding.words.found import NOTHING, Found, Problem, corrected, is_polite_only
from bot.understanding.words.normalise import simplified_prompt
from bot.understanding.words.numerals import FIGURE, numbers

_FULL = re.compile(
    r"满分|full\s+(?:marks|score|points)|top\s+(?:marks|score)|perfect\s+(?:score|10|ten)|(?:the\s+)?max(?:imum)?(?=\s*(?:$|[,.!;]|(?:from|for)\s+(?:me|us)\b|score|marks|points|rating))|(?:打|给|评)?(?:100|一百|一百二十|120)\s*分(?!钟)|"
    r"(?:the\s+)?highest\s+(?:score|mark|rating|one|possible|you(?:'?ve\s+got|\s+have(?:\s+got)?|\s+got|\s+can))|the\s+top\s+(?:one|mark|score|rating)|(?<=打|给)最高$|最高(?:分|的?那?(?:个分|一?档)|评分|评价)|顶格|满格|满星|(?<=分|星|给|打|直)(?:数)?接?(?:拉满|打满)"
)
_NOT_FULL = re.compile(
    r"(?:不是|不给|给不了|不到|没到|离|差|如果|要是|满分(?:是|为|10|5|十|五)|not|n't|no|almost|nearly|if|hardly|shy\s+of|short\s+of)[^,.]{0,10}$"
)
_IS_ASKED = re.compile(
    r"\s*(?:(?:是|为)?\s*\d|是(?:几|多少)|(?:is|=)\s|不可能|别想|没门|做梦|免谈|[^,.!]{0,6}(?:吗|\?|几分))"
)
_SCALE_TOP = re.compile(  # 满分十分,都安利给同事了: said of the mark, where nothing but praise follows
    r"\s*(?:10|十|5|五)\s*分\s*[,.!;](?!.*(?:\d|给|打|评|[零一二三四五六七八九十]\s*(?:分|$|[,.!])))\s*\S{4}"
)
# "1 to 10? 6": the customer names the scale and then the mark.
_SCALE_ECHO = re.compile(
    r"^\s*(?:from\s+|on\s+|between\s+)?[01]\s*(?:-|~|to|and|到|至)\s*(?:5|10)\s*分?\s*[?:,;-]\s*(?=\D{0,16}\d)"
)
_SECOND_THOUGHT = re.compile(r"^\s*(?:no|oh|ah)?[\s,]*(?:wait|sorry|oops|actually|hang\s+on)[\s,.!-]+(?=\D{0,12}\d)")
_NO_THEN = re.compile(r"^\s*no[\s,]+(?=(?:it'?s\s+)?(?:an?\s+)?\d)")  # 5, wait no 4
_REVOKED = re.compile(  # 不是8是4
    rf"^\s*(?:不是|唔系|唔是|not)\s*(?:an?\s+)?(?:{FIGURE.pattern})\s*(?:分|星)?\s*[,.]?\s*(?:而?是|系|but|rather|it'?s)\s*(?=\D{{0,6}}(?:{FIGURE.pattern}))"
)
# 是5不是1
_AFFIRMED = re.compile(
    rf"(?:^|[,.\s])(?:应该|其实)?(?:是|系|it'?s)\s*(?P<mark>{FIGURE.pattern})\s*(?:分|星)?\s*[,.]?\s*(?:不是|唔系|唔是|not)\s*(?:{FIGURE.pattern})\s*(?:分|星)?"
)
_MOVED = re.compile(  # 从8掉到4
    rf"(?:从|(?:down|up|gone|went|dropped|fell|fallen|rose)\s+from\s+(?:an?\s+)?)\s*(?:{FIGURE.pattern})\s*分?\s*(?:(?:掉|降|跌|升|涨|提|改)(?:到|成|为|至)|to\s)"
)
_GIVES_UP = re.compile(
    r"(?:whatever|(?:just\s+)?forget\s+(?:it|this|about\s+it)|never\s*mind|nvm|i\s+give\s+up|you\s+(?:choose|decide|pick)|i\s+(?:really\s+)?(?:don'?t|dunno|do\s+not)\s+(?:know|care)|\bidk|dunno|who\s+cares|can'?t\s+decide|(?:put|choose|pick|write)\s+(?:anything|whatever|any)|no\s+(?:idea|clue)|你们?看着?(?:办|填|打)|随便(?:吧|啦|填|你们?)?|算了吧?|不知道(?:了)?|唔知(?:啊|道)?|是但(?:啦)?|无所谓(?:了|啦)?)[\s.!~,…]*$"
)
_DOUBTS_SCALE = re.compile(
    r"(?:\d|\b(?:one|five|ten|zero)|[零一五十])\s*分?\s*(?:is|=|是)\s*(?:the\s+)?(?:best|worst|highest|high|lowest|low|good|bad|top|最好|最高|最差|最低)[^?,.!]{0,6}[,\s]*(?:right|isn'?t\s+it|no|yes|correct|yeah|innit|对吧|对不对|是吧|吗|吧)?\s*\?|"
    r"\bis\s+(?:an?\s+)?(?:\d+|one|five|ten|zero)\s+(?:the\s+)?(?:best|worst|highest|high|lowest|low|good|bad|top)\b[^.!]*\?"
)
# Each its own mark, and none for the whole: "five stars for the driver, one for the app"; 司机五星,平台一星.
_SPLIT = (
    re.compile(
        rf"({FIGURE.pattern})\s*(?:stars?|points?|marks?)?\s+(?:for|to)\s+(?!(?:you|u|now|me|the\s+(?:whole|lot))\b)[a-z][^.!?;]{{0,30}}?[\s,&]+(?:and\s+|but\s+)?(?:an?\s+|just\s+|only\s+)?({FIGURE.pattern})\s*(?:stars?|points?|marks?)?\s+(?:for|to)\s+(?!(?:you|u|ya)\b)[a-z]"
    ),
    re.compile(
        r"(?:^|[,.;!])\s*(?!你|您|贵)[\u4e00-\u9fff]{2,4}([1-5一二两三四五])星?[,;\s]+(?:但|可|不过)?(?!你|您|贵)[\u4e00-\u9fff]{2,4}([1-5一二两三四五])星"
    ),
)
_ASKED = re.compile(rf"({FIGURE.pattern})\s*分?\s*\?")  # 7?8?
# Many type a space for the comma between clauses: 一般 等了半小时.
_CLAUSE_SPACE = re.compile(r"(?<=[\u3400-\u9fff]{2})\s+(?=[\u3400-\u9fff]{2})")
# And many type nothing at all between a judgement and what they say next: 挺满意的叫店长给我打电话.
_RUN_ON = re.compile(
    r"^(\W*我?(?:总体|整体)?(?:非常|很|挺|比较|相当|十分|太|还|都|好|唔系|几|不太?|不是很|唔|也|就|有点)*(?:满意|不错|(?<![唔不])(?<=[\u4e00-\u9fff])好|一般般?(?!你)|麻麻哋?|还行|可以|马马虎虎|(?<=[\u4e00-\u9fff])[差烂]|失望)(?:得很|极了)?[的了吧啦呀啊喇嘅]*)"
    r"(?=(?:你们|你哋)(?=[是系哪怎周星什有能边几])|你[是系哪]|以后|别再|不要再|唔好再|[叫让](?:你|店|经|老|主|个)|转人工|退订|拉黑|我(?:在|刚|这会儿|要找|想找|住|妈|阿妈|还有|的)|其他的|别的|详细的|不好意思|唔好意思|谢谢|多谢|辛苦|麻烦|唔该|师傅|阿姨|小伙子|上次|但|不过|就[是系](?!说)|因为|毕竟|反正|主要|点解|而家|等[了咗]|花了|用[了咗]|嚟咗|来了|整咗|下次|发票|张单|短信|刚|啱啱|新年|今天|今日|有事|能不能|什么时候|几时)"
)
_UNSETTLED = {Problem.OUT_OF_RANGE, Problem.NOT_A_RATING}


def read_mark(text: str, question: OpenQuestion) -> Found:
    """The mark that folded text gives to a csat5 or nps11 question (issue E, conventions)."""
    low, top = (1, 5) if question.kind is QuestionKind.CSAT5 else (0, 10)
    text = _REPEATED.sub(r"\1", _CRIES.sub(" ", _BELOW_ZERO.sub("-", _SUM.sub(" ", text))))
    told = of_the_asked(_MOVED.sub(" ", figured(figures_respelt(text), low, top)), question.prompt)
    if _wavers(told):
        return Found(problem=Problem.CONTRADICTION, words=text)
    said = corrected(told)
    said = _NO_THEN.sub("", said) if said != told else said
    counted = _SCALE_ECHO.sub("", _REVOKED.sub("", _AFFIRMED.sub(r" \g<mark>", _SECOND_THOUGHT.sub("", said))))
    found = read_figure(counted, low, top, question.prompt)
    if found is NOTHING or found.problem in _UNSETTLED:
        found = _placed(counted, low, top, question.prompt) or found
    if (found is NOTHING or found.problem is Problem.NOT_A_RATING) and question.kind is QuestionKind.CSAT5:
        words = judged(_CLAUSE_SPACE.sub(",", _RUN_ON.sub(r"\1,", counted)), simplified_prompt(question.prompt))
        found = _below_wish(words, counted, top) if words is not NOTHING else found
    if found.is_settled and int(found.value or 0) > (low + top) / 2 and _is_bitter(text, found):
        return Found(problem=Problem.SARCASM, words=text)
    return found


def _is_bitter(text: str, found: Found) -> bool:
    return is_sarcastic_praise(text) or fails_after_praise(text, found.words)


_REPEATED = re.compile(
    r"^\W*(\d{1,2}|[一二三四五])(?:[\s,.!]+\1)+(?=\W*$|\s+[a-z\u3400-\u9fff]{2})(?!\s*(?:of|out|and|to|or)\b)"
)  # 1 1 1 1
_CRIES = re.compile(r"(?<!\d)5{3,}(?=[^\d分星]*[\u3400-\u9fff])(?!\s*[分星])")  # 5555 sounds like sobbing
_BELOW_ZERO = re.compile(r"^(?:给|打|我|i'?d\s+say|a|\W)*(?:负|minus|negative)\s*(?=\d)")
# 2+2=?, 三加五等于几: sums for the machine, and no mark.
_SUM = re.compile(r"\d\s*[+×*x]\s*\d|[一二三四五六七八九十\d]\s*[加减乘]\s*[一二三四五六七八九十\d]|等于(?:几|多少)")


def _wavers(text: str) -> bool:
    """Several figures and then a shrug, or a question which end of the scale is the good one: nothing is settled."""
    if _DOUBTS_SCALE.search(text):
        return True
    if len(set(_ASKED.findall(text))) > 1 or any(
        (match := each.search(text)) and match[1] != match[2] for each in _SPLIT
    ):
        return True
    return _GIVES_UP.search(text) is not None and len({number.value for number in numbers(text)}) > 1


def _placed(text: str, low: int, top: int, prompt: str) -> Found | None:
    if found := place(text, low, top):
        value, match = found
    elif full := _full_marks(text):
        value, match = top, full
        if is_beside(text, match.start(), match.end(), prompt):
            return None
    else:
        return None
    return Found(
        value, words=match[0].strip(), is_whole=is_polite_only(f"{text[: match.start()]} {text[match.end() :]}")
    )


def _full_marks(text: str) -> re.Match[str] | None:
    match = _FULL.search(text)
    if match is None or _NOT_FULL.search(text[: match.start()]):
        return None
    after = text[match.end() :]
    return match if _SCALE_TOP.match(after) or not _IS_ASKED.match(after) else None


def _below_wish(found: Found, text: str, top: int) -> Found:
    """Very good, would be a 5 with more room: not yet the 5."""
    is_short = found.is_settled and int(found.value or 0) == top and wishes(text, top)
    return replace(found, value=top - 1, is_whole=False) if is_short else found
