"""What customers call rooms, seats and dishes. Data only.

Each line: what names the thing in a label, what else is said for it in Chinese, and in English (a space stands for any
room, an apostrophe may be left out). Chinese is simplified, as `normalise` folds it.
"""

# ruff: noqa: E501  (lists of words read best unbroken)

from __future__ import annotations

ROOMS = (
    (
        r"双床|两张?床|双人标间|twin|two (?:single )?beds|2 (?:single )?beds|two singles",
        r"双床|一人一[张个]床?|(?:两|2|二)张(?:小|单人)?床|分(?:开|床)睡?|各睡各|标间|(?:两|2)个床|不(?:想|要)?(?:睡|挤)(?:一|同)(?:张|个)?床?",
        r"twins?|(?:two|2) (?:single |separate |small )*(?:beds|singles)|separate beds|(?:a )?bed each|one(?: bed)? each|single beds|beds apart|not sharing(?: a bed)?|don't want to share",
    ),
    (
        r"大床|king|queen|double|one (?:large |big )?bed",
        r"大床|(?:一|1)张(?:大|双人)?床(?!上)|一起睡|[跟和]我?(?:老[公婆]|太太|先生|爱人|对象|[男女]朋?友)|睡(?:在)?一(?:张|起)|情侣|夫妻|两口子|蜜月|滚来滚去",
        r"(?:one|a) (?:big|large|double) (?:one|bed)|double|king|big bed|share a bed|sharing(?: a bed)?|couple|honeymoon|wife and (?:i|me)|me and (?:my|the) (?:wife|husband|hubby|missus|girlfriend|boyfriend|partner)|anniversary",
    ),
    (
        r"家庭|亲子|三人|四人|family",
        r"家庭|亲子|(?:带|有)(?:着|了)?(?:[两三四一]个)?(?:小?孩|孩子|娃|老人|宝宝)|一家(?:子|人|[三四五六]?口)|全家|老小|一大家",
        r"famil(?:y|ies)|kids|children|(?:three|four|five|six|3|4|5|6) of us|little ones|toddlers?|whole (?:family|gang|tribe|lot of us)|baby|cot",
    ),
    (
        r"单人(?:间|房|床)|^single(?: room)?$",
        r"单人|一个人(?:住|睡|去|出差)|就我(?:一个|自己)|独自",
        r"single|just me|on my own|by myself|alone|solo|only me|one person",
    ),
    (
        r"海景|湖景|江景|sea view|ocean|lake view|river view",
        r"[海湖江]景|看(?:得到|见|到)?(?:大)?[海湖江水]|朝[海湖江]|面[海湖江]|听海",
        r"sea|ocean|lake|river|waves|water view|facing the (?:water|sea|beach)|beach",
    ),
    (r"园景|花园|garden|courtyard", r"花园|园景|庭院|绿植|树", r"garden|courtyard|greenery|trees"),
    (r"山景|mountain", r"看山|山景|朝山", r"mountains?|hills"),
    (
        r"高楼?层|high(?:er)? floor|top floor|upper",
        r"高(?:一点|层|楼|处|些)|楼上|顶楼|上面",
        r"high(?:er)?(?: up| floor)?|top floor|upstairs|up high|as high",
    ),
    (
        r"低楼?层|low(?:er)? floor|ground floor",
        r"低(?:一点|层|楼|些)|楼下|一楼|底楼|底层|不(?:想|要)?爬楼|怕高|恐高|轮椅",
        r"low(?:er)?(?: down| floor)?|ground floor|downstairs|no stairs|wheelchair|can't do stairs|afraid of heights",
    ),
    (
        r"无烟|禁烟|non-?smoking|smoke[- ]free",
        r"(?:不|唔|没人)(?:抽|吸|食)烟|(?:闻|受)不(?:得|了|惯)烟|无烟|禁烟|怕烟味|烟味受不了",
        r"non-?smok\w*|smoke[- ]free|don't smoke|never smoke|no smokers?|hate (?:the )?smok\w*|asthma",
    ),
    (
        r"(?<!无)(?<!禁)吸烟|(?<!non-)(?<!non)(?<!no )smoking",
        r"(?<!不)(?<!唔)(?:可以|能|要|会|得)(?:抽|吸|食)烟|烟民|抽烟(?:的|房)|老烟枪",
        r"(?:i |we )?(?:do )?smoke|smokers?|have a (?:fag|cigarette|ciggie)",
    ),
    (
        r"含早|含双早|早餐|breakfast included|with breakfast|bed and breakfast|b&b",
        r"(?:含|带|要|包|吃)(?:个)?早(?:餐|饭|点)?",
        r"with (?:the )?breakfast|breakfast (?:too|included|please|pls)|b ?& ?b|bed and breakfast",
    ),
    (
        r"不含早|无早|room only|without breakfast",
        r"(?:不|别|唔)(?:用|要|含|吃|带)?早(?:餐|饭|点)?|睡到(?:中午|自然醒)|光住",
        r"room only|(?:no|without|skip|don't (?:need|want|eat)) breakfast|just the room|eat out",
    ),
    (
        r"全包|all[- ]inclusive|full board",
        r"全包|三餐都|什么都包|吃住全|一价全",
        r"all[- ]in(?:clusive)?|full board|everything included|all meals",
    ),
)

