"""The words in which customers say how satisfied they are, by the mark from 1 to 5 that they stand for: data only.

Alternatives stand between bars, English before Chinese; a space stands for any room, an apostrophe may be left out.
`{very}` and its like are the lists above them. Chinese is simplified, as `normalise` folds it.
"""

# ruff: noqa: E501  (lists of words read best unbroken)

VERY = (
    "very|v|extremely|really|so|super|highly|totally|completely|fully|100%|100 percent|incredibly|absolutely|more than|most|thoroughly|"
    "perfectly|entirely|wholly|genuinely|truly|beyond|exceptionally|immensely|hugely|damn|mighty|ever so|utterly|deeply|bloody|"
    "quite literally|unbelievably|proper|dead|seriously|remarkably|supremely"
)
NOT = "not|isn't|wasn't|aren't|weren't|ain't"
FAIRLY = (
    "pretty|fairly|mostly|somewhat|quite|generally|reasonably|rather|overall|kinda|kind of|mainly|largely|sort of|broadly|relatively|"
    "moderately|bit|a tad|a wee bit|(?:a bit|something|kind|sort) of an?|a bit|a little|a little bit|slightly"
)
GOOD = "satisfied|satisfy|happy|good|pleased|nice|decent|satisfactory|content|impressed|glad|gd|gud|commendable|solid|positive|favou?rable"
SUPERB = (
    "excell?ent|exc?ellent|perfect|perfection|amazing|awesome|fantastic|fab|fabulous|outstanding|superb|brilliant|wonderful|"
    "exceptional|terrific|great|top notch|topnotch|top class|top drawer|top tier|top quality|first class|first rate|world class|five star|5 star|a1|a 1|perfectly|flawlessly|beautifully|brilliantly|superbly|excellently|wicked|worth every penny|out of this world|brill|brills|on another level|flawless|"
    "stellar|incredible|delighted|exemplary|thrilled|ecstatic|elated|overjoyed|chuffed|chuffed to bits|over the moon|faultless|"
    "impeccable|immaculate|marvell?ous|magnificent|splendid|sublime|phenomenal|sensational|spectacular|remarkable|unbeatable|unrivall?ed|"
    "peerless|heavenly|divine|spotless|seamless|ace|legendary|shiok|swell|mint|belting|cracking|banging|spot on|on point|bang on|"
    "extraordinary|superlative|beautiful|lovely|gorgeous|smashing|ripper|bonzer|deadly|lekker|mega|epic|stunning|class|champion|tip top|hunky dory|pukka|magic|magical|aces|mustard|power|top of the range"
)
POOR = (
    "unhappy|disappointed|disappointing|a disappointment|a let ?down|let ?down|poor|bad|dissatisfied|unsatisfied|unsatisfactory|displeased|unimpressed|"
    "unimpressive|subpar|sub par|substandard|sub standard|underwhelming|underwhelmed|shoddy|lacking|weak|poorly|lacklustre|lackluster|inferior|naff|ropey|dodgy|patchy|iffy|second rate|third rate"
)
AWFUL = (
    "terrible|terribl[ey]|awful|dire|shambolic|diabolical|ghastly|lousy|(?:an?|absolute|complete|utter|total|bloody|sheer) (?:joke|disgrace|shambles|nightmare|disaster|farce|fiasco|sham|train ?wreck|travesty|mess|failure|horror show|circus)|"
    "shambles|disaster|dreadfull?|horrible|horrid|horrendous|horrific|abysmal|appalling|atrocious|pathetic|disgusting|disgusted|unacceptable|rubbish|"
    "garbage|trash|crap|crappy|shit|shite|bollocks|disgraceful|shocking|useless|vile|hopeless|woeful|wretched|deplorable|despicable|"
    "disastrous|catastrophic|inexcusable|laughable|nonsense|worthless|pants|dismal|brutal|minging|grim|god ?awful|rotten|lamentable|revolting|ridiculous|repulsive|gutted|appalled"
)
MATTER = (
    "service|product|repair|experience|technician|visit|work|installation|job|staff|team|support|stay|order|treatment|engineer|result|"
    "performance|stuff|help|company|effort|response|trip|appointment|thing"
)

