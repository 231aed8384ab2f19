"""What customers call the options of shops: who signs, where it is left, how it is sent, paid, invoiced, refunded. Data only.

Each line: what names the thing in a label, what else is said for it in Chinese, and in English (a space stands for any
room, an apostrophe may be left out). Chinese is simplified, as `normalise` folds it.
"""

# ruff: noqa: E501  (lists of words read best unbroken)

from __future__ import annotations

_KIN_ZH = r"老[公婆豆母爸妈]|爱人|媳妇|内人|我?先生|我?太太|妻子|丈夫|[爸妈]{2}|阿[爸妈爷公婆嫲]|我[爸妈哥姐弟妹爷奶娘爹]|父亲|母亲|父母|爷爷|奶奶|外[公婆]|姥[姥爷]|儿子|女儿|[我个]仔(?!细)|[我个]女(?![生的人])|家里人|家里有人|屋企人|室友"
_SPOUSE_EN = r"hubby|husband|wife|wifey|missus|spouse|(?:my|the) (?:other half|better half|partner|fella|old man)"
_KIN_EN = (
    _SPOUSE_EN
    + r"|mum|mom|mam|mother|dad|father|parents?|folks|son|daughter|brother|sister|gran|nan|grandma|grandpa|grandad|in-laws?|aunt|uncle|cousin|somebody at home|someone at home|the family"
)

WHO = (
    (r"^(?:爸爸?|父亲|dad|father)", r"(?:他|她|我|孩子|小孩|娃)?(?:他|她)?[爸爹]|老豆|父亲", r"dad|daddy|father|pa"),
    (
        r"^(?:妈妈?|母亲|mum|mom|mother)",
        r"(?:他|她|我|孩子|小孩|娃)?(?:他|她)?妈|老妈|阿妈|母亲",
        r"mum|mom|mummy|mother|ma",
    ),
    (
        r"爷爷|奶奶|外公|外婆|祖父|grand",
        r"爷|奶(?!茶|粉)|外[公婆]|姥|老人|公公|婆婆|阿[公嫲婆]",
        r"gran\w*|nan(?:a|ny)?|grand\w+|pop",
    ),
    (r"家[人属](?!医)|亲属|^family(?: member)?$|family member|relative", _KIN_ZH, _KIN_EN),
    (
        r"配偶|爱人|spouse|husband|wife|partner",
        r"老[公婆]|爱人|媳妇|我?先生|我?太太|妻子|丈夫|内人|男人|女人",
        _SPOUSE_EN,
    ),
    (
        r"父母|爸妈|长辈|parents?\b",
        r"老[豆母爸妈]|[爸妈]{2}|我[爸妈娘爹]|阿[爸妈]|父亲|母亲|两老|老人家",
        r"mum|mom|mam|mother|dad|father|parents?|folks|old (?:man|lady)",
    ),
    (
        r"子女|孩子|儿童|小孩|child|kids?\b",
        r"儿子|女儿|孩子|小孩|娃|宝宝|细路|小朋友|囡|崽|学生",
        r"kids?|son|daughter|boy|girl|toddler|little ones?|youngsters?|bairns?|baby|my (?:\d+|two|three|four|five|six|seven|eight|nine|ten)[- ]year[- ]old",
    ),
    (
        r"老人|长者|elder|senior",
        r"老人|爷爷|奶奶|外[公婆]|老爸|老妈|长辈|公公|婆婆",
        r"grand(?:ma|pa|ad|parents?|mother|father)|elderly|old (?:folks?|people)|pensioners?|oaps?",
    ),
    (
        r"^(?:我?本人|我?自己|我)(?!行|送|取)|^(?:myself|me|i will)\b",
        r"^\W*我(?:吧|啊|呀|咯|嘛)?\W*$|我?本人|我?自己(?!家)|亲自|我来(?=[收签拿取领]|$|就|吧)|我(?:会)?在家|我去(?=[收签拿取领])",
        r"myself|(?:it's|just|only|by|that'd be) me|me myself|^me(?=$|,|\.|!| please| pls)|i'll (?:be (?:in|home|there|here|around)|sign|get it|pick (?:it|them) up|collect (?:it|them)?|do it|come(?: myself)?)|just me|yours truly",
    ),
    (
        r"门卫|保安|concierge|security|doorman",
        r"门卫|保安|门岗|传达室|看门|岗亭|警卫|大叔",
        r"(?:security )?guards?|doorman|security|gatehouse|lodge",
    ),
    (
        r"管理[处员室]|物业|reception|front desk|concierge",
        r"管理[处员室]|物业|前台|大堂|楼下看更|看更|柜台",
        r"reception(?:ist)?|front desk|lobby|concierge|building manager|porter",
    ),
    (
        r"邻居|neighbou?r",
        r"邻居|隔壁|对门|对面(?:那)?(?:家|户)|楼[上下](?:那)?(?:家|户|邻)",
        r"neighbou?rs?|next door|across the (?:hall|road|street)|over the road|number \d+|the (?:folks|people|lady|chap) (?:next door|upstairs|downstairs)",
    ),
    (
        r"同事|colleague|co-?worker",
        r"同事|同僚|单位的人|公司的人",
        r"colleagues?|co-?workers?|workmates?|somebody at (?:work|the office)|someone at (?:work|the office)",
    ),
    (r"朋友|好友|\bfriends?\b", r"朋友|哥们|闺蜜|死党|老友|兄弟", r"friends?|mates?|pals?|buddy|bestie"),
)