SEATS = (
    (
        r"靠窗|窗边|window",
        r"靠窗|窗户?边?|(?:看|拍)(?:一路|一下|看|点|点儿|沿途|外面|窗外|路上)*(?:的)?(?:风景|景|云|外面|日落|日出|夜景|天空|海|起飞|降落)|靠着睡|吹风",
        r"window|(?:see|watch|look at|enjoy|film|photograph|admire) (?:the |some |all the )?(?:scenery|views?|clouds?|sky|landscape|sunset|sunrise|take-?off|landing|mountains|sea|world go by|countryside|coast|wing)|look(?:ing)? out|lean (?:against|on)|by the view",
    ),
    (
        r"过道|走道|走廊|aisle",
        r"过道|走道|走廊|腿长|伸(?:伸|直|个)?腿|进出|出入|(?:上|去)(?:厕所|洗手间)|(?:起身|走动|起来)(?:方便)?|站起来|活动活动",
        r"aisle|leg ?room|long legs|stretch(?:ing)? (?:my |the )?(?:legs?|out)|(?:get|getting) (?:up|out)|(?:go|pop|dash|get|nip)\w* to the (?:loo|toilet|bathroom|ladies|gents)|loo|toilet|bathroom|climb(?:ing)? over|weak bladder|walk about",
    ),
    (r"中间(?:座|位)|middle seat", r"中间(?:那|的|座|位)", r"middle"),
    (
        r"前排|前面|前区|\bfront\b",
        r"前(?:排|面|边|区|头)|近一点|靠近(?:舞台|讲台|老师)",
        r"(?:near |at |up )?(?:the )?front|close to the (?:stage|screen|board)|up close",
    ),
    (
        r"后排|后区|\bback (?:row|seat)|\brear\b",
        r"后(?:排|面|边|区)|远一点",
        r"(?:at |near |in )?the (?:back|rear)(?! door)|back row",
    ),
    (
        r"包间|包厢|包房|private",
        r"包间|包厢|包房|单独(?:一间|的房)|安静(?:点|一点|些)?的?",
        r"private|our own room|separate room|away from (?:everyone|people|the crowd)",
    ),
    (r"大厅|大堂|散座|main (?:hall|room|dining)", r"大厅|大堂|散座|热闹", r"main (?:hall|room|dining room)|lively"),
    (
        r"室外|户外|露天|露台|outdoor|outside|terrace|patio|garden|alfresco",
        r"室外|户外|露天|露台|外(?:面|边|头)|阳台|晒太阳|吹吹风|透气",
        r"outdoors?|outside|terrace|patio|al ?fresco|fresh air|(?:in the )?sun(?:ny|shine)?|garden|under the sky|open air",
    ),
    (
        r"室内|indoor|inside",
        r"室内|里(?:面|边|头)|空调|屋里|不晒",
        r"indoors?|inside|out of the (?:rain|wind|cold|sun)|air ?con\w*|in the warm",
    ),
)

