"""Options that are steps of one scale: how much, how often, how practised, how done, yes or no, better or worse. Data only.

A scale counts only where every option is one of its steps. Each line: what names the step in a label, what else is said
for it in Chinese, and in English (a space stands for any room, an apostrophe may be left out).
"""

# ruff: noqa: E501  (lists of words read best unbroken)

from __future__ import annotations

from bot.understanding.choices.synonyms_reasons import ALIKE, COMPARED

HOW_MUCH = (
    (
        r"^(?:无|不|免|去|走|零|0|原味|清汤|no\b|none|zero|without|un)|-?\s?free$",
        r"(?:(?<!可)(?:不|别|唔|免|走|去|零|无|冇)(?:要|用|能|想|可以|许|好)?(?:给我)?(?:加|放|落|吃|碰|沾|有)?(?:任何|一点)?(?:糖|辣椒?|冰|葱|香菜|奶|盐|甜|酱|油))|(?<!有)一?(?:点|丁点|粒|滴|啲|星|丝)(?:[糖辣冰甜])?(?:都|也)(?:不|别|唔|冇|没|碰|吃|沾|受)(?:能|要|可以|想)?(?:要|吃|碰|沾|加|放|有|得|行)?(?:不)?[得了]?|[吃碰沾食受]不(?:得|了|来|惯)(?:一?点)?[辣糖冰甜]?|(?:什么|乜)都(?:不|别|唔)(?:要|加|放|落)|戒糖|控糖|糖尿|(?:不|别|唔)(?:要|用)?(?:加|放|落)(?!班|太|多)",
        r"none(?: at all)?|no (?:sugar|ice|spice|chill?i|heat|salt|sauce|thanks)|zero|without(?: any)?|nothing|(?:can't|cannot|don't|do not) (?:take|handle|stand|do|like|eat|want|have) (?:any |anything )?(?:spice|spicy|heat|chill?i|sugar|ice|hot|sweet)\w*|not (?:spicy|sweet|hot)(?: at all)?|unsweetened|diabetic|hold the \w+",
    ),
    (
        r"^(?:微|少|轻|小|低)|一点|mild|light|little|slight|\bless\b|^low",
        r"稍微?|一点点|(?<!再多)(?<!多)(?<!都)一(?:点|丢丢|咪咪)(?!都|也)|微微|少少|少(?:加|放|要|落|来)?(?:一?[点些啲])?|轻(?:微|度)?|意思(?:一下|意思)|有(?:一?点|啲)(?:就|味)|(?:不|别|唔)(?:要|好)?太|啲啲",
        r"a (?:touch|hint|tad|dash|pinch|smidge\w*|whisper)|(?:just )?a (?:little|wee|tiny)(?: bit)?|a bit(?! more)|slight\w*|mild\w*|light\w*|gentl\w+|(?:go )?easy on|(?:not|nothing) too \w+|barely",
    ),
    (
        r"半|^中|medium|\bhalf\b|moderate|50",
        r"一半|半(?!夜|天|个)|对半|中(?:等|间|度|辣)|五分|适中|不多不少",
        r"half(?:[- ]and[- ]half)?|medium|fifty|50|in[- ]between|middling|mid(?:dle)?|moderate(?:ly)?|neither too",
    ),
    (
        r"^全|正常|^标准|normal|regular|\bfull\b|^standard|100",
        r"全(?!部?不)|正常|标准|照(?:正常|原来|旧|平时)|原本|原味|(?:不|唔)(?:用|要|使)(?:减|少|调)|一般(?:的|就)?",
        r"normal(?:ly)?|regular|full|usual|standard|as it comes|the way it comes",
    ),
    (
        r"^(?:特|重|麻辣|香辣|爆辣|加|多|超|大|高|变态|极)|extra|\bvery\b|^hot$|strong|severe|heavy|^high|a lot",
        r"(?:越|愈).{1,2}(?:越|愈)(?:好|爽|过瘾)|多(?:放|加|落|来)?(?:一?[点些啲])?|加(?:倍|重|多)|够劲|狠|爆|使劲|重口|最(?:辣|甜|多)|无辣不欢|变态|辣到|拉满",
        r"extra|loads(?: of)?|lots(?: of)?|plenty|as (?:hot|spicy|sweet|much|strong) as|blow my (?:head|socks)|burn\w*|max(?:imum)?|bring (?:it on|the heat)|pile it|the (?:hotter|spicier|sweeter|more)(?: the better)?|hottest|spiciest|strongest|hot(?:ter)?|fiery|double",
    ),
)
HOW_OFTEN = (
    (
        r"每[天日]|天天|daily|every ?day",
        r"每[天日]|天天|日日|没一天不",
        r"every ?(?:single )?day|daily|each day|day in",
    ),
    (
        r"每周|每个?(?:星期|礼拜)|weekly|(?:a|per|each|every|once a) week",
        r"每周|(?:每个?|一个?)(?:星期|礼拜|周)(?:都|一次|一|来|去)?",
        r"weekly|every week|(?:once |one time )?(?:a|per|each) week|every (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    ),
    (
        r"两周|双周|隔周|fortnight|every (?:two|other|2) weeks?|bi-?weekly",
        r"(?:两|2|隔)个?(?:周|星期|礼拜)|半个?月",
        r"fortnight\w*|every (?:two|other|second|2) weeks?|bi-?weekly|twice a month",
    ),
    (
        r"每个?月|monthly|(?:a|per|each|every|once a) month",
        r"每个?月|一个月|月月",
        r"monthly|every month|(?:once )?(?:a|per|each) month",
    ),
    (
        r"每个?季|quarter|(?:three|3) months",
        r"每?个?季度?|三个月",
        r"quarter\w*|every (?:three|3) months|four times a year",
    ),
    (r"每年|year|annual", r"每?一?年", r"year\w*|annual\w*"),
    (
        r"从[来不]|never|^没有?$|不(?:用|去|吃)",
        r"从[来不没]|没(?:有)?(?:过|用|去|来|试)|压根不",
        r"never|not once|don't(?: ever)?(?: \w+)?(?: at all)?",
    ),
    (
        r"很少|偶尔|rarely|seldom|occasional|hardly|less (?:often|than)",
        r"很少|偶尔|难得|几乎不|不怎么|甚少|间中",
        r"rarely|seldom|hardly(?: ever)?|barely|once in a (?:while|blue moon)|now and (?:then|again)|occasional\w*|not (?:often|much|very often)",
    ),
    (r"有时|sometimes", r"有时|时不时|间中|看情况", r"sometimes|on and off|from time to time|depends"),
    (
        r"经常|often|frequent|regularly",
        r"经常|常常?|时常|总|成日",
        r"often|frequent\w*|regularly|a lot|most (?:days|weeks)|all the time",
    ),
    (r"^(?:总是|每次)|always", r"总是|每次|次次|一直|回回", r"always|every (?:single )?time|all the time|without fail"),
)
HOW_PRACTISED = (
    (
        r"零基础|初级|新手|入门|beginner|novice|starter|^new",
        r"零基础|小白|新手|(?:没|冇)(?:有)?(?:学|接触|试|做|练|玩|上)过|从(?:来)?没|第一次|完全不(?:会|懂)|从头|从零|一窍不通|啥也不会",
        r"beginner|newbie|novice|never (?:done|tried|played|swum|learnt|learned|been|had)(?: \w+)?|first time|from scratch|complete(?:ly)? new|no (?:experience|idea)|absolute basics|total noob|starting out|can't \w+ at all",
    ),
    (
        r"中级|进阶|intermediate|some experience",
        r"(?:学|练|玩|上|会)过?(?:一?点|一些|几|半|两)|有(?:点|一点|些)基础|会(?:一)?点|马马虎虎|懂啲",
        r"(?:a bit|some|a little)(?: of)?(?: experience| practice)?|(?:done|played|had) (?:a bit|some|a few)|rusty|intermediate|so-so|not a (?:complete )?beginner|know the basics|a few (?:lessons|times|years)",
    ),
    (
        r"高级|精通|advanced|expert|专业|pro\b",
        r"很(?:熟|厉害|会|专业)|多年|[十几\d]+年|老手|精通|高手|比赛|专业",
        r"advanced|expert|years|pro|fluent|very (?:good|experienced|confident)|compet\w+|black belt|played for|native",
    ),
)
HOW_DONE = (
    (r"^(?:一|三)分|^rare|\bblue\b", r"三分|嫩(?!豆)|带血|生一?点", r"rare|bloody|blue|mooing|still moving|red inside"),
    (r"^(?:五|七)分|^medium", r"[五七]分|中间", r"medium|pink|bit of pink|in the middle"),
    (
        r"^(?:全熟|十分)|^well",
        r"全熟|熟(?:透|一?点)|不要(?:带)?血|老一?点",
        r"well[- ]done|no (?:pink|blood)|cremat\w*|burnt|cooked through|charred|shoe leather|all the way",
    ),
)
YES_OR_NO = (
    (
        r"^(?:yes|是|会|有|要|需要|愿意|可以|能|同意|方便|接受|已经?|对|肯定会|一定会)(?:的|,.{0,12}|$)|^(?:sure|definitely|ok)",
        r"(?:^|[,.!\s])(?:嗯+|是(?:的|啊)?|对(?:的|啊|呀)?|会(?:的|啊)|有(?:的|啊)|要(?:的|啊)|好(?:的|啊|呀)?|可以(?:的|啊)?|行(?:的|啊)?|没错|当然|必须|肯定|系|得)(?=[,.!]|$|会|要|有|是|啊|呀|的)",
        r"yes|yep|yeah|yup|ya|sure|of course|definitely|absolutely|aye|certainly|totally|you bet|without a doubt|100%|for sure|course",
    ),
    (
        r"^(?:no|否|不是|不会|不要|不|不需要|不用|不愿意|不可以|不能|不同意|没有|没|未|还没|无|不方便|肯定不会)(?:的|了|,.{0,12}|$)|^not? (?!sure)",
        r"(?:^|[,.!\s])(?:不(?:是|会|要|用|行|想|了|需要|必|好)?|没(?:有|啊)?|唔(?:系|要|会|使|得)?|冇|免了|算了|否)(?=[,.!]|$|的|啊|呀|了|谢)",
        r"no|nope|nah|not really|no way|never|not at all|no thanks|not a chance|negative",
    ),
    (
        r"maybe|不(?:一定|确定|好说)|看情况|not sure|unsure|考虑|可能|perhaps|undecided|don'?t know",
        r"不(?:一定|确定|好说|知道)|看(?:情况|看|吧)|可能|再(?:说|看|想)|考虑|说不(?:准|定|好)|也许|或者吧|未必|未定",
        r"maybe|perhaps|possibly|depends|might|not (?:sure|certain)|we'll see|think about it|mull|undecided|on the fence|dunno|don't know|unsure|idk",
    ),
)
HOW_FAR_SOLVED = (
    (
        r"^(?:已|完全|全部|都|彻底|是)?(?:经)?(?:解决|修好|处理好?|恢复|好)了?$|^(?:yes|fully|completely|all)?,? ?(?:it'?s )?(?:fixed|resolved|solved|sorted)$",
        r"(?<!没)(?<!不)(?<!未)(?<!快)(?:都|已经?|完全|彻底)?(?:好|解决|搞定|弄好|修好|正常|可以用|没问题|没事|ok)(?:了|啦|咗|喇)(?!一半|一点|些|部分)",
        r"(?:all )?(?:fixed|sorted|resolved|solved|good now|working(?: now| again| fine)?)|works (?:now|again|fine|perfectly|a treat)|good as new|no more problems?",
    ),
    (
        r"部分|一半|部份|partly|partially|some|half|暂时",
        r"一半|部分|部份|有(?:些|的)(?:还)?|一点|时好时坏|偶尔还|好(?:了)?(?:一?[半点些]|部分)",
        r"part(?:ly|ially)?|half|some(?:what| of it| things)?|mostly|not (?:all|completely|fully|entirely)|a bit|on and off|better but|almost",
    ),
    (
        r"^(?:还|仍|尚|完全)?(?:没|未|不)(?:有)?(?:解决|修好|处理|恢复|好)?|^(?:no|not|still|unresolved|unsolved)",
        r"(?:还|都|仍|依旧|根本|完全)?(?:没|未|冇|唔)(?:有)?(?:好|解决|修|搞|弄|处理|人|动|呢|啊|$)|还是(?:老样子|那样|坏|不行|一样|不)|老样子|依旧|照样|又(?:坏|犯)",
        r"not (?:yet|fixed|resolved|solved|sorted|working|at all)|no|nope|nah|still (?:not|broken|the same|leaking|doing|happening|waiting|there|dead|bad)|isn't (?:fixed|working|sorted)|hasn't been|same (?:problem|issue|as before)|nothing(?:'s)? (?:changed|happened|done)|came back|back again",
    ),
)
HOW_HARD = (
    (
        r"^(?:太|很)?(?:简单|容易|easy)|easy|太少|太短|太小|太慢|too (?:short|slow|small|little|light|soft|cold)",
        r"简单|容易|小儿科|轻松|太(?:少|短|小|慢|软|凉|冷)|不够",
        r"eas(?:y|ier)|a doddle|piece of cake|a breeze|child's play|walk in the park|simple|straightforward|not enough|too (?:short|slow|small|little|light|soft|cold)|tiny|(?:left|still) hungry|(?:a bit |bit )?(?:small|short|stingy|skimpy|measly)",
    ),
    (
        r"刚好|适中|合适|正好|just right|about right|\bok\b|正常|适当",
        r"刚(?:刚)?好|正好|合适|适中|恰好|不多不少|啱啱好|正常",
        r"just right|spot on|about right|perfect(?:ly pitched)?|goldilocks|ideal|fine|good|ok(?:ay)?|perfect",
    ),
    (
        r"难|hard|difficult|太多|太长|太大|太快|too (?:much|long|fast|big|hot|heavy|many)",
        r"难|跟不上|听不懂|看不懂|吃力|太(?:多|长|大|快|硬|热|烫)|冗长",
        r"hard(?:er)?|difficult|tough|tricky|challenging|(?:way |went )?over my head|couldn't (?:follow|keep up|do it)|a struggle|struggled|lost me|too (?:much|long|fast|big|hot|heavy|many)|dragged on|huge|massive|enormous|gigantic|couldn't finish(?: it)?|far too much",
    ),
)
SIZES = (
    (r"^xs$|^extra[ -]small$|^[特超加]小", r"[特超加]小", r"xs|x[- ]?small|extra[- ]small"),
    (r"^s$|^small$|^小[号码杯份]?$", r"小(?!姐|时|心|伙|哥|孩|区|朋)", r"s|small(?:er|est)?|little"),
    (r"^m$|^medium$|^中[号码杯份]?$", r"中(?=[号码杯份等间的]|$)", r"m|med|medium"),
    (r"^l$|^large$|^大[号码杯份]?$", r"(?<![特超加])大(?!概|家|约|哥|姐|夫)", r"l|large|big"),
    (r"^xl$|^(?:extra|x)[ -]large$|^[特超加]大", r"[特超加]大", r"xl|x[- ]?large|extra[- ]large"),
    (r"^(?:xxl|2xl)$", r"[两二2]个?加大", r"xxl|2xl|xx[- ]?large|double[- ]xl"),
)
SCALES = (SIZES, HOW_MUCH, HOW_OFTEN, HOW_PRACTISED, HOW_DONE, HOW_FAR_SOLVED, HOW_HARD, YES_OR_NO, (*ALIKE, *COMPARED))
