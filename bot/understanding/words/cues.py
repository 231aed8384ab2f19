"""Wordings that leave no doubt about an act. They settle it before any model is asked; everything else is the model's."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.types import Act

_END = r"[\s.!,?~。]*$"
_LEADERS = r"(?:经理|主管|领导|负责人|老板|店长|总监|上级|管事的?|话事人|上司|主任|老总)"

KEYWORDS: dict[Act, re.Pattern[str]] = {
    Act.ASK_HELP: re.compile(r"^(?:help(?:\s+me)?|info|帮助|求助|救命|客服热线|\?{3,})" + _END),
    Act.ASK_HUMAN: re.compile(
        r"(?:^|[,.!~\s])(?:请|你们?|麻烦|叫人|让人)*(?:现在|马上|立刻|立即|赶紧|赶快|即刻|而家)就?(?:给我)?(?:打|回|覆)个?(?:电话|电)?(?:过来|返?(?:给|俾|畀)我|我)|"
        r"^(?:(?:转|找|要|接|我要|请转|转接)?(?:人工|真人|客服人员?)(?:服务|客服|坐席)?|(?:人工){2,}|(?:转|(?:麻烦)?(?:你)?帮我(?:接|转))(?:一?下)?客服|agent|human(?:\s+being)?|operator|representative|live\s+(?:agent|chat|person)|real\s+person|manager|supervisor)(?:[\s,]+(?:please|pls))?"
        + _END
    ),
    Act.OPT_IN: re.compile(
        r"^(?:start|unstop|resume|subscribe|opt[\s-]?in|恢复|重新订阅|订阅|开通|继续接收|恢复接收|恢复订阅|恢复短信|取消退订)"
        + _END
    ),
    Act.THANKS: re.compile(
        r"^(?:ok(?:ay)?[,\s]+)?(?:thanks?(?:\s+(?:you|u|a\s+lot|so\s+much|very\s+much|again|a\s+million|heaps))*|thx|ty|tysm|cheers|谢谢(?:你们?|您|啦|了|哈|啊)*|多谢(?:晒|你们?|了)?|感谢(?:你们)?|唔该(?:晒)?|谢了|非常感谢|谢谢谢谢|3q|🙏)"
        + _END
    ),
    Act.GREETING: re.compile(
        r"^[哎诶欸唉呃]?(?:(?:hi+|hello+|hey+|hiya|g'?day|yo|ey\s+up|ay\s?up|howdy|namaste|namaskar(?:am)?|greetings|(?:good|gd|gud)\s*(?:morning|mornin|afternoon|evening|day)|mornin[g']?|evening(?=\s+(?:all|sir|madam|team|everyone))|happy\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"(?:您|你|大家|各位|诸位|亲)(?:们|老板|老师|亲)?(?:早|好|吉祥)|哈[喽啰罗]|嗨|嘿|早(?:上好|安|晨)?|(?:各位|大家|您|你们?)?(?:早上好|下午好|晚上好|上午好|中午好|午安|晚安)|在吗|在不在|喂)"
        r"(?:[\s,.!~]*(?:there|all|everyone|everybody|guys|folks|team|sir|madam|ma'?am|friends?|mate|dear|y'?all|anyone\s+there|ah|lah|leh|呀|啊|哈|哦|呢|各位|大家|亲|老师|先生|小姐|女士|朋友们?))*[\s,.!?~🌹🙏☀️🌸👋😊🌞😀🙂❤️]*)+"
        + _END
    ),
    Act.ASK_REPEAT: re.compile(
        r"^(?:pardon(?:\s+me)?|what\s*\?+|sorry\s*\?+|come\s+again|repeat(?:\s+please)?|say\s+(?:that\s+)?again|啥\s*\?*|什么\s*\?+|再说一遍|重复|没听清|没看懂|什么意思|咩话)"
        + _END
    ),
}

CUES: dict[Act, re.Pattern[str]] = {
    Act.ASK_HUMAN: re.compile(
        r"\b(?:want|need|put|get|have)\s+(?:me\s+)?(?:the|your|a)\s+(?:\w+\s+)?(?:owner|boss|manager|supervisor|director|head)\s+(?:\w+\s+){0,3}(?:on\s+the\s+(?:phone|line)|to\s+(?:call|ring|phone))|由(?:个|一位)?真人|先(?:打|回)(?:个)?(?:电话)?(?:给)?我再(?:说|讲|谈)|(?:叫|让|喊|派|安排)(?!我)(?![^,.!?]{0,6}(?:师傅|技师|快递|司机|骑手|维修))[^,.!?]{1,10}(?:给我(?:回|打|来)(?:个|一个)?(?:电话|电)|打(?:给|俾|畀)我)|真人(?:负责|处理|跟进|联系|联络|回复)|派(?:个|位)?真人|"
        r"\b(?:ask|have|get|tell|let|want|need|make)\s+(?!(?:\w+\s+){0,3}(?:technician|engineer|plumber|driver|courier|fitter|installer|repairman|you)s?\b)(?:\w+\s+){1,6}?(?:to\s+)?(?:call|ring|phone|contact)\s+me\b(?!\s+(?:later|before|when|about\s+the\s+(?:time|delivery)))|"
        r"\b(?:someone|somebody|anyone|a\s+person|whoever(?:'s|\s+is)?)\s+(?:is\s+)?(?:in\s+charge|in\s+authority|with\s+authority|senior|higher\s+up|responsible)|\b(?:live|human)\s+(?:support|help|assistance|advis\w+)\b|\bput\s+(?:your|the|a)\s+\w+(?:\s+\w+)?\s+on(?:\s+the\s+(?:line|phone))?\W*$|\bhand\s+(?:me|this|it)\s+over\s+to\b|\b(?:conversation|deal|chat|talk)\s+with\s+(?:staff|a\s+colleague|people)\b|"
        r"(?:请|让|叫|派|安排|麻烦)(?:你们?)?(?:个|一个|一?位)?(?:专员|专人|职员|工作人员|同事|能做主的人?|人)\S{0,4}(?:打(?:个)?电话|打给|联系我|联络我|跟我|找我|同我)|(?:有没有|有冇)(?:人工|真人|活人|人可以(?:同|跟|和)我(?:讲|说|倾))|(?:不|唔)(?:跟|和|同)机器人?(?:讲|说|聊|倾)|(?:搵|揾|找|给我)(?:一?个|一?位)?真(?:人|的客服)|驳去?(?:职员|人工|客服)|"
        r"\bis\s+there\s+(?:any|some)(?:one|body)\s+(?:real|human|i\s+can\s+(?:speak|talk|chat))|\bmember\s+of\s+(?:the\s+)?staff\s+(?:to\s+)?(?:please\s+)?(?:get\s+in\s+touch|call|contact|ring|phone)|\b(?:can|could|may|let)\s+(?:i|me|we|us)\s+(?:please\s+)?(?:speak|talk|chat)\s+(?:to|with)\s+(?:the|your)\s+(?:owner|staff|team|office)\b|\b(?:transfer|put|patch|connect)\s+(?:me|us)\s+(?:through\s+)?to\s+(?:support|staff|someone|somebody|anyone|customer)|"
        rf"转人工|人工(?:客服|服务|坐席|接听|处理|来)(?!帮|教|给我(?:改|办|弄|查)|小[\u3400-\u9fff]|[^,.!?]{{0,4}}(?:耐心|专业|态度|不错|挺|很|太|真|特别|一直|总是))|(?:换|要|找|叫|请|让|给我|接|派)(?:个|一个|一位|你们?的?|那个|我)?(?:真人|活人|人工|{_LEADERS})(?!没|不在|也没|却|都)|(?:真人|活人)(?:客服|来|跟我|说话|讲)|"
        rf"(?:叫|让|请|喊|要|麻烦)(?:你们?|你哋|贵司)?(?:的)?(?:区域|部门|客服|售后|维修|服务|总|店|那个)*{_LEADERS}\S{{0,8}}(?:打|联系|回|找|来|跟|出面|处理|听|解释|call|覆)|(?:我要|我想|想|要求|必须|能不能|可以|可唔可以)(?:跟|和|找|见|同)\S{{0,6}}(?:{_LEADERS}|真人|人工|客服)(?:说|讲|谈|沟通|聊|通话|倾|投诉|理论)?|"
        r"不(?:要|想)(?:跟|和|同)?(?:机器人|机器|ai|自动)(?:聊|说|讲|对话|回复|沟通)|(?:马上|立刻|立即|赶紧|尽快|快)(?:给我)?(?:打(?:个)?电话|回(?:个)?电话|回电|致电)(?:给我|过来|我)?|"
        r"\b(?:speak|talk|chat|connect|transfer|get|put|pass|escalate|forward|hand|patch)(?:\s+\w+){0,3}?\s+(?:to|with|through|me|on)?\s*(?:to\s+|with\s+|through\s+to\s+)?(?:a|an|the|your|some|any|real|actual|live|another)\s*(?:real\s+|live\s+|actual\s+|human\s+|senior\s+|duty\s+|general\s+|store\s+|service\s+|customer\s+(?:service\s+)?)*(?:human|person|agent|manager|supervisor|representative|rep\b|operator|someone|somebody|human\s+being|boss|team\s+lead|care)|"
        r"\b(?:want|need|demand|like|get\s+me|give\s+me|where'?s|let\s+me\s+have)\s+(?:to\s+(?:speak|talk)\s+(?:to|with)\s+)?(?:a|an|the|your|ur|some)\s*(?:real\s+|live\s+|actual\s+|human\s+)*(?:human\b|person\b|agent\b|manager\b|supervisor\b|representative\b|operator\b|boss\b|manager'?s)|"
        r"\b(?:speak|talk|chat)\s+(?:to|with)\s+(?:someone|somebody|a\s+\w*\s*(?:person|human)|your\s+(?:manager|boss|supervisor))|\b(?:have|get|ask|tell)\s+(?:your\s+|the\s+|a\s+|ur\s+)?(?:\w+\s+)?(?:manager|supervisor|boss|someone|somebody|a\s+person|a\s+human|director)\s+(?:to\s+)?(?:to\s+)?(?:call|ring|phone|contact|reach)\b|\bsomeone\s+(?:needs\s+to|must|has\s+to|should|better)\s+(?:call|ring|phone|contact)\s+me|"
        r"\bcall\s+me\s+(?:back\s+)?(?:right\s+)?(?:now|immediately|asap|at\s+once|straight\s?away|urgently)\b|\b(?:not|n'?t)\s+(?:want\s+)?(?:to\s+)?(?:talk|talking|speak|speaking|chat)\s+(?:to|with)\s+(?:a\s+|some\s+)?(?:bot|robot|machine|computer)"
    ),
    Act.WRONG_PERSON: re.compile(
        r"(?:从来|从|又|都|根本)?没有?在(?:你们|贵店|贵司)[^,.!?]{0,4}(?:买|订|办|消费|看|住)过|哪来的\w{1,3}(?:先生|女士|小姐|太太)|\bnever\s+(?:been|was)\s+(?:an?\s+)?(?:customer|client|member|patient)\b|"
        r"我是(?:这个号(?:码)?的?)?新(?:用户|机主|号主)|(?:原|前)(?:机主|号主)|(?:打|发|找|认|搞|弄|拨)错(?:人|号|电话|号码|对象)?(?:了|啦)?(?:吧|$|[,.!])|错号|不是(?:我|本人|他本人|机主|这个人)(?:的号|买的|的电话|本人|[,.!]|$)|我不是(?:他|她|机主|\S{1,3}(?:先生|女士|小姐|总))|没有?(?:这个人|这人|此人)|(?:我)?不认识(?:这个|他|她|你说的)?(?:人|\S{1,3}(?:先生|女士|小姐))?|换(?:人|号|主)了.{0,6}(?:号|机主)|(?:我|本人)(?:不|并不|又不)(?:叫|姓)|查无此人|(?:早就?|已经?)?(?:搬走|搬家|易主|离职|过世|去世)了.{0,10}(?:新|换|我是|不)|(?:我是|我们是)(?:新|后来)(?:的)?(?:租客|房主|业主|住户|机主)|(?:号码|号)(?:已经)?换(?:人|主)|我没(?:有)?(?:买过?|订过?|用过?|装过?|报过?修?)(?:你们?的?|过|这个|任何|什么)*(?:东西|产品|服务|货)?(?:啊|呀|,|$|!)|"
        r"\bwrong\s+(?:number|person|guy|customer|recipient|phone)\b|\b(?:i\s+am|i'?m|this\s+is|that'?s)\s+not\s+(?:him|her|that\s+person|the\s+(?:customer|owner|right\s+person)|(?:mr|mrs|ms|miss)\b|me\b)|\bno\s+(?:one|body)\s+(?:here\s+)?(?:by|with|of|called)\s+(?:that|this)\s+name|\bnobody\s+(?:here\s+)?(?:by|with|called)\s+that|\b(?:you'?ve|you\s+have|u)\s+(?:got\s+)?the\s+wrong\b|\bmy\s+name(?:'s|\s+is)(?:n'?t|\s+not)\b|\b(?:i'?m|i\s+am|we'?re)\s+the\s+new\s+(?:tenant|owner|occupant|resident)|\bnot\s+my\s+(?:order|account|name)\b|\bi\s+(?:never|didn'?t|did\s+not|haven'?t)\s+(?:order|bought|buy|purchase|use|used|ordered|purchased)\w*\s+(?:anything|from|any)|\bdon'?t\s+know\s+(?:any|who\s+(?:that|this)\s+is|him|her|this\s+person|that\s+person)"
    ),
    Act.ASK_IDENTITY: re.compile(
        r"(?:怎样|怎么|如何|点样|从哪(?:里|儿)?|在哪(?:里|儿)?|边度)会?(?:拿到|弄到|得到|知道|搞到|找到|攞到|有)(?:了)?我(?:的|嘅)?(?:电话|号码|手机|联系)|\bwho\s+(?:dis|dat)\b|\b(?:how|where)(?:'?d|\s+did|\s+do|\s+have)?\s+(?:you|u|ya)\s+(?:even\s+)?(?:get|got|have|know|find|obtain)\s+(?:my|this)\s+(?:phone\s+|mobile\s+)?(?:number|no\b|contact|details)|"
        r"(?:你|您|你们)(?:是|系|究竟是|到底是|又是)(?:谁|哪位|哪个|哪里|哪家|什么人|干什么的|干嘛的|做什么的|乜|边个|边度|真人|机器人?|人工智能|ai|自动|骗子|诈骗)|(?:是|系)(?:不是|唔系)?(?:机器人|真人|骗子|诈骗|骗人|ai)(?:吗|吧|啊|呀|\?|来的|$)|哪(?:位|里的|家公司|个公司)(?:啊|呀|\?|$)|(?:怎么|从哪|哪里|点样|哪儿)(?:会|里)?(?:有|知道|拿到|得到|来|搞到|弄到)(?:的)?我(?:的)?(?:电话|号码|手机|信息|联系方式)|骗子(?:吧|吗|\?|$)|诈骗(?:短信|电话|吧|吗|\?)|边位|你边个|"
        r"\bwho\s*(?:'s|\s+is|\s+are|\s+r|\s+dis)\s*(?:this|that|these|you|u|dis|it|texting|calling|messaging)|\b(?:are|r)\s+(?:you|u)\s+(?:a\s+|an\s+|the\s+)?(?:real\b|human|robot|bot\b|machine|person|scam\w*|legit|ai\b|automated|computer|from)|\bis\s+(?:this|it)\s+(?:a\s+|an\s+|some\s+)?(?:scam|spam|legit|real|bot|robot|automated|phishing|fraud|genuine|joke|ai\b|auto)|\bam\s+i\s+(?:talking|speaking|chatting|texting)\s+(?:to|with)\b|\bhow\s+(?:did|do)\s+(?:you|u)\s+(?:get|have|know|find)\s+(?:my|this)\s+(?:number|name|phone|info|contact|details)|\bwhat\s+company\b|\bwhich\s+company\b|\bscam\s*\?|\bso\s+(?:you'?re|ur)\s+(?:a\s+)?(?:bot|robot|machine)|\byou\s+a\s+bot|\bwho\s+am\s+i\s+(?:talking|speaking)"
    ),
    Act.AUTO_REPLY: re.compile(
        r"\bi'?m\s+not\s+receiving\s+notifications\b|\breply\s+\"?urgent\"?\s+to\b|\booo\s+(?:til|till|until|from|this|today|back)\b|^\W*ooo\W*$|\bthank(?:s|\s+you)\s+for\s+contacting\s+\w+[^?]*\bhow\s+(?:can\s+we|may\s+we|we\s+can|we\s+may)\s+help\b|"
        r"^(?:您|你)好[^?]*有事不在[^?]*(?:联系|留言|回复)|如需紧急联系|驾车勿扰|开车时(?:请)?勿扰|开车时请勿打扰|感谢(?:您|你)的?来信[^?]*收到|(?:来信|邮件|留言)我?(?:已经?|已)收到|^亲[^?]*客服(?:正在|现在)忙[^?]*稍后|"
        r"\[auto(?:mated|matic)?[^\]]{0,20}\]\W*$|\b(?:shop|office|store|clinic|salon|restaurant)\s+is\s+(?:now\s+|currently\s+)?closed\b[^?]*\bwe(?:'ll|\s+will)\s+(?:reply|respond|get\s+back|answer)\b|"
        r"用户(?:正?忙|[现已]?正?关机|不在服务区|无法接通|暂时无法)\s*(?:[,.]|请|$)|您(?:所)?拨打的(?:电话|号码|用户)|请稍[后候]再拨\W*$|(?:无法|不能|不便)接(?:听|通)[^,.]{0,6}[,.]?\s*请(?:留言|稍后)|系统退信|系统自动(?:回复|发送|应答)\W*$|(?:此|本|该)(?:信箱|邮箱|号码|账号|帐号)(?:为|是|系|仅)[^,.]{0,8}(?:系统|自动|发送|发信|通知|无人)|恕(?:不|无法|未能)回[复覆]|(?:本人|我)(?:现正|正在|现已|已经?|将)(?:放假|放大假|休假|度假|外游|离职|出差)[^?]{0,24}(?:急事|紧急|返工|返岗|回来后|请(?:联系|联络|找|搵))|系统自动发出|(?:[哔嘟滴]+|提示)声后|请勿(?:直接)?回[复覆]|自动(?:短信|应答)\W*$|^\W*(?:邮件|短信|消息|信息)(?:投递|发送|送达|递送)失败\s*[:,]|(?:邮件|信息|短信)未能送达|收件人邮箱(?:已满|不存在|地址)|驾驶勿扰|对方(?:已)?(?:开启)?勿扰|本人已[^,.]{0,12}离职|离职[^!?]*本邮箱|休(?:产假|年假|婚假|陪产假|病假)[^!?]{0,6}(?:工作|业务|邮件)[^!?]{0,6}联系|我是[^,.]{0,6}语音助手|机主正?(?:忙|在忙|在开车)|感谢(?:您|你)?的?关注[^?]*(?:公众号|回复\s*\d)|"
        r"\bthe\s+(?:subscriber|person|customer|party)\s+you\s+(?:have\s+|are\s+)?(?:call|dial|try)\w*[^?]*(?:unavailable|not\s+available|cannot|can'?t|busy|switched\s+off|out\s+of)|\bmail\s+delivery\s+(?:failed|subsystem|system)|\bi\s+(?:no\s+longer\s+work|have\s+(?:now\s+)?left)\b[^?]{0,60}\b(?:please\s+)?(?:contact|email|direct|write\s+to)\b|\bthis\s+(?:mailbox|inbox|number|account)\s+(?:is\s+not|isn'?t|is\s+no\s+longer)\s+(?:monitored|attended|checked|read)\b|\brecipient\s+(?:does\s+not\s+accept|mailbox|rejected|unknown)|\baway\s+from\s+my\s+desk\s+(?:until|till|from)\b|\byour\s+(?:message|e?mail)\s+has\s+been\s+received\b[^?]*(?:respond|reply|team|shortly|within)|^\W*thank[^?]*\bour\s+(?:opening|office|business)\s+hours\b|\bi\s+can'?t\s+text\s+right\s+now\s+because|\bout\s+sick\s+today\b[^?]*\b(?:reply|respond|return)|\bmails?\s+(?:are|is|will)\s+not\s+(?:be\s+)?forwarded\b|\baway\s+on\s+(?:a\s+)?(?:business\s+trip|holiday|leave)\b[^!?]*\bcontact\b|"
        r"机主(?:已(?:设置|开启|关机)|正忙|暂时)|来电提醒|(?:休假|勿扰|驾驶)模式|自动回复|自动应答|自动答复|我(?:现在)?正在开车[,,。 ]?(?:稍后|不便|无法|一会)|驾驶模式|勿扰模式|语音信箱|请在?(?:哔|滴|嘀|嘟|提示音|听到)|(?:您|你)(?:所)?拨(?:打|叫)的(?:电话|用户|号码)|已(?:休假|离职|出差)[,,。].{0,20}(?:请联系|回复|紧急)|休假中|(?:正在|目前|现在)休假.{0,24}(?:回复|联系|回来)|来信已收到|邮件已收到|此(?:邮箱|号码|邮件)(?:不(?!想|要|再|希望|需|接受|得|许|准|可|用)|无(?!需|须|意)|由|为(?!正式))|"
        r"(?<!\w)自动(?:讯息|消息|信息)\W*$|\b(?:isn'?t|is\s+not|not)\s+(?:being\s+)?monitored\b|\bauto(?:matic|mated)?[\s-]*(?:reply|response|responder|generated|message\s+from\s+my)|\bi'?m\s+driving\b.{0,40}(?:sent|later|get\s+back|arrive|when|notified|do\s+not\s+disturb)|\bdriving\s+(?:mode|with\s+(?:do\s+not\s+disturb|focus))|\bdo\s+not\s+disturb\s+(?:while\s+driving|turned\s+on|is\s+on)|\bout\s+of\s+(?:the\s+)?office\b|\bon\s+(?:annual\s+|maternity\s+|sick\s+|parental\s+|paternity\s+)?(?:leave|vacation)\s+(?:until|from|through|till|and\s+will|with\s+(?:limited|no))|\b(?:limited|no)\s+access\s+to\s+(?:my\s+)?e?mail|\bleave\s+a\s+message\s+after\s+the|\bafter\s+the\s+(?:tone|beep)\b|\b(?:you'?ve|you\s+have)\s+reached\s+(?:the\s+)?(?:voicemail|voice\s+mail|\w+'s|\d)|\bvoice\s?mail\s+(?:box|of|is\s+full)|\bmailbox\s+is\s+(?:full|unattended|not\s+monitored)|\bundeliver(?:able|ed)\b|\bdelivery\s+(?:status\s+notification|has\s+failed|failure)|\bmessage\s+(?:could\s+not\s+be|was\s+not)\s+delivered|\bthis\s+(?:mailbox|inbox|number)\s+is\s+(?:not|un)|\bthank\s+you\s+for\s+(?:your\s+(?:e?mail|message)|contacting\s+us|reaching\s+out\s+to).{0,80}(?:get\s+back|respond|reply|business\s+hours|shortly|ticket)|\bi(?:'?ll|\s+will)\s+be\s+(?:back|returning)\s+(?:in\s+the\s+office\s+)?on\s+\w+.{0,40}(?:urgent|contact|respond|reply)|\bcan'?t\s+talk\s+right\s+now\.?\s*(?:can\s+i\s+)?(?:i'?ll\s+)?call\s+you\s+(?:later|back)\??$|\bnumber\s+you\s+(?:have\s+)?(?:dialed|dialled|called)\b"
    ),
    Act.ASK_REPEAT: re.compile(
        r"\byou(?:'re|\s+are|r)\s+breaking\s+up\b|\b(?:the\s+)?line\s*(?:'s|is|keeps)\s+(?:really\s+|so\s+)?(?:bad|terrible|awful|breaking|cutting)|(?:再|重新|重复|麻烦再)(?:说|讲|发|问|念)(?:一遍|一次|多次|下|一下|多一次)|(?:没|冇|听不|看不|唔)(?:有)?(?:听清|听到|听懂|看懂|看清|听明|清楚你|明白你|明你|太懂|大懂|懂你)(?:楚|说|问|讲|的|意思)?|(?:^|[,.!?;\s])(?![^,.!?;]*(?:[项灯码标]|数值|指标|费|条款|提示|报错|结果)[^,.!?;]{0,6}意思)[^,.!?;]{0,12}(?:什么|啥|咩|乜嘢?)意思|刚才(?:说|问)(?:的)?(?:什么|啥)|你问(?:的是)?(?:什么|啥)|"
        r"\b(?:repeat|rephrase)\s+(?:that|the\s+question|it|please|what|your|yourself)|\bsay\s+(?:that|it)\s+again|\b(?:can|could)\s+you\s+(?:please\s+)?repeat|\b(?:didn'?t|did\s+not|don'?t|couldn'?t|do\s+not)\s+(?:quite\s+)?(?:understand|get|catch|follow|hear)\s+(?:you|u\b|that|the\s+question|what\s+(?:you|u)|your\s+question|it$)|\bwhat\s+(?:was|is)\s+the\s+question|\bwhat\s+do\s+(?:you|u)\s+mean\b|\bwhat\s+did\s+you\s+(?:say|ask)"
    ),
}

ASKS_CASE = re.compile(
    r"(?:投诉|工单|报修|维修单?|反馈|反映|案件|单子|问题|申请|退款|赔付|理赔|上次(?:说|提)的(?:事|问题)?|个case)(?:单|的事|那件事|的问题)?(?:现在|目前|到底|究竟)?(?:怎么样|怎样|咋样|如何|什么情况|啥情况|点样|点呀|到哪(?:一)?步|进度|进展|进行|有(?:没有)?(?:结果|进展|消息|下文|回复)|处理(?:得|到|的)?(?:怎么样|怎样|如何|咋样|好了吗|好了没|完了吗|结果|了吗|进度|到哪)|什么时候(?:能|会|可以)?(?:处理|解决|回复|有结果)|几时|有结果)|"
    r"(?:查|问|看|了解|查询|跟进)(?:一下|下)?(?:我的?|之前的?|上次的?)*(?:投诉|工单|报修|案件|case|维修|退款)(?:的)?(?:进度|进展|状态|结果|情况)?|"
    r"\b(?:status|update|progress|news|outcome|happen\w*|happening|result|going\s+on|follow(?:ing)?[\s-]*up|hear\w*)\b[^.!]{0,30}\b(?:complaint|case|ticket|claim|refund|issue|report|request|repair)\b|\b(?:what|any|where)\b[^.!]{0,24}\b(?:complaint|case|ticket|claim)\b[^.!]{0,30}(?:\?|status|update|going|stand|at$|now$|$)|\b(?:my|the)\s+(?:complaint|case|ticket|claim)\s+(?:number|no|ref\w*|status)"
)
_SWEARING = re.compile(
    r"他妈的?|tmd|妈的|妈逼|草泥|操你|卧槽|我草|我操|滚|混蛋|王八|狗屁|放屁|傻逼|傻x|sb\b|脑残|去死|丢你|屌你|仆街|扑街|垃圾(?:公司|服务|产品|售后|东西)|骗子公司|什么玩意儿?|气死|忍无可忍|欺人太甚|太过分|岂有此理|恶心|不要脸|"
    r"\b(?:fuck\w*|f\*+k?\w*|wtf|shit\w*|bullshit|damn|asshole\w*|bastard\w*|bitch\w*|crap|bloody\s+(?:joke|useless|hell)|idiots?|morons?|incompetent|ridiculous|furious|livid|outrageous|disgusting|disgusted|pissed|fed\s+up|sick\s+of|had\s+enough|unacceptable|an?\s+(?:absolute\s+)?joke|scammers|liars|thieves|sue\s+you|lawyer)\b"
)
_SHOUTED = re.compile(r"[!!]{3,}|[??]{3,}|😡|🤬|😤|👿|💢")

COMPLAINS = re.compile(
    r"(?<![不没别未])(?<!不想)(?<!不用)(?<!不要)(?<!不会)(?:我要|我想|要|必须|一定要|准备|正式)?投诉(?:你们|他|她|那个|这个|师傅|客服|安装|快递|你哋|佢|!|$|,)|我要投诉|差评|\b(?:file|make|lodge|raise|register|submit|log|have)\s+(?:a\s+|an\s+)?(?:formal\s+|official\s+)?complaint\b|\b(?:want|like|need|going)\s+to\s+complain\b|\bcomplaint\s+(?:about|against)\b"
)
_THANKS = re.compile(
    r"谢谢|多谢|感谢(?!信)|谢了|谢啦|谢喽|感恩(?!节)|唔该(?:晒|哂)?(?=$|[\s,.!?~啦喇你🙏]|师[傅父]|各位|大家|姐姐|哥哥)|辛苦(?:你们?)?了|\bthanks?\b(?!\s+to\s+(?:my|his|her)\b)|\bthank\s+(?:you|u)\b|\b(?:thx|tnx|thanx|thnx|thanku|tks|tq|tysm|tyvm)\b|\bta\s+very\s+much\b|\bta\s+(?:mate|love|muchly)\b|\bty\b|\bcheers\b|\bappreciate\s+(?:it|that|your)|🙏"
)
_NO_THANKS = re.compile(r"不(?:用|要|必)?了?[,,]?\s*谢谢|\bno[,\s]+thank|\bthanks?\s+but\s+no\b")
# Thanks that mock: for nothing, for what went wrong.
_MOCK_THANKS = re.compile(
    r"\b(?:thanks?|thank\s+you|thx|cheers)\s+(?:(?:a\s+lot|so\s+much|very\s+much|again|a\s+bunch)\s+)?for\s+(?:nothing|not|ruining|wasting|leaving|losing|breaking|making|the\s+(?:delay|wait|hassle|mess)|cancell?ing|ignoring)\b"
    r"|(?:谢谢|多谢|感谢|唔该)[^,.!?。]{0,6}[,。 ]?(?:害(?!怕)|让我白|浪费我|坑我|耽误)"
)

# Words by which a customer asks for another language.
WANTS_ENGLISH = re.compile(
    r"\b(?:speak|in|use|prefer|only|understand|write)\s+english\b|\benglish\s*(?:please|pls|only|version|\?|$)|(?:说|讲|用|发|改)英(?:文|语)|英文(?:版|吧|可以吗)"
)
WANTS_CHINESE = re.compile(
    r"(?:说|讲|用|发|改)(?:中文|国语|普通话|汉语|华语)|中文(?:版|吧|可以吗|$)|\b(?:speak|in|use|prefer|write)\s+(?:chinese|mandarin|cantonese)\b|\bchinese\s+(?:please|pls)"
)


def is_angry(text: str, plain_text: str) -> bool:
    """Whether folded words are an angry person's: swearing, or shouting in signs or capitals."""
    in_capitals = plain_text.isupper() and plain_text.isascii() and len(plain_text.split()) >= 3
    shouts = in_capitals or len(re.findall(r"\b[A-Z]{3,}\b", plain_text)) >= 3
    return bool(_SWEARING.search(text)) or shouts or (bool(_SHOUTED.search(text)) and len(text) > 6)


def thanks(text: str, *, begs: bool = False) -> bool:
    """Whether folded words thank in earnest: no "no thanks", no thanks for nothing, no folded hands of who `begs`."""
    said = text.replace("🙏", " ") if begs else text
    return _THANKS.search(said) is not None and _NO_THANKS.search(said) is None and not mocks_thanks(said)


def mocks_thanks(text: str) -> bool:
    """Whether folded words thank for what went wrong."""
    return _MOCK_THANKS.search(text) is not None


_AFTER_HELLO = re.compile(
    r"(?<=[您你]好[啊呀])(?=那个|我|就是|这个)|(?<=[\u3400-\u9fff])[\s。、]+|[,.!~]+\s*|\s*[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f]+\s*"
)


def greets_first(folded: str) -> bool:
    """A hello before what is said: 你好 5分; "good morning, yes they did"; no "hi Sue can you pick up milk"."""
    head, _, rest = _AFTER_HELLO.sub("\n", folded, count=1).partition("\n")
    return bool(rest.strip()) and KEYWORDS[Act.GREETING].match(head) is not None