WHERE = (
    (
        r"驿站|代收点|自提点|取件点|pick-?up point|parcel shop|collection point",
        r"驿站|菜鸟|代收点|自提点|代收|妈妈驿站|兔喜|楼下(?:那)?(?:个|家)?(?:店|超市|便利店|小店)|小卖部",
        r"pick-?up point|parcel shop|corner shop|collection point|drop point",
    ),
    (r"快递柜|智能柜|自提柜|丰巢|locker", r"柜子?|丰巢|格子|储物柜|便民柜", r"lockers?|boxes in the lobby|parcel box"),
    (
        r"家门口|门口|门前|porch|doorstep|front door",
        r"门口|门前|门外|鞋柜|地垫",
        r"porch|doorstep|(?:at|by|outside) the (?:front )?door|on the (?:step|mat)",
    ),
    (
        r"safe place|安全",
        r"",
        r"shed|garage|behind the (?:bins?|gate|wall)|greenhouse|side gate|back garden|under the (?:mat|bench)|recycling box",
    ),
    (
        r"depot|仓库|网点|营业[厅点]|sorting office|post office|邮局",
        r"网点|仓库|营业[厅点]|邮局|站点|我(?:自己)?(?:过去|去|来)(?:拿|取|领)",
        r"depot|warehouse|sorting office|post office|keep (?:it|them) (?:there|for me|at yours)|(?:hold|hang) on ?to (?:it|them)|hold (?:it|them)|(?:i'll|i can|i will) (?:come |drive |go )?(?:over |down |by )?(?:and |to )?(?:collect|fetch|get|pick)",
    ),
    (
        r"门店|到店|店面|实体店|分店|\b(?:store|shop|branch|showroom)\b",
        r"(?:去|到|来|拿回?|送回?|带回?|在|拎|过|嚟)(?:你们?)?(?:的|那边)?(?:附近)?(?:的)?(?:门?店|铺头|柜台|门市)|店里|门店|门市|铺头|分店|当面|现场|亲自[去过来]",
        r"(?:to|at|in|into|from|near|by) (?:your|the|my|our|a|that) (?:local |nearest )?(?:shop|store|branch|showroom)|in[- ]store|in person|(?:bring|take|drop|carry) (?:it|them|this) (?:back )?(?:in|over|by|off|round|myself)|pop (?:in|by|over)|come in|over the counter|face to face|(?:our|my|your|the) (?:local )?(?:branch|shop|store)",
    ),
    (
        r"\bhome\b|住[宅家址]|家[里中]|府上",
        r"家里|屋企|住家|住处|宿舍|我家|家中",
        r"home|my (?:house|place|flat|home|address|door)|our (?:house|place|flat|home|address|door)|where (?:i|we) live|to (?:the|my|our) (?:door|house)",
    ),
    (
        r"公司|单位|office|\bwork(?:place)?\b",
        r"公司|单位|办公室|上班的地方|写字楼|厂里",
        r"office|workplace|at work|to work|my desk|work address",
    ),
)

