"""Which figure of a message is the mark: not a quantity, not another's, not a former one; a range is none."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from itertools import pairwise

from bot.understanding.words.found import NOTHING, Found, Problem, is_polite_only
from bot.understanding.words.numerals import MOST, Counts, Number, numbers

_BETWEEN = re.compile(
    r"^\s*(?:分|星|颗星|stars?|points?)?\s*(?:-|~|到|至|或者?是?|还是|定系?|抑或|和|or|to|and|、|,|/|\s)\s*(?:an?\s+)?$"
)
_RANGE = re.compile(
    r"^(?:ish\b)?\s*(?:分|星|颗星|stars?|points?)?\s*(?:(?:-|~|到|至|定系?|抑或|to|、|/)|[\s.,!?…]*(?:或者?是?|还是|\bor)(?:\s+(?:maybe|perhaps|even|is\s+it))?)\s*(?:an?\s+)?$"
)
_DISCARDED_BEFORE = re.compile(
    r"(?:\bwho\s+(?:gets|gives|would\s+give)|\bwhat\s+(?:do|does|would|will|can)\s+(?:i|we|you|it)\s+(?:get|win)\s+for)\s+(?:you\s+)?(?:an?\s+)?$|"
    r"(?:去年|前年|上个?月|上周|上次|上回|上一?(?:单|回|次|个|趟)|第一次|头一次|以前|之前|原来|从前|过去|本来|原本|原想|原打算|打算|想着|不是|不到|不够|不能给|给不了|起码|至少|最少|没有|没法给|不值|低于|扣|减|少|不想给|不会给|别人|朋友|同事|邻居|闺蜜|室友|隔壁|别家|另一家|对面那?家|"
    r"not|isn'?t|never|less\s+than|at\s+least|below|last\s+(?:time|year|month|week|visit)|first\s+time|before|previously|used\s+to|normally|usually|(?:would|'d)\s+(?:love|like|have\s+liked)\s+to|close\s+to|promised|advertis\w+|claims?|号称|承诺|自称|would(?:'?ve|\s+have)(?!\s+to)|was\s+(?:going\s+to|gonna)|wanted\s+to|"
    r"can'?t|cannot|couldn'?t|won'?t|don'?t|minus|instead\s+of|(?:my|a|the|our)\s+(?:friend|wife|husband|colleague|neighbou?r|mate)|(?:your|the)\s+(?:rivals?|competit(?:ors?|ion))|last\s+one|(?:my|our)\s+(?:old|previous|former|other|usual)\s+\w+|some(?:one|body)\s+(?:asked|told|said)|(?:asked|told|begged)\s+(?:me|us)\s+to)"
    r"\s?(?:(?!今|这|现|呢次|now\b|this\b|but\b|\d|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff]))[^,.!;]){0,14}$"
)
_TOP_BEFORE = re.compile(r"(?:满分|总分|out\s+of|最高)(?:是|为|就是|才)?\s*$")
_DISCARDED_AFTER = re.compile(
    r"^\s*分?,?\s*(?:有|能|可以)(?:得)?(?:什么|啥|咩)|^\s*分?,?\s*(?:能|可以|会)(?:送|换|领)|^\s*分?的话(?!,?\s*(?:那|就)?[,吧]?\s*$)|^\s*(?:stars?\s+)?(?:is|are)\s+(?:only\s+)?for\s|^\s*(?:rating|review)?\s*(?:which\s+|that\s+)?(?:i|we)\s+(?:already\s+)?(?:gave|left|posted)\b|^\s*(?:point|star|mark|notch|step)?s?\s+off(?=\s*(?:$|[,.!;]|because|for|as|since))|^\s*分?[?!,\s]*(?:想得美|想都别想|做梦|没门|呸|不可能(?!更|再)|别想|no\s+way|dream\s+on|you\s+wish|not\s+a\s+chance)|"
    r"^\s*(?:point|star|mark|notch|step)?s?\s*(?:off|short\s+of|below|from|under|up\s+from|above|down\s+from|away\s+from)\s+(?:the\s+|an?\s+)?(?:top|best|highest|full|max|perfect|bottom|worst|lowest)|"
    r"^\s*(?:分|颗?星)?(?:里面?|之中|当中|入面|之内)|^\s*(?:分)?\s*(?:是|=)\s*最|^\s*(?:分)?(?:制|满分|封顶|为满分|是满分)|^\s*[^,.!;]{0,10}(?:would\s+be\s+too|就太)"
)
# What comes along with a matter, and those who are somebody else: a mark for them is none, unless they are asked after.
_BESIDES = r"外?包装|纸箱|箱子|盒子|网[站页]|官网|小程序|app(?![a-z])|公众号|停车场?|车位|赠品|广告|发票|(?:outer\s+)?(?:packag(?:e|ing)|box|wrapping)|website|web\s*site|site|car\s*park|parking|coffee(?:\s+machine)?|vending\s+machine|waiting\s+room|magazines?|advert\w*|hold\s+music"
_ELSE = r"隔壁|别[家人的]|对面那?家|上一?家|前一?家|另一?家|同行|对手|以前那家|(?:the\s+other|another|old|previous|other|former|rival|last\s+(?:guy|man|bloke|chap|lot|lad|one|company|people|firm|team|place))\b|(?:[a-z]+\s+){1,2}who\s+came\s+(?:last|before)|(?:[a-z]+\s+){1,2}(?:next\s+door|down\s+the\s+(?:road|street)|across\s+the\s+(?:road|street)|round\s+the\s+corner|over\s+the\s+road)"
_OTHERS = r"快递|物流|外卖|骑手|小哥|平台|邮局|顺丰|圆通|中通|韵达|京东|淘宝|courier|shipping|delivery|carrier|fedex|ups|dhl|postman|amazon"
_FOR_OTHERS_AFTER = re.compile(
    rf"^\s*(?:是?给|for|to)\s*(?:the|your|that|你们?的?|那个?)?\s*(?:{_OTHERS}|送货|配送|派送)"
)
_FOR_ELSE = re.compile(rf"^\s*(?:是?给|for|to)\s*(?:the|your|that|my|our|你们?的?|那个?|我?)?\s*(?:{_ELSE})")
_FOR_BESIDES = re.compile(
    rf"^\s*(?:是?给|for|to)\s*(?:the|your|that|this|你们?的?|那个?|这个?)?\s*(?P<thing>{_BESIDES})"
)
_BESIDES_BEFORE = re.compile(rf"(?P<thing>{_BESIDES})\s*(?:我?[给打评]|值|gets?(?:\s+an?)?|an?)?\s*$")
# Nothing was tried yet: a mark "for" something is for something else then.
_NOT_YET = re.compile(
    r"(?:还|都|仍)?(?:没有?|未|冇)(?:来|到|装|修|用|试|开始|送|动|上门|收到|去|做|弄|洗|搬)(?!好|过?问题|错)|"
    r"\b(?:not|\w+n't)\b(?:(?!\bany|\bhad\b|single|problem|issue)[^,.!;]){0,24}\byet\b|\byet\s+to\b|\bstill\s+(?:waiting|to\s+come)\b"
)
_FOR = re.compile(r"^\s*(?:是?给|for|to)\s*\S")
_FOR_OTHERS_BEFORE = re.compile(rf"(?:{_OTHERS})[^,.!;\d]{{0,8}}$")
_ASPECTS = re.compile(
    r"服务|产品|质量|技术|态度|安装|维修|价格|物流|速度|环境|service|product|quality|price|delivery|install\w*|repair|staff|technician"
)
_SEVERAL_DIGITS = re.compile(r"^[一二三四五六七八九]{2}$")
_STARS = re.compile(r"\s*(?:[⭐★🌟]\s*)+☆*(?P<rest>[^⭐★🌟]*)")
# What may stand beside a figure in its clause and leaves it a mark.
_FILLER = (
    r"(?:\s|[\"'⭐\ufe0f\U0001f300-\U0001f31e\U0001f320-\U0001faff\u2600-\u2604\u2607-\u26ff\u2700-\u27bf]|"
    r"(?:around|about|maybe|probably|perhaps|easily|definitely|certainly|overall|honestly|absolute|total|complete|mega|solid|full|big|fat|strong|weak|clear|brilliant|excellent|fantastic|superb|amazing|lovely|straight|proper|generous|"
    r"just|only|an?|the|my|so|then|still|again|ok|okay|well|lah|la|leh|lor|liao|abeg|jare|sha|oo?|ah|oh|wah|wow|aiyo|uh|um|erm|hmm|mate|love|bro|boss|sir|madam|please|pls|thanks|thank\s+you|cheers|"
    r"gets|deserves|earns|scores|from|side|me|us|for|i|i'd|i'll|i'm|would|going|with|go|say|think|guess|suppose|give|giving|it|it's|is|that's|you|u|tops|max|at|best|most|least|points?|stars?|final|answer|score|rating|mark|must|be|"
    r"yes|yeah|no\s+more|no\s+less|one\s+hundred\s+percent|right|now|today|this\s+time|because|and\s+that's\s+(?:it|final|generous|being\s+\w+))(?![a-z'])|"
    r"我|你们?|您|你哋|佢哋|给|打|就|那|也|是|系|还是|好了|啦|吧|耶|捏|唷|哟|呦|嘞|齁|嗷|吼|喔|噢|诶|欸|惹|呗|呀|了|啊|呢|嘛|喽|咯|囉|喇|㗎|嘅|哈|哒|滴|罢|俾|畀|评|选|填|拣|只|能|最多|顶多|勉强|算|得|梗|当然|必须|妥妥|而已|整|喂|诶|嗯|哦|噢|唉|哎|这次|今次|这回|现在|今年|这趟|呢次|想想|考虑|再|改|个|整体|总体|总的|综合|肯定|绝对|直接|果断|无脑|咋|样|谢谢|多谢|吶|呐|嗰|分|颗|星)*+"
)
_ALONE_BEFORE = re.compile(
    rf"(?:^|[,.!?;:~…()\n-]|[\u4e00-\u9fff]\s|\b(?:and|but|so|still)\s|(?=今年|现在|这次|这回|今次|今回|而家)){_FILLER}$"
)
_ALONE_AFTER = re.compile(rf"{_FILLER}(?:$|[,.!?;:~…()\n-]|(?<=\s)[\u4e00-\u9fff])")
# How a sentence goes on after its mark: "4 because …", "5 for the view".
_GOES_ON = re.compile(
    r"\s*(?:points?|stars?)?\s*(?:and\s+(?!a\s+half)|because|cos\b|cuz\b|coz\b|since|as\s|but\b|though|although|only|lah\b|leh\b|"
    r"for\s+(?:the|your|you|my|his|her|their|our|being|trying|effort|that|this)\b|(?:it\s+)?is\s+(?:my|fair|fine|generous)|sounds|seems|feels|from\s+(?:me|my|us|both|everyone|(?:all|each)\s+of)\b|due\s+to|thanks\s+to|on\s+account)"
)
_THINGS = re.compile(
    r"\s+(?:men|women|people|persons|kids|children|agents|guys\s+(?:came|could)|moment|sec|second|tick|mo)\b(?!\s*[,.]?\s*\d)|"
    r"\s+(?!thanks|cheers|points|stars|marks|always|was|is|this|yes|as|us|its|it's|plus|his|perhaps|unless|that's|he's|she's|there's|\w+'s)"
    r"(?:\w+\s+)?[a-z]{2,}[a-rt-z]s\s+(?:was|is|would|up|down|ago|per|each|too|came|were|are|have|had|who|that|later|turned|arrived|showed|called|left|in\s+and|and\s+(?:still|counting)|and\s+\d|\d|for|to\s+\w+|in|on|at|of|under|behind|off|with|without|from|after|before|late|short|missing)\b"
    r"|\s+(?!thanks|cheers|kudos|points|stars|marks|tops|guys|lads|folks|boys|always|this|yes|as|us|plus|perhaps|sometimes|congrats)[a-z]{2,}[a-rt-z]s\s*(?:$|[,.!])"
)
_PRONOUN = re.compile(
    r"\b(?:the|that|this|which|any|every|each|another|other|same|no)\s+(?:(?!is\b|was\b|[a-z]{3,}ly\b)[a-z]+\s+){0,2}one$|"
    r"(?:^|[,.!?]\s*)(?:just\s+)?(?:pick|choose)\s+one$|"
    r"\b(?:my|your|our|his|her)\s+(?!score|rating|mark|answer|vote|number)[a-z]+\s+one$"
)
# "One" before a thing or a tale counts it: one visit was enough, one of a kind.
_ONE_OF_THEM = re.compile(
    r"\s+(?!stars?\b|points?\b|out\b|and\b|but\b|because\b|cos\b|cuz\b|coz\b|since\b|as\b|for\b|from\b|due\b|only\b|is\b|it\b|i\b|thanks?\b|please\b|pls\b|lah\b|leh\b|lor\b|max\b|at\b|if\b|you\b|sorry\b|worst\b|to\b|off\b|below\b|above\b|from\b|though\b|again\b|mate\b|(?:the|my|we|he|she|they|nobody|no|never|this|second|third)\b)[a-z]{2}"
)
# What settles it after a range or a wavering: "between 4 and 6, so 5".
_SETTLES = re.compile(
    r"(?:\bso|\bcall\s+it|\blet'?s\s+(?:say|go\s+(?:with|for))|\bsay|\bmake\s+it|\bgo\s+(?:with|for)|\bsettle\s+(?:on|for|at)|\bfinal(?:\s+answer)?|\bin\s+the\s+end|"
    r"(?:那|我)?就(?:给|打|算|选|是|取)?|(?:^|[,.!;…])\s*(?:想想|考虑再三)?还是(?:给|打)?|取|最后(?:给|打)?|最终|折中(?:给|打)?)\s*(?:it'?s\s+)?(?:an?\s+|个)?[:,]?\s*$"
)
_WISHED_BEFORE = re.compile(
    r"(?:如果|要是|假如|倘若|若是|但凡)(?:(?!打|评|选|说|让|非|问|分)[^.!;]){0,24}(?:就|才|也)(?:会|能|可以)?(?:给|打|是|值|有)?\s*$|再(?!给|打)[^,.!;]{1,8}(?:就|可以|会)(?:给|打)\s*$|"
    r"(?:[好了后]|行)再(?:给|打|评)(?:你们?)?\s*$|(?:退|赔|送|补|换|减|免|修好)[^,.!;]{0,10}(?:就|才)会?(?:给|打|评)(?:你们?)?\s*$|"
    r"(?:要|让|叫|求|逼|请)(?:我|人|客户|顾客)(?:给|打|评)(?:个|你们?|他们?)?\s*$"
)
_WISHED_AFTER = re.compile(
    r"^\s*(?:points?|stars?)?\s*(?:(?:only\s+)?if|when|once|as\s+soon\s+as|had|provided|unless|were\s+it)\s+(?!i\s+c(?:ould|an)\s+(?:\w+\s+)?(?:less|lower|zero|0|none|nothing|nil)\b)"
    r"(?!i'?m\b|i\s+am|you\s+ask|u\s+ask|i\s+(?:have|had|must|may|really)|pushed|forced|pressed|anything|not|i'?ve)"
)
_LEFT_OVER = re.compile(
    r"(?:留|剩下?|余下?|欠|差|扣|保留|存)(?:了|着|下|的|掉的?|那|给你们?)*\s*$|\b(?:short|shy)\s+of\s+(?:an?\s+)?$"
)  # 八分,留两分给你们努力
_WOULD_BE = re.compile(r"\b(?:would|could|might)\s+be\s+(?:an?\s+)?(?:easy\s+|full\s+|solid\s+)?$")
_CONDITION = re.compile(r"^[^.!]*\b(?:if|with|but|had|when|once|without|except|were)\b")
_ASKED_BACK = re.compile(r"^\s*(?:分|颗?星|stars?|points?)?(?:好评)?[^,.!;?]{0,6}\?+")  # 打五分?先修好再说
_NOT_GIVEN_AFTER = re.compile(
    r"^\s*(?:分|颗?星)?\s*(?:那?是|肯定|绝对)?(?:不可能(?!更|再)|没可能|没门|没戏|别想|休想)|^\s*(?:points?|stars?)?\s*(?:is|'s)\s+(?:out\s+of\s+the\s+question|impossible|not\s+happening)\b|"
    r"^\s*(?:分|星)?\s*(?:(?:都|也|亦)(?:不|没|冇|唔|别)|不(?:给|值|打|想|少|差)|没(?:赔|给|退|收|见|少|付|拿|花))|^\s*分?\s*(?:扣|减|less\b|minus\b)|^\s*(?:分|points?|stars?)?\s*(?:last\s+(?:time|year|month|week|visit)|previously|originally|at\s+first)\b"
)
# What may stand beside figures where nothing but figures is said: service 5 price 1, 90%.
_FIGURE_WORDS = re.compile(
    r"\d+(?:[.,]\d+)?|[零一二两三四五六七八九十百半]+|[%/~+-]|分|颗|星|点|到|至|或者?|还是|和|之间|左右|上下|吧|给|打|我|"
    r"服务|产品|质量|技术|态度|安装|维修|价格|物流|速度|环境|"
    r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|point|points|stars?|percent|hundred|or|to|and|a|an|out|of|between|from|"
    r"service|product|quality|price|delivery|installation|repair|staff|technician)\b"
)


def read_figure(text: str, low: int, top: int, prompt: str) -> Found:
    """The one figure between low and top that folded words give, or why there is none."""
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
    is_settled = len({number.value for number in every}) > 1 and _SETTLES.search(text[: kept[-1].start])
    if is_settled:
        kept = kept[-1:]
    elif _is_range(text, kept, every):
        return Found(problem=Problem.RANGE, words=text)
    if len({number.value for number in kept}) > 1:
        kept = _of_the_aspect(text, kept, prompt)
    if len({number.value for number in kept}) > 1:
        return Found(problem=Problem.CONTRADICTION, words=text)
    return _in_range(text, kept[-1], low, top)


_AND_A_HALF = re.compile(r"(?<=[分星])半(?![天个小年月辈路价])")  # 三星半


def _in_range(text: str, number: Number, low: int, top: int) -> Found:
    words = text[number.start : number.end].strip()
    if number.scale is not None and number.scale != top:
        if number.value == number.scale in {10, 100}:  # ten out of ten is the best of any scale
            return Found(top, words=words, is_whole=_is_rest_polite(text, number))
        return Found(problem=Problem.OTHER_SCALE, words=words)
    if number.unit.endswith(("星", "⭐", "★", "star", "stars")) and top != 5 >= number.value:
        return Found(problem=Problem.OTHER_SCALE, words=words)
    if number.value != int(number.value) or _AND_A_HALF.match(text, number.end):
        return Found(problem=Problem.NOT_WHOLE, words=words)
    if not low <= number.value <= top:
        return Found(problem=Problem.OUT_OF_RANGE, words=words)
    return Found(int(number.value), words=words, is_whole=_is_rest_polite(text, number))


def _is_rest_polite(text: str, number: Number) -> bool:
    rest = f"{text[: number.start]} {text[number.end :]}"
    rest = re.sub(
        r"我|给你?们?|打个?|评|选|是|就|吧|了|[a-z']*\b(?:i|give|rate|it|a|an|you|say|would|is|my|answer|score|rating|i'd)\b",
        " ",
        rest,
    )
    return is_polite_only(rest)


def _counts_as_mark(text: str, number: Number, every: list[Number]) -> bool:
    is_bare = not number.unit and number.scale is None
    if is_bare and _is_of_things(text, number):
        return False
    if number.counts is not Counts.BARE:
        return number.counts is Counts.MARK
    before, after = text[: number.start].rstrip(), text[number.end :].lstrip()
    others = [other for other in every if other is not number]
    for other in others:  # 8或9: a bare figure beside another one is part of a range
        first, second = sorted((number, other), key=lambda each: each.start)
        if _BETWEEN.match(text[first.end : second.start]):
            if other.counts is Counts.MARK and _RANGE.match(text[first.end : second.start]):
                return True
            if "," in text[first.end : second.start] and is_own_clause(text, number.start, number.end):
                return True
            return _stands_apart(text[: first.start].rstrip(), text[second.end :].lstrip())
    return is_own_clause(text, number.start, number.end) or _stands_apart(before, after)


def _is_of_things(text: str, number: Number) -> bool:
    """Whether a bare figure counts or stands for what is told of: 3 parts were missing, the blue one, one of a kind."""
    is_one = text[number.start : number.end] == "one" and _ONE_OF_THEM.match(text, number.end)
    return bool(is_one or _THINGS.match(text, number.end) or _PRONOUN.search(text[: number.end]))


def is_own_clause(text: str, start: int, end: int) -> bool:
    """The clause says nothing but the figure there, or goes on with the reason: "4 because …"."""
    if not _ALONE_BEFORE.search(text[:start]):
        return False
    return bool(_ALONE_AFTER.match(text, end) or _GOES_ON.match(text, end))


def _stands_apart(before: str, after: str) -> bool:
    after = re.sub(
        r"^(?:ish\b|or\s+so\b|左右|上下|for\s+you\w*|to\s+you|给(?=[^,.!;\d]{1,6}(?:$|[,.!;]))[^,.!;]+|给你们?)",
        "",
        after,
    ).lstrip()
    before = re.sub(
        r"(?:(?:between|from)(?:\s+an?)?|介[于乎]|在|从|maybe|probably|about|around|大概|差不多|也就|最多|顶多)\s*$",
        "",
        before,
    )
    starts = is_polite_only(before) and (
        not after
        or not re.match(r"[\w\u4e00-\u9fff]", after)
        or bool(re.match(r"[吧啊呀了哈呢啦咯喽哦嘛哟耶捏唷嘞齁嗷吼喔噢诶欸惹]|[a-z]", after))
    )
    ends = is_polite_only(after) and (not before or before[-1] in ",.!?;:~-=()…\"'" or is_polite_only(before))
    return starts or ends


def _is_discarded(text: str, number: Number, prompt: str) -> bool:
    before, after = text[: number.start], text[number.end :]
    if _is_wished(before, after) or _NOT_GIVEN_AFTER.match(after) or _LEFT_OVER.search(before):
        return True
    asked = _ASKED_BACK.match(after)
    if asked and not is_polite_only(after[asked.end() :]):
        return True
    if _TOP_BEFORE.search(before) or _DISCARDED_BEFORE.search(before) or _DISCARDED_AFTER.match(after):
        return True
    if is_beside(text, number.start, number.end, prompt):
        return True
    if re.search(f"{_OTHERS}|送", prompt.casefold()):
        return False
    return bool(_FOR_OTHERS_AFTER.match(after) or _FOR_OTHERS_BEFORE.search(before))


def is_beside(text: str, start: int, end: int, prompt: str) -> bool:
    """Whether the mark there is for what only comes along, for somebody else, or for a matter that is still to come."""
    before, after = text[:start], text[end:]
    thing = _FOR_BESIDES.match(after) or _BESIDES_BEFORE.search(before)
    if (thing and thing["thing"] not in prompt.casefold()) or _FOR_ELSE.match(after):
        return True
    return _FOR.match(after) is not None and _NOT_YET.search(text) is not None


def _is_wished(before: str, after: str) -> bool:
    if _WISHED_BEFORE.search(before) or _WISHED_AFTER.match(after):
        return True
    return bool(_WOULD_BE.search(before) and _CONDITION.match(after))


def wishes(text: str, mark: int) -> bool:
    """Whether the words withhold that mark: it would be given if something else were so."""
    return any(
        number.value == mark and _is_wished(text[: number.start], text[number.end :]) for number in numbers(text)
    )


def _is_range(text: str, kept: list[Number], every: list[Number]) -> bool:
    if any(_SEVERAL_DIGITS.match(text[number.start : number.start + 2]) for number in kept):
        return True
    values = {number.value for number in kept}
    if re.search(r"(?:左右|上下|之间|几分|大概|around|or\s+so|between|ish\b)", text) and len(values) > 1:
        return True
    return any(
        first.value != second.value and _RANGE.match(text[first.end : second.start]) and {first, second} & set(kept)
        for first, second in pairwise(every)
    ) or (len({number.value for number in every}) > 1 and re.search(r"between|介[于乎]|之间", text) is not None)


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


def is_only_figures(text: str) -> bool:
    """Whether folded words are figures and what they count, and nothing else."""
    return is_polite_only(_FIGURE_WORDS.sub(" ", text))
