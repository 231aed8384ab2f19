"""Praise that is none: a good mark for what went wrong, 呵呵, slow claps."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.words.grievances import grieves

# What nobody is thankful for, and nobody recommends.
_TOIL = r"白(?:白)?(?:等|跑|请|忙|花|交)|干等|空等|苦等|请(?:了|咗|足)?[^,.!]{0,4}假|等(?:了|咗|足|上|到)|等个|等(?=[^,.!]{1,4}(?:小时|钟头|分钟|天|个钟|星期))|跑(?:了|咗)?(?:[一两三四五六七八\d]|多少)|饿|挨|淋|冻|睡不|失眠|多花|破费|(?<!不)(?<!不用)(?<!不必)(?<!没)排(?:了|长)?队|被(?!照顾|感动|宠|尊重|服务|治愈|重视)|迟到|放鸽子|受罪|受气|受骗|没人|冇人|寂寞|绝望|什么(?:叫|是)|学会(?:了)?(?:自己|怎么)"
_TOIL_EN = r"queu\w*|wait(?:ed|ing|s)?\b|hold\s+music|on\s+hold|delays?|being\s+(?:ignored|late|lied|stood|overcharged|kept)|no[\s-]?shows?|cold\s+(?:food|showers?|pizza|water)|leak\w*|mould|cockroach\w*|bed\s*bugs|nothing"
SARCASM = re.compile(
    rf"(?:感谢|谢谢|多谢|多得|谢)(?:你们?|您|你哋|贵\w{{1,3}}|师傅|客服)?(?:们)?[,]?(?:让|令|害|搞到|带给|给了)(?:我|我们|全家|大家)?[^,.!]{{0,8}}(?:{_TOIL})|"
    rf"(?:推荐|欢迎|建议|安利|叫|让|请)[^,.!]{{0,4}}(?:大家|朋友|各位|亲友|人人|所有人|你们?)?[^,.!]{{0,4}}(?:体验|感受|尝尝|尝试|试试|领教|享受|见识)[^.!]{{0,6}}(?:{_TOIL})|"
    rf"\b(?:recommend|tell|invite|everyone|everybody|anyone|friends|come)\b[^.!?]{{0,40}}\b(?:enjoy|experience|come\s+and|savou?r|sample|taste|try|love|like|likes|loves|enjoys|fancies)\b[^.!?]{{0,24}}\b(?:{_TOIL_EN})|"
    rf"\bif\s+(?:you|u)\s+(?:like|love|enjoy|fancy)\s+(?:\w+\s+){{0,2}}?(?:{_TOIL_EN})|"
    r"好让(?:你们?|他们)(?:接着|继续|再)|(?:推荐|介绍|安利)给[^,.!]{0,4}(?:讨厌|最?恨|仇人|敌人|冤家|前任|死对头)|\b(?:recommend|tell)\b[^.!?]{0,24}\b(?:enem(?:y|ies)|people\s+i\s+(?:hate|dislike)|someone\s+i\s+(?:hate|dislike)|my\s+ex\b)|\bnothing\s+says\s+\w+\s+like\b|\blov(?:ed|e|ing)\s+(?:every\s+\w+\s+of\s+)?(?:standing|waiting|queu\w+|sitting\s+(?:around|in)|being\s+(?:ignored|kept|lied)|(?:cold|soggy|burnt|stale)\s+(?:food|pizza|dinner|chips|fries|burgers?|showers?|coffee|tea|meals?))\b|\bonly\s+had\s+to\s+(?:call|ring|chase|wait|phone|email|ask|remind)\b(?!\s+(?:\w+\s+)?once)|"
    r"呵呵|(?:迟到|等了|坏了|漏了|拖了)[^.!]{0,16}(?:五星|5星|满分|5分|五分|好评)[^.!]{0,6}(?:真棒|真好|厉害|哈|呢)|真是?(?:太|好|谢谢)[^,.!]{0,8}(?:啊|呢|哈)[,,!. ]*(?:等|拖|又|还|三|半|坏|修了)|谢谢你们(?:让(?!我?[^,.!]{0,5}(?:安心|放心|省|满意|开心|高兴|感动|惊喜|暖|舒服|安稳|好觉|及时|顺利))|害|浪费|迟到|弄坏|把)|(?:五星|5星|满分|5分|10分|五分|十分)[^,.!]{0,6}"
    r"(?:等了|浪费|坏|迟到|不接|骗|忽悠|耽误)|真行|好棒棒|真会(?:挑|选|玩|省)|真是五星级|服了你们|长见识|开了眼|[\"'](?:服务|优质|好|专业|效率|满意|贴心)\w*[\"']|"
    r"🙄|🙃|\byeah\s+right\b|\bbravo\b|\bslow\s*clap\b|/s\b|\bwell\s+done\s+(?:for|on|breaking|losing|wasting|ruining)|"
    r"\b(?:thanks|thank\s+you|thx|kudos|props|congrat\w*|great\s+job|nice\s+job|good\s+job|stars?|marks|points?|\d+|ten|five)\s+(?:a\s+lot\s+)?(?:for|on)\s+"
    r"(?:nothing|wasting|losing|breaking|making\s+(?:me|us)|ruining|ignoring|keeping\s+(?:me|us)\s+(?:wait|on)|not|never|leaving|delaying|"
    r"cancell?ing|lying|showing\s+up\s+late|being\s+(?:late|rude|useless)|the\s+(?:[\w-]+\s+){0,3}(?:no[\s-]?show|(?<!short )(?<!no )wait|delay|leak|mess|headache|hold|hangover))"
    r"|\b(?:stars?|marks|points?|\d)\s+for\s+(?:effort|turning|showing|arriving|coming|leaving|waiting|breaking|being\s+\w+\s+late)\b|\boh[,\s]+(?:five|5)\s+stars?\s+for\b|\bjust\s+(?:great|what\s+i\s+needed|perfect|lovely|wonderful)\b|\bmust\s+be\s+nice\b|\bas\s+if\b|\boh[,\s]+(?:how\s+)?(?:great|good|wonderful|lovely|fantastic|brilliant|joy|perfect|nice|super)\b\W+\w|\b(?:great|good|wonderful|lovely|fantastic|brilliant|joy|perfect)[,.!\s]+(?:yet\s+)?another\b|\bso\s+helpful\s*(?:\.\.\.|not)"
)
# Admiration that is meant, unless a grievance stands beside it.
_ADMIRES = re.compile(
    r"真是?(?:太|好)[^,.!]{1,6}(?:呢|哦|哈|喔)|可真(?:行|棒|好|会)|太会|佩服佩服|牛啊|绝了|厉害了|真有(?:你|本事)"
)
_GOOD_MARK = (
    r"(?:满分|五星(?:好评)?|5星|[五5]颗星|[5五]分|十分|10分|好评|最高分|"
    r"\b(?:stars?|marks|points?|scores?|maximum|bravo|hats\s+off|\d+(?:\s*/\s*\d+|\s+out\s+of\s+\d+)?|ten|five|nine)\b)"
)
_HARM = (
    r"(?:flood|ruin|break|los|wast|damag|destroy|wreck|smash|scratch|crack|dent|burn|miss|forget|forgett|overcharg|charg|hang|ghost|dump|block|"
    r"spill|leak|kill|shout|swear|drop|knock|steal|tak|keep|delay|ignor|cancel|cancell|lying|mess|stain|soak|trash|bodg|botch|flog|bill|"
    r"disconnect|strand|crush|bend|squash|tear|ripp|trampl|scar|scald|poison|hid|dodg|reschedul|turn|leav|mak|wak|send)\w*ing|lying|letting"
)
_HARMS = "撞|坏|砸|摔|拖|骗|漏|淹|刮|丢|迟到|放鸽子|放飞机|敷衍|推诿|装死|失踪|忽悠|踢皮球|甩锅|搞错|弄脏|打烂|整烂|整坏|爽约|磨蹭"
_SKILL = "本事|功夫|能力|水平|勇气|效率|速度|技术|手艺|艺术|演技|精神|态度|胆量|脸皮"
_MARK_FOR_HARM = re.compile(
    rf"{_GOOD_MARK}[^.!?;\d]{{0,16}}\bfor\s+(?:\w+ly\s+)?(?:{_HARM})\b|"
    rf"(?:{_HARMS})[^,.!;]{{0,10}}的?(?:{_SKILL})[^.!;]{{0,6}}{_GOOD_MARK}|"
    rf"{_GOOD_MARK}[^.!;]{{0,14}}(?:{_HARMS})[^,.!;]{{0,8}}的?(?:{_SKILL})|"
    rf"{_GOOD_MARK},?\s*(?:送|颁|献)给?你们?[^.!;]{{0,24}}(?:{_HARMS}|晚点|延误|躺了|等了|没人)"
)
# Nobody came, all waiting was in vain: no good mark beside it is meant, unless another company or time is told of.
_IN_VAIN = re.compile(
    r"等(?:来)?(?:了|咗)?个?寂寞|(?:没|冇)(?:有)?(?:一个)?人(?:影)?(?:来|嚟|上门|到场|出现|理我|接听)|(?:连个?|个)?[人鬼]影(?:都|也)(?:没|冇|唔)|白等|白跑|干等|空等|白请|等(?:了|咗|足)(?:一?整天|整整\w{1,4}|成日|成晚|成朝|大半天|半天|一天|一日)\W*$|"
    r"\b(?:nobody|no\s*-?one)\s+(?:ever\s+)?(?:came|showed|turned\s+up|answered|called|arrived)\b|\b(?:never|didn'?t)\s+(?:even\s+)?(?:showed|show|turned|turn|came|come)\s+up\b|\bno[\s-]show\b|\bwait(?:ed|ing)?\b[^.!?]{0,30}\b(?:for\s+nothing|in\s+vain)\b"
)
_ELSEWHERE = re.compile(
    r"之前|以前|上次|上回|别[家人的]|其他|另一家|原来|隔壁|\b(?:before|previous(?:ly)?|other|another|last\s+(?:time|year|company)|elsewhere|usually|unlike)\b"
)
# What fails after the work: with a good mark before it and no "but", the mark is bitter.
_FAILS_ZH = r"[漏爆坏堵断裂塌掉散死响黑滴松歪卡脱烧炸崩糊]|不(?:行|转|亮|热|冷|凉|制|动|能用|通|出水|响应|走|工作|好使)|没(?:电|水|气|网|信号|反应|声)|罢工|散架|报废|故障|犯病|失灵|老样子"
_AFTER_WORK = (
    r"当[天晚]|第二[天晚日]|隔[天日]|次日|转头|转身|刚(?:装|修|换|弄|洗|搬|到手|用)|(?:装|修|换|弄|洗|搬|做|用|走)(?:完|好|了)|回(?:到)?家|"
    r"[没才][用过到]?[了几两三一]*(?:天|小时|分钟)|[一两三几半\d]+(?:天|小时|分钟|个?(?:星期|月))(?:后|不到|就)?"
)
_FAILS_EN = r"(?:flat|leak\w*|broke(?:n|\s+down)?|dead|fell\s+(?:off|apart|out|down)|wobbl\w+|drip\w*|stopped|burst|came\s+(?:off|loose|apart|undone)|block\w*|died|collaps\w+|snapp\w+|crack\w*|conked\s+out|packed\s+up|gave\s+up|worse)"
_THEN_EN = (
    r"(?:again|(?:the\s+)?(?:next|following)\s+(?:morning|day|night)|(?:the\s+)?(?:same|that|very)\s+(?:day|night|evening|afternoon)|by\s+(?:the\s+)?(?:evening|morning|tonight|lunch\w*|teatime)|"
    r"on\s+(?:the|my)\s+(?:drive|way)\s+home|(?:an?|one|two|three|ten|\d+)\s+(?:minutes?|hours?|days?|weeks?)\s+(?:later|after)|before\s+(?:i|we)\s+(?:got|was|were)\s+home|than\s+(?:before|ever)|(?:as\s+soon\s+as|the\s+minute|after)\s+(?:he|she|they|you)\s+left|straight\s+after)"
)
_RELAPSE = re.compile(
    rf"(?:{_AFTER_WORK})[^.!;]{{0,8}}?(?:[又就更]|还[是在]?|全|照样|接着|继续)(?:都|全|开始|给我|在|是)*(?:{_FAILS_ZH})|[漏滴响堵吵卡]得?更(?:厉害|凶|狠|严重)?|[又更](?:开始)?(?:{_FAILS_ZH})[了得]|"
    rf"(?:修|装|换|来|跑|弄)[了过]?[两三四五六七八几\d]+(?:次|遍|趟|回)[^,.!;]{{0,4}}(?:还|仍|照样)(?:是|在)?(?:{_FAILS_ZH})|"
    rf"\b{_FAILS_EN}\b[^,.!;]{{0,20}}\b{_THEN_EN}\b|\b{_THEN_EN}\b[^,.!;]{{0,20}}\b{_FAILS_EN}\b|\b(?:fell|came)\s+(?:off|apart)\b"
)
_MENDED = re.compile(
    r"(?:(?<![装弄换])好了(?!就|又)|通了|解决|搞定|修好|上门|来修|来换|补救|免费)|\b(?:came\s+(?:back|out|straight|round|right)|fixed|sorted|replaced|repaired|resolved|helped|rescued|arrived|saved|turned\s+up)\b"
)
_TURNS = re.compile(
    r"但|不过|可是|虽|只是|就是|尽管|\b(?:but|though|although|however|shame|pity|except|even|despite)\b"
)
_CLAPS = re.compile(
    r"👏|真有你|[太真]有才|厉害|牛[逼批bB掰]|佩服|\b(?:bravo|cheers|lol|nice\s+one|well\s+done|congrats)\b"
)
_LOSES = re.compile(
    rf"{_FAILS_ZH}|丢了?|摔|少了|[印写弄搞寄发装送做叫]错|\b{_FAILS_EN}\b|\b(?:lost|smashed|ruined|scratched|dented|flooded|missed|forgot)\b"
)


def fails_after_praise(text: str, praise: str) -> bool:
    """Whether folded text tells, right after its good mark, that the work came to nothing: 五星好评,第二天又漏了."""
    _, mark, tale = text.partition(praise)
    if not mark or _TURNS.search(tale) or _MENDED.search(tale):
        return False
    return bool(_RELAPSE.search(tale) or (_CLAPS.search(tale) and _LOSES.search(tale)))


def is_sarcastic_praise(text: str) -> bool:
    """Whether folded words that hold a good mark mean the opposite."""
    if SARCASM.search(text) or _MARK_FOR_HARM.search(text) or (_ADMIRES.search(text) and grieves(text)):
        return True
    return _IN_VAIN.search(text) is not None and not _ELSEWHERE.search(text)