HOW = (
    (
        r"same[- ]day|当日|当天|即日|闪送",
        r"今[天日晚]|当[天日]|马上|立刻|现在就|越快越好",
        r"today|tonight|right (?:now|away)|immediately|within hours|asap|same day",
    ),
    (r"next[- ]day|次日|隔[日天]|翌日", r"明[天日早]|听日|隔天", r"tomorrow|overnight|next day"),
    (
        r"上门取|上门收|取件|courier (?:pick|collect)|(?:pick-?up|collection) (?:by|from (?:home|my|your))|home (?:collection|pick)|collected from",
        r"上门|(?:叫|让|派|喊|等)(?:个)?(?:快递|小哥|师傅|人|骑手|顺丰|车).{0,6}(?:来|取|拿|收|拎)|[来嚟](?:我?家)?(?:里)?[取拿收攞](?!店)|快递(?:员|小哥|哥)|小哥",
        r"(?:somebody|someone|anyone|he|she|they|you|your \w+|the \w+|a \w+|driver|courier|guy|man|lad)(?: \w+)? (?:can |could |to |should |please )?(?:come|swing|drop)?(?: by| over| round| out)?(?: and| to)? ?(?:get|grab|fetch|collect|pick)\w*(?: (?:it|them|this))?(?: up)?|(?:collect|fetch|grab|get|pick (?:it|them) up) (?:it |them )?(?:from|at) (?:my|our|the) (?:house|home|place|flat|office|door|work)|come (?:and |to )?(?:get|grab|fetch|collect)|courier",
    ),
    (
        r"自行寄|自己寄|寄回(?!给)|mail it|by post|post it|send it back (?:my|your)self|(?:mail|post|ship)\w* .*yoursel",
        r"(?:我)?自己(?:去|来|找|叫)?(?:个)?(?:快递)?[寄邮]|我(?:来|去|会|下午|明天|今天)?[寄邮](?!到)|去邮局|(?:我|自己)(?:去)?发快递",
        r"(?:pop|put|stick|bung|drop|shove|chuck|sling|send|get) (?:it |them )?(?:off )?(?:in|by|through|into) (?:the )?(?:post(?! office)|mail|mailbox|post ?box)|post (?:it|them)|mail (?:it|them)|(?:at|to) the post office|(?:i'll|i will|i can) (?:just )?(?:post|mail|ship|send) (?:it|them)",
    ),
    (
        r"drop[- ]?off|送到(?:门)?店|到店退|门店退|拿到(?:门)?店",
        r"(?:送|拿|带|拎)(?:到|去|回|过)(?:你们?)?(?:的)?(?:门?店|铺头|柜台)?|顺路",
        r"drop (?:it|them|this)? ?(?:off|in|by|round)|bring (?:it|them|this) (?:in|over|back|by|round|to)|take (?:it|them|this) (?:in|back|over|to)|swing by",
    ),
    (
        r"送(?:货)?上门|上门送|送到家|宅配|home delivery|to (?:my|your) (?:home|door)|deliver",
        r"[送拎拿搬](?:上|到|来|嚟|去|过)(?:门|嚟|来|我?家|屋企|楼|我这|我呢)|送货|宅配|上门|家里等|楼上",
        r"deliver\w*|to (?:my|the|our) (?:door|house|home|place|flat|address)|door to door|bring (?:it|them) (?:over|round|up|to (?:me|us|mine|my|our)|here)|drop (?:it|them) (?:at|to) (?:my|mine|our|the house)",
    ),
    (
        r"自提|自取|到店取|(?<!courier )(?<!home )pick-?up$|^pick-?up|click (?:and|&) collect|collect (?:from|in|at)",
        r"自提|自取|(?:我)?(?:自己|顺路|顺便|下班|过去|来)(?:去|来|过来|过去)?[拿取提领攞]|我去拿|过嚟攞|去(?:你们?)?店里?拿",
        r"(?:i'll|i will|i can|i'd rather|we'll|let me)(?: just)? (?:come |swing by |pop in |pop by |stop by |drop by |call in )?(?:and |to |over and |over to )?(?:get|grab|fetch|collect|pick)(?: (?:it|them))?(?: up)?(?: myself)?|come by|swing by|pop in",
    ),
    (
        r"加急|特快|快(?:速|递)件|express|priority|urgent|expedited",
        r"(?<!不)(?<!不着)(?<!唔)(?<!没那么)(?:急(?!诊)|赶时间|赶着|越快越好|尽快|快[点啲些])",
        r"(?<!no )(?<!not )(?:urgent(?:ly)?|asap|in a (?:hurry|rush)|need it (?:fast|quick\w*|soon|now|yesterday|tomorrow|by \w+)|quick as|fast as|soonest|quickest|fastest)",
    ),
    (
        r"标准(?:快递|配送|件)|普通(?:快递|配送|件)|平邮|standard|economy|regular",
        r"(?:不|唔|没那么)(?:着)?急|慢慢来|慢点(?:也|没)|不赶",
        r"(?:no|not in (?:a|any)|in no) (?:rush|hurry)|(?:not|isn't) urgent|take your time|whenever",
    ),
)

