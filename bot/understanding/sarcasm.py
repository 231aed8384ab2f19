"""Praise that is none: a good mark for what went wrong, 呵呵, slow claps."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.cues import grieves

SARCASM = re.compile(
    r"呵呵|(?:迟到|等了|坏了|漏了|拖了)[^.!]{0,16}(?:五星|5星|满分|5分|五分|好评)[^.!]{0,6}(?:真棒|真好|厉害|哈|呢)|真是?(?:太|好|谢谢)[^,.!]{0,8}(?:啊|呢|哈)[,,!. ]*(?:等|拖|又|还|三|半|坏|修了)|谢谢你们(?:让|害|浪费|迟到|弄坏|把)|(?:五星|5星|满分|5分|10分|五分|十分)[^,.!]{0,6}"
    r"(?:等了|浪费|坏|迟到|不接|骗|忽悠|耽误)|真行|好棒棒|真会(?:挑|选|玩|省)|真是五星级|服了你们|长见识|开了眼|[\"'](?:服务|优质|好|专业|效率|满意|贴心)\w*[\"']|"
    r"🙄|🙃|\byeah\s+right\b|\bbravo\b|\bslow\s*clap\b|/s\b|\bwell\s+done\s+(?:for|on|breaking|losing|wasting|ruining)|"
    r"\b(?:thanks|thank\s+you|thx|kudos|props|congrat\w*|great\s+job|nice\s+job|good\s+job|stars?|marks|points?|\d+|ten|five)\s+(?:a\s+lot\s+)?(?:for|on)\s+"
    r"(?:nothing|wasting|losing|breaking|making\s+(?:me|us)|ruining|ignoring|keeping\s+(?:me|us)\s+(?:wait|on)|not|never|leaving|delaying|"
    r"cancell?ing|lying|showing\s+up\s+late|being\s+(?:late|rude|useless)|the\s+(?:wait|delay|leak|mess|headache|hold))"
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


def is_sarcastic_praise(text: str) -> bool:
    """Whether folded words that hold a good mark mean the opposite."""
    return bool(SARCASM.search(text) or _MARK_FOR_HARM.search(text) or (_ADMIRES.search(text) and grieves(text)))