# Each line: what is said in English, then in Chinese.
ENGLISH = {
    5: (
        "(?:{very}) (?:{good}|well|enjoyable)|too good|well (?:impressed|happy|pleased|good|satisfied)|(?:(?:{very}|just|simply|an?|absolute|pure|total|quite|pretty|sheer) )*(?:{superb})|super|fully 5 star|"
        "the bee's knees|bee's knees|the dog's bollocks|the cat's pyjamas|the cat's whiskers|the business|the bomb|the goat|gold standard|the gold standard|the best|best ever|simply the best|best in class|"
        "second to none|(?:(?:an?|absolute|real|total|pure|true|complete) )+(?:star|gem|delight|dream|joy|pleasure|treat|marvel|triumph)|like clockwork|without a hitch|(?:as )?smooth as (?:silk|butter)|(?:no|not a|not one|zero) (?:single )?(?:faults?|complaints?)(?: at all| whatsoever)|hats off|chef's kiss|two thumbs up|thumbs up all round|"
        "(?:far )?(?:exceeded|surpassed|beat|blew past) (?:all )?(?:my|our|all) (?:wildest )?expectations|above and beyond|(?:went|gone) above and beyond|(?:the |absolute |very )*best(?: (?:{matter}|\\w+)){0,2}(?: ever| (?:ever )?i've (?:ever )?\\w+| (?:i|we) have ever \\w+| i ever \\w+| we've ever \\w+| of my life| by far| hands down| possible| in the business)|beyond (?:my |our |all )?expectations|"
        "(?:absolutely |really |just |totally )?(?:love|loved|adore|adored) (?:it|every (?:minute|second|bit)(?: of it)?|them|everything)(?: to bits| to pieces| so much)?|"
        "(?:could|can|would)n't (?:have )?(?:be|been|go|gone|get|got|work|worked|ask|asked|wish|wished|hope|hoped|want|wanted|imagine|imagined|do|done)(?: it)?(?: for)?(?: any| anything| a)?(?: better| happier| more| smoother| nicer| more pleased| more satisfied)(?: \\w+)?|"
        "(?:could|can) ?not (?:have )?(?:be|been|ask|asked|wish|wished|want|wanted)(?: for)?(?: anything| any)?(?: better| happier| more)|"
        "can't (?:fault|find fault with|knock|get (?:any |much )?better|be beaten|be bettered|beat)(?: it| them| that| this| a thing| anything| you| the \\w+)?(?: at all)?|cannot (?:fault|find fault with|knock)(?: it| them| a thing| anything)|could not fault(?: it| them| a thing| anything)?|couldn't fault(?: it| them| a thing| anything)?|"
        "nothing (?:to fault|to improve|could (?:be|have been) better)|(?:doesn't|does not) get (?:any |much )?better(?: than (?:this|that|it))?|as good as it gets|no notes|on cloud nine|blown away|"
        "(?:blew|knocked) (?:me|us|my mind) ?(?:away|off my feet)?|knocked my socks off|knocked it out of the park|smashed it|nailed it|a\\+|10 ?/ ?10|(?:can't|cannot|can not|couldn't|could not) (?:recommend|thank|praise|rate) (?:(?:it|them|you|him|her) )?(?:highly )?enough|highly recommend(?:ed)?(?: (?:it|them|you))?|(?:(?:an?|absolute|total|real|proper|true|complete) )*(?:legends?|hero|heroes|superstars?|diamonds?|angels?)|top (?:bloke|job|lad|man|guys?|lads|service|work|stuff|team|people)|quality (?:{matter})|nothing but praise|all praise|full of praise|a cut above|in a class of (?:its|their) own|the highest praise|best (?:{matter}) ever"
    ),
    4: (
        "(?:(?:{fairly}) )?(?:{good})|(?:{not}) (?:too |so |that |half |all that )?bad(?: at all)?|(?:{not}) (?:too |so |that )?shabby|can't complain|cannot complain|"
        "no complaints|no real complaints|nothing to complain about|no complaint|well done|above par|better than (?:expected|average|most|i expected|i thought)|above average|a cut above average|good enough|did well|(?:perfectly|absolutely|totally) (?:fine|ok|okay|acceptable|adequate)|"
        "more good than bad|mostly positive|thumbs up|happy enough|did (?:a )?(?:good|nice|decent) job|good going|very nearly perfect|almost perfect|nearly perfect|not far off perfect|near perfect|good stuff"
    ),
    3: (
        "so[ -]*so|meh+|(?:bang |dead |very |just |pretty |fairly |strictly )?average|(?:pretty |fairly |quite )?neutral|(?:only |just )?fair|(?:just |only |pretty |about |barely )*(?:ok|oke|okay|okayish|okish|okie)|(?:just |only )?alright|all right|"
        "(?:pretty |fairly |rather )?mediocre|middling|fair to middling|fair to middlin|(?:barely |just )?(?:acceptable|adequate|passable)|fine|nothing special|nothing (?:fancy|great|spectacular|to shout about)|"
        "run of the mill|middle of the range|nothing (?:much|to write home about)|bog standard|decent enough|fair enough|ordinary|standard|normal|as expected|"
        "i've (?:had|seen) (?:better|worse)|(?:had|seen) better|neither (?:good nor bad|satisfied nor dissatisfied|happy nor unhappy|here nor there|great nor terrible|one thing nor the other)|"
        "(?:smack |bang |right |dead |somewhere |slap |plumb )*in (?:the |d )?middle|half ?way(?: there| house)?|can't say (?:it's )?good can't say (?:it's )?bad|mixed bag|middle of the road|could be worse|could have been worse|tolerable|bearable|half and half|half half|fifty[ -]fifty|50[ /-]50|on the fence|sitting on the fence|"
        "not (?:good |great )?(?:and )?not bad(?: either)?|not good not bad|neither nor|indifferent|comme ci comme [cç]a|mid|(?:straight |right |plumb )?down the middle|swings and roundabouts|six of one(?: and)? half a dozen of the other|hit and miss|hit or miss|a mixed bag|mixed|mixed feelings|up and down|"
        "(?:not|nothing) (?:great|good|amazing|brilliant|special) (?:and |but )?(?:not|nothing|nor|not so) (?:terrible|bad|awful|horrible)(?: either)?|could be better could be worse|can lah?|boleh lah?|does the job|did the job|it'll do|it will do|will do|serviceable|par for the course|no great shakes|not (?:terrible|awful|the worst|horrible)|nothing more nothing less|nothing more|no better no worse|could go either way|in between|takes? it or leave it|good and bad|good bits and bad bits"
    ),
    2: (
        "(?:(?:{fairly}) )?(?:{poor})|(?:{not}|hardly|scarcely|barely|never|far from|less than) (?:(?:really|very|too|so|that|particularly|quite|all that|overly|exactly|especially|terribly|what i'd call|my idea of) )?(?:{good}|great|brilliant|amazing|ideal|wonderful|excellent|fantastic|the best|the greatest|impressive|up to it|much good|up to much)|"
        "no (?:too|very) (?:good|happy)|(?:leaves?|left) (?:a lot|much|something|plenty|quite a bit) to be desired|(?:{not}|nowhere near) (?:quite )?up to (?:scratch|par|standard|the mark|snuff|it|expectations)|"
        "(?:could|should) (?:do|have done) (?:much |a lot )?better|(?:well |slightly |a bit |somewhat )?(?:below|under) (?:average|par|expectations|standard|what i expected)|could (?:be|have been) (?:much |a lot |so much )?better|"
        "room for improvement|needs? (?:(?:a lot of|some|more|much) )?(?:work|improvement|improving)|(?:could|should) have gone (?:much |a lot )?better|(?:a bit |somewhat |rather )?(?:short of|fell short of|falls short of) (?:my |our )?expectations|fell short|falls short|missed the mark|wide of the mark|"
        "not (?:really )?(?:what i expected|what i hoped(?: for)?|worth it)|worse than (?:expected|average|most|i expected|before)|(?:a bit |somewhat )?hard done by|not much cop|not (?:a )?(?:great|good) (?:{matter})|on the (?:poor|low) side|expected (?:better|more)|thumbs down"
    ),
    1: (
        "(?:(?:{very}|{fairly}|just|simply|an?|absolute|complete|utter|total|pure|real|right) )*(?:{awful})|(?:{very}) (?:{poor})|(?:the )?(?:absolute |very )?worst(?: ever)?(?: (?:{matter}|\\w+)){0,2}(?: (?:ever|of my life|of all time|by far|hands down|in years|of the lot|i (?:ever|have ever|'ve ever|had ever) \\w+|i've (?:ever )?\\w+|i've ever \\w+|we've ever \\w+|possible))?|"
        "(?:absolutely|totally|completely|definitely|certainly) not (?:{good})|(?:{not}) (?:at all|in the least|in any way|remotely|one bit|even remotely) (?:{good}|impressed)|(?:{not}) (?:{good}) (?:at all|in the least|in the slightest|one bit)|(?:{not}) (?:{good}) whatsoever|"
        "(?:it )?(?:really |absolutely )?(?:sucks?|sucked|stinks|stank)|(?:the )?lowest of the low|as low as (?:it|you|they|one) (?:goes|gets|can go|can get)|dog's (?:dinner|breakfast)|rock bottom|(?:the )?bottom of the (?:barrel|pile|heap)|scraping the (?:bottom of the )?barrel|as bad as (?:it gets|can be|they come|it can get|you can get)|(?:couldn't|can't|could not|cannot) (?:be|get|have been) (?:any |much )?worse|(?:doesn't|does not) get (?:any |much )?worse|"
        "(?:a )?(?:complete |total |utter )?waste of (?:time|money|space|my time|my money|time and money)|good for nothing|beyond (?:awful|bad|a joke|terrible|poor)|never again|cmi|cannot make it|a load of (?:rubbish|crap|nonsense)|(?:a )?load of rubbish|"
        "the pits|the dregs|hated (?:it|every (?:minute|second|bit)(?: of it)?)|hate it|piss poor|not fit for purpose|(?:a )?complete (?:mess|failure|rip[ -]?off)|rip[ -]?off|dog ?shit|absolute zero"
    ),
}