CONTACT = (
    (
        r"\bline\b",
        r"(?:(?<!不)(?<!信)赖)(?=我|一下|就|$|上|传|通知|给|联络)|加赖|用赖|传赖",
        r"line me|on line|by line",
    ),
    (
        r"邮件|邮箱|电邮|e-?mail",
        r"邮箱|信箱|邮件|电邮|电子信",
        r"mail(?! (?:it|them))|e-?mails?|inbox|gmail|hotmail|outlook",
    ),
    (
        r"短信|短讯|简讯|sms|text",
        r"短信|短讯|简讯|讯息|发(?:个|条)?信息|文字|打字",
        r"sms|texts?|texting|txt|written message|type it",
    ),
    (
        r"电话|致电|通话|phone|call",
        r"打(?:给|畀|俾|个|电)|拨(?:过来|给|打|个)|来电|座机|(?:直接|随时)(?:打|拨|call)|口头|用讲的|通话|语音|讲电话",
        r"ring|call|phone|buzz|give (?:me|us) a (?:ring|call|bell|buzz|tinkle|shout|bell)|bell|blower|speak to me|voice|on my (?:mobile|cell|landline)",
    ),
    (r"视频|video", r"视频|面对面|视讯", r"video|zoom|facetime|teams|skype|on camera|see (?:your|each other's) face"),
    (r"whatsapp", r"", r"what'?s ?app|wa|wats ?app|wassup"),
    (r"微信|wechat", r"微信|绿色软件|公众号|小程序", r"wechat|weixin|vx|wx"),
    (
        r"\bapp\b|应用|推送|push|notification",
        r"推送|软件(?:里|上)|手机(?:里|上)(?:弹|看|通知)|弹窗|弹出来",
        r"app|push|notifications?|pop-?up|in-app",
    ),
    (
        r"纸质(?!普)|信函|邮寄|letter|\bpost\b|by mail",
        r"信函|纸质|纸本|寄信|平信|邮寄|挂号",
        r"letters?|post|snail mail|on paper|through the (?:door|letter ?box)|mail",
    ),
    (r"在线客服|聊天|chat", r"在线|聊天|打字|网页", r"chat|web ?chat|message you|online"),
)

