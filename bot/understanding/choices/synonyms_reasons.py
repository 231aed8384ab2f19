"""What customers tell when they are asked why, what is wrong, how they came, what for, and how it compares. Data only.

Each line: what names the thing in a label, what else is said for it in Chinese, and in English (a space stands for any
room, an apostrophe may be left out). Chinese is simplified, as `normalise` folds it.
"""

# ruff: noqa: E501  (lists of words read best unbroken)

from __future__ import annotations

# Options that name no thing of their own.
OPEN = (
    (
        r"^(?:不(?:需要|用|要)|无需|暂不|谁都不)|^(?:none|nothing|nobody|no ?one|not needed|no(?= (?:thanks?|gift|receipt|invoice|bag|extra|add|insurance|cover|cutlery|need)))\b",
        r"(?:不|唔|免|别)(?:用|要|需要?|必|使)(?:了|开|给|拿|送|发|买|$)?|没人|冇人|免了|算了|(?:不|唔)缺",
        r"(?:don't|do not|won't|no) (?:need|want|bother)(?: (?:one|it|any|with (?:one|it|any)))?|none(?: thanks)?|nothing|no thanks|nobody|no ?one|without|skip it",
    ),
    (
        r"全天|整天|一直|all day|whole day|constant|24",
        r"整[天日]|一直|从早到晚|全天|时时刻刻|没停过|不分(?:早晚|昼夜|白天)|(?:二十四|24)小时|成日",
        r"(?:a?round|all) the clock|all (?:day|the time)(?: long)?|24/7|constant(?:ly)?|non-?stop|day and night|morning,? noon and night|(?:the )?whole day|every hour|from (?:dawn|morning) (?:to|till|until) \w+|never stops|throughout the day",
    ),
    (
        r"^(?:都|全)(?:可以|行|好|要)|无所谓|随便|随意|不限|^任[何意]|^any|^either|no (?:preference|strong)|don'?t (?:mind|care)|whichever|not fussed|没有?(?:偏好|要求)",
        r"(?<!全)都(?:可以|行|好|成|得|ok|没关系|没问题|喜欢|无所谓)|无所谓|冇所谓|随(?:便|意|缘|机|你们?)|哪(?:个|位|种|边|里)?都|边(?:个|只)都|谁(?:来)?都|谁(?:有空|在|方便|得闲)(?:就)?谁|不(?:挑|限|讲究|介意)|听你们?的|(?:你们?|系统)(?:看着|决定|安排|定|随便)|看着(?:办|来|安排|给)|没(?:有|什么|啥|甚)?(?:要求|偏好|讲究|意见)|是但|求其|是旦",
        r"any(?:thing|one|where|body)?(?: (?:will do|is fine|works|would do|goes|of them))?|either(?: (?:way|one|is fine|works))?|no (?:preference|odds)|whatever|whichever|whoever|wherever|don't (?:mind|care|fuss)|(?:couldn't|could) care less|not (?:bothered|fussed|fussy|picky|too fussed|fussed either way)|up to you|you (?:choose|decide|pick)|your (?:call|choice)|surprise me|(?:doesn't|don't|does not) matter|makes? no (?:odds|difference to me|never ?mind)|i'm easy|easy either way|all the same to me",
    ),
    (
        r"^不(?:知道|清楚|确定|记得|好说|一定)|说不[准好清]|不太(?:清楚|确定)|记不|not sure|don'?t (?:know|remember|recall)|unsure|can'?t (?:say|remember|recall)|undecided|maybe|看情况",
        r"不(?:知道|清楚|确定|晓得|记得|好说|一定)|唔(?:知|记得|清楚|肯定)|记不(?:清|得|起|住)|忘(?:了|记|咗)|没(?:印象|留意|注意|想好|问)|没(?:太)?记|说不(?:准|好|清)|拿不(?:准|定)|看情况|可能吧|看吧|再说|想不起",
        r"not (?:sure|certain|really sure)|unsure|don't (?:know|remember|recall|have a clue)|no (?:idea|clue|recollection|memory)|(?:haven't|hasn't) (?:a|the foggiest|the faintest)(?: \w+)?|can't (?:remember|recall|say|tell|think)|dunno|idk|forg[eo]t(?:ten)?|beats me|search me|couldn't (?:tell|say)|didn't (?:catch|get|see) (?:his|her|their|the) name|depends|on the fence|undecided",
    ),
    (
        r"^(?:以上)?(?:都|两[个者]都|全)(?:要|是|有)$|^both|all of (?:the above|them)|以上(?:都|全)",
        r"都(?:要|是|有)|两(?:个|样|者)都(?:要|是|有)|全(?:都)?(?:要|是|有|中)|一起要|样样都",
        r"both|(?:the )?two of us|us both|all of (?:them|the above|it|those)|the lot|every one of them|all three|all four",
    ),
    (
        r"^(?:其他|其它|别的|另外)|^other\b|something else|^else",
        r"其他|其它|别的|别人|另外的|不在(?:里面|上面|这里)|都不(?:是|对)|没有?(?:一个|我的)(?:是|对)?",
        r"(?:some(?:thing|one|where|body) )?else|other(?:s| reasons?)?|none of (?:these|those|them|the above|that)|neither(?: of them)?|not (?:on the list|listed|any of)",
    ),
    (
        r"^(?:旧|老|原来)|(?:旧|老)版|^(?:the )?old|previous|original version",
        r"旧(?:的|版|款)?|老(?:的|版|款|样子)|(?:以前|之前|原来|原先|从前|过去|先前)(?:的|那|习惯|版|款|$)|用惯(?:了)?|习惯了",
        r"old(?:er)?(?: one| version| layout| app| look)?|previous|former|how it (?:was|used to be)|(?:what|the one) (?:we|i) had before|before(?: the update)?|used to (?:it|be)|original",
    ),
    (
        r"^新(?:版|的|款)?$|新版|^(?:the )?new\b(?! (?:phone|car))|current version",
        r"新(?:的|版|款)|现在(?:的|这|用)|更新(?:后|完|过)|升级(?:后|完|过)|最新|如今",
        r"new(?:er|est)?(?: one| version| layout| app| look)?|latest|current|this one|since the (?:update|upgrade)|after the update|updated",
    ),
)

