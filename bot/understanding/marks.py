"""Marks in a customer's words: csat from 1 to 5 in figures or words, nps from 0 to 10 in figures only."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from itertools import pairwise

from bot.understanding.answers import NOTHING, Found, Problem, clauses, corrected, is_polite_only
from bot.understanding.numerals import MOST, Counts, Number, numbers
from bot.understanding.types import OpenQuestion, QuestionKind

_BETWEEN = re.compile(
    r"^\s*(?:分|星|颗星|stars?|points?)?\s*(?:-|~|到|至|或者?是?|还是|和|or|to|and|、|,|/|\s)\s*(?:an?\s+)?$"
)
_RANGE = re.compile(r"^\s*(?:分|星|颗星|stars?|points?)?\s*(?:-|~|到|至|或者?是?|还是|or|to|、|/)\s*(?:an?\s+)?$")
_DISCARDED_BEFORE = re.compile(
    r"(?:上次|上回|上一?(?:单|回|次|个|趟)|第一次|头一次|以前|之前|原来|从前|过去|本来|原本|原想|想着|不是|不到|不够|不能给|给不了|起码|至少|最少|没有|没法给|不值|低于|扣|减|少|不想给|不会给|别人|朋友|同事|"
    r"not|isn'?t|never|less\s+than|at\s+least|below|last\s+time|first\s+time|before|previously|used\s+to|would(?:'?ve|\s+have)|was\s+going\s+to|wanted\s+to|"
    r"can'?t|cannot|couldn'?t|won'?t|don'?t|minus|instead\s+of|my\s+(?:friend|wife|husband|colleague))"
    r"[^,.!;]{0,14}$"
)
_TOP_BEFORE = re.compile(r"(?:满分|总分|out\s+of|最高)(?:是|为|就是|才)?\s*$")
_DISCARDED_AFTER = re.compile(r"^\s*(?:分)?(?:制|满分|封顶|为满分|是满分)|^\s*[^,.!;]{0,10}(?:would\s+be\s+too|就太)")
_OTHERS = r"快递|物流|外卖|骑手|小哥|平台|邮局|顺丰|圆通|中通|韵达|京东|淘宝|courier|shipping|delivery|carrier|fedex|ups|dhl|postman|amazon"
_FOR_OTHERS_AFTER = re.compile(rf"^\s*(?:是?给|for|to)\s*(?:the|your|that|你们?的?|那个?)?\s*(?:{_OTHERS})")
_FOR_OTHERS_BEFORE = re.compile(rf"(?:{_OTHERS})[^,.!;\d]{{0,8}}$")
_ASPECTS = re.compile(
    r"服务|产品|质量|技术|态度|安装|维修|价格|物流|速度|环境|service|product|quality|price|delivery|install\w*|repair|staff|technician"
)
_SEVERAL_DIGITS = re.compile(r"^[一二三四五六七八九]{2}$")
_STARS = re.compile(r"\s*(?:[⭐★🌟]\s*)+☆*(?P<rest>[^⭐★🌟]*)")
_FULL = re.compile(
    r"满分|full\s+(?:marks|score|points)|top\s+(?:marks|score)|perfect\s+(?:score|10|ten)|maximum|(?:打|给|评)?(?:100|一百|一百二十|120)\s*分(?!钟)|"
    r"(?:the\s+)?highest\s+(?:score|mark|rating)|最高分"
)
_NOT_FULL = re.compile(
    r"(?:不是|不给|给不了|不到|没到|离|满分(?:是|为|10|5|十|五)|not|no|almost|nearly|if|hardly)[^,.]{0,10}$"
)

SARCASM = re.compile(
    r"呵呵|(?:迟到|等了|坏了|漏了|拖了)[^.!]{0,16}(?:五星|5星|满分|5分|五分|好评)[^.!]{0,6}(?:真棒|真好|厉害|哈|呢)|真是?(?:太|好|谢谢)[^,.!]{0,8}(?:啊|呢|哈)[,,!. ]*(?:等|拖|又|还|三|半|坏|修了)|谢谢你们(?:让|害|浪费|迟到|弄坏|把)|(?:五星|5星|满分|5分|10分|五分|十分)[^,.!]{0,6}"
    r"(?:等了|浪费|坏|迟到|不接|骗|忽悠|耽误)|真行|可真(?:行|棒|好|会)|太会|佩服佩服|牛啊|服了你们|长见识|开了眼|绝了|[\"'](?:服务|优质|好|专业|效率|满意|贴心)\w*[\"']|"
    r"🙄|🙃|\byeah\s+right\b|\bbravo\b|\bslow\s*clap\b|/s\b|\bwell\s+done\s+(?:for|on|breaking|losing|wasting|ruining)|"
    r"\b(?:thanks|thank\s+you|thx|kudos|props|congrat\w*|great\s+job|nice\s+job|good\s+job|stars?|marks|points?|\d+|ten|five)\s+(?:a\s+lot\s+)?(?:for|on)\s+"
    r"(?:nothing|wasting|losing|breaking|making\s+(?:me|us)|ruining|ignoring|keeping\s+(?:me|us)\s+(?:wait|on)|not|never|leaving|delaying|"
    r"cancell?ing|lying|showing\s+up\s+late|being\s+(?:late|rude|useless)|the\s+(?:wait|delay|leak|mess|headache|hold))"
    r"|\b(?:stars?|marks|points?|\d)\s+for\s+(?:effort|turning|showing|arriving|coming|leaving|waiting|breaking|being\s+\w+\s+late)\b|\bjust\s+(?:great|what\s+i\s+needed|perfect|lovely|wonderful)\b|\bmust\s+be\s+nice\b|\bas\s+if\b|\bso\s+helpful\s*(?:\.\.\.|not)"
)


# "1 to 10? 6": the customer names the scale and then the mark.
_SCALE_ECHO = re.compile(r"^\s*(?:from\s+|on\s+)?[01]\s*(?:-|~|to|到|至)\s*(?:5|10)\s*分?\s*[?:,;-]\s*(?=\D{0,8}\d)")


_SECOND_THOUGHT = re.compile(r"^\s*(?:no|oh|ah)?[\s,]*(?:wait|sorry|oops|actually|hang\s+on)[\s,.!-]+(?=\D{0,12}\d)")


def read_mark(text: str, question: OpenQuestion) -> Found:
    """The mark that folded text gives to a csat5 or nps11 question (issue E, conventions)."""
    low, top = (1, 5) if question.kind is QuestionKind.CSAT5 else (0, 10)
    counted = _SCALE_ECHO.sub("", _SECOND_THOUGHT.sub("", corrected(text)))
    found = _figure(counted, low, top, question.prompt)
    if (found is NOTHING or found.problem is Problem.OUT_OF_RANGE) and (full := _full_marks(counted, top)):
        found = full
    if (found is NOTHING or found.problem is Problem.NOT_A_RATING) and question.kind is QuestionKind.CSAT5:
        words = scale_words(counted)
        found = words if words is not NOTHING else found
    if found.is_settled and SARCASM.search(text) and int(found.value or 0) > (low + top) / 2:
        return Found(problem=Problem.SARCASM, words=text)
    return found


def _full_marks(text: str, top: int) -> Found | None:
    match = _FULL.search(text)
    if match is None or _NOT_FULL.search(text[: match.start()]) or re.match(r"\s*(?:是|为)?\s*\d", text[match.end() :]):
        return None
    return Found(top, words=match[0], is_whole=is_polite_only(_without(text, match.start(), match.end())))


def _figure(text: str, low: int, top: int, prompt: str) -> Found:
    if signs := _STARS.fullmatch(text):
        text = f"{sum(text.count(sign) for sign in '⭐★🌟')} stars{signs['rest']}"
    every = numbers(text)
    if len(every) >= MOST:
        return Found(problem=Problem.NOT_A_RATING, words=text)
    marks = [number for number in every if _counts_as_mark(text, number, every)]
    kept = [number for number in marks if not _is_discarded(text, number, prompt)]
    if not kept:
        is_about_others = bool(marks) or any(number.counts is Counts.QUANTITY for number in every)
        return Found(problem=Problem.NOT_A_RATING, words=text) if is_about_others else NOTHING
    if _is_range(text, kept):
        return Found(problem=Problem.RANGE, words=text)
    if len({number.value for number in kept}) > 1:
        kept = _of_the_aspect(text, kept, prompt)
    if len({number.value for number in kept}) > 1:
        return Found(problem=Problem.CONTRADICTION, words=text)
    return _in_range(text, kept[-1], low, top)


def _in_range(text: str, number: Number, low: int, top: int) -> Found:
    words = text[number.start : number.end].strip()
    if number.scale is not None and number.scale != top:
        return Found(problem=Problem.OTHER_SCALE, words=words)
    if number.unit.endswith(("星", "⭐", "★", "star", "stars")) and top != 5:
        return Found(problem=Problem.OTHER_SCALE, words=words)
    if number.value != int(number.value):
        return Found(problem=Problem.NOT_WHOLE, words=words)
    if not low <= number.value <= top:
        return Found(problem=Problem.OUT_OF_RANGE, words=words)
    return Found(int(number.value), words=words, is_whole=_is_rest_polite(text, number))


def _is_rest_polite(text: str, number: Number) -> bool:
    rest = _without(text, number.start, number.end)
    rest = re.sub(
        r"我|给你?们?|打个?|评|选|是|就|吧|了|[a-z']*\b(?:i|give|rate|it|a|an|you|say|would|is|my|answer|score|rating|i'd)\b",
        " ",
        rest,
    )
    return is_polite_only(rest)


def _without(text: str, start: int, end: int) -> str:
    return f"{text[:start]} {text[end:]}"


def _counts_as_mark(text: str, number: Number, every: list[Number]) -> bool:
    if number.counts is not Counts.BARE:
        return number.counts is Counts.MARK
    before, after = text[: number.start].rstrip(), text[number.end :].lstrip()
    others = [other for other in every if other is not number]
    for other in others:  # 8或9: a bare figure beside another one is part of a range
        first, second = sorted((number, other), key=lambda each: each.start)
        if _BETWEEN.match(text[first.end : second.start]):
            return _stands_apart(text[: first.start].rstrip(), text[second.end :].lstrip())
    return _stands_apart(before, after)


def _stands_apart(before: str, after: str) -> bool:
    after = re.sub(r"^(?:ish\b|or\s+so\b|左右|上下|for\s+you\w*|to\s+you|给你们?)", "", after).lstrip()
    before = re.sub(
        r"(?:(?:between|from)(?:\s+an?)?|介于|在|从|maybe|probably|about|around|大概|差不多|也就|最多|顶多)\s*$",
        "",
        before,
    )
    starts = is_polite_only(before) and (
        not after
        or not re.match(r"[\w\u4e00-\u9fff]", after)
        or bool(re.match(r"[吧啊呀了哈呢啦咯喽哦嘛哟]|[a-z]", after))
    )
    ends = is_polite_only(after) and (not before or before[-1] in ",.!?;:~-=()…\"'" or is_polite_only(before))
    return starts or ends


def _is_discarded(text: str, number: Number, prompt: str) -> bool:
    before, after = text[: number.start], text[number.end :]
    if _TOP_BEFORE.search(before) or _DISCARDED_BEFORE.search(before) or _DISCARDED_AFTER.match(after):
        return True
    if re.search(_OTHERS, prompt.casefold()):
        return False
    return bool(_FOR_OTHERS_AFTER.match(after) or _FOR_OTHERS_BEFORE.search(before))


def _is_range(text: str, kept: list[Number]) -> bool:
    if any(_SEVERAL_DIGITS.match(text[number.start : number.start + 2]) for number in kept):
        return True
    if re.search(r"(?:左右|上下|之间|几分|大概|around|or\s+so|between|ish\b)", text) and len(kept) > 1:
        return True
    return any(
        first.value != second.value and _RANGE.match(text[first.end : second.start]) for first, second in pairwise(kept)
    ) or (len(kept) > 1 and re.search(r"between|介于|之间", text) is not None)


def _of_the_aspect(text: str, kept: list[Number], prompt: str) -> list[Number]:
    asked = set(_ASPECTS.findall(prompt.casefold()))
    if len(asked) != 1:
        return kept
    (aspect,) = asked
    chosen, last_end = [], 0
    for number in kept:
        if aspect in text[last_end : number.end + 1]:
            chosen.append(number)
        last_end = number.end
    return chosen or kept


_SUBJECT = (
    r"(?:我们?|总的来说|总体(?:来说)?|整体(?:来说|上)?|感觉|觉得|个人|你们?的?|这次|服务|态度|师傅|产品|质量|售后|各方面|对|很久|的|都|是|还|就|也|算|嗯+|哦|啊|额|呃|那|"
    r"表示|回答|答|说实话|老实说|评价|体验|使用|用着|用起来|效果|"
    r"i'?m|i\s+am|i\s+was|i\s+feel|i\s+felt|we\s+(?:are|were)|it'?s|it\s+(?:is|was)|that\s+was|they\s+(?:are|were)|overall|honestly|all\s+in\s+all|"
    r"the\s+(?:service|product|repair|experience|technician|visit|work|installation|job|staff|team)|service|product|everything|was|is|were|are|just|"
    r"pretty\s+much|i'?d\s+say|i\s+would\s+say|my\s+experience|a|an|to\s+be\s+honest|tbh|well|so|really|feeling|with\s+\w+|your|this|felt|quite)"
)
_TAIL = (
    r"(?:的|了|吧|啊|呀|呢|哈+|哦|喔|噢|啦|咯|滴|哒|嘛|谢谢|多谢|[!~^_.👍😊🙂😄🌹❤💯👏😡👎😠😞😁🙏\s]|"
    r"with\s+(?:the|your|my|this|it|everything)\s?\w*|service|experience|job|work|thanks?|thank\s+you|overall|so\s+far|to\s+me|indeed|honestly|"
    r"tbh|really|here|in\s+general|this\s+time|i\s+guess|i\s+think|i\s+suppose|all\s+round|mate|!|评价|服务|态度|体验)"
)
_SCALE_WORDS: tuple[tuple[int, str], ...] = (
    (
        1,
        (
            r"(?:非常|很|极其?|十分|特别|相当|完全|太|超级?|极度|一点都?|一点也|根本|最)不满意?|好唔满意|(?:太|很|非常|极|超|特别|真|最|巨|好)(?:差|烂|糟糕?|糟心|垃圾|坏|失望|差劲|恶劣)(?:劲|极)?了?|"
            r"差劲(?:透了)?|差到(?:家|极点|爆|不行)了?|坏透了|差得要(?:死|命)|要多差有多差|太次了?|稀烂|太坑了?|坑爹|糟糕(?:透了|极了)|差极了|烂透了|垃圾|烂|一塌糊涂|差评|失望透顶|失望极了|最差|极差|一无是处|无语|气死|"
            r"(?:absolutely\s+|really\s+|simply\s+|just\s+|truly\s+|bloody\s+|utterly\s+|completely\s+|totally\s+|pretty\s+)?(?:terrible|awful|dire|shambolic|diabolical|ghastly|lousy|a\s+(?:joke|disgrace|shambles|nightmare|disaster)|dreadful|horrible|horrendous|abysmal|appalling|atrocious|pathetic|"
            r"disgusting|unacceptable|rubbish|garbage|crap|shit|worst(?:\s+ever)?|disgraceful|shocking|useless)|the\s+worst|"
            r"(?:very|extremely|really|so|incredibly|completely|totally|utterly|highly|super|deeply|thoroughly|most)\s+(?:bad|poor|dissatisfied|unsatisfied|unhappy|disappointed|disappointing|displeased)|"
            r"(?:absolutely|totally|completely|definitely|certainly)\s+not\s+(?:satisfied|happy|pleased|good)|(?:not|n't)\s+(?:at\s+all\s+(?:satisfied|happy|good)|satisfied\s+at\s+all|happy\s+at\s+all|good\s+at\s+all)"
        ),
    ),
    (
        2,
        (
            r"(?:不算|不能算|算不得|不怎么)(?:满意|好)|不太?满意|不(?:是很|怎么|大|算|够|甚|是太|是特别|是非常|咋|是十分)满意|唔(?:系|是|係)?(?:几|太|咁|好)*满意|唔(?:系|是)?(?:几|太|咁)?(?:好|掂|得)|(?:有点|有些|比较|挺|略|稍微?|蛮)(?:不满意?|失望|差|糟糕|不好|烂)|不(?:太|是很|怎么|大)好|不好|不行|不太行|不怎么样|不咋地|不咋的?|不咋样|(?:谈|说|称|算)不上(?:有多)?(?:满意|好)|"
            r"差|较差|偏差|欠佳|失望|不理想|不尽人意|差强|不敢恭维|差点意思|欠缺|有待(?:提高|改进|加强)|还差点|不达预期|够呛|有点差|比较差|挺差|较差|"
            r"dissatisfied|unsatisfied|unsatisfactory|not\s+(?:really\s+|very\s+|too\s+|so\s+|that\s+|particularly\s+|quite\s+|all\s+that\s+)?(?:satisfied|happy|good|great|pleased|impressed|satisfactory)|"
            r"(?:somewhat\s+|a\s+bit\s+|a\s+little\s+|quite\s+|rather\s+|fairly\s+|pretty\s+|kinda\s+)?(?:unhappy|disappointed|disappointing|poor|bad|dissatisfied|subpar|underwhelming)|(?:not|hardly|scarcely)\s+(?:what\s+i'?d\s+call\s+)?(?:satisfied|happy|impressed|great|good)|leaves?\s+(?:a\s+lot|much|something)\s+to\s+be\s+desired|not\s+up\s+to\s+(?:scratch|par|standard)|could\s+do\s+better|less\s+than\s+(?:satisfied|happy|impressed)|lacking|weak|below\s+average|below\s+par|could\s+(?:be|have\s+been)\s+(?:much\s+)?better|poorly"
        ),
    ),
    (
        3,
        (
            r"(?:很|比较|非常|太)?一般(?:般|化)?|中不溜(?:的|儿)?|一般水平|不温不火|没啥感觉|没什么感觉|无功无过|还算过得去|也就那么回事|马马虎虎|麻麻|尚可|尚算可以|(?:还|就)?(?:行|过得去|凑合|那样|说得过去|将就|可以)(?:吧|啦|咯|了)?|凑合(?:吧|用)?|就那样(?:吧)?|中等|普通|普普通通|平平|不好也?不坏|中规中矩|及格|勉强(?:及格|满意|可以)?|将就|差不多|ok啦?|麻麻地|"
            r"so[\s-]*so|meh+|average|neutral|fair|ok(?:ay|ayish|ish)?|alright|all\s+right|mediocre|middling|acceptable|adequate|passable|fine|nothing\s+special|"
            r"run\s+of\s+the\s+mill|middle\s+of\s+the\s+range|nothing\s+(?:much|to\s+write\s+home\s+about)|bog\s+standard|decent\s+enough|fair\s+enough|ordinary|standard|as\s+expected|i'?ve\s+(?:had|seen)\s+(?:better|worse)|neither\s+(?:good\s+nor\s+bad|satisfied\s+nor\s+dissatisfied|happy\s+nor\s+unhappy)|in\s+the\s+middle|middle\s+of\s+the\s+road|could\s+be\s+worse|tolerable"
        ),
    ),
    (
        5,
        (
            r"(?:非常|很|十分|特别|超级?|相当|极其?|一百个|一万个|百分百|100%|百分之百|太|最|真的?很?|十二分|万分|好|都很|都非常)满意(?:极)?了?|满意(?:极了|得很|到家|爆)|(?:非常|特别|超级?|太|十分|真的?|极其?|最|真心|相当|好)(?:好|棒|赞|不错|优秀|完美|到位|给力|靠谱|专业)(?:了)?|"
            r"很(?:好|棒|赞|优秀|完美|给力)|棒极了|好极了|超赞|超棒|没毛病|挑不出(?:毛病|刺)|无懈可击|一流|顶级|顶(?:尖|好)|绝了|满意到(?:爆|不行)|好得(?:很|不得了|没话说)|赞不绝口|呱呱叫|完美|无可挑剔|没得说|没话说|没的说|顶呱呱|杠杠的?|一级棒|棒棒哒|优秀|极好|赞爆|五星(?:级|好评)?|五颗星|绝佳|好到(?:爆|没话说)|大赞|点赞|"
            r"(?:very|extremely|really|so|super|highly|totally|completely|fully|100%|incredibly|absolutely|100\s*percent|more\s+than|most|thoroughly|perfectly|entirely|wholly|genuinely|truly|beyond|quite\s+literally)\s+(?:satisfied|happy|pleased|good|nice|impressed|satisfactory|well|delighted)|"
            r"(?:absolutely\s+|simply\s+|truly\s+|just\s+)?(?:excellent|perfect|amazing|awesome|fantastic|outstanding|superb|brilliant|wonderful|exceptional|terrific|fabulous|great|top[\s-]notch|first[\s-]class|flawless|stellar|incredible|delighted|exemplary)|"
            r"super|over\s+the\s+moon|chuffed(?:\s+to\s+bits)?|thrilled|ecstatic|spot\s+on|second\s+to\s+none|faultless|impeccable|marvell?ous|magnificent|splendid|sublime|phenomenal|a\s+(?:star|gem|delight|dream|joy)|exceeded\s+(?:my|our|all)\s+expectations|loved\s+it|love\s+it|the\s+best|best\s+ever|couldn'?t\s+(?:be|have\s+been)\s+(?:better|happier)|can'?t\s+fault\s+(?:it|them)|10/10|a\+"
        ),
    ),
    (
        4,
        (
            r"唔错|几好|(?:比较|挺|还|蛮|基本|总体|大体|大致|算|较|还算|还是|也|几)?满意|(?:挺|蛮|还|都|也|几|真|算)?(?:好|不错|不赖|良好)|还(?:挺|是|蛮)(?:好|不错|满意)|较好|比较好|不错不错|好好|良|"
            r"(?:pretty|fairly|mostly|somewhat|quite|generally|reasonably|rather|overall|kinda|mainly|largely)?\s*(?:satisfied|happy|good|pleased|nice|decent|satisfactory|content|impressed)|not\s+(?:too\s+)?bad(?:\s+at\s+all)?|no\s+complaints|(?:can'?t|cannot)\s+complain|well\s+done|better\s+than\s+(?:expected|average|most)|above\s+average|favou?rable|positive|commendable|good\s+enough|solid|did\s+well"
        ),
    ),
)
_PHRASES = tuple(
    (value, re.compile(rf"^{_SUBJECT}?(?:\s*{_SUBJECT})*\s*(?P<words>{pattern})(?:\s*{_TAIL})*$"))
    for value, pattern in _SCALE_WORDS
)
_EMPHATIC_TAIL = re.compile(r"(?:极了|得很|透了|坏了)$")
_HYPOTHETICAL = re.compile(
    r"如果|要是|假如|希望|应该(?:要)?|\bif\b|\bhope\b|\bwould\s+(?:be|have)\b|\bshould\b|\?|吗$|别人|他们说"
)


def scale_words(text: str) -> Found:
    """A csat mark said in words: only where a whole clause says nothing but how satisfied the customer is."""
    found: list[tuple[int, str]] = []
    parts = clauses(text)
    for clause in parts:
        if _HYPOTHETICAL.search(clause):
            continue
        for value, pattern in _PHRASES:
            if match := pattern.match(clause):
                found.append((value, match["words"]))
                break
    return _one_of(found, parts)


def _one_of(found: list[tuple[int, str]], parts: list[str]) -> Found:
    if not found:
        return NOTHING
    meaningful = [
        each for each in found if not (each[1] in {"好", "ok", "okay", "good", "行", "fine", "well"} and len(found) > 1)
    ] or found
    values = {value for value, _ in meaningful}
    words = meaningful[0][1]
    is_whole = len(parts) == len(found) or all(
        is_polite_only(part) for part in parts if all(word not in part for _, word in found)
    )
    if len(values) == 1:
        return Found(meaningful[0][0], words=words, is_whole=is_whole)
    if min(values) >= 3:
        return (
            Found(max(values), words=words, is_whole=is_whole)
            if min(values) >= 4
            else Found(meaningful[-1][0], words=words)
        )
    if max(values) <= 2:
        return Found(min(values), words=words, is_whole=is_whole)
    return Found(problem=Problem.CONTRADICTION, words=words)
