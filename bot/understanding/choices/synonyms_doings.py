"""What customers call meals, how they came, what for, and what they would do next. Data only.

Each line: what names the thing in a label, what else is said for it in Chinese, and in English (a space stands for any
room, an apostrophe may be left out). Chinese is simplified, as `normalise` folds it.
"""

# ruff: noqa: E501  (lists of words read best unbroken)

from __future__ import annotations

MEALS = (
    (r"早[餐饭]|breakfast", r"早[餐饭点上晨]|[清一]早|起床", r"breakfast|brekkie|mornings?"),
    (r"[午中][餐饭]|lunch", r"[午中][餐饭]|中午|午休", r"lunch\w*|noon|midday"),
    (
        r"晚[餐饭]|dinner|supper",
        r"晚[餐饭上]|夜晚|(?:下[了完]?班|[收放][咗完]?工|落班)(?=后|以后|之后|再|先|才|带|来|去|过|$|[,.])",
        r"dinner|supper|evenings?|tonight|after work",
    ),
)

CAME = (
    (
        r"^(?:the )?(?:internet|online|web(?:site)?)|网[络上路站]|线上",
        r"搜|百度|谷歌|上网|网[上页站]|查(?:到|的)",
        r"googled?|search\w*|internet(?! (?:is|was|went|keeps|drop))|online|web(?:site)?|looked (?:it|you) up|chatgpt",
    ),
    (
        r"朋友|熟人|亲友|口碑推荐|推荐$|friend|referr|word of mouth|recommend",
        r"朋友|同事|亲戚|同学|邻居|闺蜜|哥们|老[公婆妈爸]|别人(?:说|推荐|介绍)|熟人|介绍|推[荐介]|街坊|室友|有人说",
        r"friends?|mates?|colleagues?|co-?workers?|neighbou?rs?|sister|brother|mum|mom|dad|cousin|wife|husband|word of mouth|(?:someone|somebody|people|\w+) (?:told|recommended|mentioned|suggested|swears)|referr\w*|recommend\w*",
    ),
    (
        r"社交|社群|自媒体|抖音|小红书|微博|facebook|instagram|social",
        r"短视频|抖音|小红书|微博|朋友圈|快手|b站|脸书|公众号|直播|视频号|刷到|网红|博主|ig|threads|fb",
        r"facebook|fb|insta(?:gram)?|tik ?tok|twitter|x|reddit|snap(?:chat)?|linkedin|threads|reels?|influencers?|social(?: media)?|youtube|pinterest|my feed|scrolling",
    ),
    (
        r"搜索|搜寻|search|google",
        r"搜|百度|谷歌|google|查(?:到|的|了)|上网找|爬文",
        r"google[d]?|search\w*|bing|looked (?:it|you) up|found (?:it|you) online|browsing|chatgpt",
    ),
    (
        r"广告|宣传|\bad(?:s|vert\w*)?\b|tv|radio|poster",
        r"广告|电视|传单|海报|宣传(?:单|册)|电梯里|地铁(?:里|站)|公交(?:上|站)|广播",
        r"ads?|adverts?|advertis\w*|billboards?|posters?|tv|telly|radio|leaflets?|flyers?|commercials?|newspaper|magazine|through the (?:door|letter ?box)",
    ),
    (
        r"路过|门店|passing|walk(?:ed|ing) (?:by|past)|storefront|walk-?in",
        r"路过|经过|走过|逛(?:街|到)|看到(?:招牌|门头|店)|住(?:在)?附近",
        r"walk(?:ed|ing)? (?:by|past|in)|pass(?:ed|ing)(?: by)?|driv(?:e|ing|en) past|drove past|saw (?:the|your) (?:shop|sign|store|place)|live (?:nearby|round|around)|window",
    ),
    (
        r"出差|商务|公务|business|\bwork\b",
        r"出差|公干|开会|见客户|公司(?:派|安排|让)|谈(?:生意|业务|合作)|培训|参展|工作",
        r"work|business|meetings?|conference|client|clients|trade (?:show|fair)|boss sent|training|convention|job interview",
    ),
    (
        r"旅游|度假|休闲|观光|holiday|leisure|vacation|pleasure|touris",
        r"旅[游行]|玩|度假|放假|逛|散心|看风景|打卡|蜜月|观光|休息",
        r"holidays?|vacation|leisure|fun|sightsee\w*|getaway|break|honeymoon|anniversary|birthday|tour(?:ing|ist)?|relax\w*|explor\w*|city break|beach",
    ),
    (
        r"探亲|访友|visiting|family visit|relatives",
        r"探亲|看(?:望)?(?:爸妈|父母|孩子|亲戚|老人|朋友|女儿|儿子|同学|奶奶|爷爷)|回(?:老)?家|走亲戚|婚礼|喝喜酒|奔丧",
        r"(?:see|seeing|visit|visiting) (?:my|the|our|some|old)? ?(?:\w+ )?(?:mum|mom|dad|parents?|family|son|daughter|folks|grandkids|grandchildren|friends?|relatives?|sister|brother|gran|nan|in-laws|mates?)|wedding|funeral|family (?:reunion|do|visit)|christening",
    ),
    (
        r"学习|求学|上学|培训|stud(?:y|ies)|education|school",
        r"学习|上课|上学|读书|考试|考研|作业|论文|培训|写课",
        r"stud(?:y|ying|ies)|school|uni(?:versity)?|college|exams?|courses?|homework|essay|degree",
    ),
    (
        r"送礼|送人|礼物|gift|present",
        r"送(?:人|礼|朋友|同事|长辈|领导|客户|老[公婆妈爸师]|女朋?友|男朋?友|妈|爸|给别人)|礼物|生日|结婚|满月",
        r"gifts?|presents?|for (?:a friend|my (?:mum|mom|dad|wife|husband|sister|brother|boss|girlfriend|boyfriend|partner|niece|nephew|gran|nan|daughter|son)|someone else|her|him)|birthday|christmas|wedding|surprise",
    ),
    (
        r"自用|自己(?:用|吃|穿|住)|for (?:my|your)self|personal use|own use",
        r"自(?:用|己)|我(?:自己)?(?:用|吃|穿|戴|喝|住)|犒劳",
        r"(?:for )?(?:me|myself)|own use|personal|treat(?:ing)? (?:for )?my ?self|i'll (?:use|wear|eat|drink) it",
    ),
    (
        r"学生|student",
        r"学生|在读|上(?:大)?学|读(?:书|研|博|大)|大[一二三四]|高[一二三]",
        r"student|at (?:uni\w*|school|college)|studying|undergrad\w*|phd|sixth form|freshman|sophomore",
    ),
    (r"退休|retired|pension", r"退休|领退休金|养老|不上班了", r"retired|pension(?:er)?|stopped working|put my feet up"),
    (
        r"自由职业|个体|自雇|self-?employed|freelance|business owner",
        r"自由职业|自己(?:干|做|开|当老板)|开(?:店|公司)|个体|做生意|接活|soho",
        r"self-?employed|freelanc\w*|own (?:business|boss|company|shop)|sole trader|contractor|gig work",
    ),
    (
        r"失业|待业|无业|unemployed|not working|between jobs",
        r"失业|待业|没(?:工作|上班)|找工作|在家待着|冇做嘢",
        r"unemployed|between jobs|out of work|not working|looking for (?:work|a job)|job ?hunting|on the dole|jobseek\w*",
    ),
    (
        r"(?:在职|上班|全职)|full-?time|employed",
        r"全职|上班(?:族)?|打工|在职|朝九晚五|打工人|返工",
        r"full-?time|nine to five|9 to 5|9-5|office job|work for",
    ),
    (
        r"兼职|part-?time",
        r"兼职|半天|临时工|小时工|打零工",
        r"part-?time|few (?:days|hours) a week|casual|zero hours|couple of (?:days|shifts)|weekends only",
    ),
)

