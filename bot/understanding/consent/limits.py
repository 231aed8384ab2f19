"""What takes an opt-out back or limits it for certain, in Chinese and English alike. Folded text."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_UNDONE = (
    r"恢复(?:了|我的?|你们的?|接收|给我|发送?|推送|一下)*(?:短信|简讯|讯息|信息|消息|通知|推送|订阅|提醒)|(?:短信|简讯|讯息|信息|消息|通知|推送|订阅|提醒)[^,.!?]{0,3}恢复|^恢复\W*$|误点|误退|点错|误操作|退订[^!?]{0,12}(?:不算|作废|无效)|取消(?:之前的?)?退订|退订.{0,8}(?:搞错|弄错|不小心)|(?:不小心|手滑|误).{0,6}退订"
    r"|\b(?:by\s+(?:mistake|accident)|undo|accidentally|didn'?t\s+mean\s+to)\b"
)
# A friend, a sweetheart or a relative is spoken to, or the talk is about the chat of a group.
_PRIVATE = (
    r"^(?:oi\s+|hey\s+|eh\s+|lol\s+|omg\s+|haha\s+)?(?:bro|bruh|babe|baby|honey|hun|sis|dude|bestie|darling|sweetie|nan|nana|gran|granny|grandma|mum|mom|mummy|dad|daddy|auntie|uncle)\b[\s,]+(?!passed|died|is\b|was\b|has\b|had\b|came\b|come\b|never\b|late\b|very\b|said\b|told\b|took\b|did)"
    r"|^(?:阿[\u4e00-\u9fff]{1,2}|宝贝儿?|宝宝|老婆|老公|老妈|老爸|妈妈?|爸爸?|哥们儿?|兄弟|老弟|姐妹|闺蜜|亲爱的|亲)[,\s]?(?:你|妳|别|不要|唔好|咪|勿)"
    r"|\b(?:the|our|this)\s+(?:group\s+)?chat\b|\bgroup\s+chat\b|群里|\b(?:memes?|selfies?|cat\s+videos?|jokes)\b|(?:片|相|图|表情包|笑话|段子|自拍)(?:喇|啦|了|嘅|的)"
)
# Asked only in thought: what would happen, whether it could be done.
_IN_THOUGHT = (
    r"\b(?:if|when|once|suppose|after|before)\s+(?:i|we)\s+(?:\w+\s+){0,2}(?:opt(?:ed)?\s+out|unsubscribed?|stop|reply|replied|text(?:ed)?\s+stop|send\s+stop|turn(?:ed)?|switch(?:ed)?|block(?:ed)?)\b[^!]*(?:\?|\b(?:would|will|does|do|can|deciding|wondering|asking|curious)\b)"
    r"|\b(?:did|have|has)\s+(?:you|u|they|he|she|we)\s+(?:\w+\s+)?(?:remove|delete|block|unsubscribe|cancel|take\s+(?:me|my))\w*\b[^.!]*\?"
    r"|\bdifference\s+between\b|\bwhat\s+(?:does|will|would)\s+(?:\w+ing\s+)?(?:(?:reply|text|send)\s+)?[\"']?(?:stop|unsubscrib\w+)[\"']?\s+(?:do|mean)\b|\bdo\s+i\s+(?:have|need)\s+to\s+(?:reply|text|send|type)\s+[\"']?stop\b|\b(?:does|will|would|is|did|can)\s+(?:(?:replying|texting|sending|typing|a)\s+)?[\"']?(?:stop|stopall|unsubscribing|opting\s+out)[\"']?\s+(?:\w+\s+)?(?:cost|mean|cancel|also|free|affect|delete|apply|include|charge)"
    r"|先问(?:问|一下|下|吓)|问[下吓一]+先|(?<!怎么)(?<!为什么)(?:退订|拒收|取消订阅|unsub\w*|(?<![a-z])(?:td|stop|t)(?![a-z]))[了咗后]?[^,.!?]{0,4}(?<!怎么)(?<!为什么)(?:会|影响|还能|仲会|仲可以|要钱|收费|扣费|要收费)[^!]{0,16}(?:吗|么|\?|咩|会不会|$)|(?:退订|拒收|取消订阅|unsub\w*|(?<![a-z])(?:td|stop|t)(?![a-z]))[^,.!?]{0,10}(?:是什么|是什么意思|什么意思|咩意思|乜意思|区别|分别|有何不同|代表什么|代表啥|是啥)|(?:是|系)(?:不是|唔系)?(?:把)?[^,.!?]{0,8}退订(?:的意思)?(?:吗|么|咩)"
    r"|\b(?:what\s+happens|just\s+(?:asking|wondering|curious)|only\s+asking|out\s+of\s+curiosity|still\s+deciding|not\s+(?:opting|unsubscribing))\b"
    r"|(?:如果|要是|假如|若果|如我|万一|倘若)[^!。]{0,10}(?:退订|stop|td|关|停|拒收|取消|屏蔽)[^!。]{0,24}(?:吗|么|呢|会不会|系咪|是不是|是否|咩|还在|\?)|(?:只是|就是|只系|我只)(?:问问|问下|想问|想知|好奇|随便问)|没说要(?:退|关|停)|唔系要(?:退|停)"
)
# A joke, or what was said to somebody else.
_TOLD = (
    # A phone's own sentence for a thumb put on a message of ours.
    r"^(?:liked|loved|disliked|laughed\s+at|emphasi[sz]ed|questioned|reacted\s+\S+\s+to)\s+\"|\b(?:just|only)\s+kidding\b|"
    # Who blocked whom: asked, or told of others.
    r"(?:你|你们|客服|师傅|店家|商家|司机|快递|公司|平台|管理员)(?:是不是|是否|为什么|为何|怎么|干嘛|干吗|做咩|点解|竟然|居然|凭什么|已经|又|都)+[^,.!?]{0,4}(?:把|将)我[^,.!?]{0,6}(?:拉黑|删|屏蔽|封|block)|(?:客服|师傅|店家|商家|司机|快递员?|管理员|平台|店员|经理)(?:把|将)我[^,.!?]{0,6}(?:拉黑|删|屏蔽|封|block)|(?:把|将)我[^,.!?]{0,4}(?:拉黑|删|屏蔽|封|block)(?:锁)?[了咗](?:吗|么|啊|呀)?\?|(?:你|你们)(?:做咩|干嘛|为什么|点解)?(?:拉黑|屏蔽|封锁|block)[了咗]?我(?:呀|啊|吗|\?|$)|(?:被|畀)(?:你们?|客服|师傅|店家|佢|他|她)[^,.!?]{0,4}(?:拉黑|屏蔽|封锁|block)|\b(?:did|why\s+did|have|why\s+have)\s+(?:you|u)\s+block(?:ed)?\s+me\b|"
    r"(?:佢|他|她|人家)(?:都|已经|竟然|又)?(?:block|拉黑|屏蔽|封锁|删)[咗了]?(?:我|$|[,.!])|(?<!号码)(?<!电话)(?<!number)(?<!number\s)(?:block|拉黑|屏蔽|封锁|删|del)(?:掉|除)?[咗了]?(?:我的?)?(?:佢|他|她|ex|前任|前男友|前女友|前夫|前妻)(?!们|哋)|(?:记录|照片|合照|相片?|视频|影片|好友|微信|群|群组|app|软件)(?:消息)?[^,.!?]{0,5}我?(?:都|也|已经|全)?(?:删|屏蔽|del|清)|"
    r"\b(?:my|the)\s+number\s+is\s+blocked\s*\?|(?:我|号码?)(?:还|是不是|怎么|为什么)?在黑名单|黑名单[^,.!?]{0,4}(?:吗|\?|解除)|\bwhat(?:'?s|\s+is)\s+(?:an?\s+)?opt[\s-]?out|"
    r"\bknock[\s,-]+knock\b|\bwhy\s+did\s+(?:the|a)\s+\w+|\bwhat\s+did\s+the\s+\w+(?:\s+\w+)?\s+say\b"
    r"|\b(?:told|telling|tell|asked|ask|begged)\s+(?:my\s+(?:ex\b|\w+friend|boss|brother|sister|neighbou?r|husband|wife|son|daughter|cousin|uncle|aunt)|him|her)\b"
    r"|(?:前男友|前女友|前任|前夫|前妻|男友|女友)[^,.!?。]{0,4}(?:再|把我|拉黑|又|一直)|(?<!把)(?<!帮)(?:他|她|佢)(?:已经|竟然|居然|又)?(?:把我)?拉黑|把(?:他|她|佢|前任?)[^,.!?。]{0,4}拉黑|(?:讲个|说个|讲)?(?:笑话|冷笑话|脑筋急转弯)|考(?:下|考)你|谜语"
)
# What was said to another company, or would be to a worse one.
_OF_OTHERS = (
    r"(?:隔壁|别家|另一家|上一家|前一家|以前那家|之前那家|其他家|别的(?:公司|店|银行))[^!?]{0,20}(?:td|退订|拉黑|屏蔽|stop|(?:还|一直|天天)(?:是|在)?(?:发|打))|(?:要是|如果|若是)[^!?]{0,24}(?:早就?|就)(?:把你们)?(?:拉黑|退订|屏蔽)|"
    r"\b(?:my|our)\s+(?:old|previous|former|last|other)\s+(?!number|phone|mobile|account|address|email)\w+\b[^.!?]{0,60}\b(?:stop|unsub\w*|opt\w*\s+out)\b"
)
# What somebody did or said, a thought, a seat on a plane: told of, not asked for.
_NARRATED = (
    r"^(?:wait\W+)?stop\W+(?:wait|let\s+me|hang\s+on|hold\s+on|i\s+mean)\b|"
    r"\b(?:asked|told|asks|tells)\s+me\s+(?:not\s+to|to\s+(?:not|stop|quit))\b|^what\s+if\b|\bleave\s+me\s+alone\s+i\s+(?:think|guess|suppose)|\bunsub\w*\s*:\s*(?:u|https?|www|[a-z]+\.)|\b(?:he|she|they|nobody|no\s?one)\s+(?:also|just|still|even|really)\s+never\s+(?:call|text|ring|phone|messag|repl|contact)\w*"
    r"|\b(?:get|take)\s+(?:me|us)\s+off\s+(?:of\s+)?(?:this|that|the|your)\s+(?:\w+\s+)?(?:plane|flight|bus|boat|ferry|train|ship|tarmac|ride|roof|airline)\b"
    r"|(?:不想|不敢|不好意思|怕|不愿|以免|免得)(?:再)?(?:打扰|打搅|吵|烦)(?:到|着)?(?:你|您|他|她|大家|人家|别人)|(?:^|[,.!?。 ])我(?:就|先|都|已经)?删(?:掉|除)?(?:了|咗)(?!我)"
    r"|\b(?:take|get)\s+(?:me|us)\s+out\s+(?:for|to|shopping|dancing|tonight|on|sometime|there)\b|\bdid\s?n'?t\s+(?:write|send)\s+(?:it|that|this)\b|\b(?:text|call)\s+and\s+drive\b"
    r"|(?<!n't\s)(?<!not\s)(?<!dont\s)(?<!dun\s)(?<!never\s)(?<!to\s)\b(?:text|call|ring)\s+(?:me\s+)?back\s+on\s+this\s+number|\b(?:dun|dnt|plz\s+dont)\s+leave\s+me\s+alone"
    r"|不想(?:搭理|理)你(?!们|哋)|不会?再?看到(?:那|这)(?:个|种)?样子|把你(?:的)?手机"
    r"|(?:听说|为什么|为何|怎么|是不是|什么时候)[^,.!?。]{0,4}你们?(?:真的)?(?:要)?分手|你们?(?:为什么|为何|怎么|什么时候|真的|真|又|在一起)[^,.!?。]{0,6}分手|不用再打电话了吧\?|懒得听,? ?你自己"
    r"|\b(?:so\s+long|long\s+time)\s+(?:i\s+)?never\s+(?:hear|see)|\bwill\s+leave\s+me\s+alone\b"
)
# The other way round: it is to go on.
_GO_ON = (
    r"\b(?:don'?t|do\s+not|dun|not|never)\s+(?:want(?:ed)?|wanna|wish|mean|meant|plan|asking|trying)\s*(?:to\s+)?(?:opt\s+out|unsubscribe)\b|"
    r"\b(?:won'?t|will\s+not|not\s+going\s+to|wouldn'?t)\s+(?:unsubscribe|opt\s+out|block\s+you)\b|\b(?:don'?t|do\s+not|please\s+don'?t)\s+(?:block|unsubscribe|remove)\s+me\b(?!\s+from)|\b(?:don'?t|do\s+not|never)\s+(?:ever\s+)?leave\s+(?:me|us)\b(?!\s+(?:any|an?|more|voice|messages?|your)\b)|"
    r"(?:没有?(?:想|要|说|打算)?过?(?:要)?|(?<!是)不是(?:想|要)?|不想|不打算|唔系(?:要|想)?|冇(?:想|话)?(?:要)?|并非|不用)退订(?![了啦成]|功|不|都|吗|么|短信)|"
    r"\b(?:do\s*n[o']?t|don'?t|dun|never|please\s+don'?t|do\s+not)\s+(?:\w+\s+)?(?:stop|discontinue|remove|take\s+(?:me|us)\s+off|unsubscribe|cancel|delete|end)\b(?!\s+(?:calling|texting|messaging|ringing|bothering|sending|contacting|phoning)\b)|\bkeep\s+(?:them|it|those|'em|these)\s+coming\b"
    r"|(?:别|不要|唔好|咪|千万别|先别)(?:把我)?(?:停(?!车|电|在)|退订|取消|删|移除|关)(?![^,.!?。]{0,6}(?:掉我的号))"
)
_WAY = r"(?:text|txt|sms|e-?mail|whatsapp|message|msg|call|phone|ring|write|letter|telegram|line|chat|pm|dm)"
_ZH_WAY = r"(?:短信|简讯|短讯|微信|whatsapp|line|邮件|电邮|e-?mail|邮箱|信息|讯息|电话|文字|sms|网页客服|在线客服|留言|app|语音)"
# Another channel, another phone: what shall be used instead.
_ELSEWHERE = (
    rf"(?<!never\s)(?<!not\s)(?<!don't\s)(?<!dont\s)(?<!dun\s)(?<!or\s)(?<!nor\s)(?<!to\s)\b(?:use|call|text|try|reach|contact|ring|e?mail|whatsapp|message|sms)\s+(?:(?:me|us)\s+)?(?:(?:on|by|via|through|at|over|with)\s+)?(?:(?:this|my|the|our)\s+)?(?:\w+\s+)?(?:{_WAY}|mobile|cell|number|landline|hp|mail|portal)?\s*(?:instead|only|rather|please\s+instead)\b"
    rf"|\b(?:just|only|rather|pls|please|and|but|simply)\s+(?:drop|send|leave|shoot|write)\s+(?:me|us)\s+(?:an?\s+)?{_WAY}\b(?!\s+(?:again|any))|[,.;-]\s*(?:just\s+|please\s+|pls\s+)?(?:text|txt|sms|whatsapp|e-?mail|message)\s+(?:me|us)\b(?!\s+(?:again|any\s?more|ever|one\s+more|once\s+more|or)|[^.!?]{{0,30}}\b(?:i'?ll|see\s+you|report|police))|(?<!more\s)(?<!no\s)(?<!stop\s)(?<!any\s)(?<!further\s)\b{_WAY}\s+(?:works?|will\s+do|is\s+(?:fine|ok|okay|better|best|enough|preferred)|can(?:\s+(?:already|lah?|also))|suffices|preferred|pls|only)\b"
    rf"|\b(?:landline|office\s+(?:line|number|phone)|work\s+(?:line|number|phone)|desk\s+phone)\b[^.!?]{{0,30}}\b(?:use|call|try|ring|text|reach)\b|\bleave\s+off\s+the\s+phone\b"
    rf"|\b(?:don'?t|do\s+not|dont|dun|no|stop|never)\s+(?:want\s+)?{_WAY}(?:s|ing)?(?:\s+me)?\s*[,.;-]+\s*(?:but\s+|just\s+|rather\s+|better\s+|please\s+|pls\s+|only\s+)*(?:ring|call|phone|text|txt|sms|whatsapp|e?mail|message|dm|pm)(?:\s+(?:me|us))?(?:\s+(?:instead|please|pls|thanks|rather|first|back))*\W*$|^\W*(?:please\s+|pls\s+|just\s+|only\s+)*(?:ring|call|phone|text|txt|sms|whatsapp|e?mail|message)\s+(?:me|us)\W+(?:please\s+|but\s+|and\s+)*(?:don'?t|do\s+not|dont|dun|no|not|never)\s+(?:to\s+)?{_WAY}(?:s|ing)?(?:\s+(?:me|please|pls))*\W*$|\bso\s+(?:just\s+|please\s+|better\s+)?(?:ring|call|phone|text|e?mail|message)\s+(?:me|us)\W*$|[,.;]\s*(?:just\s+|please\s+|pls\s+)*drop\s+(?:me|us)\s+an?\s+{_WAY}|\b(?:don'?t|do\s+not|dont)\s+want\s+(?:\w+\s+)?{_WAY}s?\b[^.!?]{{0,12}}\b(?:want|need)\s+(?:to\s+)?(?:talk|speak|a\s+(?:call|person|human))"
    rf"|(?:写字|打字|文字|留言|打字)(?:说|讲|聊|沟通)?(?:就(?:好|行|可以)|即可|得(?:喇|啦))|(?:联系|联络|搵|找)我?用{_ZH_WAY}|(?:唔好|别|不要|不用|唔使)(?:再)?(?:打(?:嚟|来|电话|给我|畀我)?|发短信|send\s*sms|传简讯)[,。 ]+(?:请|就|直接|可以)?(?:{_ZH_WAY}|打)(?:返|给|畀|俾)?我(?:$|[,.。!啦吧喇])"
    rf"|(?<!stop)(?<!dun)(?<!don't)(?:[,.。! ]|^|但|只|就|改)(?:请|麻烦|可以|还是|直接|就|改|只|最好|有事|要的话|或者?)*(?:发|传|send|写|留|打|用|加|改用|改成|换成|透过|通过|走)(?:个|条|封|返|我)?(?:我)?(?:的|个)?\s*{_ZH_WAY}(?:给我|俾我|就好|就行|说|聊|讲|联系|联络|来|就可以|吧|即可|沟通|通知|得喇|啦|或|$|[,.。!])(?!(?:[^,.。!]{{0,6}})(?:都(?:不|别|唔)|也(?:不|别)))"
    rf"|(?:[,.。!? ]|^)(?:请|有事|可以|直接|就|有咩事)*{_ZH_WAY}(?:上)?(?:联系|联络|沟通|说|聊|讲|找我|倾)(?:吧|我|即可|就|啦|喇|$|[,.。!])"
    r"|(?:别|不要|唔好)(?:再)?(?:发|send)(?:短信|信息|消息|讯息|微信|简讯)[^!?,别不唔勿]{0,4}(?:[,\s]|直接|改)[^!?别不唔勿]{0,14}(?:打(?:个)?(?:电话|给我|俾我)|回(?:个)?电话|来电)"
    rf"|(?<![不唔])(?:直接|改)打(?:过来|嚟|来|畀我|给我)|{_ZH_WAY}(?:我|联系|联络|沟通|通知)?(?:就?得(?:喇|啦|㗎|$|[,.。!])|就(?:好|行|可以|够)|即可|为准|都得|ok)"
)
_KIND = r"(?:otp|(?:order|delivery|parcel|package|bill(?:ing)?|appointment|account|service|shipping|tracking|payment|security|booking|flight|fraud|repair|dispatch|shipment|statement)s?(?:\s+(?:status|updates?|alerts?|notices?|reminders?|messages?|texts?|notifications?|info|ones?))?)"
_ZH_KIND = r"(?:物流|快递|账单|帐单|订单|出货|配送|送货|发货|缴费|预约|验证码|售后|取件|保养|航班|派送|月结单|到货|服务(?=通知|提醒|短信|信息|消息|讯息|简讯)|复诊|提醒)(?:\w{0,2}?(?:通知|提醒|短信|信息|消息|讯息|简讯|更新|进度))?"
# One kind of message is kept.
_KEPT = (
    rf"\b(?:only|keep|still|yes\s+to|except(?:\s+for)?|but|rather|just)\s+(?:\w+\s+){{0,2}}?{_KIND}\b(?:\s+\w+){{0,3}}\s*(?:should|please|pls|fine|ok|okay|needed|want|still|only|come|coming|can|is\s+required|matters?)\b|\b(?:keep|yes\s+to|continue|except(?:\s+for)?|still\s+(?:want|need|send(?:\s+me)?))\s+(?:\w+\s+){{0,3}}?{_KIND}\b|\b{_KIND}\s+(?:is|are)\s+(?:what\s+i\s+(?:want|need)|needed|required|fine|ok|okay|useful|welcome)\b|\b{_KIND}\s+(?:still\s+)?(?:want|need)\b"
    rf"|{_ZH_KIND}[^,.!?。]{{0,4}}(?:照发|照传|照收|照send|照寄|照推|照打|照旧|照常|继续|保留|留着|(?<![不唔没])要(?![求投举])|(?<![不])可以|还是要|正常发|一定要|我要|就好|就行|除外)"
    rf"|\b(?:just|only)\s+(?:the\s+|my\s+|send\s+)*{_KIND}\s*(?:[.!,]|$)|\b(?:offers?|promos?|ads?|marketing|newsletters?)\s+only\b"
    rf"|(?:通知|提醒)(?:还|仍|还是|依然)?(?:要|需要|照发|保留|留着)(?:的|留|$|[,.!。])"
    r"|(?:其他|其它|其余|别的|剩下|第二啲|另外)(?:的|嘅|类|啲|短信|讯息|信息|消息|通知)*(?:都|就|还是|仍|也)*(?:可以|ok|照|没关系|没问题|无所谓|继续|保留|留|要(?![求投])|正常|冇问题|都得)|(?:维修|售后|送货|物流|快递|订单|客服|安装|配送|预约|取件)(?:的|嘅|嗰啲|啲)(?:可以|照|还是|仍|要|得|ok)|\b(?:the\s+)?(?:rest|others?|all\s+(?:the\s+)?other\s+\w+|everything\s+else|other\s+(?:texts|messages|ones|alerts))\s+(?:is|are)\s+(?:all\s+)?(?:fine|ok|okay|good|welcome|useful)"
    rf"|(?:除了|只要|只收|只留|保留|留下|只发|只要有){_ZH_KIND}"
)
# Somebody else, another place, an hour, goods: what alone is denied.
_AIMED = (
    # A survey, an hour, a voice message, somebody else.
    r"\bstop\s+sending\s+(?:me|us)\s+to\b|(?:联系|联络|打扰|烦|理|搵|找)(?:前任|他|她|佢|ex\b|人家|你[爸妈姐哥弟妹])(?!们|哋)|\bno\s+more\s+(?:calls|texts|messages)\s+from\s+(?:my|him|her)\b|"
    r"(?:发|传|send|打)[^,.!?]{0,5}给我(?:爸|妈|老公|老婆|太太|先生|家人|儿子|女儿|哥|姐|弟|妹|同事)|\b(?:don'?t|stop|no)\s+(?:call|phon|ring)\w*(?:\s+me)?\W+(?:i'?m|i\s+am|im)\s+(?:at\s+work|busy|driving|in\s+an?\s|working)|\b(?:can'?t|cannot)\s+(?:talk|speak)\b[^!?]{0,20}\bstop\s+(?:calling|ringing)|\bno\s+(?:phone|calls?)\s+(?:please|pls)\s+(?:just\s+)?(?:text|e?mail|message)\W*$|"
    r"(?:^|[,.!? ])(?:电话|微信|邮件|当面|见面|whatsapp|line)(?:里|上|度|中)?(?:再)?(?:说|讲|聊|谈|倾)[,.!? ]|"
    r"\b(?:end|quit|exit|stop|cancel|leave|close|abort|skip|terminate)\s+(?:(?:the|this|that|your|my)\s+)?(?:survey|questionnaire|poll|feedback|form|quiz|rating)\W*(?:please|pls|now|thanks|$)|(?:退出|结束|停止|终止|跳过)(?:这个?|本次?|此次?|这份|呢份|这次的?)?(?:问卷|答题|评价|打分|评分)(?:吧|了|$|[,.!])|"
    r"\b(?:stop|quit|don'?t|do\s+not|no)\s+(?:call|ring|phon|text|messag)\w*\s+(?:me\s+)?(?:at|around|during|over)\s+(?:dinner|lunch|tea|breakfast|meal|bed|nap|prayer|family)|(?:[点分半整钟])(?:以后|之后|过后|前|以前|之前)[^,.!?。]{0,3}勿扰|(?:别|不要|唔好|咪)(?:再)?(?:给我)?(?:发|传|send)(?:啲)?(?:语音|视频|影片|链接|连结|表情|图|相|片|鬼故|voice)|"
    r"(?:别|不要|不用|勿|唔好|不能|咪)(?:再)?(?:(?:给|找|打|发|联系|联络|告诉|传|通知|搵|send)(?:给|到|去|俾)?(?:我)?(?:的|嘅)?(?:老公|老婆|爱人|先生|太太|家人|同事|领导|老板|孩子|座机|公司|单位|办公室|屋企|旧|老号|以前|原来|前台|那个|那位)|(?:在|系|喺|于)?(?:晚上|夜里|半夜|深夜|凌晨|早上|中午|午休|上班|周末|开会|返工|咁夜|咁早|这么晚|这么早|太晚|太早)|(?:发|寄|送|派|走)(?:顺丰|圆通|中通|韵达|申通|京东|邮政|货|快递|错|旧|坏))"
    r"|(?:夜晚|晚黑|朝早|晏昼|听日|今晚|(?<![由从自])今日(?!起|开始|后)|返工|放工前|夜深|之前|期间|这段时间|这段时期|这阵子|这几天|下个月|本月|出差|住院|暂时)[^,.!?。]{0,4}(?:唔好|别|不要|咪|勿|唔使)(?!.*(?:永远|任何|以后))"
    r"|(?:\d{1,2}|[一二三四五六七八九十两]+)点(?:半|钟)?(?:以?后|以?前|之后|之前|过后)[^,.!?。]{0,3}(?:别|不要|不用|勿|唔好)"
    r"|(?:别|不要|不用|唔使|唔好|无需)(?:再)?(?:给我)?(?:打(?:电话|嚟|来)?|联系|联络|通知|call)(?:我)?[^!?。]{0,3}[,。 ]?(?:直接|就|请|可以)?(?:放(?!过)|搁|丢|送到|送去|摆|挂|驿站|门口|门卫|快递柜|菜鸟|丰巢|保安)"
    r"|\b(?:don'?t|do\s+not|dont|dun|never|stop)\s+(?:\w+\s+)?(?:call\w*|text\w*|ring\w*|contact\w*|messag\w*|phon\w*|bother\w*)\s+(?:me\s+)?(?:(?:on|at)\s+)?(?:the|my)\s+(?:wife|husband|boss|office|landline|work|shop|neighbou?rs?|colleagues?|desk|old\s+\w+|other\s+\w+|home\s+(?:phone|line)|son|daughter)\b"
)
# A way that is left open before another is closed; a battery; what somebody would come for.
_AIMED_TOO = (
    r"\b(?:text|txt|msg|message|sms|whatsapp|e?mail)\s+me\b[^.!?]{0,40}?\b(?:don'?t|do\s+not|dont|dun|no\s+need\s+to)\s+(?:call|ring|phone)\b(?!\s+(?:me\s+)?or\b)"
    r"|\b(?:don'?t|do\s+not|dont|dun|no\s+need\s+to)\s+(?:call|ring|phone|text)\b[\s,]*(?:just|only)\s+(?:come|knock|leave|wait|walk|drop|meet|pop|turn)\b"
    r"|(?:没电|冇电|信号差|信号不好)[^!?。]{0,12}(?:少|别|不要|唔好)(?:再)?(?:给我)?(?:发|打)|(?:今天|今晚|明天|明晚|后天|周末)[^,.!?]{0,8}(?:不用|别|不要)(?:过?来)?找我|别[^,.!?]{0,4}打[^,.!?]{0,6}[,。 ][^!?]{0,10}我[^,.!?]{0,8}(?:打给你|给你打)(?!们)|找我(?:吃|玩|喝|聊|借|逛|拿|\d|[一二两三四五六七八九十几]+(?:块|毛|元|分))"
    r"|\bcall\b[^,.!?]{0,12},\s*(?:don'?t|do\s+not|dont|dun)\s+(?:sms|text|msg|message)\b(?!\s*(?:or|and|me\s+again))"
    r"|在(?:书店|图书馆|电影院|医院|高铁|飞机)?(?:看书|听歌|上课|自习|看电影|书店|图书馆|电影院)[^!?。]{0,8}(?:别|不要|莫|勿|唔好)(?:再)?(?:给我)?(?:打|发|call)|(?:别|不要|莫)(?:给我)?(?:打电话|发短信|发信息)在(?:听歌|看书|上课|开会)"
)
# It is solved, so nobody needs to call about it.
_SOLVED = (
    r"\b(?:no\s+(?:more|further|need)|don'?t|do\s+not|need\s+not|needn'?t)\b[^.!?]{0,25}\b(?:calls?|texts?|messages?|contact|ring|phone|follow[\s-]?up)\b(?!\s+(?:me\s+)?(?:again|any\s?more|ever|from\s+you|of\s+any))[^!?]{0,25}[,.;]?\s*\b(?:it\s?'?s|it\s+is|the\s+\w+|issue|problem|all|already|everything|i)\s+(?:\w+\s+){0,3}?(?:fixed|sorted|resolved|solved|working|repaired|found|settled|done|arrived|sort)\b"
    r"|\b(?:fixed|sorted|resolved|solved|working\s+(?:now|again)|repaired|settled|arrived)\b[^!?]{0,20}\b(?:no\s+(?:more|further|need)|don'?t\s+need|needn'?t)\b[^.!?]{0,20}\b(?:calls?|texts?|contact|ring|phone|follow)"
)
LIMITED = re.compile(f"{_ELSEWHERE}|{_AIMED}|{_AIMED_TOO}|{_SOLVED}")
KEPT = re.compile(_KEPT)
# Lists and numbers that are not for messages.
OTHER_LISTS = re.compile(
    r"\b(?:waiting|wait|guest|standby|shopping|price|packing|to[\s-]?do|wish|reserve|cancellation|viewing|transplant|call[\s-]?out|rota|playlist)[\s-]?list\b|(?:候补|等候|轮候|排队|来宾|宾客|购物|获奖|参赛|出席|值班|邀请|面试|录取|待办)(?:名单|列表|名册)"
)
# Words of home, school and love: beside them nobody forbids a company to write, unless messages or a company are named.
_AT_HOME = re.compile(
    r"哈哈|嘻嘻|笑死|😂|🤣|朋友圈|(?:班级?|家长|公司|同学)?群(?:组|消息|主|聊|名|里|$|[,.!])|(?:那|这|退|的)个?群|表情包|贴图|长辈图|语音我|鬼(?:故|片)|(?:老|阿)?(?:爸|妈|爹|娘|豆)$|(?<![\u4e00-\u9fff])(?:老|阿)?(?:妈|爸)(?![的咪爸妈那这从昨])|老[公婆]$|(?:细佬|家姐|大佬|阿[妈爸嫲爷公婆哥姐]|宝贝|宝宝|亲爱的|傻瓜|衰仔|衰女)(?![的嘅])|"
    r"(?:我|一个人|自己)(?:想|要|就想|只想)?(?:一个人|自己)?(?:静一?静|冷静)|让我(?:一个人)?静|想静静|考试|期末|复习|温(?:紧|住)?书|念书|写作业|做功课|论文|上课|老师在|在宿舍|打(?:紧|着|住)?(?:游戏|机|波|球|麻将)|(?:训|瞓|睡)(?:紧|着|住|唔着|不着)?觉|瞓唔着|要睡了|洗(?:紧|着)?澡|冲(?:紧)?凉|马上到(?!期)|分手|祝你幸福|我们(?:已经)?结束了|咱俩|晚安|爱你|开(?:紧|着)?会|戏院|电影院|"
    r"\b(?:l+o+l+|lmf?ao|rofl|(?:ha){2,}h?|he(?:he)+|omg|xx+|xoxo|muacks?|hugs|babe|bestie|dude|bro|bruh|hun|darling|sweetie|mum|mom|mummy|mommy|daddy|sis)\b|\blove\s+(?:you|u|ya)\b|\bjust\s+kidding\b|\bjk\b|"
    r"\b(?:mugging|finals|homework|essay|lecture|tutorial|revision|exams?\s+tmr)\b|\b(?:i\s*'?\s*m|im|i\s+am|am|i)\s+(?:\w+\s+)?(?:crying|upset|sad|tired|studying|mugging|sleeping|gaming|napping|coming|revising|sleepy|in\s+(?:class|the\s+cinema|a\s+lecture|lecture|bed|the\s+shower))\b|\b(?:want|trying|going)\s+to\s+(?:sleep|nap|think|study|go\s+bed)\b|\bneed\s+to\s+(?:think|study|sleep|be\s+alone)\b|"
    r"\b(?:speak|talk|see\s+(?:you|u|ya))\s+(?:tomorrow|tmr\w*|later|tonight|soon)\b|\bi'?ll?\s+(?:call|text|reply|ring|msg)\s+(?:you|u|ya)\b|\bwait\s+i\s+reply\b|\b(?:alone|be)\s+(?:for\s+(?:a\s+)?(?:bit|while|sec|moment|minute|few|an?\s+hour|now)|tonight|today|till|until)\b"
)
_COMPANY = re.compile(
    r"你们|你哋|贵(?:司|公司|行|店)|短信|简讯|短讯|讯息|信息(?!量)|推送|推播|通知|订阅|退订|名单|号码|营销|广告|推销|投诉|举报|sms|"
    r"\b(?:texts?|texting|txts?|txting|messages?|messaging|msgs?|unsub\w*|lists?|company|spam|numbers?|e?mails?|calls|surveys?|opt(?:ing)?[\s-]*out|contact\w*|consent|notifications?)\b"
)
# No talk at home either: every further call, or a stop word of one sense.
_FOR_GOOD = re.compile(
    r"(?:以后|今后|往后|永远|从此|再也)[^,.!?]{0,4}(?:不要|别|不用|勿|唔好|唔使)(?:再)?(?:联系|联络|来电|打来|打嚟|打过来|打电话|搵我|骚扰|发)|骚扰|(?:电话|天天打)[^,.!?]{0,4}烦|拒[收接]|(?<![a-z])(?:td|unsub)(?![a-z])|(?:唔好|不要|别)再send|退[丁定钉]"
)
# Too often, but no word that it shall end: a complaint.
_TOO_MANY = re.compile(
    r"(?:短信|简讯|短讯|讯息|信息|消息|电话|通知|推送|邮件|sms|message)[^,.!?]{0,6}(?:太多|好多|有点多|很多|太密|太频繁|频繁|轰炸|没完)|(?:发|打|send|传|推)得?[^,.!?]{0,6}(?:太多|太密|太频繁|好密|太勤|几个|几次|几条|[三四五六七八]条)|(?:怎么|为什么|为何|干嘛|干吗|点解|做咩)[^,.!?]{0,6}(?:老|总|一直|天天|又|日日|成日|不停)(?:是|在|给我|跟我|向我|往我这)*(?:发|打|传|send|推)|(?:老|总|一直|天天|成天|日日|成日)(?:是|在|给我)*(?:发|打|传|send|推)|"
    r"\b(?:too|so|far\s+too|how)\s+many\s+(?:\w+\s+){0,2}(?:texts?|messages?|msgs?|e?mails?|calls?|notifications?|reminders?|sms)\b|\b(?:texts?|messages?|msgs?|e?mails?|calls?|notifications?)\s+(?:are|is|get|getting)\s+(?:\w+\s+)?(?:annoying|too\s+\w+|a\s+(?:bit|lot)|excessive|tiresome)|\bwhy\s+(?:do|are|did|must)\s+(?:you|u|they)\s+(?:\w+\s+){0,3}(?:keep|send|sending|text|texting|call|calling)\b|\b(?:getting|got|receiving)\s+(?:a|another|\d+|two|three|four|five)\s+(?:texts?|messages?|calls?|e?mails?)\s+(?:after|about|for|every|in\s+one)"
)
_WISH = re.compile(
    r"别|不要|停|退|取消|删|唔好|够|勿|免|拉黑|屏蔽|举报|投诉|报警|咪|莫|滚|不想|唔想|拒|关|封|移除|没完|少发|\b(?:stop|no\s+more|quit|end|enough|remove|off|block|unsub\w*|opt|cease|cancel|leave|don'?t|dont|dun|do\s+not|never|delete|report|lose|please|pls|done|out|mute)\b"
)
_TAKEN_BACK = re.compile(f"{_UNDONE}|{_PRIVATE}|{_IN_THOUGHT}|{_TOLD}|{_OF_OTHERS}|{_NARRATED}|{_GO_ON}")


def is_taken_back(text: str) -> bool:
    """Whether folded text speaks of a stop without asking for one: to a friend, in thought, undone, the reverse."""
    is_at_home = _AT_HOME.search(text) is not None and not (_COMPANY.search(text) or _FOR_GOOD.search(text))
    return is_at_home or _TAKEN_BACK.search(text) is not None


def only_grumbles(text: str) -> bool:
    """Whether folded text finds the messages too many and asks for nothing."""
    return _TOO_MANY.search(text) is not None and not _WISH.search(text)