_WELL = "满意|中意|可以|要得|好|棒|赞|不错|优秀|完美|给力|靠谱|专业|到位|出色|舒心|掂|正|巴适|安逸"
_ILL = "差|烂|糟糕?|糟心|垃圾|坏|失望|差劲|恶劣|糟透|唔掂|水|屎|废|拉胯|离谱"

CHINESE = {
    5: (
        f"(?:非常|很|十分|特别|超级?|相当|极其?|一百个|一万个|百分百|100%|百分之百|太|最|真的?很?|真心|十二分|万分|都很|都非常|好鬼|真系好|劲|巨|贼|老|忒|实在|几咁|倍儿?|贼拉|老鼻子|嘎嘎|硬是|无敌|超级无敌|巨)(?:{_WELL})(?:极)?了?|"
        f"好满意|好(?:棒|赞|完美|优秀|正|掂)|(?:{_WELL})(?:极了|得很|到家|到极|爆|到爆|到不行|得不得了|得没话说|到没话说|到[没冇无]朋友|到没边|惨了|得不能再(?:好|满意)|到飞起|晒)|超级?(?:赞|棒|正)|"
        "(?:一点|半点|啥|什么|任何|一丝|乜)(?:儿|都)?(?:毛病|问题|缺点|瑕疵|刺)(?:都|也)?(?:挑|找|揪)不(?:出|到)(?:来)?|(?:完全|根本)?(?:没有?|冇)(?:任何|一点|半点|一丝)?(?:缺点|毛病|瑕疵|不足|可挑剔的?(?:地方)?|挑剔的(?:地方)?)|棒|赞|给力|没毛病|(?:挑|揪|找|摘)不出(?:一?点儿?|半点|任何|一丝|什么|啥)*(?:毛病|刺|缺点|问题|瑕疵|不好|错)(?:来)?|(?:毫?无|没有?|零)(?:瑕疵|缺点|破绽|可挑剔)|无懈可击|无可挑剔|无可非议|没(?:得|啥|什么|有什么)?(?:可)?(?:挑|嫌|挑剔|弹)(?:的|剔)?|冇得(?:弹|顶|挑剔)|无得(?:弹|顶)|没得(?:说|比)|没话说|没的(?:说|挑|嫌)|[没无]话(?:讲|可说(?:的好)?)|没谁了|没有比这(?:个)?更?好的|(?:给|打)(?:到)?满|(?:超|大|强|力)推|掂过碌蔗|正嘢|巴适|没二话|"
        "一流|一级棒|一等一|顶级|顶(?:尖|好|呱呱|瓜瓜)|天花板|杠杠的?|刚刚的|呱呱叫|嘎嘎(?:好|棒)|棒棒哒?|赞不绝口|有口皆碑|没治了|盖了帽了?|绝绝子|yyds|完美|尽善尽美|十全十美|完美无[缺瑕]|天衣无缝|滴水不漏|妥妥帖帖|优秀|卓越|出类拔萃|"
        "(?:直接|给你?们?|必须|全程|全部|满意度|好评|体验)?(?:拉满|打满|顶格|满格|满星|满堂红)|大赞|点赞|狂赞|(?:五|5|十|10|一百|100|一千|一万|无数|双手)个?(?:大拇指|赞|手指头?|好评|满意)(?:全给你?们?)?|五星(?:级|好评)?|五颗星|5颗星|绝佳|极佳|极好|极棒|上佳|最佳|最棒|最好|好到(?:爆|没话说)|好得(?:很|不得了|没话说)|棒极了|好极了|"
        "(?:远)?超(?:出|过|乎)(?:我的?)?(?:预期|期待|想象)|喜出望外|(?:真香|爱了)+|值得(?:点赞|表扬)|正到爆|(?:好|真|十分)?犀利|劲正|劲(?:好|掂)|巴适得板|安逸得板|(?:好|很|非常)?(?:贴心周到|周到细致)|好嘢|哇塞|满满的?好评|好评(?:如潮)?|无得输|(?:全|处处|样样|哪哪儿?)都(?:好|很好|满意|挺好|很满意)|夯|神了|牛(?:逼|掰|批)"
    ),
    4: (
        "唔错|几好|几满意|几掂|(?:比较|挺|还(?!好)|蛮|满|基本上?|总体|大体|大致|算|较|还算|还是|也|几|颇|算是|都)*(?:满意|好|不错|不赖|良好|良|可以的|靠谱|顺利|安逸)|还(?:挺|是|蛮)(?:好|不错|满意)|"
        "(?:挺|蛮|几|真)(?:棒|赞|行|正|专业|到位|可以)|还(?:挺|是|蛮)?(?:棒|赞|专业|到位)|(?:还)?不孬|(?:挺|蛮|还)?中意|不差|不坏|没什么(?:可|好)?(?:投诉|挑剔|抱怨)(?:的)?|没啥(?:可|好)?(?:投诉|挑剔|抱怨)(?:的)?|冇(?:咩|乜)(?:好)?投诉|中上(?:等|水平|水准)?|上等|偏好|小满意|满意[的度]?|八九不离十|比(?:预期|想象中?的?)好|好过预期"
    ),
    3: (
        "(?:很|比较|非常|太|真的?|都)?(?:一般|麻麻)(?:般|化|啦|地)*|中不溜(?:的|儿|秋)?|一般水平|不温不火|没啥感觉|没什么感觉|冇乜感觉|无感|无功无过|没功没过|还算过得去|也就那么回事|就那么回事|马马虎虎|麻麻(?:哋|地)?|尚可|尚算可以|"
        "(?:还|就|算|也|都)*(?:行|过得去|凑合|那样|说得过去|讲得过去|将就|可以|ok)|还成|居中|不咸不淡|马虎|半好不坏|(?:说|谈)不上(?:有多)?好(?:,|也|亦|都)*(?:说|谈)不上(?:有多)?(?:坏|差)|(?:凑凑?合合|凑合|凑活|对付|将就)着?(?:用|事|吧)?|对付|对对付付|(?:也)?就(?:那样|这样|那么着|那回事)|(?:还)?(?:中等|中规中矩|中庸)(?:水平|水准|偏上|偏下)?|(?:处于|属于)?中(?:间|游|档)(?:水平|水准)?|中中(?:地|的|哋|间间)?|"
        "普通|普普(?:通通|啦|吧|的)?|平平(?:无奇|淡淡|常常|庸庸)?|平淡无奇|平庸|(?:不|没有?|唔)(?:算)?好(?:也|亦|都)?(?:不|唔|没有?|不算)(?:算)?(?:坏|差|衰)|唔好唔(?:坏|差|衰)|(?:不|没|无|唔|没什么|没啥|不咋|不算|不太|冇乜)好(?:,|也|亦|都)*(?:不|没|无|唔|没什么|没啥|不咋|不算|不太|冇乜)(?:坏|差|孬|不好|唔好)|可以接受|平淡|不功不过|不高不低|不上不下|及格|勉勉强强|还好|勉强(?:及格|满意|可以|接受|过关|合格)?|合格|过关|差不多|半斤八两|"
        "一半一半|一半半|半半|对半开?|五五开|半好半坏|有好有坏|好坏参半|好坏各半|有惊无喜|[唔不]过[唔不]失|无惊无喜|没特别|冇(?:咩|乜)?特别|没什么特别|没啥特别|无特别|(?:没|冇)(?:什么|啥|乜)?(?:惊喜|亮点)|可有可无|正常水平|标准水平|大路货|过得去|收货|收得货"
    ),
    2: (
        "(?:不算|不能算|算不得|不怎么|不见得|不大|谈不上|说不上|称不上|算不上)(?:有多|多|很|太|怎么)?(?:满意|好|棒)|不太?满意|不(?:是很|是太|是十分|是非常|是特别|怎么|大|算|够|甚|咋|太|太是|是那么)(?:满意|好|行|理想|ok|舒服|棒|顺利|靠谱|给力|掂|专业|优|佳|妙|如意|像样)|"
        "唔(?:系|是)?(?:几|太|咁|好|多)*(?:满意|好|掂|得|ok|正|惊艳|理想)|(?:有点儿?|有些|有啲|比较|挺|略|略微|稍微?|蛮|些许|小)(?:不满意?|失望|差|糟糕|不好|烂|不行|坑|唔掂|让人失望|拉胯)|不好|不行|唔得|不怎么样|不怎么的|不怎样|不咋(?:地|的|样|滴|行|好)?|"
        "(?:较|有点|略)不满意|(?:令|让|叫)人(?:很|有点|挺)?失望|难(?:说|言|谈)满意|(?:没有?|不如|不及)(?:我)?(?:想象|预想|期待)(?:的|中|里)*(?:那么)?好|唔够好|(?:差|次|拉|水|坑)(?:劲)?(?:了|咗)?(?:一?点儿?|些|啲)|有点儿?(?:拉|水|坑|虚)|不太?中意|不中|比(?:一般|平均)(?:还|更)?差|一般偏下|不怎么地|(?:没能?|未能?)达到(?:我|我们)?的?(?:预期|期望|期待|标准)|略嫌不足|一?[啲点]+失望|差|较差|偏差|差强|欠佳|欠奉|失望|不理想|唔理想|不尽如?人意|不尽人意|不如人意|不敢恭维|差点(?:儿)?(?:意思|火候|劲|事儿)|差(?:些|那么)(?:点|一点)?意思|差口气|欠缺|欠(?:点|些)?火候|有待(?:提高|改进|加强|改善|提升)|(?:还)?(?:需|要)(?:改进|加强|提高)|还差(?:点|得远|一截)|(?:没达到|达不到|不达|低于|不及|未达|未及|不如)(?:预期|期望|期待|标准|水准|想象)|不够(?:好|班|格|看|专业)|够呛|(?:中等|中)偏下|中下(?:等|水平|水准)?|低于(?:平均|一般)(?:水平|水准)?|不及格|不合格|唔合格|次|水平(?:一般)?偏低|麻麻烦烦|水平有限|有啲差|几差|差差地|蛮普通的失望"
    ),
    1: (
        f"(?:非常|很|极其?|十分|特别|相当|完全|太|超级?|极度|最最|一点儿?都?|一点儿?也|半点都?|根本|最|从头到尾都?|真的?|绝对)(?:不满意?|唔满意|不行|不好|唔掂|不ok)|好唔满意|(?:太|很|非常|极|极度|极其|最最|超|超级|特别|真|真的?|真系|最|巨|好|相当|有够|够|忒|贼|实在|太过|十分)(?:{_ILL})(?:劲|极)?了?|"
        "差上加差|(?:差|烂|糟|糟心|不满意|拉垮?|糟糕|坏|垃圾|差劲|衰|失望|水|恶劣|废|屎|离谱)(?:透了?|透顶|极了?|得很|到家|到(?:家|痹|痺|极点?|极致|顶点?|爆|不行|没边|贴地|底|[冇没无]朋友|无底线|无语|令人发指|姥姥家|不能再差|极限|飞起)|死了?|爆了?|得(?:要(?:死|命)|不行|一批|没边|离谱|没法(?:说|形容)|一塌糊涂|可以))(?:了)?|差劲|差劣|恶劣|劣质|要多(?:差|烂|糟)有多(?:差|烂|糟)|"
        "(?:不能|没法|无法)(?:再|更)(?:差|烂)(?:了)?|没有(?:比这)?(?:更|再)(?:差|烂)的?了?|(?:次|坑|坑人)(?:得很|透了|爆了|死了)|太次了?|太坑了?|坑爹|稀(?:烂|碎)|烂|垃圾|渣|渣渣|一塌糊涂|一团糟|乱七八糟|差评|失望透顶|失望至极|失望极了|最差|极差|史上最差|最(?:差|烂|糟糕?)的?(?:一次|一家|一回)|毫无满意可言|负分(?:滚粗)?|[差渣]到(?:喊|爆|癫)|劲(?:差|烂|渣)|(?:一|毫)无是处|无可救药|没救了?|无语|气死|烂尾|没眼看|没法看|不堪入目|惨不忍睹|惨不忍闻|见过最(?:差|烂)(?:的)?|(?:从没|没|从未|未)见过(?:这么|比这更|更|咁)(?:差|烂)的?|"
        "(?:遇到|碰到|用|住|吃|坐|去|试)过(?:的)?最(?:差|烂)(?:的)?(?:一次|一家)?|大(?:大的)?差评|负分|一星(?:差评)?|衰(?:到贴地|到家|爆)|废(?:柴|到爆|嘅)|(?:好|超)?(?:伏|屎)|拉[胯垮]|烂透了|糟透了|糟糕透了|太(?:离谱|过分)了?|寒心|心寒"
    ),
}