PAYING = (
    (r"支付宝|alipay", r"支付宝|花呗|蚂蚁|阿里|蓝色那个|余额宝|支某宝", r"ali ?pay|zhi ?fu ?bao|huabei"),
    (r"微信|wechat", r"微信|零钱|绿色那个|财付通|微某", r"wechat|weixin"),
    (
        r"银行卡|储蓄卡|借记卡|信用卡|刷卡|卡$|\bcards?\b",
        r"刷卡|碌卡|拍卡|插卡|划卡|(?:工|农|中|建|交|招|邮储|浦发|兴业|民生|光大|平安|中信|汇丰|恒生|渣打|国泰|玉山|台新|中国信托|富邦)[商业国设行通]?(?:银行)?(?:的|那张)?(?:信用|储蓄|借记|金|白金)?卡|银行卡|信用卡|储蓄卡|借记卡|银联|卡(?:付|扣|划)|(?:用|走|从|扣|拿)(?:我)?(?:的)?(?:那张)?(?:信用|银行|储蓄)?卡",
        r"cards?(?! ?board)|visa|master ?card|amex|american express|debit|credit card|plastic|contactless|tap|swipe|chip and pin|union ?pay|monzo|revolut",
    ),
    (
        r"信用卡|credit card",
        r"信用卡|碌卡|刷卡|白金卡|储里数|赚里[数程]|积(?:里|分)|先(?:刷|花|欠)着|下个?月(?:再)?还",
        r"credit card|visa|amex|master ?card|air ?miles|on credit|points on my card",
    ),
    (r"储蓄卡|借记卡|debit", r"储蓄卡|借记卡|工资卡|存款", r"debit|current account"),
    (
        r"现金|\bcash\b(?! on)",
        r"现金|现钞|现钱|纸币|钞票|零钱(?!通)|毛爷爷|银纸|散纸|真金白银",
        r"cash|notes|coins|change|readies|bills",
    ),
    (
        r"转账|汇款|网银|银行转|对公|\btransfer|bank\b",
        r"转账|汇款|网银|打款|打过去|对公|打到(?:你们?)?(?:的)?(?:账|卡)|柜台存|atm|提款机",
        r"transfer|wire|bacs|iban|sort code|bank app|online banking|(?:straight )?from my (?:bank )?account|from the bank|zelle|eft|interac|payid",
    ),
    (
        r"货到付款|到付|cash on delivery|\bcod\b|pay on (?:delivery|arrival|collection)",
        r"货到|到付|(?:收到|到了|拿到|看到)(?:货|东西)?(?:再|才|后)?(?:付|给|交|结)|(?:付|给|交)(?:给)?(?:快递|司机|小哥|师傅)|当面付|一手交钱",
        r"cod|on (?:delivery|arrival)|(?:pay|give|hand) (?:it to )?(?:the )?(?:driver|courier|delivery|man at|guy at)|at the door|when (?:it|they) (?:comes?|arrives?|gets? here|turns? up|is here)|once (?:it|they) (?:comes?|arrives?|'s here|is here|gets? here)|on the doorstep",
    ),
    (
        r"超商|便利店|便利商店|convenience",
        r"小[七7]|7-?11|全家|莱尔富|ok超商|便利商?店|超商|ibon|7仔|七仔|罗森|美宜佳",
        r"7-?(?:11|eleven)|family ?mart|seven(?:[- ]eleven)?|convenience store|hi-?life|corner shop|lawson",
    ),
    (
        r"分期|instal?ment|monthly payment|pay (?:later|monthly|in \d)|finance",
        r"分(?:几|[三六十\d]+|开|批)?(?:个)?[期次付]|慢慢(?:还|付)|每个?月(?:还|付|供|扣)|按月|分摊|月供|花呗|白条",
        r"instal?ments?|spread (?:it|the cost|the payments?)|monthly|bit by bit|a (?:bit|little) (?:each|every|a) month|klarna|afterpay|clearpay|on the never[- ]never|over (?:\w+ )?months|on tick|pay (?:it )?off",
    ),
    (
        r"一次(?:性)?(?:付|缴|结)?清?|全款|全额|in full|upfront|one payment|lump sum|pay now",
        r"(?<!第)一次(?:性)?|一口气|全款|全额|一笔|全付|付清|给清|找数",
        r"in full|all at once|in one go|upfront|lump sum|one payment|(?:the )?(?:lot|whole (?:lot|amount|thing)|full amount)(?: now| today)?|all of it(?: now)?|one[- ]off|clear it",
    ),
    (
        r"自动扣|代扣|自动续|direct debit|auto|standing order",
        r"自动|代扣|直接扣|到期(?:就)?扣|绑定",
        r"direct debit|auto\w*|standing order|take it (?:out|straight)|set and forget",
    ),
    (r"八达通|octopus", r"八达通|嘟(?=卡|一嘟|$)", r"octopus"),
    (r"转数快|fps", r"转数快|快速支付", r"fps"),
    (r"paypal", r"贝宝", r"pay ?pal"),
    (
        r"apple pay|google pay|(?:手机|行动|移动)支付|mobile",
        r"手机(?:付|支付|刷|感应)|刷手机|碰一碰|嘟手机|苹果(?:支付|付)",
        r"apple pay|google pay|with my (?:phone|watch)|(?:tap|use) my (?:phone|watch)|on my (?:phone|watch)",
    ),
    (r"积分|points", r"积分|点数|分数抵", r"points|rewards|stamps"),
    (
        r"对账单|月结|挂账|invoice|on account",
        r"月结|挂账|记账|公司结|开单",
        r"invoice|on account|bill (?:me|us|the company|my company)|send (?:me )?(?:a|the) bill",
    ),
)