# What is valued, where it is asked what counts.
VALUED = (
    (
        r"network(?:ing)?\b(?! (?:cover|signal|speed))|交流",
        r"认识(?:了|到)?(?:不少|很多|新|一些)*(?:的)?(?:人|朋友|同行)|聊天|交流",
        r"meet(?:ing)? (?:new |other |so many )?people|met (?:some |lots of |so many )?(?:new |great )?people|mingl\w*|making contacts|chatting",
    ),
    (
        r"^(?:价格|价钱|费用|性价比|price|cost|value)",
        r"便宜(?!点|些|一点)|划算|实惠|性价比|省钱|抵买|合算",
        r"cheap|(?:being |how |it's |it was |so )cheap|(?:it's|it was|you're|being) cheaper|affordable|value(?: for money)?|bargain|low(?:est)? price|good price|saving money|how much it costs",
    ),
    (
        r"^(?:质量|品质|quality|耐用|durab)",
        r"耐用|结实|经用|(?:东西|货|用料|材料)(?:要|得)?(?:够)?(?:好|扎实|实在)|做工|不(?:容易|会)坏|用得久",
        r"lasts|lasting|last (?:long|ages|forever|for)|well[- ]made|durable|sturdy|doesn't (?:break|fall apart)|built to|materials?",
    ),
    (
        r"速度|时效|快(?!递)|speed|fast|quick",
        r"(?<![愉尽赶勤凉])快(?![递捷餐乐来点])|效率|当天(?:到|送)|神速",
        r"fast|quick\w*|speedy|(?:how|so) (?:fast|quick\w*|soon)|prompt\w*",
    ),
    (
        r"^(?:服务|客服|service|staff|support)",
        r"(?:人|服务|态度|师傅)(?:很|都|要|得|真|特别)?(?:好|热情|耐心|周到)",
        r"friendly (?:people|staff|service)|being looked after|good (?:people|service|staff)|how (?:i'm|you're|they) treat\w*",
    ),
    (
        r"coverage|signal|reception|[信讯]号|收讯",
        r"[信讯]号|收讯|打不通|接不通|(?:地下|电梯|家里|屋里)(?:室)?(?:就)?没(?:信号|网|格)",
        r"calls? (?:keep |always |constantly )?(?:drop|cut|break)\w*|dropped calls|no (?:bars|signal|reception)|dead (?:spot|zone)s?|can't get (?:a |any )?(?:signal|bars)|out of (?:the|a) (?:\w+ )?window",
    ),
)
# How two things compare; only where the options do.
ALIKE = (
    (
        r"差不多|一样|没(?:有)?(?:变化|区别|差别)|相同|持平|no (?:difference|change)|(?:about |much )?the same|unchanged|equal",
        r"差(?:不|唔)多|(?:都|没什么|差不)?一样|(?:没|冇|无|看不出|感觉不出|分不出)(?:有|啥|什么|乜|太大|多大|甚|感觉)*(?:区别|差别|分别|两样|不同|变化|差异|改变|进步|长进|感觉)|半斤八两|五五开|老样子|不相上下|彼此彼此|跟(?:以前|之前|原来|旧的)一(?:个)?样|都系咁|冇变",
        r"(?:the |about the |much the |pretty much the |just the )?same(?: same| thing| as (?:before|ever|the \w+|always))?|no (?:real |big |noticeable )?(?:differen(?:ce|t)|change)|(?:can't|couldn't|cannot|don't|didn't) (?:really )?(?:tell|see|notice|spot|feel)(?: (?:any|a|the|much))?(?: of a)?(?: (?:difference|change|two apart|them apart))|not much (?:in it|different|between them|difference|change)|six of one|much of a muchness|identical|equal(?:ly)?|unchanged|hasn't changed|no better no worse|neither better nor worse|neck and neck",
    ),
)
_MORE_ZH = r"(?:强|好|快|大|高|多|灵|清晰|干净|安静|舒服|有力|厉害|顺|方便)(?:超|很|太|得|不少|特别|好|了)*(?:多|不少|很多|一截|几倍|太多|大截|一点|一些|点)|(?:明显|确实|进步|改善|提升|变)(?:强|好|快|了|不少|很多|很大|明显)|进步|改善|提升|更(?:强|好|快)|没得比|完胜|吊打|秒杀|赞多了"
_LESS_ZH = r"(?:弱|差|慢|小|低|烂|吵|难用)(?:超|很|太|得|不少|好|了)*(?:多|不少|很多|一截|点)|变(?:差|慢|弱|糟|坏)|(?:不如|比不上|没有|唔及)(?:以前|之前|原来|旧|从前|上次|旧机)|退步|倒退|越来越(?:差|慢|烂)|更(?:差|弱|慢|糟)|没以前|大不如前"
_BETTER_EN = r"(?:a lot |much |so much |way |far |loads |tons |miles |slightly |a bit |definitely )?(?:better|stronger|faster|quicker|improved|superior|nicer|smoother|easier)(?! (?:one|luck|late))|night and day|(?:big|huge|massive|real|vast|great) improvement|a step up|leaps and bounds|come on (?:a lot|leaps)|streets ahead|blows? (?:the old|it)"
_WORSE_EN = r"(?:a lot |much |so much |way |far |loads |slightly |a bit |definitely )?(?:worse|weaker|slower|poorer|inferior|harder)|gone (?:downhill|backwards)|a step (?:back|down)|not (?:as|so) (?:good|strong|fast|powerful|easy)|went downhill|used to be better|deteriorated|preferred (?:it before|the old)"
COMPARED = (
    (r"(?:变|比较|更|较)?(?:强|好|快)(?:了|多了|很多)?$|better|improved|stronger|faster", _MORE_ZH, _BETTER_EN),
    (r"(?:变|比较|更|较)?(?:弱|差|慢)(?:了|多了|很多)?$|不如|worse|weaker|slower", _LESS_ZH, _WORSE_EN),
)