FOOD = (
    (r"番茄|西红柿|tomato", r"番茄|西红柿", r"tomato(?:es)?"),
    (r"马铃薯|土豆|薯仔|potato", r"马铃薯|土豆|薯仔|洋芋", r"potato(?:es)?|spuds?"),
    (r"菠萝|凤梨|pineapple", r"菠萝|凤梨", r"pineapple"),
    (r"黄瓜|青瓜|cucumber", r"黄瓜|青瓜", r"cucumber"),
    (r"猕猴桃|奇异果|kiwi", r"猕猴桃|奇异果", r"kiwi(?:fruit)?"),
    (r"茄子|aubergine|eggplant", r"茄子|矮瓜", r"aubergine|eggplant"),
    (r"草莓|士多啤梨|strawberr", r"草莓|士多啤梨", r"strawberr(?:y|ies)"),
    (
        r"芒果|[草蓝]莓|苹果|香蕉|水蜜?桃|葡萄|西瓜|凤梨|菠萝|荔枝|mango|berry|apple|banana|peach|fruit",
        r"水果(?!过敏|店)|果味",
        r"fruit(?:y|s)?",
    ),
    (
        r"素|vegetarian|veggie",
        r"吃素|素(?:的|食|菜)|不(?:吃|碰|沾)(?:肉|荤)|斋",
        r"veg(?:gie|etarian|etables?)|no meat|don't eat meat|meat[- ]free|meatless",
    ),
    (
        r"vegan|纯素|全素",
        r"纯素|全素|蛋奶都不",
        r"vegan|plant[- ]based|no (?:meat|dairy|animal)\w*|nothing from animals?|no (?:eggs?|dairy|cheese)",
    ),
    (r"清真|halal", r"清真|回族|穆斯林|不(?:吃|碰)猪", r"halal|muslim|no pork"),
    (r"kosher", r"犹太", r"kosher|jewish"),
    (
        r"无麸质|gluten",
        r"麸质|不(?:吃|能吃)(?:小?麦|面粉)|乳糜泻",
        r"gluten|coeliac|celiac|wheat (?:allergy|free|intoleran\w*)|(?:no|can't (?:have|eat)) (?:wheat|gluten|bread)|gf",
    ),
    (
        r"无乳|乳糖|dairy[- ]free|lactose|oat|soy",
        r"乳糖|(?:不|不能)(?:喝|吃|碰)(?:牛)?奶(?!茶)|喝(?:牛)?奶(?:会)?拉",
        r"lactose|dairy|(?:no|can't (?:have|do|drink)|allergic to) (?:milk|dairy|cow'?s)|plant milk|non-dairy",
    ),
    (r"坚果|\bnuts?\b", r"坚果|花生", r"nuts?|peanuts?|anaphyla\w*"),
    (
        r"海鲜|鱼|虾|seafood|fish|prawn|salmon|cod\b",
        r"海鲜|鱼|虾|蟹|贝",
        r"fish|seafood|prawns?|shrimps?|salmon|cod|tuna|crab",
    ),
    (r"牛|beef|steak", r"牛(?!奶|逼|角)", r"beef|steak|cow"),
    (r"鸡|chicken", r"鸡", r"chicken|poultry|bird"),
    (r"猪|pork|bacon|ham\b", r"猪", r"pork|bacon|ham|pig"),
    (r"羊|lamb|mutton", r"羊", r"lamb|mutton"),
    (
        r"斋啡|黑咖啡|美式|americano|long black|black coffee|espresso",
        r"(?:唔|不|别|冇|没|什么都不|乜都唔)(?:要|用|落|加|放|有)?(?:糖|奶)(?:.{0,3}(?:唔|不|别|冇|没)?(?:要|用|落|加|放|有)?(?:糖|奶|精))+|什么都(?:不|别)(?:加|放)|乜都唔(?:落|加)|净(?:咖)?啡|黑的?咖?啡?|无糖无奶|走糖走奶|走奶",
        r"black|no (?:milk|sugar)(?: or (?:milk|sugar))?|without (?:milk|sugar)|nothing (?:in it|added)|straight|neat|strong and black",
    ),
    (
        r"奶茶|拿铁|鸳鸯|latte|flat white|cappuccino|white coffee|milk tea",
        r"有奶|加奶|奶(?:味|的)|多奶",
        r"milky|with milk|frothy|foam\w*|white(?: coffee)?",
    ),
    (
        r"冻|冰|冷饮|\b(?:iced|cold|chilled)\b",
        r"冻|冰(?!箱)|凉(?:的|快)|冷的",
        r"iced?|cold|chilled|with ice|cool(?:ed)?",
    ),
    (r"热(?!情|线)|\b(?:hot|warm)\b", r"(?<!太)热(?:的|𠮶|那|饮|杯|一|$)|烫|暖", r"hot|warm|piping"),
    (
        r"margh?erita|margarita|芝士披萨|plain",
        r"只要芝士|最简单",
        r"plain|(?:just )?cheese(?: (?:and|&|n) tomato(?:es)?)?|tomato and (?:cheese|mozzarella)|cheese only|no toppings?",
    ),
    (r"pepperoni|salami|香肠", r"香肠|腊肠|萨拉米", r"salami|sausage|spicy (?:sausage|meat)|meat(?:y)?(?: one)?"),
    (r"hawaiian|夏威夷", r"菠萝|凤梨", r"pineapple|ham and pineapple"),
    (r"deep[- ]?pan|thick|厚底|厚", r"厚(?!道)|松软", r"thick(?:er)?|deep|fluffy|doughy|chunky|chicago"),
    (r"thin|薄", r"薄(?!荷)|脆底", r"thin(?:ner)?|crispy|italian"),
    (r"chocolate|巧克力|朱古力", r"巧克力|朱古力|可可", r"choc\w*|cocoa|cacao"),
    (r"vanilla|香草|云呢拿", r"香草|云呢拿", r"vanilla|plain one"),
    (r"strawberry|草莓|士多啤梨", r"草莓|士多啤梨", r"strawberr\w*|straw"),
    (r"lemon|柠檬", r"柠檬|酸(?:的|酸)", r"lemon\w*|citrus|sour one"),
    (r"matcha|抹茶", r"抹茶|绿茶", r"matcha|green tea"),
    (r"red wine|红酒", r"红酒|红葡萄", r"red(?: wine)?|merlot|shiraz|cab(?:ernet)?|rioja|malbec"),
    (r"white wine|白葡萄", r"白葡萄|白酒", r"white(?: wine)?|chardonnay|sauvignon|pinot grigio|riesling"),
    (r"beer|啤酒", r"啤酒|生啤|扎啤", r"beer|lager|ale|pint|ipa"),
    (
        r"soft drink|软饮|汽水|饮料",
        r"汽水|可乐|果汁|软饮|不喝酒|要开车",
        r"soft drinks?|coke|juice|lemonade|soda|pop|non-?alcoholic|driving",
    ),
)
