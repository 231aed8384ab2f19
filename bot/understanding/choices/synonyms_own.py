"""What customers call cars, things, homes, plans and versions, and options that name none. Data only.

Each line: what names the thing in a label, what else is said for it in Chinese, and in English (a space stands for any
room, an apostrophe may be left out). Chinese is simplified, as `normalise` folds it.
"""

# ruff: noqa: E501  (lists of words read best unbroken)

from __future__ import annotations

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
    (r"^s$|^s码|^small|小[码号]", r"[小细](?:码|号|size)|最小", r"small"),
    (r"^m$|^m码|^medium|中[码号]", r"中(?:码|号|size)", r"medium"),
    (r"^l$|^l码|^large|大[码号]", r"(?<!加)(?<!特)大(?:码|号|size)", r"large"),
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
