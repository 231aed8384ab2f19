"""What a yes-or-no question asks after: it decides for which answer a reply's words count."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache


class Ask(Enum):
    """What the prompt asks after. Several may hold; the order is that in which they are tried."""

    MORE = auto()  # anything else? any questions?
    OWN_HAND = auto()  # did you sign for it, pay it yourself?
    RELATIVE = auto()  # are you of his family?
    IDENTITY = auto()  # are you Mr Zhang?
    MINDS = auto()  # would you mind?
    CHARGED = auto()  # did he charge extra?
    AS_PRICED = auto()  # did they charge what was agreed?
    WRONGED = auto()  # was anyone rude, were you pressed, did it make you late?
    HARMED = auto()  # anything broken or missing?
    MISDEED = auto()  # did he smoke, shout, take the long way?
    LATE = auto()
    TOO_MUCH = auto()  # too salty, too loud
    CANNOT = auto()  # do you still receive nothing?
    COMPARED = auto()  # faster, clearer than before?
    MATCHES = auto()  # is it what was ordered?
    TROUBLE = auto()  # a bad state: does it still leak?
    WORKS = auto()  # a good state: is it mended, does it run?
    NUMBER = auto()  # may we use this number?
    SUITS = auto()  # can you be there, is the time convenient?
    OFFER = auto()  # a wish or consent: do you want, accept, agree?
    CONSENT = auto()  # may we pass it on, publish it?
    RECOMMENDS = auto()
    HOT = auto()
    PUNCTUAL = auto()
    ARRIVED = auto()
    CONTACTED = auto()
    POLITE = auto()
    PLEASED = auto()
    EXPLAINED = auto()
    ATTENDED = auto()
    PAID = auto()
    REMOVED = auto()
    DEED = auto()  # a service done unasked: carried the bags, showed a badge, apologised
    UNDERSTOOD = auto()
    DECIDED = auto()
    USED = auto()
    GOOD = auto()  # a quality: does it fit, is it comfortable, was it worth it?
    STAYS = auto()  # do you still live there, still use it?
    DONE = auto()  # installed, fitted, assembled, finished
    HAPPENED = auto()  # any other event


# A bad state or deed is asked after: "good" denies it.
BAD_ASKED = frozenset({Ask.TROUBLE, Ask.HARMED, Ask.CHARGED, Ask.MISDEED, Ask.LATE, Ask.TOO_MUCH, Ask.WRONGED})

SYMPTOM_ZH = r"(?:异音|异味|闪退|结冰|结霜|松动|晃|吐|霉|潮|湿|失眠|流血|出血|肿|发麻|胀|抽筋|发炎|过敏|副作用|反应|蚊|掉漆|掉毛|掉色|掉头发|掉发|裂|变形|起泡|冒烟|延迟|花屏|打滑|跑偏|积水|堆|磨脚|夹|推销|骚扰|扣费|鬼影|声音|声响|闹|灯亮|亮红灯|焦虑|难受|麻|酸|喘|恶心|犯|漏|滴|渗|响|吵|噪|堵|卡|闪|疼|痛|痒|晕|咳|烧|蓝屏|黑屏|死机|断|掉线|停电|停水|慢|臭|味|蟑螂|老鼠|虫|蚂蚁|烫|发热|过热|抖|顿|跳闸|报错|报警|故障|杂音|困扰|不适|不舒服|不便|异常|占着|拖欠|失灵|重启|拉肚子|掉电|转圈|打扰|不灵)"
_SYMPTOM_EN = r"(?:leak\w*|drip\w*|nois\w+|rattl\w*|squeak\w*|hum\w*|buzz\w*|bang\w*|beep\w*|smell\w*|damp|mould|pain|aches?|rash|fever|cough\w*|symptoms?|side\s+effects?|trouble|problems?|issues?|faults?|errors?|glitch\w*|drop(?:s|ping|outs?)|outages?|interruptions?|cut(?:s|ting)\s+out|crash\w*|freez\w*|flicker\w*|overheat\w*|shak\w*|squeal\w*|screech\w*|complain\w*|power\s+cuts?|worries|stick(?:s|ing)?|block\w*|pests?|ants?|mice|roaches|cockroaches|vibrat\w*|alarms?|disturb\w*|bother\w*|hurt\w*|difficult\w*|swell\w*|swollen|redness|bleed\w*|limp\w*|bruis\w*|nausea|dizz\w*|discomfort|irritation|itch\w*|infection|mouse|rats?|wasps?|fleas|bugs?|mistakes?|delays?|scam\w*|spam|numb\w*|vomit\w*|wobbl\w*|judder\w*|stain\w*|cracks?|buffer\w*|scratch\w*|bark\w*|difficult(?:y|ies))"
# "Do you still want, is this still the right number" ask after no trouble.
_STILL_WELL = r"(?:need\w*|want\w*|interest\w*|right|correct|us(?:e|ing)|work\w*|live|living|happy|on\b|valid|good|convenient|plan\w*|able|available|with\s+us|come|coming|have\s+(?:your|the)|like|consider\w*|look\w*|open|enjoy\w*|go(?:ing)?\s+(?:ahead|well|strong|to)|attend\w*|join\w*|hold\w*|rent\w*|stay\w*|driv\w*|wear\w*|tak(?:e|ing)|receiv\w*|get(?:ting)?\s+(?:the|our|your)|keep\w*|fit\w*|own\w*|study\w*|subscri\w*|remember|recommend|in\s+(?:use|touch|stock|force)|there\b|fresh|current|active|covered|comfortable|safe|satisfied|fit\b|alive|eligible|register\w*|serv\w*|deliver\w*|sell\w*|play\w*|grow\w*|warm\b(?=\?)|running\s+(?:well|fine|smooth\w*)|charg\w*|possible|ok(?:ay)?\b|fine\b|due\b|the\s+(?:best|right|same)|your\b|up\s+to\s+date|accept\w*|agree\w*)"

_ASKED: dict[Ask, re.Pattern[str]] = {
    ask: re.compile(pattern)
    for ask, pattern in {
        Ask.MORE: r"(?:还有|有没有|有无|有什么|是否(?:还)?有)[^,.?]{0,8}(?:疑问|需要|帮助|帮忙|要求|建议|想说|想问)|(?:其他|别的)[^,.?]{0,6}(?:问题|事)|\b(?:any|other|further|more)\b[^.?]{0,16}\bquestions?\b|\banything\s+else\b",
        Ask.OWN_HAND: r"本人(?:亲自)?[^,?吗是]{1,5}的(?:吗|么|吧|\?)|本人(?:亲自)?(?:签收|操作|办理|申请|下单|授权|拨打|开通|发起|登录|注册|刷|购买|消费|申办|填写|同意|取)|(?:您|你)(?:自己|亲自|亲手)[^,?吗]{1,6}的(?:吗|么|吧|\?)",
        Ask.AS_PRICED: r"按(?:照)?(?:约定|报价|合同|标准|说好|当初)[^,?]{0,6}(?:收费|收钱|收的|结算|扣费)|收费[^,?]{0,3}(?:透明|一致|规范)",
        Ask.MISDEED: r"提前(?:下课|结束|离开|走|收工|下班)|提前点(?:送达|完成)|虚假|购物|带(?:您|你)们?去|私人问题|有(?:没有|冇|无)?(?:乱|偷|擅自|私自|故意|无故|胡)|抽烟|吸烟|绕路|绕道|绕远|发脾气|发火|骂|推销|强制|强迫|逼|诱导|索要|索取|红包|小费|(?:师傅|店员|他们?|员工|人员|工人|司机)[^,?]{0,4}(?:让|要求)(?:您|你)[^,?]{0,4}(?:给|打|写|加|转)|偷懒|泄露|威胁|怠慢|歧视|加塞|玩手机|开小差|喝酒|甩脸|不耐烦|闯红灯|超速",
        Ask.LATE: r"迟到|延误|晚点|误点|超时|迟咗",
        Ask.TOO_MUCH: r"(?:太|过于|偏|会不会太)(?:咸|甜|辣|油|淡|硬|软|吵|大|小|贵|慢|快|挤|热|冷|紧|松|难|多|少|重|厚|薄|长|短|亮|暗|高|低|远|累)|(?<!担)(?:贵|吵|咸|挤|慢|臭|腥|闷|潮|颠|晃|苦|难|累|疼|痛|久|麻烦|复杂|费劲)(?:不\w)?(?:吗|么|呀|伐|\?|$)",
        Ask.CANNOT: r"(?:还|仍然?|依然|仲|现在)[^,?]{0,3}(?:收|连|打|用|上|看|听|开|登|进|查|充)(?:不|唔)(?:到|上|通|了|开|去|进|来)",
        Ask.COMPARED: r"比(?:以前|之前|原来|原先|上次|旧|过去|先前|从前|上回|上一|换之前|修之前)|(?:快|清楚|好|稳|安静|静|轻松|舒服|冻|凉|暖|平|大|顺)咗|(?:变|有没有|有无|有冇)(?:得|变)?(?:更)?(?:快|清楚|清晰|稳|安静|轻|舒服|凉|暖|便宜|流畅|顺)(?:一?[点些]|多)?(?:了)?(?:吗|没|呀|\?|$)|(?:快|稳|轻松|清楚|清晰|安静|凉快|暖和|流畅|省电|省油)(?:一?[点些]|多)(?:了)?(?:吗|没)|\b(?:faster|quicker|better|quieter|clearer|cheaper|easier|smoother|brighter|warmer|cooler|cleaner|softer|lighter|stronger|nicer|tastier|fresher|comfier|sharper|safer|happier|calmer|healthier|more\s+\w+|improve[ds]?|improvement|less\s+\w+)\b(?=[^?]*\b(?:than|compared|since|before|now|after|with\s+the)\b)|\bnotice[d]?\s+(?:a|any)\s+(?:\w+\s+)?(?:difference|improvement|change)|\b(?:made|make|feel)\s+(?:a|any)\s+(?:\w+\s+)?(?:difference|better)",
        Ask.MATCHES: r"送?齐(?:了|全|晒)?(?:吗|没|未|\?)|齐不齐|(?:尺码|大小|尺寸|型号|颜色|款式|数量)[^,?]{0,4}对|(?<!是否有)无误|属实|准确|正确|一致|相符|符合|对得上|跟[^,?]{1,8}一样(?:吗|么)|和[^,?]{1,8}一样(?:吗|么)|完好",
        Ask.CONSENT: r"可以请[^,?]{1,6}(?:代收|代签|签收|转交|接听)|(?:可以|可唔可以|能不能|可否|能否|能)(?:把|将|给|为|向|用(?!了)|让(?:我)|拍|录|公开|转|刊登|发布|使用(?!了)|保存|留下)|(?:想|要|会)(?:录音|录像|拍照)|我们?[^,?]{0,8}(?:录音|拍照|照片|资料|信息)[^,?]{0,10}(?:可以|同意|介意)|将[^,?]{1,8}(?:交|给|转|分享)|授权|允许",
        Ask.UNDERSTOOD: r"(?:清楚|明白|懂)了(?:吗|没)|[看听读](?:得)?懂|学会|会用|会操作|明白(?:了)?吗|弄懂|搞懂",
        Ask.DECIDED: r"决定|(?:想|选|考虑|定)好了|定下来",
        Ask.USED: r"用(?:上|掉|完|过)了?(?:吗|没)|(?<!能)(?<!正常)使用了|吃(?:完|过|了)|服(?:药|用)|喝(?:完|了)|试(?:用|穿|过|了)",
        Ask.DEED: r"(?:有没有|有冇|有|是否)(?:提前)?(?:爱护|告诉|告知|通知|介绍|提供|准备|安排|照顾|关心|保护)|主动|仔细|认真|耐心|出示|(?:穿|戴|佩戴)(?:上)?(?:了)?(?:鞋套|口罩|手套|工牌|工作服|头盔|帽)|道歉|致歉|赔(?:礼|不是)|提醒|帮(?:您|你)|打招呼|问候|演示|教(?:您|你|会)|示范|消毒|洗手|敲门|核对|检查(?:了)?(?:您|一遍|行李|身份)|陪|送(?:您|你)(?!的)|让座|致谢|叫号",
        Ask.RELATIVE: r"是[^,?]{0,14}(?:家属|家人|家长|亲属|监护人|紧急联系人|爱人|父母|子女|妈妈|爸爸)(?:吗|么|\?)",
        Ask.IDENTITY: r"(?:是|系咪)[^,.?吗]{0,20}(?:本人|先生|女士|小姐|太太)(?:本人)?(?:吗|么|嘛|呀|\?|$)|(?:您|你)是(?:不是)?[张王李赵陈刘杨黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓韩冯曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常][^,.?的]{1,2}吗|(?:请问|您|你)是(?:不是)?[^,.?的]{1,4}(?:先生|女士|小姐|太太)|\bam\s+i\s+(?:speaking|talking|chatting)\b|\bis\s+(?:this|that)\s+(?:mr|mrs|ms|miss|dr)\b|\bspeaking\s+(?:with|to)\b|\bare\s+you\s+(?:mr|mrs|ms|miss|dr|(?:still\s+)?the\s+(?:account|policy|card|registered|bill|lead|legal|home|main|owner|tenant|parent|person)\w*|\w+'s)\b|\bis\s+(?:this|that)\s+(?:still\s+)?the\s+(?:account|policy|card|bill|home|house|registered|owner|parent|tenant)\w*|\bam\s+i\s+(?:texting|writing|messaging|through)\b",
        Ask.MINDS: r"介意|反对|(?:您|你)(?:对[^,?]{1,10})?(?:有没有|有)意见|\bmind\b(?! (?:of|made))|\bobject\b|\bobjections?\b|\bopposed\b|\b(?:bother|inconvenience) you if\b|\b(?:would|will) it be (?:a |an )?(?:problem|issue|bother|trouble|inconvenien\w+)\b|\ba problem (?:for you )?if\b",
        Ask.CHARGED: r"(?:额外|另外|多)(?:的)?(?:收|加|付|费|扣)|乱收费|加钱|加价|私下收|\bcharge[ds]?\b[^?]{0,20}\b(?:extra|more|on\s+top)|\b(?:extra|additional|hidden)\s+(?:\w+\s+)?(?:charges?|fees?|costs?|money|cash)|\bovercharged?\b|\b(?:charged|billed|debited)\s+(?:\w+\s+)?(?:twice|double)|多收|乱(?:扣|收)|收多",
        Ask.WRONGED: r"\brude\b|\b(?:are|were|do|did)\s+you\s+(?:\w+\s+)?(?:regret|disappointed|unhappy|dissatisfied|worried|annoyed|upset|angry)\b|\b(?:rush|interrupt|ignore|shout|yell|swear|pressure|mislead|cheat|insult|patroni[sz]e|threaten|push)(?:e?d)?\s+(?:at\s+)?you\b|\b(?:speeding|expensive)\b|\b(?:stolen|get\s+lost|got\s+lost|miss(?:ed)?\s+your|leave\s+a\s+mess|left\s+a\s+mess|spill\w*)\b|\b(?:a|any)\s+(?:\w+\s+)?(?:long\s+wait|hassle)\b|\b(?:hurt|sting|busy|crowded|drain\s+your|lose\s+anything|charge\s+you\s+(?:extra|more|twice)|go\s+wrong|disturb|bother|annoy|upset|interrupt|scare[d]?|ignore[d]?|get\s+(?:ill|sick|worse|cold)|damage[d]?)\b|\bhave\s+to\s+(?:pay|return|do\s+it)\b|\bpressur(?:e|ed|ing)\s+(?:on\s+)?you|\bfeel\s+(?:rushed|pressured|pushed|ignored|unsafe|unwelcome)|\bhave\s+to\s+(?:chase|wait|ask\s+twice|call\s+(?:us\s+)?(?:twice|again|back)|repeat|remind|queue|pay\s+(?:anything|extra))|\b(?:make|made)\s+you\s+(?:late|miss|wait|uncomfortable)|\b(?:keep|kept)\s+(?:you\s+)?waiting|\b(?:speed|use\s+(?:his|her|their)\s+phone|smoke|swear|shout|forget|get\s+lost)\b|\bdrive\s+(?:too|dangerously|recklessly)|\bwas\s+(?:it|the\s+\w+|there)\s+(?:too\s+)?(?:\w+\s+)?(?:late|crowded|noisy|difficult|hard|tricky|awkward|confusing|painful|wait|queue|delay)\b|^(?:was|were|is|are)\s+[^?]{3,40}\s+an?\s+(?:\w+\s+)?(?:problem|hassle|nuisance|struggle|bother|pain)\b|\btoo\s+\w+\b|\bmisle[ad]d?\b|\b(?:slower|louder|worse|noisier|dearer|weaker)\b",
        Ask.HARMED: r"^did\s+[^?]{1,30}\b(?:scratch|dent|chip|crack|smash|stain|scuff|mark|scrape|knock\s+over)\b|(?:有没有|有无|是否|有)[^,.?]{0,8}(?:损坏|破损|瑕疵|缺陷|弄坏|碰坏|刮花|划伤|破|缺|少|洒|漏送|漏发|漏装|送错|发错|磕|碰|撞|压坏|摔|丢)|(?:有没有|有冇|有无|有)[^,.?]{0,4}(?:整烂|烂|坏|崩)|(?:漏|少|错)(?:送|发|装|配)|\banything\b[^?]{0,20}\b(?:broken|damaged|missing)|\b(?:break|damage|forget|miss)\s+anything|\banything\s+(?:wrong|left\s+out)|\b(?:any|something)\b[^?]{0,12}\b(?:damage[ds]?|breakages?|scratches|missing)\b",
        Ask.TROUBLE: rf"^(?:has|have|had)\b[^?]{{3,40}}\b(?:leaked|dripped|rattled|squeaked|hummed|buzzed|beeped|crashed|frozen|flickered|overheated|whistled|tripped|stalled|failed|played\s+up|broken\s+down|cut\s+out|dropped\s+out|hurt|ached|bled|vomited|recurred|happened\s+again|flared\s+up|barked)\b|有(?:什么|无)?异议|(?:有(?:没有|冇|无|过|了)?|遇到|发现)(?:什么|啥|哪些|任何)+[^,.?其别]{{0,4}}(?:问题|毛病|不满意?)|哪(?:里|儿|些?方面)[^,.?]{{0,3}}不满意?|仲有冇(?!其他|咩|需要)|仲(?:会)?(?!用|要|想)[^,?]{{1,2}}唔[^,?]{{1,2}}(?:呀|啊)?\??$|听到[^,?]{{0,8}}(?:声音|动静|响)|(?:扎|弄|碰|抓|咬|夹|磕|烫|刮)(?:疼|痛|伤)|有(?:没有|冇|什么|啥|股|点)?[^,?]{{0,5}}(?:味道?|气味|杂质|划痕|噪声|虫|老鼠)(?:吗|么|\?|$)|会不会[^,?]{{0,3}}{SYMPTOM_ZH}|仲?会唔会[^,?]{{0,3}}{SYMPTOM_ZH}|(?:还|仍|仲)(?:会|有|在|老|总|经常|时不时)?(?!想|要|需|住|用|喜欢|记得|满意|习惯|热|暖|烫|合适|能|可以|打算|考虑|愿意|营业|有效|方便|接受|保留|有兴趣|有空|有货|在(?!响|漏|滴|吵|闹|疼|痛|掉|闪|断)|租|做|坚持|继续|来|去|清楚|舒服|好|顺|稳|正常|是|没|未|买|吃|喝|看|新鲜|完好|干净|剩|会?(?:再(?:次)?(?:来|住|入住|买|购|光|选|用|订|找|合作|坐|惠|考虑|推荐|参加|报|续|点|吃|跟|和|给)|回购|选择|推荐|购买|光顾)|有其他|有别的|有什么|有没有(?:其他|别|什么)|有(?:疑|需|建|积|余|机|名)|差|(?:有|在|会)?(?:按时|坚持|定期|每天|天天))[^,?吗]{{1,5}}吗|(?:还|仍|仲)[^,.?吗]{{0,4}}(?:听|闻|感觉)(?:得|觉)?(?:到|见)|过敏(?:反应)?(?:吗|么|没)|灯[^,.?]{{0,4}}(?:还|仍|仲)(?:亮|闪|红)|仲有冇[^,.?]{{0,6}}(?:问题|毛病|异|声|味)|有(?:什么|啥|任何|冇)?[^,.?]{{0,3}}(?:不适|不舒服|副作用|异响|异味|异常|故障)|(?:还|仍然?|依然|仲|又|有遇到|有出现|有发生)(?:会|有|冇|在|是|出现|存在|发生|觉得|感到|不时)*[^,.?吗]{{0,5}}{SYMPTOM_ZH}|{SYMPTOM_ZH}[^,.?]{{0,10}}(?:还|仍然?|仲)(?:有|存在|在|会|大|响|吵|严重|厉害)|(?:有没有|有无|是否)(?:再|又)?(?:出现|发生|发现|遇到)?[^,.?]{{0,4}}(?:{SYMPTOM_ZH}|问题|麻烦|困难|毛病)|(?:出现|遇到|存在)[^,.?]{{0,8}}问题|(?:还|仍)(?:有|存在|剩)[^,.?]{{0,8}}(?:问题|毛病|困扰|麻烦)|\b(?:any|more|further|experienc\w+|having|had|notice[ds]?)\b[^.?]{{0,24}}\b{_SYMPTOM_EN}\b|\bstill\b(?!\s+(?:\w+\s+){{0,2}}{_STILL_WELL})[^?]{{0,24}}\b(?:{_SYMPTOM_EN}|wrong|without|stuck|unhappy|unsafe|slow|broken|loose|cold|warm|locked|owe|around|queue|raining)\b|\bis\s+there\s+still\b|\bkeeps?\s+\w+ing\b|\b{_SYMPTOM_EN}\b[^?]{{0,24}}\b(?:come\s+back|came\s+back|returned|back|recurred|reappeared)\b|\bstill\s+(?!(?:\w+\s+){{0,2}}{_STILL_WELL})\w+|\b(?:warning|error|alarm|fault|engine|message)\b[^?]{{0,30}}\b(?:still|come\s+(?:back|on)|came\s+(?:back|on))\b|\bstill\s+(?:\w+\s+){{0,2}}(?:brown|cloudy|discolou?red|sensitive|closed|missing|pending|dirty|loud|noisy|flat|dark|weak|tired|sick|ill|unwell|red|lost|late|shut|tender|stiff|wet|frozen|high|heavy|awkward|confus\w+|being\s+charged|angry|scared|upset|nervous)\b",
        Ask.WORKS: r"(?:是否|能否)(?:可|使)用|有(?:没有|冇)?(?:什么)?(?:效果|作用|用)(?:吗|么|呀|\?)|有没有(?:效果|作用)|见效|管用|起作用|可以用|看得清|听得清|(?:能|会|可以)(?:自己|独立|正常)[^,?]{1,6}(?:了)?(?:吗|么)|能[^,?来到参]{1,6}了(?:吗|没)|(?:制冷|制热|出水|来水|来电|通电|亮|响应|开机|升级|生效|止血|止痛|止咳|愈合|消肿|退烧|排掉|排走|疏通|干透|干|关上|开门)了?(?:吗|没)|改善|稳定|成功|消失|消退|退烧|退热|止住|灭了|消了|降(?:下来|温)|用得返|[用行开上]唔[用行开上]得|用[着得](?:还|都)?(?:顺|好)|顺利|顺手|正常|恢复|流畅|(?:能|可以|还能)(?:正常)?(?:出|开|关|识别|充|连|启动|打(?!扰)|亮|转动|加热|制冷|接(?!受|种|送)|响|进)|通(?:水|电|气|网|车)|搞好|弄妥|解决|修好|修复|恢复|处理(?:好|完|了)|好了(?:吗|没)|(?:使用|运行|工作|用着?|制冷|制热|温度|充电|上网)[^,.?]{0,4}正常|正常(?:使用|运行|工作|上网|充电|吗|吧|了)|能(?:正常)?(?:上网|用|充电|打开|登录|看|运转)|好用吗|看得到|转(?:唔|不)转|通了(?:吗|没|伐)|安静|排除|弄好|搞定|整好|维修好|修理好|改善|好点|好些|好转|好一点|\bfix(?:ed)?\b|\bresolv|\bsolv|\bsort(?:ed)?\b|\bwork(?:s|ing)?\b|\brepaired\b|\bmended\b|\bquiet|\brunning\b|\b(?:internet|broadband|wi-?fi|water|power|signal|service|connection|line)\b[^?]{0,16}\bback\b|\bback\s+(?:up|on|to\s+normal)|\bstopped\b|\bcleared\b|\blog\s+in\b|\bget\s+into\b|\b(?:able|manage[d]?)\s+to\b|\baccess\s+(?:to\s+)?your\b|\bok(?:ay)?\s*\?|\ball\s+right\b(?!\s+(?:to|if|for)\b)",
        Ask.NUMBER: r"(?:地址|邮箱|微信|账号|卡号|姓名|收货人|住址|资料|信息|联系方式|电话)[^,?]{0,5}(?:还|仍)(?:然)?是|(?:地址|邮箱|联系方式|电话)[^,?]{0,6}(?:有)?(?:没变|不变)|号码|电话联系您|\bnumber\b",
        Ask.SUITS: r"啱唔啱|得唔得闲|(?:今|明|后|周|礼拜|星期|到时)[^,?]{0,4}还(?:过来|来|去|到)|时间上?(?:可以|行|合适|没问题|ok|得)|(?:周|星期|礼拜|明天|后天|今天|上午|下午|晚上|[\d一二三四五六七八九十]点)[^,?]{0,10}(?:可以|行|得)(?:吗|么|唔|\?)|(?:周|星期|礼拜|明天|后天|上午|下午|晚上)[^,?]{0,4}(?:可以|能)|(?:会|能|可以)(?:准时|按时|带\w{1,4})?(?:来|到|嚟|去|参加|出席|过来|赶到)|嚟唔嚟|来不来|来得了|得闲|(?:可以|能|方便)(?:问|做|耽误|占用|打扰)|(?<!流程)(?<!操作)(?<!使用)(?<!交通)(?<!停车)(?<!出行)方便|有空|有时间|能(?:够)?(?:准时|按时)?(?:到|来|在家|于)|可以(?:准时)?(?:到|来|出席)|出席|复诊|覆诊|回诊|在家吗|来得及|\bconvenient|\b(?:good|right|ok(?:ay)?)\s+time|\bfree\s+(?:to|on|at)|\bavailable\b|\b(?:can|could|will|would)\s+you\s+(?:still\s+)?(?:be(?!\?|\s+(?:pregnant|willing|interested|happy))|make|come|attend|manage)\b|\bsuits?\b|\bable\s+to\s+(?:make|come|attend)|\battending\b",
        Ask.OFFER: r"(?:^|[,。])(?:请问)?(?:需要|要|要不要|使唔使|需不需要)(?:我们)?[帮给为同](?:您|你)|(?:您|你)(?:是否)?(?:还|仍)?要(?!的|求)|会唔会继续|[会要想]继续|是否继续|有[^,?]{0,6}(?:需求|意向|计划|打算)|(?:您|你)对[^,?]{1,12}感?兴趣|同唔同意|参唔参加|使唔使|需要|需不需要|愿意|愿不愿意|意愿|意向|接受|同意|(?:您|你)(?:还|也|是否)?(?:想|打算)(?!要的)|要不要|考虑|续约|续保(?!保单|通知|提醒|函|单)|续报|续费|保留|打算|是否(?:要|继续)|可以(?:把|将|给|为|向)|\bwould\s+you\s+(?:like|prefer|be\s+(?:interested|willing|happy))|\b(?:do|are)\s+you\s+(?:still\s+)?(?:want|need|accept|agree|consent|interested|wish|happy\s+for)|\b(?:shall|may|can|could|should)\s+(?:we|i)\b|\bhappy\s+for\s+us\b|\b(?:can|could|would)\s+you\s+(?:please\s+)?(?:send|provide|share|confirm|give|show|tell)\b|\bwill\s+you\s+(?:accept|renew|need)\b|\bgo\s+ahead\b|\bhappy\s+(?:to|with\s+the\s+(?:offer|quote))|\b(?:is\s+it\s+)?(?:ok(?:ay)?|all\s+right|alright|fine)\s+(?:if|to|for\s+(?:us|me|the|our))\b",
        Ask.RECOMMENDS: r"推荐|介绍给|还会(?:再)?(?:来|选|买)|再次(?:光临|购买|选择)|回购|\brecommend|\b(?:use|visit|eat|dine|stay|buy|shop|come|book|fly|order)\b[^?]{0,24}\bagain\b|\bcome\s+back\s+to\s+us",
        Ask.ARRIVED: r"寄(?:咗|左|了)?(?:俾|畀|给)(?:您|你)|收唔收到|(?<!签)(?<!验)收(?:到|咗)|(?<![迟直周遇感听看闻得])到(?:了|咗)?(?:吗|没|未|么|伐|\?)|到手|发货|发下来|批下来|下来了|放款|退回|到货|送到|送达|送抵|送回|到达|抵达|退(?:给|到|还)|寄到|寄来|找到|拿到|领到|取到|到账|到咗|入账|退款|寄出|\breceiv|\barriv|\bdeliver|\bget\s+(?:your|the|our)|\bgot\b|\bcome\s+through\b|\brefund",
        Ask.CONTACTED: r"到府|(?:聊|谈|沟通)[过了]|联(?:系|络)|打(?:过)?电话|回电|回(?:复|访)|致电|\bcontact|\bcall(?:ed)?\s+(?:you|with|back)|\bring\s+you|\bget\s+back\s+to\s+you|\bin\s+touch|\bspeak\s+to|\bheard\s+from|\bfollow(?:ed)?\s+up|\bbeen\s+(?:round|over|out)|\bbeen\s+(?:to\s+see|out\s+to)|\bturn(?:ed)?\s+up|\bshow(?:ed)?\s+up|来过|上门(?:了|没|吗)|\breach(?:ed)?\s+(?:you|out)\b|\bvisit(?:ed)?\b(?<!our visit)(?<!the visit)(?<!last visit)(?!\s+(?:is\s+|be\s+)?confirmed)",
        Ask.PUNCTUAL: r"在?[^,?]{1,12}(?:之|以)?前(?:就)?(?:送到|到[了的]?|寄到|交付|完成|送达)|按(?:照)?(?:约定|说好|预约|约好)的?时间|约定时间(?:来|到)|准时|按时(?!吃|服|用|喝|换|交|缴|还|付|打(?!开)|复|练|睡|上课)|及时|准点|\b(?:on|in\s+(?:good\s+)?)\s*(?:time|schedule)\b(?!\s+limit)|\bpunctual|\bprompt|\bagreed\s+(?:time|slot|hour)|\b(?:in|inside|within|during)\s+(?:the|your)\s+(?:\w+\s+)?(?:slot|window)\b|\bwhen\s+(?:he|she|they)\s+said",
        Ask.POLITE: r"礼貌|态度|客气|\bpolite|\bcourteous|\bfriendly|\brespectful|\bwell[\s-]mannered|\bhelpful|\bcivil",
        Ask.PLEASED: r"满意|认可|\bsatisf|\bhappy\b|\bpleased",
        Ask.EXPLAINED: r"解释|说明|讲清|说清|讲解|告知|\bexplain|\banswer(?:ed)?\b|\btell\s+you|\bclear(?:ly)?\b",
        Ask.ATTENDED: r"到[店会访院校场]了?(?:吗|没)|参加|出席了|(?<!出)(?<!过)去了|试听(?:了|过)|上课了|\battend|\bgo\s+to|\btake\s+part|\bjoin",
        Ask.PAID: r"缴(?:清|纳|完|上)|交(?:清|上了)|付款|缴费|交费|付了|交了|缴了|还款|结清|\bpa(?:y|id)\b|\bsettle[d]?\s+(?:your|the)\s+(?:bill|balance|account|invoice)",
        Ask.REMOVED: r"(?:挪|取|搬|拉|收|拿|清|运)走|上门取件|回收|\btake[n]?\s+away|\bcollect(?:ed)?|\bremoved?\b|\bpick(?:ed)?\s+up|\bhauled",
        Ask.HOT: r"够热|热不热|热的|热吗|热了|烫吗|热乎|\b(?:hot|warm)\b(?!\s+water)",
        Ask.GOOD: r"合[^,?]{0,3}(?:口味|胃口|心意)|有(?:所|没有)?帮助|(?:流程|操作|使用|交通|停车|出行)[^,?]{0,3}方便|啱|配合|听话|靓|顺眼|干净|感兴趣|精神|状态|胃口|食欲|灵光|平稳|好(?:看|闻|听|喝|玩|骑|开|坐|穿|睡|学)|香|甜|嫩|贴合|服帖|耐用|结实|保暖|凉快|(?:时间|价格|味道|口味|环境|强度|难度|温度|速度|力度)[^,?]{0,4}能?接受|满意|合身|新鲜|干净|灵敏|合适|合脚|舒服|舒适|好吃|味道|习惯|合理|划算|值得?吗|清楚吗|清晰|有用|喜欢|心意|一致|睡得|\bcomfortable|\bcomfy|\bfits?\b|\bclean\b|\buseful|\bhelpful|\benjoy|\bworth\b|\bfresh\b|\btast[ey]|\bgood\s+(?:value|fit|quality)|\blike\s+(?:the|your)|\bto\s+your\s+(?:liking|taste)|\bwhat\s+you\s+expected|\btreat\s+you|\beasy\b|\bclear\b|\b(?:knowledgeable|professional|competent|thorough|efficient|pleasant|reasonable|fair|interesting|relaxing|smooth(?:ly)?|organi[sz]ed|well\b|accurate|correct|safe(?:ly)?|spacious|tidy|delicious|nice|reliable|useful|enough|how\s+you\s+like)\b",
        Ask.HAPPENED: r"了(?:吗|没|未|么)|过(?:吗|没)|^(?:(?:mr|mrs|ms|miss|sir|madam|dr|hi|hello)\b[^?]{0,20}?[\s,]+)?(?:has|have|did|was|were)\b",
        Ask.STAYS: r"按时(?:吃|服|用|喝|换|交|缴|还|付|打(?!开)|复|练|睡|上课)|还(?:有)?(?:坚持|定期|每天|天天)|还(?:用|戴|穿|骑|养|吃|喝|做|订|练)(?!得)[^,?]{0,8}(?:吗|么)|还在(?!等)|还(?:坚持|继续|做|干|练|开|养|吃|服|上)(?:着|在)?|还(?:住|在用|在租|在使用|用着)|\bstill\s+(?:live|living|at\b|work\s+(?:at|for|there)|use|using|have|own)\b",
        Ask.DONE: r"报名|吃饭了|吃了|打(?:针|疫苗)了|(?:租|卖|借|寄|发|送|转)出去?了|(?:做|检查?|验|测|查|量|打|看)(?:过|了|过了)(?:吗|没)|提交|交齐|上传|(?:填|写|交|报|选|换|洗|登记|申请|备|拆|铺|刷|贴|种|打)(?:好|完|齐|妥|上)?了(?:吗|没)|改签|办理成功|预约成功|完成|安装|装好|更换|换好|组装|搭好|办好|办妥|签好|做完|打扫|清理|收拾|清洁|激活|开通|办理完|\bassembl|\bfitted|\binstall|\bcompleted?|\bfinish|\bset\s+up|\breplaced|\bchanged|\bbuilt|\bput\s+(?:up|together|in)|\bdone\b|\bcleaned",
    }.items()
}


# 还有没解决的问题吗 asks after trouble, though it speaks of solving.
_REMAINS = re.compile(r"(?:还|仍)(?:有|存在|剩)[^,.?]{0,8}(?:问题|毛病|困扰|麻烦)")
_MENDED = re.compile(r"好点|好些|好转|好一点|解决|修好|恢复|改善|弄好|\bfix|\bresolv|\bsolv|\bsort|\bstopped")
# "Do you need help with the installation?" does not ask whether it is done.
_WISHES = {Ask.MORE, Ask.IDENTITY, Ask.MINDS, Ask.NUMBER, Ask.SUITS, Ask.OFFER, Ask.CONSENT, Ask.RECOMMENDS}
_ILL = re.compile(
    r"洒|泼|摔|碎|撒|歪|脏|褪|变质|过期|疼|痛|坏|错|丢|骗|坑|乱|吓|误|噪|吵|声音|(?<!口)味|漏|破|烂|堵|怕|困(?:人|住)|拒|扣|罚|逼|强(?:制|迫)|插队|偷|咬|仲有|^还有"
)
# 异味除掉了吗: that the trouble is gone.
_RID = re.compile(r"(?:除|去|消|排|清|治|散|拆|退|止|通|修|补|换|解|收)[^,?]{0,3}了(?:吗|没|未|\?)")
_IN_TIME = re.compile(r"\bin\s+(?:good\s+)?time\b")  # that it came is not what is asked
_BY_THEN = re.compile(r"(?:之|以)?前(?:就)?(?:送到|到|寄到|送达)")
_WELL_OR_TOLD = re.compile(r"活着|还活|(?:提前|事先|主动|有没有|是否)(?:告知|说明|解释|讲解)")  # 提前告知过敏吗
_COMES = re.compile(r"还(?:过来|来|去|到)")
# 能收到短信了吗: that it is quiet is no good sign.
_RECEIVES = re.compile(r"(?:能|可以)(?:正常)?(?:收|接)(?:到|得)")
_CLOSED = re.compile(r"(?:吗|么|嘛|咩|没有?|未|伐|呀)[?。\s]*$|(\w)[不唔]\1")
# "Has the swelling gone down?" asks after a good state.
_EASED = re.compile(r"\b(?:gone|going\s+(?:down|away)|went\s+away|stopped|eased|cleared|disappeared|under\s+control)\b")
_AS_RECEIVED = re.compile(r"[收到拿]到?的")  # 收到的商品有瑕疵吗
_DISPLEASED = re.compile(r"不满|\b(?:dis|un)(?:satisf|happy|pleased)")  # 有什么不满意的地方吗
# "Can you accept the waiting time?" asks how it was, not for consent.
_BORE = re.compile(r"(?:时间|价格|味道|口味|环境|强度|难度|温度|速度|力度)[^,?]{0,4}能?接受")


# 换好之后灵敏吗 does not ask whether it was changed.
_AFTER = re.compile(r"^[^,?]{1,14}?(?:之后|以后|(?<![售最随然今])后(?!天|来|续|台|面|期|勤|悔)),?(?=[^,?]{3})")


@lru_cache(maxsize=512)  # every piece of a reply asks for it
def asks_of(prompt: str) -> tuple[Ask, ...]:
    """What the folded prompt asks after, the most telling first; empty when it is none of these."""
    main = _AFTER.sub("", prompt)
    found = _without_likenesses([ask for ask in Ask if _ASKED[ask].search(main)], prompt)
    if Ask.TROUBLE in found:
        found = [ask for ask in found if ask not in {Ask.HAPPENED, Ask.GOOD, Ask.HOT, Ask.DONE, Ask.STAYS}]
    if Ask.TROUBLE in found and Ask.WORKS in found:
        found.remove(Ask.TROUBLE if _MENDED.search(prompt) and not _REMAINS.search(prompt) else Ask.WORKS)
    if Ask.WORKS in found:  # "nobody came" leaves open whether it mended itself
        found = [ask for ask in found if ask is not Ask.HAPPENED]
    if Ask.OFFER in found:
        found = [ask for ask in found if ask in _WISHES]
    if set(found) == {Ask.HAPPENED} and _CLOSED.search(prompt):  # an event of no known kind
        found = [Ask.TROUBLE] if _ILL.search(prompt) and not _RID.search(prompt) else [Ask.WORKS, Ask.DONE, *found]
    return tuple(found)


def _without_likenesses(found: list[Ask], prompt: str) -> list[Ask]:
    """Without what the prompt only seems to ask after."""
    likenesses = {
        Ask.IDENTITY: Ask.RELATIVE in found,
        Ask.OFFER: _BORE.search(prompt),
        Ask.TROUBLE: _EASED.search(prompt)
        or _WELL_OR_TOLD.search(prompt)
        or (Ask.SUITS in found and _COMES.search(prompt)),
        Ask.WORKS: Ask.ARRIVED in found and _RECEIVES.search(prompt),
        Ask.ARRIVED: (Ask.HARMED in found and _AS_RECEIVED.search(prompt))
        or (Ask.PUNCTUAL in found and (_IN_TIME.search(prompt) or _BY_THEN.search(prompt))),
        Ask.DONE: Ask.PUNCTUAL in found,
        Ask.PLEASED: Ask.TROUBLE in found and _DISPLEASED.search(prompt),
        Ask.HAPPENED: Ask.PUNCTUAL in found and _IN_TIME.search(prompt),
    }
    return [ask for ask in found if not likenesses.get(ask)]
