"""What customers call rooms, seats, dishes, cars, plans, versions, reasons of a trip, and options that name none. Data only.

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

WHEELS = (
    (
        r"hatchback|small|compact|小型|紧凑|mini|supermini",
        r"小(?:车|型|的|台)|代步|好停",
        r"little|small(?:er|est)?|compact|run-?about|runaround|city car|easy to park|hatch|nippy|supermini",
    ),
    (
        r"\bsuv\b|越野|4x4",
        r"越野|四驱|大车|底盘高|suv",
        r"suv|4 ?x ?4|four by four|off-?roader?|jeep|high up|crossover",
    ),
    (r"estate|wagon|旅行车", r"旅行车|瓦罐", r"estate|station wagon|combi|tourer"),
    (
        r"\bvan\b|面包车|货车|mpv|商务车|people carrier|minivan|七座",
        r"面包车|货车|商务车|保姆车|七座|7座|装得多",
        r"van|transit|people carrier|(?:six|seven|eight|6|7|8) (?:of us|seats?|people)|minivan|minibus|mpv|seven[- ]seater|7[- ]seater",
    ),
    (r"saloon|sedan|轿车|三厢", r"轿车|三厢", r"saloon|sedan|four[- ]door"),
    (
        r"电动|纯电|electric|\bev\b",
        r"电(?:动|车|的)|纯电|充电的|新能源|绿牌|特斯拉",
        r"electric|ev|battery one|plug-?in|tesla|zero emissions?",
    ),
    (r"混动|hybrid", r"混动|油电|又能(?:加油|充电)", r"hybrid|half and half"),
    (r"汽油|燃油|petrol|gasoline", r"(?:加|烧|汽|燃|用)油|油车|9[258]号", r"petrol|gas(?:oline)?|unleaded"),
    (r"柴油|diesel", r"柴油", r"diesel"),
    (r"自动挡|自动档|automatic", r"自动[挡档]?|只会开自动|c2", r"auto(?:matic)?|no clutch|no gears"),
    (r"手动|manual", r"手动[挡档]?|手波", r"manual|stick(?: shift)?|gears|clutch"),
    (
        r"all[- ]season|四季|全季",
        r"四季|一年(?:四季|到头)|全年|不用换|懒得换",
        r"all[- ]seasons?|(?:all|the whole|whole|entire|through(?:out)? the) year(?:[- ]round)?|year[- ]round|all weathers?|(?:never|not have to|don't have to|without) (?:chang|swap)\w*",
    ),
    (r"winter|冬|雪地", r"冬|雪|冰天|防滑|东北", r"winter|snow\w*|ice|icy|cold weather|ski\w*|studded"),
    (r"summer|夏", r"夏|大热天", r"summer|hot weather|sunny|warm (?:weather|months)"),
    (r"spring|春", r"春(?!节)", r"spring|cherry blossoms?|march|april"),
    (r"autumn|\bfall\b|秋", r"秋", r"autumn|fall|october"),
    (
        r"地铁|捷运|港铁|metro|subway|underground|tube|mrt|mtr",
        r"地铁|捷运|港铁|轻轨",
        r"metro|subway|underground|tube|mrt|mtr",
    ),
    (r"公交|巴士|大巴|\bbus\b|coach", r"公交|巴士|大巴|公车|客车", r"bus(?:es)?|coach"),
    (
        r"自驾|开车|驾车|\bdriv|own car|^car$",
        r"自驾|(?:自己)?(?:开|揸)车|自己开|停车",
        r"driv\w+|my own car|by car|my car|parking",
    ),
    (
        r"打车|出租|的士|网约|taxi|\bcab\b|ride",
        r"打车|出租|的士|滴滴|网约车|叫车",
        r"taxi|cab|uber|lyft|grab|didi|bolt",
    ),
    (r"高铁|火车|动车|\btrain\b|\brail", r"高铁|火车|动车|坐铁|台铁", r"train|rail(?:way)?|eurostar|lner"),
    (r"飞机|航班|\bfl(?:y|ight)|plane", r"飞机|飞(?:过去|过来|的)|坐飞|航班", r"fly\w*|flight|plane|by air"),
    (r"步行|走路|walk|on foot", r"步行|走(?:路|着|过去|过来|两步)|腿着", r"walk\w*|on foot|stroll"),
    (r"自行车|骑车|单车|bike|cycl", r"自行车|骑(?:车|着)|单车|脚踏车|电瓶车", r"bik(?:e|ing)|cycl\w*|bicycle"),
)

THINGS = (
    (
        r"mug|cup|tumbler|flask|bottle|杯|壶",
        r"杯|壶|喝(?:水|茶|咖啡)(?:用)?的",
        r"mugs?|cups?|tumbler|flask|bottle|something to drink (?:from|out of)|thermos",
    ),
    (r"tote|\bbag\b|袋|包$", r"袋|包包?(?!装|裹|括)|装东西的", r"bags?|tote|shopper|carrier|holdall"),
    (r"umbrella|雨?伞", r"伞|遮(?:雨|阳)?的?|下雨用", r"umbrella|brolly|parasol"),
    (r"power ?bank|充电宝|移动电源|尿袋", r"充电|移动电源|尿袋|宝(?!贝|宝)", r"power ?bank|charger|battery pack"),
    (r"towel|毛巾|浴巾", r"毛巾|浴巾|擦(?:脸|手|身)", r"towels?"),
    (
        r"gift card|voucher|coupon|礼品卡|购物[金卡]|券",
        r"券|购物[金卡]|礼[品物]卡|能抵(?:钱|现)|折(?:现|扣)|现金(?:券)?",
        r"vouchers?|gift ?cards?|coupons?|money off|store credit",
    ),
    (r"movie|cinema|film|电影", r"电影|戏票|睇戏|看片", r"movies?|cinema|films?|pictures|flicks"),
    (r"cake|蛋糕", r"蛋糕|甜(?:的|点)|吃的", r"cake|something (?:sweet|to eat)"),
    (r"flowers?|bouquet|花$|鲜花", r"花(?!呗|费|钱|屏)", r"flowers?|bouquet|roses"),
    (r"socks?|袜", r"袜", r"socks?"),
    (r"keyring|keychain|钥匙扣", r"钥匙", r"key ?(?:ring|chain|fob)"),
    (r"notebook|笔记本|本子", r"本子|笔记本|记事", r"notebook|journal|notepad"),
    (r"charcoal|graphite|slate|anthracite|石墨|炭|枪灰", r"灰|石墨", r"(?:dark )?gr[ae]y|charcoal|nearly black"),
    (
        r"cream|ivory|beige|off-?white|eggshell|米|象牙|奶油",
        r"米(?:色|白|黄)|奶(?:白|油)|象牙|偏白|杏色",
        r"off[- ]?white|cream\w*|ivory|beige|nearly white|whitish|pale one",
    ),
    (r"burgundy|maroon|wine|crimson|酒红|枣红", r"红|酒红|枣红", r"(?:dark )?red|burgundy|maroon|wine"),
    (r"navy|藏青|深蓝|海军蓝", r"蓝|藏青", r"(?:dark )?blue|navy"),
    (r"teal|turquoise|青|薄荷|mint|olive|sage|军绿|墨绿", r"绿|青", r"green(?:ish)?|teal|turquoise|mint|olive|sage"),
    (r"rose gold|玫瑰金|樱花|blush", r"粉|玫瑰", r"pink(?:ish|y)?|rose|blush"),
)

HOUSE = (
    (
        r"主卧|master|main bedroom",
        r"主卧|大(?:的那?)?间?(?:卧室|睡?房)|我们(?:睡的|夫妻|两口子)?(?:那|的)?(?:屋|房|卧室)",
        r"master|main bedroom|(?:our|my) (?:own )?(?:bed)?room|the (?:big|large)\w* (?:bed)?room",
    ),
    (
        r"次卧|second bedroom|spare",
        r"次卧|客房|小(?:的那?)?间?(?:卧室|睡?房)|(?:孩子|小孩|儿子|女儿|老人|娃)(?:的|那)*(?:屋|房|卧室)",
        r"spare|second bedroom|guest room|(?:kid'?s|kids'?|son's|daughter's|the (?:small|little)\w*) (?:bed)?room",
    ),
    (
        r"bathroom|卫生间|浴室|厕所|洗手间",
        r"卫生间|浴室|厕所|洗手间|马桶|淋浴|花洒",
        r"bathroom|shower|loo|toilet|bath|ensuite|washroom|restroom",
    ),
    (r"kitchen|厨房", r"厨房|灶|油烟机|洗碗", r"kitchen|cooker|oven|hob|stove|fridge|kitchen sink"),
    (r"bedroom|卧室|房间$", r"卧室|睡房|床(?:边|头)", r"bedroom|where (?:i|we) sleep|by the bed"),
    (r"living room|lounge|客厅", r"客厅|沙发|电视", r"living ?room|lounge|sitting room|front room|sofa|couch"),
    (r"garage|车库", r"车库|停车", r"garage|where (?:i|we) park"),
    (
        r"\bdogs?\b|狗|犬",
        r"狗|汪|犬",
        r"dogs?|pup(?:s|py|pies)?|doggos?|hound|mutt|labrador|poodle|terrier|collie|pooch",
    ),
    (r"\bcats?\b|猫", r"猫|喵|主子", r"cats?|kitt(?:y|en|ies|ens)|mogg(?:y|ies)|tabby|feline"),
    (r"rabbit|兔", r"兔", r"rabbits?|bunn(?:y|ies)"),
    (r"\bbirds?\b|鸟", r"鸟|鹦鹉", r"birds?|parrot|budgie|canary"),
    (r"^starter$|appeti[sz]er|前菜|头盘", r"前菜|开胃|头盘", r"starters?|appeti[sz]ers?|first course|soup"),
    (r"^mains?\b|主菜|主餐", r"主菜|主餐|正餐", r"mains?|main course|entr[ée]e"),
    (
        r"dessert|pudding|甜[品点]",
        r"甜[品点的]|蛋糕|冰淇淋",
        r"dessert|pudding|afters|something sweet|cake|ice cream|sweet one",
    ),
)

PLANS = (
    (
        r"无限|不限|畅享|任用|吃到饱|unlimited",
        r"无限|不限|任(?:用|看|上|玩)|随(?:便|意)(?:用|刷|看|上|玩)|用不完|吃到饱|放题|敞开|畅用|怎么用都|用几多都|尽情",
        r"unlimited|(?:as much|as many) as (?:i|we|you) (?:like|want|need|can)|no (?:cap|limits?|ceiling)|endless|never run(?:s|ning)? out|all (?:i|you) can (?:eat|use)|all-you-can|without (?:counting|limits?)",
    ),
    (
        r"^basic|基[础本](?:款|版|套餐)?|入门|essential|lite|starter",
        r"基[础本]|最简单|简单(?:点|的|一点)|够用(?:就|的)|入门|简配|丐版|最低配",
        r"basics?|bare (?:minimum|bones|essentials)|no[- ]frills|simple(?:st)?|entry[- ]level|minimum|plain (?:one|vanilla)|just the (?:essentials|minimum)|starter",
    ),
    (
        r"premium|豪华|尊享|旗舰|顶配|高级|至尊|deluxe|ultimate|platinum|vip",
        r"豪华|尊享|旗舰|顶(?:配|级|格)|高级|最高(?:级|档|配)|拉满|最好的|最全",
        r"premium|deluxe|luxury|bells and whistles|top[- ]of[- ]the[- ](?:range|line)|fully[- ]loaded|all the (?:extras|trimmings)|fanc(?:y|iest)|poshe?s?t?|ultimate|whole (?:shebang|hog|nine yards|enchilada|caboodle)|crème de la crème|vip",
    ),
    (
        r"全险|综合险|comprehensive|fully comp|full cover",
        r"全险|(?:保|包)(?:好|全|满|齐|足)|(?:全|都|全部|样样|什么)(?:都)?(?:给我)?保(?:上|了|$|障|全)|最全|能保的",
        r"full(?:y)?[- ]comp\w*|comprehensive|everything covered|(?:cover|insure)s? (?:me for )?(?:everything|the lot|all of it)|full (?:cover\w*|monty|protection)|all risks?|the works",
    ),
    (
        r"^(?:强制险|交强险)$|third[- ]party only|compulsory|^third[- ]party$",
        r"(?:只|就|光)(?:要|保|买)?(?:个)?(?:强制|交强|法定|最低|基本)|法律规定|最低(?:要求|限度|的)",
        r"third[- ]party(?: only)?|legal minimum|bare minimum|minimum (?:required|cover)|just what the law|compulsory|mandatory",
    ),
    (
        r"宽带|网络|broadband|internet|wi-?fi|fibre",
        r"宽带|上网|网(?:络|速|线|断|不)|路由|wi-?fi|无线|光猫|连不上",
        r"broadband|internet|wi-?fi|router|online|web|fibre|streaming|ethernet|modem",
    ),
    (
        r"固话|座机|landline|home phone|telephone",
        r"固话|座机|电话线?|家里电话",
        r"landline|(?:house|home|desk) phone|dial(?:ling)? tone|telephone|phone line",
    ),
    (
        r"电视|机顶盒|\btv\b|television",
        r"电视|机顶盒|频道|画面|看台",
        r"tv|telly|television|channels?|set[- ]?top|box|picture",
    ),
    (r"手机(?!号)|mobile|cell", r"手机|流动电话|sim", r"mobile|cell(?:phone)?|sim|my phone"),
    (r"流量|数据|\bdata\b", r"流量|数据|上网|刷视频", r"data|gigs?|gb|streaming|browsing"),
    (r"通话|分钟|minutes|voice|calls?\b", r"通话|打电话|分钟", r"minutes|calls?|calling|talk(?:ing)?"),
    (
        r"动物|animal|pets?\b|wildlife",
        r"动物|[狗猫喵汪](?:狗|猫|咪|星人)?|毛孩|宠物|流浪",
        r"animals?|dogs?|cats?|pups?|pupp(?:y|ies)|kittens?|pets?|wildlife|paws|strays?|creatures?|critters|hedgehogs?|donkeys?|horses?|bees",
    ),
    (
        r"环境|环保|environment|climate|nature",
        r"环保|地球|气候|种树|植树|森林|海洋|绿(?:化|色地球)|碳",
        r"planet|climate|environment\w*|trees?|forests?|oceans?|nature|green|earth|rainforest|carbon|rivers",
    ),
    (
        r"教育|education|school",
        r"教育|上学|读书|学校|学费|助学|山区",
        r"education|schools?|books?|learning|students?|scholarships?|teach\w*",
    ),
    (
        r"医疗|health|medical|hospital",
        r"医疗|看病|医院|治病|病人|大病",
        r"health\w*|hospitals?|medic\w*|doctors?|nurses?|cancer|patients?|research",
    ),
    (
        r"扶贫|贫困|poverty|homeless|hunger|food bank",
        r"扶贫|贫困|穷人|温饱|没饭吃|无家",
        r"poverty|poor|homeless|hungry|hunger|food ?banks?|rough sleepers?",
    ),
)