# How much, where the question asks how satisfied somebody is: extremely, not at all.
DEGREES = {
    5: "(?:extremely|very|completely|totally|fully|absolutely|thoroughly|highly|incredibly|perfectly|entirely|very much|very much so|immensely|100%|to the max|couldn't be more so)(?: so| indeed)?|非常(?:非常)*|十分|特别|百分百|百分之百",
    4: "mostly|largely|fairly|quite|reasonably|pretty much|for the most part|by and large|quite a bit|基本上?|大致上?|大体上?",
    3: "somewhat|moderately|partly|partially|so[ -]*so|half(?:way)?|more or less|一半吧?|部分",
    2: "not really|not very|not much|not particularly|not so much|not that much|not overly|barely|hardly|slightly|a little|不太|不怎么|不是很|不大|唔系好|唔系几",
    1: "(?:absolutely )?not (?:at all|in the least|in the slightest|one bit|remotely|a bit)|一点(?:都|也)不|完全(?:不|没有?)|毫不|根本不|完全唔",
}

# What may stand beside a judgement and takes nothing from it.
LIGHT_ENGLISH = (
    "i'm|i am|i was|i've been|i'd|i|we|we're|it's|it|its|they|they're|he|he's|she|she's|you|u|you're|this|that|that's|these|everything|everyone|all|things|my|our|your|ur|the|a|an|some|"
    "is|was|are|were|am|been|be|feel|feels|felt|feeling|find|found|think|thought|say|said|guess|suppose|reckon|must|have to|has|have|had|gotta|got to|got|get|"
    "i'm afraid(?: to say| so)?|i am afraid|sorry to say|sad to say|overall|honestly|really|just|well|so|truly|indeed|frankly|tbh|imo|imho|here|today|yesterday|now|so far|this time|again|lah|la|leh|lor|liao|one|ah|oh|wow|yeah|yes|yep|yup|"
    "man|mate|buddy|bro|boss|sir|madam|ma'am|folks|guys|lads|love|pal|sha|oo|o|abeg|jare|oga|una|no lie|hand on heart|to say the least|altogether|enough|went|goes|worked|works|sits|gets|hardly any|joe|der|at best|at most|about (?:it|this|that)|for the (?:price|money)|in (?:years|ages|a long time|my life)|by far|hands down|from \\w+|show|yaar|bhai|to be (?:honest|fair|frank)|tbh|tbf|imh?o|ngl|if i'm honest|if i am honest|in general|all in all|"
    "at the end of the day|on the whole|all round|all around|with|of|and|to me|for me|for us|in my (?:opinion|view|book)|from my side|from me|as usual|as always|as ever|in fact|quite|pretty much|"
    "would say|i'd say|would call it|call it|i'd call it|let's say|with no doubt|without (?:a )?doubt|no doubt|no question|whatsoever|simply|ever|always|in every (?:way|respect)|across the board|throughout|"
    "thanks?|thank you|thank u|cheers|ta|thx|ty|many thanks|much appreciated|please|sorry|so much|a lot|very much|bless (?:you|them|em|him|her)|god bless(?: \\w+)?|both|cheers to (?:\\w+ ){0,2}\\w+|"
    "from (?:start|beginning|first|top|day one|check[ -]?in|booking|a|door) (?:to|till) \\w+|from (?:\\w+ ){1,3}to \\w+|start to finish|(?:from|by|with) (?:mr|mrs|ms|miss|mdm|dr|your|the|our|my|uncle|auntie)\\.? \\w+|"
    "people|men|lad|guy|chap|bloke|crew|doctor|nurse|teacher|agent|driver|fitter|plumber|customer|after[ -]?sales|professional|lol|haha+|hmm+|um+|uh+|erm+|absolute|absolutely|definitely|certainly|actually|only|ji|na|whatever|on (?:this|it|that)|by \\w+|basically|kindly|done|bit"
)
LIGHT_CHINESE = (
    "我们|我|你们|您们|你哋|我哋|你|您|他们|她们|佢哋|他|她|佢|总的来说|总的来讲|总体来说|总体来讲|总体上?|整体来说|整体上?|整体嚟讲|总括嚟讲|总之|反正|感觉|觉得|个人|这次|这回|今次|是次|本次|这趟|呢次|今回|服务|态度|师傅|小哥|产品|质量|售后|各方面|方方面面|"
    "全程|全部|一切|所有|真的|真系|真心|真是|真|确实|的确|其实|实话|对|很久|的话|的|嘅|都|是|系|还|就|也|算是|算|属于|嗯|哦|啊|额|呃|那|这|表示|回答|答|说实话|老实说|讲真|坦白讲|不得不说|只能说|只可以话|可以说|可谓|评价|体验|使用|用着|用起来|"
    "效果|表现|水平|水准|感受|过程|结果|整个|简直|堪称|手艺|必须的?|称得上|得|(?:做|修|装|弄|搞|办|送|洗|讲|解释|打扫|处理|维修|搬|清洁|清洗)得|给|打|俾|畀|个|一个字|两个字|三个字|四个字|一句话|一律|哎|唉|哇|啧|咧|"
    "了|吧|呀|耶|捏|唷|哟|呦|嘞|齁|嗷|吼|馁|餒|ㄟ|ㄚ|ㄛ|啩|惹|厚|哩|呢|哈|喔|噢|啦|喇|咯|啰|喽|呗|滴|哒|嘛|哋|㗎|呐|诶|欸|您好|你好|大家好|早上好|下午好|晚上好|谢谢你们|谢谢您|谢谢|多谢晒?|感谢|辛苦(?:你们?)?(?:了|晒)?|唔该(?:晒)?|好的|好了|好啊|好呀|好吧|好嘞|好滴|好哒|好是好了|好是好|哈哈+|嘻嘻|而已|人|工作|活儿?|以上"
)