PAPERS = (
    (
        r"专用发票|专票|vat invoice",
        r"专票|专用|抵扣|抵税|进项|一般纳税人|报税用|能抵|增值税",
        r"vat|claim (?:it )?back|tax deduct\w*",
    ),
    (
        r"电子|e-?(?:invoice|receipt|ticket|bill)|digital|paperless|soft copy|email",
        r"电子(?!邮件)|邮箱|发(?:到|我|给)?(?:我)?(?:的)?(?:手机|微信|邮箱|信箱)|pdf|下载|不要纸|线上|扫码|载具|手机条码|云端",
        r"e-?mail|pdf|digital|electronic|paperless|soft copy|online|on my phone|download",
    ),
    (
        r"纸质|纸本|实体|paper|hard copy|printed",
        r"纸的|纸质|纸本|实体|打(?:印)?出来|盖章|寄(?:给|到|过来)|快递(?:给|过来)|红章|原件",
        r"paper|hard copy|printed?|on paper|in the post|physical|something (?:i can )?hold",
    ),
    (r"个人", r"个人|私人|我自己|写我(?:的)?名|抬头(?:写|是)我", r"personal|in my (?:own )?name|private"),
    (
        r"公司|企业|单位|business|company",
        r"公司|单位|企业|报销|抬头(?:写|是)?公司|统编|税号|三联",
        r"company|business|firm|employer|expenses?|for work",
    ),
    (
        r"捐|公益|慈善|donat|charit",
        r"捐|公益|慈善|善事",
        r"donat\w*|charit\w*|(?:a |any )?good causes?|(?:people|those|someone) in need|the needy",
    ),
)