WHY = (
    (
        r"too small|太小|偏小|tight|紧",
        r"[太偏有](?:点)?(?:小|紧|窄|短)|勒|绷|穿不(?:下|进|上)|塞不(?:下|进)|扣不上|拉不上|[挤顶夹]脚|脚趾",
        r"toes? (?:\w+ )?(?:crush\w*|squash\w*|curl\w*|cramp\w*|jammed|numb|hurt\w*)|(?:crush|squash|cramp)\w* my toes|too (?:small|tight|short|narrow)|tight|snug|squeez\w*|pinch\w*|(?:can't|couldn't|won't) (?:get (?:it|them) on|zip|button|do up|breathe)\w*|(?:won't|can't|doesn't) (?:zip|button|do) up|can't (?:zip|do|button) (?:it|them) up|size (?:up|bigger)|bursting",
    ),
    (
        r"too big|太大|偏大|loose|松",
        r"[太偏有](?:点)?(?:大|松|宽|肥|长)|松(?:松)?垮|晃荡|掉(?:下来|裤)|空荡荡|拖地|像麻袋",
        r"too (?:big|large|loose|long|wide|baggy)|loose|baggy|(?:it )?drowns me|swim(?:s|ming) (?:in|on)|huge|fall(?:s|ing)? (?:off|down)|hang(?:s|ing) off|like a (?:tent|sack)|size (?:down|smaller)",
    ),
    (
        r"不喜欢|不好看|款式|don'?t like|didn'?t like|style",
        r"不(?:好看|喜欢|适合|搭|显)|丑|土(?:气)?|显(?:胖|黑|老|矮)|难看|不是我(?:的)?(?:菜|风格)",
        r"(?:don't|didn't|not) (?:like|love|suit|look right)|ugly|not my (?:style|thing|taste)|doesn't suit|frumpy|looks (?:awful|bad|silly|wrong)",
    ),
    (
        r"overcharge|多收|double charge|charged twice|重复",
        r"多(?:收|扣)|重复(?:扣|收)|扣(?:了)?(?:两|2)(?:次|遍|笔)|乱收",
        r"overcharged|(?:charged|took|billed|debited|paid)(?: \w+){0,3} (?:twice|double|too much|extra|more)|(?:twice|double) (?:charged|billed)|money twice",
    ),
    (
        r"wrong (?:date|day)|日期(?:不对|错)",
        r"日期|日子|哪天",
        r"wrong (?:day|date|week|month)|(?:day|date) (?:was|is) wrong",
    ),
    (
        r"别家|其他家|竞争|competitor|switch|better (?:offer|deal)|another provider|cheaper elsewhere",
        r"(?:别|其他|隔壁|人|另一|网上|对面|同行|拼多多|京东|淘宝).{0,6}便宜(?:了|到|个|足足|整整)?[一二两三四五六七八九十百千几\d]*(?:块|元|蚊|%|成|多)?|(?:换|去|转)(?:了|到)?(?:别|其他|另|隔壁|对面)(?:的)?(?:一)?家|别家|同行|对手|转台|过台",
        r"(?:(?:found|got|get|saw|is|was|much|way|lots?|far) )?(?:(?:it|one|them|the same) )?cheaper(?: (?:elsewhere|at|in|on|from|with|deal|price|somewhere|online|one))*|(?:found )?(?:it )?(?:[$£€] ?\d+ |\d+ \w+ )?less elsewhere|switch\w*|competitors?|(?:gone|going|went|moved|moving|signed|joined|found)(?: up)? (?:with|to|over to) (?:another|a different|someone|somebody|vodafone|sky|bt|virgin|your rival)\w*|somewhere else|elsewhere|someone else|poached",
    ),
    (
        r"慢|迟|(?<![夜傍今每])晚(?!上|间)|不及时|超时|\b(?:late|delay|slow|too long)",
        r"(?:还|都|迟迟|一直|根本|至今)(?:没|不|未|冇)(?:有)?(?:给|见)?(?:发|送|寄|到|动|出|来|派|装)(?!烧|脾气|现|票)|(?:[天周月]|星期|小时|礼拜|钟头)(?:了|咗|过去)?.{0,4}(?:才|都|还|先)(?:发|到|送|来|没|冇|未)|催(?:了|咗|过|都|好|几|不)|拖(?:了|咗|太|拉|着)|龟速|蜗牛|慢(?!慢)|迟(?:到|了|咗)|超时|等(?:了|咗|太|半天|好久|不及|唔切)|延(?:误|迟|期)|晚(?:了|到|点)",
        r"late(?!r|st)|slow\w*|delay\w*|took (?:ages|forever|so long|too long|\w+ (?:days|weeks|hours|months))|(?:haven't|hadn't|hasn't|didn't|never|not) (?:even |been |yet |actually )*(?:shipped?|dispatched|sent|left|arrived?|moved|turned up)|still (?:waiting|not here|hasn't|in the warehouse|processing)|(?:days|weeks|hours|months) (?:late|later|after|overdue|and (?:still|nothing|it|no))|overdue|waited (?:too|ages|forever|weeks|days|hours|\w+ (?:days|weeks|hours))|kept (?:me |us )?waiting|got fed up waiting|snail",
    ),
    (
        r"贵|价|费用|cost|price|expens|afford|cheaper|money",
        r"贵(?!公司|司|方|姓|处|宾|店)|(?:便宜|少|低|差)(?:了|到|个|足足|整整)?(?:[一二两三四五六七八九十百千几\d]+)(?:块|元|蚊|%|成|多)?|(?:别|其他|隔壁|人|另一|网上|对面|同行|拼多多|京东|淘宝).{0,6}便宜|便宜(?:不少|好多|很多|一半|一截)|涨(?:价|了|到)|降价|不划算|不值|性价比|负担不起|太(?:高|烧钱)|手头紧|省(?:点)?钱|没钱|冇钱|付不起|交不起|肉疼|肉痛|抵唔住|预算",
        r"(?:too |so |very |way )?(?:expensive|pricey|dear|steep|costly)|overpriced|rip[- ]?off|can't (?:afford|justify)|(?:found|got|get|saw|is|was|were|are|much|lot|far|way|loads)(?: (?:it|one|them|the same))? cheaper|cheaper (?:elsewhere|at|in|on|from|with|deal|price|somewhere|online|one)|(?:[$£€]? ?\d+|(?:half|twice|double) the|a lot|quid|bucks|dollars|pounds|much) (?:less|cheaper|price|lower)|(?:costs?|charg\w+|pay(?:ing)?|paid) (?:too much|more|a fortune|an arm|so much|me)|put (?:the|your) pric\w+ up|price (?:hike|went up|rise|increase|jumped)|went up|money(?:'s| is) tight|broke|budget|cut(?:ting)? (?:back|costs)|tighten\w* (?:my|our|the) belt|lost my job|made redundant|laid off|cost of living|less elsewhere|better (?:deal|price|value)|undercut|for less",
    ),
    (
        r"不想要|改(?:变)?主意|不需要|不喜欢|后悔|changed (?:my|your) mind|no longer (?:need|want)|don'?t need",
        r"(?:不|没|唔|冇)(?:太|再|怎么)?(?:想要?|需要|用得着|用不着|要)(?:了|啦|喇|咗|$|买)|用不(?:上|着|到)|改(?:了|变)?主意|后悔|冲动|手滑|手痒|买(?:错|重|多)(?:了|咗)?|拍(?:错|重|多)|点错|下错|家里(?:已经)?有|别人送|不喜欢|没兴趣|没心情|唔想要|不合适(?:我)?|想(?:了|来)想(?:去)?",
        r"(?:changed|change) (?:my|our|her|his) minds?|(?:didn't|don't|do not|doesn't|no longer|not|never) (?:really |actually |even )?(?:need|want|like|fancy)(?:ed)?(?: (?:it|them|one))?(?: any ?more| after all| now)?|second thoughts|thought better|went off (?:it|the idea)|impulse|(?:bought|ordered|clicked) (?:it |one |them )?(?:by mistake|by accident|accidentally|twice|already|drunk)|cold feet|regret\w*|already (?:have|got|own) one|given one|someone (?:gave|got|bought)",
    ),
    (
        r"搬|迁|移居|moving|moved|relocat",
        r"搬(?:家|走|到|去|了|屋|迁|离|咗)|(?:调|派|换)(?:去|到|回)(?:别的|外地|另|了)?|(?:去|回|到)(?:老家|外地|国外|乡下|别的城市)|外派|移民|出国|毕业(?:离|走|了)|(?:要|准备)离开|换(?:城市|地方住)",
        r"mov(?:e|ed|ing) (?:house|home|flat|out|to|away|in|abroad|cities|city|country|across|back|interstate|overseas|up|down)|we(?:'re| are) moving|relocat\w*|(?:new |got a |got the |a )?job (?:in|at the other end)|transferr?ed (?:to)?|emigrat\w*|leaving (?:town|the (?:area|city|country|uk|us))|pack(?:ing|ed) up|off to (?:uni|university|college|live)|new (?:house|flat|city|town|place)|going (?:back )?(?:home|abroad) (?:for good|to live)|posted (?:to|abroad)|sold (?:the|my|our) (?:house|flat)",
    ),
    (
        r"健康|身体|伤病|受伤|health|injur|medical",
        r"身体|生病|手术|住院|受伤|伤了|怀孕|腰|膝盖|医生(?:说|让|不)|骨折|腿(?:断|伤|疼)|扭(?:了|到|伤)|养病|高血压|大肚",
        r"health|ill(?:ness)?|sick|injur\w*|(?:my|bad|dodgy|knackered|done my|hurt my|broke my|busted my) (?:bad |dodgy )?(?:back|knees?|hip|shoulder|ankle|heart|leg|foot|wrist|arm|neck)|surgery|operation|\bop\b|pregnan\w*|doctor(?:'s)? (?:orders|said|says|told|advised|won't)|gp|physio|hospital|diagnos\w*|slipped disc|asthma|arthritis|expecting",
    ),
    (
        r"没时间|没空|太忙|no time|too busy|lack of time|not enough time|schedule",
        r"没(?:时间|空|工夫)|太?忙|加班|抽不(?:出|开)|带(?:孩子|娃)|冇(?:时间|空|得闲)|唔得闲|工作(?:太|忙|排)|顾不(?:上|过来)|出差太多",
        r"(?:no|not enough|never have|don't have|haven't got|can't find)(?: the| any| enough)? time|too busy|busy|work(?:ing)? (?:too much|late|long hours|nights|all hours|shifts|is mad)|new baby|newborn|kids take|swamped|snowed under|hectic|shifts?|hours clash|schedule",
    ),
    (
        r"不常用|用得太?少|很少[用看来去]|not us|don'?t use|rarely|usage",
        r"(?:很少|不怎么|没怎么|几乎不|基本不|难得|没)(?:去|用|来|看|穿|打开)(?:过|了|几次)?|用得少|吃灰|闲置|放着不|积灰|闲着",
        r"(?:hardly|barely|rarely|never|seldom|not|don't|didn't|wasn't|scarcely)(?: really| ever| even)? (?:us(?:e|ed|ing)|go|went|watch\w*|open\w*|been|wear|wore|touch\w*)(?: (?:it|them|in))?|gather(?:ing|ed|s) dust|not (?:getting|enough) use|only (?:went|used|been) (?:once|twice)",
    ),
    (
        r"离家近|位置|地点|距离|地段|\blocation|close to|near(?:by)?\b|convenien",
        r"走(?:两步|几步|路|过去|着).{0,4}(?:就|到|[一二两三四五六七八九十\d]+分)|(?:楼下|家门口|出门|转角|隔壁)(?:就)?(?:是|到)?|近(?!视|期)|(?:离|跟)(?:我)?(?:家|公司|单位|地铁).{0,4}近|下楼就|[一二两三四五几\d]+分钟(?:就|路)?(?:到)?|顺路|地段|位置|交通|方便到|地铁口",
        r"(?:so |very |really |just )?(?:close|near|handy)(?: (?:to|by|for) \w+(?: \w+)?)?|(?:round|around|on) (?:the|my) (?:corner|doorstep)|(?:a )?(?:\w+|\d+)[- ]minutes?(?:' )?(?: walk| away| from| drive| up the road)|minutes? (?:walk|away|from)|walking distance|stone's throw|down the (?:road|street)|up the road|on my (?:way|route|commute)|central|heart of|next (?:to|door)|location|short walk|steps from|walkable|everything nearby",
    ),
    (
        r"口碑|评价|名声|reputation|reviews?",
        r"口碑|评(?:价|分|论)|名(?:声|气)|都说好|人人(?:都)?(?:夸|说)|大家都说|点评",
        r"reputation|reviews?|rated|heard (?:good|great) things|good name|well known|word of mouth|everyone (?:says|raves|recommends)|stars on google",
    ),
    (
        r"口味|味道|好吃|\b(?:taste|food|flavou?r)",
        r"味道|口味|好吃|难吃|(?:太|好)?(?:咸|淡|辣|油|甜|腻|酸|苦)(?:了|死|到)?|不新鲜|馊|夹生|没熟",
        r"tast\w*|flavou?r\w*|food|delicious|bland|salty|greasy|oily|stale|overcooked|undercooked|raw|burnt|soggy|yum\w*|cooking|meal|dish(?:es)?",
    ),
    (
        r"分量|份量|portion",
        r"[分份]量|吃不饱|不够吃|[太好]少|就(?:那|这)么(?:一)?点|塞牙",
        r"portions?|tiny|not enough|still hungry|size of the|small plates?",
    ),
    (
        r"噪音|吵|嘈|异响|响声|nois|loud|sound",
        r"吵|嘈|响(?!应)|嗡嗡|轰|吱|噪|隔音|咔|哐|震|呼噜|像拖拉机",
        r"nois\w*|loud\w*|rattl\w*|hum(?:s|ming)?|bang(?:s|ing)?|buzz(?:es|ing)?|grind\w*|squeak\w*|squeal\w*|racket|din|clunk\w*|whin(?:e|es|ing)|vibrat\w*|couldn't sleep|thin walls|neighbours? (?:shouting|partying)|sounds like|knock(?:s|ing)|hear (?:every\w*|the|next)",
    ),
    (
        r"漏水|滴水|渗|leak|drip",
        r"漏(?!发|寄|装|掉一)|滴(?!滴)|渗|湿|积水|一[滩地]水|水(?:流|淌|跑)",
        r"leak\w*|drip\w*|water (?:everywhere|on|all over|under|pouring|coming)|puddles?|wet (?:floor|patch|carpet)|flood\w*|pool of",
    ),
    (
        r"不启动|不?开机|无法开机|不通电|开不了|没反应|won'?t (?:start|turn|switch|power)|no power|not turning on|dead",
        r"没反应|按(?:了)?.{0,4}没|开不(?:了|到|起)(?:机)?|打不着|不(?:通电|启动|工作|转|动|亮)|(?:按|插)(?:了|上)?.{0,6}没|没电|启动不了|死(?:机|了)|一动不动|冇反应",
        r"(?:won't|doesn't|will not|does not|can't get it to|wouldn't) (?:start|turn on|switch on|power|come on|boot|do anything|respond|light up|even)\w*|dead(?: as a)?|no (?:power|response|lights?|sign of life)|nothing happens|completely dead|not (?:turning|switching|powering) on",
    ),
    (
        r"异味|气味|臭|smell|odou?r",
        r"臭|味儿?(?!道)|焦|霉|烟味|难闻|熏",
        r"smell\w*|stink\w*|stench|odou?r|pong\w*|whiff\w*|musty|burning|reek\w*|fumes",
    ),
    (
        r"不制?冷|不凉|not cool|no cold|won'?t cool",
        r"不(?:制)?[冷凉冻]|(?:没|冇|唔)(?:有)?(?:冷气|冻|凉)|越吹越热|热风|化(?:了|冻)",
        r"not (?:cool|cold|chill|freez)\w*|warm air|hot air|(?:won't|doesn't|isn't) (?:cool|get cold|cold|freez)\w*|lukewarm|defrost\w*|melt\w*",
    ),
    (
        r"不(?:制|加)?热|not heat|no (?:heat|hot water)|won'?t heat",
        r"不(?:制|加|出)?热|冷(?:风|水)|没(?:有)?(?:热水|暖气)|烧不(?:热|开)|冰凉",
        r"(?:no|not) (?:heat\w*|hot(?: water)?|warm)|(?:won't|doesn't|isn't) (?:heat|get hot|warm)\w*|stone cold|freezing|cold (?:water|radiators?|showers?)",
    ),
    (
        r"电池|续航|充电|batter|charg(?:e|ing)\b",
        r"电池|续航|掉电|耗电|充(?:不|电|满|了)|没电|一天(?:要)?(?:两|三)充",
        r"batter(?:y|ies)|charg(?:e|es|ing|er)|drain\w*|dies (?:by|after|in|so)|runs? (?:out|flat)|goes flat|lasts? (?:only|an?|two|half|barely)|plugged in",
    ),
    (
        r"屏幕|显示|screen|display",
        r"屏|花屏|黑屏|碎屏|显示|触(?:摸|控)|有(?:条|道)线|闪(?:屏|烁)",
        r"screen|display|pixels?|touch ?screen|flicker\w*|lines (?:across|down|on)|cracked glass|black screen",
    ),
    (
        r"断线|掉线|断网|drop|disconnect|intermittent",
        r"断(?:断续续|线|网|开|了)|掉(?:线|网)|时有时无|一会(?:有|好)一会|老断|经常断",
        r"drop\w*|disconnect\w*|cut(?:s|ting)? (?:out|off)|in and out|on and off|intermittent\w*|comes? and goes?|keeps? (?:going|dying|cutting)|patchy|unstable",
    ),
    (
        r"网速|(?:速度|网)慢|slow (?:speed|internet|connection)|speed",
        r"卡(?!里|号|片)|转圈|缓冲|加载|慢|龟速|带不动",
        r"slow\w*|buffer\w*|lag\w*|crawl\w*|snail|spinning|takes (?:ages|forever) to load|loading|speeds?|dial-?up",
    ),
    (
        r"完全(?:没|上不)|没有?网|无法上网|连不上|no (?:connection|internet|service|signal)|outage|completely down",
        r"(?:完全|根本|一点|彻底)?(?:没|冇|上不了|连不上|无)(?:有)?(?:网|信号|服务)|上不(?:了|到)网|红灯|全断|瘫痪",
        r"no (?:connection|internet|service|signal|wi-?fi|bars)|(?:completely |totally )?(?:down|dead|offline)|nothing (?:at all|works|loads)|red light|can't (?:get online|connect)|outage",
    ),
    (
        r"员工|职员|人员|服务员|staff|people|team",
        r"[员职]工|服务员|店员|职员|师傅|前台|小[哥姐妹伙]|大姐|阿姨|人(?:都)?(?:很|好|特别|真)?(?:好|热情|客气|亲切)|热情|贴心",
        r"staff|people|team|girls?|guys?|lads?|lass|lad(?:y|ies)|man|woman|bloke|chap|receptionists?|waiters?|waitress(?:es)?|crew|everyone (?:was|so)|barman|manager|(?:so|very|really) (?:friendly|kind|helpful|nice|welcoming)|friendly|welcom\w*|smil\w*",
    ),
    (
        r"早餐|breakfast",
        r"早[餐饭点]|(?:大)?清早(?:的)?(?:那|吃)|包子|豆浆|油条|自助",
        r"breakfasts?|(?:\w+ )?in the mornings?|morning (?:buffet|meal|spread|food)|pancakes?|omelettes?|full english|fry-?up|croissants?|bacon|eggs?|waffles?|porridge|buffet",
    ),
    (
        r"环境|氛围|装修|atmosphere|ambian?ce|decor|vibe",
        r"环境|氛围|装修|布置|灯光|音乐|气氛|情调|拍照好看",
        r"atmosphere|ambian?ce|decor|vibes?|lighting|music|cosy|cozy|setting|interior|feel of the place",
    ),
    (r"床|睡眠|\bbeds?\b|sleep", r"床|枕头|睡(?:得|眠)|被子", r"beds?|mattress|pillows?|sle(?:ep|pt)\w*|duvet"),
    (
        r"设施|设备|facilit|equipment|amenit",
        r"设施|设备|器材|器械|健身房|空调|电梯|机器|跑步机|单车机|哑铃|淋浴|泳池|更衣[室柜]",
        r"facilit\w*|equipment|amenit\w*|gym|lifts?|machines?|air ?con|weights|kit|treadmills?",
    ),
    (r"停车|parking", r"停车|车位|泊车", r"park(?:ing|ed)?|car park|spaces?"),
    (
        r"包装|packag|packing",
        r"包装|盒子|纸箱|箱子|外箱|泡沫|压(?:扁|烂|坏)",
        r"packag\w*|packing|box(?:es)?|wrapp\w*|bubble wrap|cardboard",
    ),
    (
        r"说明|instruction|manual|guide",
        r"说明书|教程|看不懂|不会(?:用|装|弄)|步骤",
        r"instructions?|manual|guide|booklet|(?:couldn't|can't) (?:work out|figure)\w*|diagrams?|leaflet",
    ),
    (
        r"尺[码寸]|大小|size|fit\b",
        r"尺[码寸]|[太偏](?:大|小|紧|松|长|短|宽|窄|肥)|穿(?:不|唔)(?:下|进|上|落)|塞不(?:进|下)|勒|码(?:数|不)|大一号|小一号",
        r"(?:doesn't|didn't|won't|don't|not) fit\w*|too (?:small|big|large|tight|loose|long|short|wide|narrow|baggy)|size|tight|snug|wrong size|can't (?:get (?:it|them) on|do (?:it|them) up|zip)|a size (?:up|down|too)|swims? (?:on|in)|hang(?:s|ing) off",
    ),
    (
        r"颜色|色差|colou?r",
        r"颜色|色差|偏(?:红|黄|绿|蓝|暗|深|浅)|跟图片|和(?:图|照)片",
        r"colou?rs?|shade|(?:not|nothing) like the (?:photo|picture|website|pic)|different (?:in|from) (?:the )?(?:photo|picture)|looks? (?:different|nothing)",
    ),
    (
        r"不符|与描述|not as described|different from",
        r"(?:跟|和|与)(?:图片|照片|描述|详情|说的|网上|宣传).{0,6}(?:不|两|差|唔)|货不对板|照骗|不是(?:一回事|同一个)",
        r"not (?:as|what|like) (?:described|advertised|pictured|shown|the \w+|i expected)|nothing like (?:the )?\w+|mis-?(?:leading|described|sold)|looks? nothing like|photo\w* (?:lied|showed)",
    ),
)