DOINGS = (
    (
        r"^换(?!货|新)|^(?:change|switch)\b",
        r"换(?!句|货)|改(?:成|到)?(?:别的|另)",
        r"change|switch|different (?:one|plan)|another one|something else",
    ),
    (
        r"^(?:保留|照常|继续|续|接着|再续)|续(?:租|约|费|保|签)(?!.{0,4}[一半两三])|^(?:renew|keep|continue|stay|carry on)",
        r"照(?:常|旧)|会(?:来|到|去)(?:的)?|准时(?:到|来|去)|继续|续(?!集)|接着|照旧|不变|(?:再|还)(?:住|租|用|要|办)|留着|保留",
        r"see you (?:then|there|soon|\w+day)|still (?:on|coming|good)|as (?:planned|arranged)|(?:i'll|we'll|will) be there|renew\w*|keep (?:it|going|everything|my)|continue|carry on|stay(?:ing)?(?: put)?|stick with|as (?:it is|before|usual)|leave it as|same again|another (?:year|month|term)|go again",
    ),
    (
        r"退租|不续|不再续|终止|解约|not renew|end (?:the )?(?:lease|contract|tenancy)|move out|leave\b|terminate",
        r"退租|搬(?:走|家|出|了)|不(?:续|租|住|再|干)|到期(?:就)?(?:走|不|退|搬)|解约|终止|走人|撤了|唔续|唔租|另找|找(?:到|好)(?:别|新|其他)",
        r"mov(?:e|ing) out|(?:not|won't|don't want to|no) (?:be )?(?:renew\w*|staying|stay|extend\w*)|leav(?:e|ing)|end(?:ing)? (?:it|the)|terminat\w*|found (?:a|another|somewhere) (?:new )?(?:place|flat|else)|hand(?:ing)? (?:the|my) keys|bought (?:a|our own) (?:house|flat|place)|giv(?:e|ing) notice",
    ),
    (
        r"暂停|冻结|pause|freeze|on hold|suspend",
        r"暂停|先停(?:一|几|着|掉)?|停(?:一(?:阵|下|段)|几个?月|机保号)|冻结|缓一缓|歇|过(?:阵|段)(?:子|时间)再|保留着",
        r"paus\w*|freez\w*|on hold|suspend\w*|take a break|(?:for|just) (?:a (?:bit|while|month|few))(?: \w+)?|break for|stop (?:it |this )?for (?:a|now|the)|back (?:in|after) (?:a|the|\w+)",
    ),
    (
        r"取消|退订|注销|销户|cancel|close (?:the |my )?account",
        r"取消|退(?:掉|了|订|出)|注销|不要了|算了|不(?:办|做|去|来)了|销户|cut(?:咗)?",
        r"cancel\w*|end (?:it|this|my \w+)|call (?:it|the whole thing) off|scrap (?:it|that)|forget (?:it|the)|drop it|not coming|close (?:it|my account)|bin it|pull the plug|don't (?:want|need) it any ?more",
    ),
    (
        r"改期|改约|改时间|延期|推迟|reschedul|postpone|change (?:the )?(?:date|time)|another (?:day|time)",
        r"改(?:期|天|到|个|时间|约|下)|换(?:个|一)?(?:时间|日子|天|日期)|推(?:迟|后|到)|延(?:期|后|到)|往后|挪|下(?:周|个月|星期)(?:再)?|第二日",
        r"reschedul\w*|postpon\w*|(?:another|different|some other) (?:day|time|date)|move (?:it|my appointment)|push (?:it )?back|put (?:it )?(?:off|back)|change (?:it|the (?:date|day|time))|later date|next (?:week|month)|delay it|rebook\w*",
    ),
    (
        r"升级|upgrade|higher",
        r"升(?:级|到|一档|个)|(?:换|要)(?:个|一)?(?:更|好|高|快|大)(?:一?(?:点|些|档|级))?|加(?:钱|点钱)|更(?:好|快|大|高)",
        r"upgrad\w*|(?:something|a|the) (?:better|faster|bigger|higher|newer)(?: one)?|go up|move up|more (?:data|speed|space|storage|channels)|bump (?:me|it) up|step up",
    ),
    (
        r"降级|downgrade|lower|smaller plan|cheaper plan",
        r"降(?:级|到|低|一档|个)|(?:换|要|转)(?:个|一)?(?:便宜|低|小|少)(?:一?(?:点|些|档|级))?|省点|用不(?:了|着)(?:这么|那么)多|少(?:一)?点",
        r"downgrad\w*|(?:something|a|the) (?:cheaper|smaller|lower)(?: one)?|go down|move down|cut (?:it )?down|less (?:data|speed)|drop (?:me )?down|don't need (?:that|so) much|too much for me",
    ),
    (
        r"退货|\breturns?\b",
        r"退(?=掉|货|这|那|个|我|东西|[一两]件)|(?:不想|唔想)要了?|拿来还",
        r"return(?:ing|ed)?|(?:send|bring|brought|take|took|sent)(?:ing)? (?:it|this|them|something|stuff) back",
    ),
    (
        r"查询|咨询|enquir|inquir|question|advice",
        r"查(?!不)|问(?!题)|咨询|了解|打听|请教",
        r"quer(?:y|ies)|question|ask|enquir\w*|inquir\w*|advice|information|check",
    ),
    (
        r"报修|维修服务|fault|repair|technical",
        r"报修|坏|修|故障|不工作|用不了|漏|不转",
        r"broken|fault\w*|repair\w*|fix\w*|not working|broke|stopped working|won't \w+|doesn't work|leak\w*",
    ),
    (
        r"投诉|complain",
        r"投诉|举报|态度(?:太|很)?(?:差|恶劣)|讨(?:个)?说法|不满",
        r"complain\w*|unhappy with|report (?:him|her|them|someone)|grievance|disgust\w*",
    ),
    (
        r"账单|费用|缴费|billing|payment",
        r"账单|扣(?:费|了|款|钱)|收费|多收|缴费|话费|电费|怎么(?:这么|那么)(?:贵|多)|乱扣|发票",
        r"bill\w*|charg\w*|payment|invoice|overcharged|statement|direct debit|money (?:taken|out)|refund",
    ),
    (
        r"^(?:物流|快递|配送|送货)(?:问题|服务|速度)?$|^(?:delivery|shipping)",
        r"物流|快递|配送|送货|包裹|(?:货|东西)(?:到|在)哪|没(?:收|送|派)到|派送|快递员|小哥|骑手|压坏|摔",
        r"deliver\w*|courier|shipping|parcel|driver|dispatch\w*|tracking|package|hermes|evri|dpd|ups|fedex",
    ),
    (r"售后|after-?sales|warranty", r"售后|保修|质保|退换|三包", r"warrant\w*|after-?sales|guarantee|return"),
    (
        r"质量|品质|quality|defect",
        r"质量|品质|质素|做工|材质|材料|用料|线头|开胶|开线|脱线|(?:穿|洗|用|戴|坐|骑|煮)[了过]?[一两三几\d][次回天遍]就|掉(?:色|漆|毛|皮)|起球|缩水|(?:没|不到|用了?|才|刚|两)(?:几|[一二两三四五\d])?(?:天|次|个?月|星期)?(?:就)?(?:坏|烂|散架|断|裂|漏)|不耐用|粗糙|豆腐渣",
        r"quality|flimsy|shoddy|cheaply made|poorly made|fell? apart|falling apart|came (?:apart|off|loose|unstitched)|broke (?:after|within|in|on|the|first)|snapped|ripped|tore|faded?|shrunk|shrank|seams?|stitching|peel\w*|rust\w*|defect\w*|faulty|well[- ]made|sturdy|solid|lasted",
    ),
    (
        r"客服|服务(?:态度)?$|态度|service|attitude|support",
        r"客服|态度|没礼貌|凶|挂(?:我|了我)?(?:的)?电话|爱理不理|不耐烦|踢皮球|敷衍|甩脸|翻白眼|(?:不|没人|没)(?:理|接|回)(?:我|人|电话|复)?|怼|骂|推来推去|机器人回复|黑面|黑口黑面|冇礼貌",
        r"rude\w*|attitude|unhelpful|impolite|hung up|wait(?:ed|ing) (?:ages|forever|so long|(?:over |about |nearly )?(?:half )?(?:an?|\w+) (?:hours?|minutes))|(?:nobody|no ?one|never|didn't|don't|wouldn't) (?:answer\w*|repl(?:y|ied|ies)|respond\w*|listen\w*|cared?|helps?|helped|called? back|picked up)|ignored|passed (?:from pillar|around|about|from)|snapp(?:y|ed at)|shouted|unfriendly|dismissive|patroni[sz]\w*|(?:customer )?(?:service|support|care)|on hold|couldn't care less",
    ),
)