MONEY_BACK = (
    (
        r"原路|原支付|原付款|original (?:payment|method|card)|same (?:card|method|way)|refund to (?:my |the |your )?(?:original|card)",
        r"原路|从?哪来回?哪去|哪里来.{0,3}哪里去|(?:原来|原先|付款|支付|刷|之前)(?:的|用的|那张|那个)*(?:方式|账户|账号|卡|渠道|地方)|(?:退|返)回?(?:到)?(?:我)?(?:的)?(?:那张)?(?:信用|银行|储蓄)?卡|刷退|怎么(?:付|来|给).{0,6}怎么(?:退|回|还)|(?:退|返)(?:到|回)(?:我)?(?:的)?(?:微信|支付宝|银行)",
        r"(?:back )?(?:on ?to|to) (?:my|the|that|same) (?:\w+ )?(?:card|account|visa|bank)(?: i (?:paid|used)\w*)?|same (?:way|card|place|method|account)|where (?:it|the money) came from|(?:how|the way) (?:i|we) paid|original (?:card|payment|method)|back (?:where|from where|the way) it came|what i paid with|card i (?:used|paid with)",
    ),
    (
        r"余额|钱包|账户$|储值|store credit|account credit|balance|wallet",
        r"余额|钱包|(?:放|存|留|退)(?:在|到|进)?(?:我)?(?:的)?(?:账户|帐户|账号|会员|里面)|(?:留着|存着)?下次(?:再)?(?:买|用|花|抵)|充(?:到|进|回)|储值",
        r"(?:store |account )?credit|wallet|balance|(?:keep|leave|put|pop|stick) it (?:on|in) (?:my|the) account|(?:off|towards|for|against) (?:my|the) next (?:\w+)|next (?:order|purchase|time|bill)|spend it later",
    ),
    (
        r"券|代金|抵用|voucher|coupon|gift card",
        r"券|抵用|代金|优惠码|折扣码|礼品卡",
        r"vouchers?|coupons?|gift cards?|discount code|promo code",
    ),
    (
        r"换[货新个]|更换|重[发寄]|补[发寄]|replace|exchange|swap|another|resend",
        r"换(?!句|成|个时间|人)|新的|补(?:发|寄|一)|重[发寄新]|再(?:发|寄|来|给)",
        r"replac\w*|exchang\w*|swap\w*|(?:brand )?new one|another(?: one)?|send (?:it |one )?again|re-?send|different one|fresh one|one that works|working one",
    ),
    (
        r"退(?:款|钱|费|货)|refund|money back",
        r"退(?:款|钱|费|我|货|掉|了)|钱(?:退|还|打|给)|还(?:我)?钱|把钱|回水|不要(?:货|东西|了)",
        r"refund\w*|money back|cash back|reimburse\w*|(?:give|want|get|have|need) (?:me )?(?:my|the) (?:money|cash)(?: back)?|my (?:money|cash)",
    ),
    (
        r"维修|修理|修复|返修|repair|\bfix",
        r"(?<!不)(?<!别)修(?!改)|整返|整好|弄好",
        r"repair\w*|fix(?:ed|ing)?|mend\w*|sort it out|patch it|get it (?:working|going|running)",
    ),
    (
        r"(?:不|免)维?修|no repair|don't repair|return unrepaired|寄回$|原样",
        r"(?:不|别|唔)(?:用|要|想|使)?[修弄整搞](?!改)|原样|原封不动|寄(?:还|回)(?:给|来|我|就)?|算了(?:不|寄)|还给我|放着(?:吧|不)",
        r"(?:don't|do not|no need to|not) (?:bother|repair\w*|fix\w*|mend)|leave it (?:as (?:it )?is|alone|be)?|just (?:post|send|mail|ship|give) (?:it|them) back|(?:post|send|mail|ship) (?:it|them) back(?: to me)?|as is|not worth (?:it|fixing|repairing)|forget it",
    ),
    (
        r"折扣|减免|打折|discount|partial|money off|price reduction",
        r"便宜点|打(?:个)?折|减(?:点|免|一点)|少(?:收|算|付)(?:点)?|留着.{0,6}(?:退|补|减)|补(?:点)?(?:差价|钱)",
        r"discount|money off|knock (?:\w+ )?(?:a bit |some(?:thing)? )?off|something off|(?:a bit|some|little) (?:back|off)|keep it (?:and|with|for) .{0,24}(?:back|off|less)|percent off",
    ),
    (
        r"原[厂装]|正品|original|genuine|oem|official",
        r"原[厂装]|正品|正厂|官方",
        r"original|genuine|oem|official|proper one|real (?:one|thing|deal)|manufacturer'?s?",
    ),
    (
        r"国产|副厂|兼容|组装|compatible|third[- ]party|aftermarket|generic",
        r"国产|副厂|兼容|第三方|杂牌|组装|高仿",
        r"compatible|third[- ]party|after ?market|generic|copy|non[- ]original|cheapo|off[- ]brand",
    ),
)

NOTICES = (
    (
        r"订单|物流|配送|order|delivery|shipping|parcel",
        r"订单|物流|配送|出货|发货|到货|快递|包裹|货到哪",
        r"orders?|deliver\w*|ships?|shipped|parcels?|packages?|shipping|shipments?|tracking|where (?:my|it) \w+ is",
    ),
    (
        r"优惠|促销|活动|特价|offers?\b|promotion|deals?\b|marketing|discounts?",
        r"优惠|促销|活动|打折|特价|折扣|广告|便宜|福利|薅羊毛",
        r"offers?|promo\w*|deals?|sales?|discounts?|bargains?|adverts?|ads|marketing|coupons?",
    ),
    (
        r"^全部|所有|^everything|^all\b(?! ?-?(?:day|season))",
        r"全部|所有|什么都(?:要|发|行)|统统|全都|都(?:发|要|给我)|通通",
        r"everything|all of (?:it|them)|the lot|the whole lot|send (?:me )?(?:it )?all|every single one|the works",
    ),
)
