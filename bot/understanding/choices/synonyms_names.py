"""What customers call brands and languages. Data only.

Each line: what names the thing in a label, what else is said for it in Chinese, and in English (a space stands for any
room, an apostrophe may be left out). Chinese is simplified, as `normalise` folds it.
"""

from __future__ import annotations

BRANDS = (
    (
        r"7-?(?:eleven|11)|小七|统一超商",
        r"小[七7]|7-?11|统一超商|[七7]仔|柒",
        r"7-?(?:11|eleven)|seven(?:[- ]eleven)?|sevens",
    ),
    (r"全家|family ?mart", r"全家(?!人|都|福|四|三|五|老)", r"family ?mart|fami|the family one"),
    (r"莱尔富|hi-?life", r"莱尔富|莱尔", r"hi-?life"),
    (r"ok(?:超商|mart|便利)", r"ok(?:超商|便利店)", r"ok[- ]?mart|circle k"),
    (r"全联", r"全联|福利中心", r"px ?mart"),
    (r"家乐福|carrefour", r"家乐福", r"carrefour"),
    (r"罗森|lawson", r"罗森", r"lawson'?s?"),
    (r"星巴克|starbucks", r"星巴克|星爸爸", r"starbucks|starbies|sbux"),
    (r"麦当劳|mcdonald", r"麦当劳|金拱门|麦记|老麦", r"mc ?donald'?s?|mcd'?s?|maccas?|mickey d'?s|golden arches"),
    (r"肯德基|kfc", r"肯德基|开封菜|肯爷爷", r"kfc|the colonel"),
    (r"顺丰|sf express|\bsf\b", r"顺丰", r"sf|shun ?feng"),
    (r"京东|\bjd\b", r"京东|狗东|东哥", r"jd|jing ?dong"),
    (r"中通|zto", r"中通", r"zto"),
    (r"圆通|yto", r"圆通", r"yto"),
    (r"邮政|\bems\b|china post|royal mail", r"邮政|邮局|ems", r"ems|royal mail|post ?office|postie"),
    (r"黑猫|宅急便", r"黑猫|宅急便", r"black cat|ta-?q-?bin"),
    (r"淘宝|天猫|taobao|tmall", r"淘宝|天猫|某宝|猫超", r"taobao|tmall"),
    (r"美团|meituan", r"美团|黄色(?:的)?外卖", r"meituan"),
    (r"饿了么|ele\.?me", r"饿了么|饿了吗|蓝色(?:的)?外卖", r"ele\.?me"),
    (r"苹果|iphone|apple", r"苹果|水果机", r"i-?phone|apple|ios"),
    (r"安卓|android", r"安卓|华为|小米|oppo|vivo|荣耀", r"android|samsung|pixel|xiaomi|huawei|oneplus"),
    (r"华为|huawei", r"华为|菊花厂|遥遥领先", r"huawei"),
    (r"小米|xiaomi", r"小米|雷军", r"xiaomi"),
    (r"windows|\bpc\b", r"", r"windows|microsoft|pc|dell|lenovo|thinkpad"),
    (r"\bmac\b|macos", r"苹果(?:电脑|本)", r"mac(?:book)?|apple|imac"),
    (r"工商|icbc", r"工行|工商|宇宙行", r"icbc"),
    (r"建设|ccb", r"建行|建设", r"ccb"),
    (r"招商|cmb", r"招行|招商", r"cmb"),
    (r"农业银行|abc bank", r"农行|农业", r""),
    (r"中国银行|bank of china", r"中行", r"boc|bank of china"),
    (r"汇丰|hsbc", r"汇丰|狮子(?:银行)?", r"hsbc"),
    (r"恒生|hang seng", r"恒生", r"hang ?seng"),
)

TONGUES = (
    (r"普通话|国语|中文|chinese|mandarin", r"普通话|国语|中文|华语", r"chinese|mandarin|putonghua"),
    (r"粤语|广东话|cantonese", r"粤语|广东话|白话", r"cantonese"),
    (r"英[语文]|english", r"英[语文]", r"english|englisch|anglais|ingl[eé]s"),
    (r"法[语文]|french|français", r"法[语文]", r"french|fran[cç]ais|franz[oö]sisch"),
    (r"德[语文]|german|deutsch", r"德[语文]", r"german|deutsch|allemand"),
    (r"西班牙|spanish|español", r"西班牙|西语", r"spanish|espa[nñ]ol|castellano"),
    (r"意大利|italian", r"意大利", r"italian[oe]?"),
    (r"葡萄牙|portuguese", r"葡萄牙|葡语", r"portugu[eê]se?|brazilian"),
    (r"日[语文]|日本|japanese", r"日[语文本]", r"japanese|nihongo"),
    (r"韩[语文国]|korean", r"韩[语文国]", r"korean|hangul"),
)
