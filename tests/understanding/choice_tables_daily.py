"""Replies that choose in everyday words: by reasons, rooms, persons, scales, festivals, prices. `choice_tables` has the form."""

# ruff: noqa: E501  (a table reads best with one line an index)

from __future__ import annotations

TABLES_DAILY: list[tuple[str, tuple[str, ...], str]] = [
    (
        "请选择退款方式",
        (
            "原路退回",
            "退到银行卡",
            "退成积分",
        ),
        """
        0: 按原来的付款方式退 | 退回支付的那个渠道
        1: 打到我储蓄卡里
        2: 换积分吧
        -: 哪个快用哪个 | 多久到账
        """,
    ),
    (
        "您希望何时安装?",
        (
            "3月7日上午",
            "3月8日下午",
            "3月10日晚上",
        ),
        """
        0: 这周六 | 周六一大早 | 越早越好
        1: 星期天吃完午饭 | 周日
        2: 下周二下班后 | 最晚的那天
        -: 下周六 | 后天
        """,
    ),
    (
        "Which date works for the survey?",
        (
            "24 December",
            "26 December",
            "2 January",
        ),
        """
        0: Christmas Eve is fine
        1: boxing day
        -: new year's day | next week
        """,
    ),
    (
        "需要加冰吗?",
        (
            "正常冰",
            "少冰",
            "去冰",
        ),
        """
        0: 正常就行
        1: 少放点 | 冰少一点
        2: 不要冰 | 一点冰都别加
        -: 随便
        """,
    ),
    (
        "How spicy would you like your curry?",
        (
            "Mild",
            "Medium",
            "Hot",
        ),
        """
        0: as gentle as possible | not too spicy please
        1: in the middle
        2: blow my head off | bring the heat
        -: what's the hottest like?
        """,
    ),
    (
        "您的座位偏好?",
        (
            "靠窗",
            "中间",
            "靠过道",
        ),
        """
        0: 想拍拍云
        1: 夹中间也行
        2: 我经常要上厕所 | 进出方便的
        -: 只要不是中间
        """,
    ),
    (
        "How did you hear about us?",
        (
            "Friend or family",
            "Social media",
            "Google search",
            "Advertisement",
        ),
        """
        0: my neighbour swears by you | mate told me
        1: saw you on insta | tiktok
        2: googled plumbers near me
        3: poster on the tube
        -: can't recall
        """,
    ),
    (
        "您是从哪里了解到我们的?",
        (
            "朋友介绍",
            "抖音/小红书",
            "百度搜索",
            "路过门店",
        ),
        """
        0: 同事推荐的 | 闺蜜安利
        1: 刷短视频看到的 | 小红书种草
        2: 网上搜的
        3: 逛街看到的
        -: 忘了
        """,
    ),
    (
        "本次出行目的?",
        (
            "商务",
            "旅游",
            "探亲",
        ),
        """
        0: 公司派我来开会 | 见客户
        1: 带孩子出来玩 | 度蜜月
        2: 回老家看父母
        """,
    ),
    (
        "What is the purpose of your trip?",
        (
            "Business",
            "Leisure",
            "Visiting family",
        ),
        """
        0: work conference | meeting a client
        1: just a holiday | city break with the girls
        2: seeing my grandkids
        """,
    ),
    (
        "Why are you leaving us?",
        (
            "Too expensive",
            "Poor coverage",
            "Bad customer service",
            "Moving abroad",
        ),
        """
        0: you put the price up again | can't justify the cost any more
        1: no bars in my kitchen | calls keep dropping
        2: your staff were rude to me | kept on hold for an hour every time
        3: off to live in Spain
        -: none of your business
        """,
    ),
    (
        "您取消会员的原因?",
        (
            "价格太贵",
            "用得太少",
            "内容不好看",
            "其他",
        ),
        """
        0: 涨价了 | 一个月三十不划算
        1: 一年没打开过几次 | 基本不看
        2: 剧都不好看
        3: 别的原因
        """,
    ),
    (
        "What's wrong with the washing machine?",
        (
            "Leaking",
            "Noisy",
            "Won't start",
            "Bad smell",
        ),
        """
        0: puddle on the floor every wash | water everywhere
        1: sounds like a jet taking off | it bangs and rattles
        2: completely dead | press the button and nothing happens
        3: stinks of mould
        -: it's leaking and stinks
        """,
    ),
    (
        "请选择故障类型",
        (
            "不制冷",
            "噪音大",
            "漏水",
            "不开机",
        ),
        """
        0: 吹出来是热风 | 一点都不凉
        1: 嗡嗡响一晚上 | 吵得睡不着
        2: 墙上都湿了 | 滴水
        3: 按遥控没反应
        """,
    ),
    (
        "How would you like your receipt?",
        (
            "Email",
            "Paper",
            "No receipt",
        ),
        """
        0: send it to my inbox | pdf please
        1: a printed one
        2: don't need one | none thanks
        """,
    ),
    (
        "发票要哪种?",
        (
            "个人",
            "公司",
            "不需要",
        ),
        """
        0: 写我自己名字
        1: 要报销的 | 开单位抬头
        2: 不用开了 | 不要
        """,
    ),
    (
        "How would you like to pay?",
        (
            "In full",
            "Instalments",
            "PayPal",
        ),
        """
        0: all in one go | I'll clear it now
        1: spread it over six months | bit by bit
        2: paypal
        """,
    ),
    (
        "请选择付款方式",
        (
            "一次付清",
            "分期付款",
            "货到付款",
        ),
        """
        0: 一次性 | 全款
        1: 分12期 | 每个月还一点
        2: 收到货再给钱
        """,
    ),
    (
        "Which size of car do you need?",
        (
            "Small hatchback",
            "Saloon",
            "People carrier",
        ),
        """
        0: something easy to park
        2: there are seven of us | need seven seats
        """,
    ),
    (
        "Who will be at home?",
        (
            "Me",
            "My husband or wife",
            "My parents",
            "Nobody",
        ),
        """
        0: I'll be there | just me
        1: the missus will be in | hubby
        2: my mum
        3: no one
        """,
    ),
    (
        "谁来接孩子?",
        (
            "爸爸",
            "妈妈",
            "爷爷奶奶",
            "其他人",
        ),
        """
        0: 他爸去
        1: 孩子妈
        2: 奶奶来
        3: 别人
        """,
    ),
    (
        "您想怎么处理?",
        (
            "维修",
            "换新",
            "退货退款",
        ),
        """
        0: 修修就行 | 不用换,修好就成
        1: 给我换个新的 | 再发一个好的来
        2: 钱退我 | 不要了,退
        -: 修或者换都行
        """,
    ),
    (
        "What should we do with the damaged item?",
        (
            "Replace it",
            "Refund",
            "Keep it with 20% off",
        ),
        """
        0: send me another | a new one please
        1: I want my money | just give me the cash back
        2: I'll keep it for a discount
        -: I'm not sure yet
        """,
    ),
    (
        "Which plan would you like to switch to?",
        (
            "5GB $10",
            "20GB $20",
            "Unlimited $35",
        ),
        """
        0: cheapest
        1: the twenty quid one | 20 gig
        2: I stream a lot so no limits
        -: something in between?
        """,
    ),
    (
        "想換哪個方案?",
        (
            "$199 5GB",
            "$499 20GB",
            "$999 吃到飽",
        ),
        """
        0: 最便宜的
        1: 四百多的
        2: 上網無限那個 | 吃到飽 | 最貴的沒關係
        """,
    ),
    (
        "您想约哪位?",
        (
            "王医生",
            "李医生",
            "都可以",
        ),
        """
        0: 老王
        1: 李大夫
        2: 谁有空就谁 | 听你们安排 | 无所谓
        """,
    ),
    (
        "Which stylist would you like?",
        (
            "Sarah",
            "Tom",
            "No preference",
        ),
        """
        0: the lady | sara
        1: the bloke
        2: not fussed | whoever's free
        """,
    ),
    (
        "会员卡类型",
        (
            "月卡",
            "季卡",
            "年卡",
        ),
        """
        0: 先来一个月
        1: 三个月
        2: 一年的 | 包年
        -: 两年的
        """,
    ),
    (
        "Membership length?",
        (
            "Monthly",
            "Quarterly",
            "Annual",
        ),
        """
        0: month by month
        1: three months
        2: a full year | yearly
        """,
    ),
    (
        "您每周锻炼几次?",
        (
            "每天",
            "每周",
            "很少",
        ),
        """
        0: 天天练
        1: 一周一次
        2: 几乎不动
        """,
    ),
    (
        "对我们的新包装感觉如何?",
        (
            "更好",
            "没变化",
            "更差",
        ),
        """
        0: 比以前好多了
        1: 看不出区别 | 一样
        2: 不如以前 | 变差了
        """,
    ),
    (
        "Compared with last year our service is",
        (
            "Better",
            "About the same",
            "Worse",
        ),
        """
        0: loads better | much improved
        1: can't tell the difference | same as ever
        2: gone downhill | not as good as it was
        """,
    ),
    (
        "How would you like your steak?",
        (
            "Rare",
            "Medium",
            "Well done",
        ),
        """
        0: bloody
        1: a bit of pink
        2: no pink at all | cooked all the way through
        """,
    ),
    (
        "Where should we leave it?",
        (
            "Front porch",
            "Garage",
            "With a neighbour",
        ),
        """
        0: on the doorstep
        1: in the garage
        2: number 12 will take it | next door
        """,
    ),
    (
        "请问包裹放哪里?",
        (
            "家门口",
            "快递柜",
            "物业",
        ),
        """
        0: 放门口就行 | 放鞋柜上
        1: 丢柜子里
        2: 给前台
        -: 别放门口
        """,
    ),
    (
        "請問送到哪?",
        (
            "住家",
            "公司",
            "超商",
        ),
        """
        0: 送我家 | 家裡有人
        1: 上班的地方
        2: 7-11 | 樓下全家
        """,
    ),
    (
        "你想點樣收件?",
        (
            "送貨上門",
            "自提點",
            "順豐站",
        ),
        """
        0: 送嚟我屋企
        1: 我自己去攞
        2: 順豐嗰度
        -: 邊個快啲
        """,
    ),
    (
        "How should the technician contact you on the day?",
        (
            "Call",
            "Text",
            "Email",
        ),
        """
        0: bell me | I'd rather talk
        1: drop us a text | sms, I can't pick up at work
        2: email's best
        """,
    ),
    (
        "What do you value most?",
        (
            "Price",
            "Quality",
            "Speed of delivery",
        ),
        """
        0: being cheap | cost
        1: that it lasts | well made stuff
        2: how fast it comes
        """,
    ),
    (
        "您最看重什么?",
        (
            "价格",
            "质量",
            "送货速度",
        ),
        """
        0: 便宜 | 性价比
        1: 耐用 | 东西要好
        2: 快
        """,
    ),
    (
        "What did you dislike about your meal?",
        (
            "Taste",
            "Portion size",
            "Service",
            "Price",
        ),
        """
        0: it was bland | far too salty
        1: still hungry afterwards | tiny
        2: waited an hour for the bill | waiter was rude
        3: way too dear
        """,
    ),
    (
        "您对这顿饭哪里不满意?",
        (
            "味道",
            "分量",
            "服务",
            "价格",
        ),
        """
        0: 太咸 | 难吃
        1: 吃不饱
        2: 服务员爱理不理 | 叫半天没人理
        3: 太贵
        """,
    ),
    (
        "Which level class?",
        (
            "Beginner",
            "Intermediate",
            "Advanced",
        ),
        """
        0: never done it before | complete newbie
        1: had a few lessons
        2: been playing for years
        """,
    ),
    (
        "Will you come back?",
        (
            "Yes",
            "Maybe",
            "No",
        ),
        """
        0: definitely | of course
        1: depends | we'll see
        2: never | not a chance
        """,
    ),
    (
        "问题解决了吗?",
        (
            "已解决",
            "部分解决",
            "没解决",
        ),
        """
        0: 好了
        1: 一部分
        2: 还没 | 没有
        """,
    ),
    (
        "Which room?",
        (
            "Twin",
            "Double",
            "Family",
        ),
        """
        0: separate beds please | one bed each
        1: me and the wife
        2: two kids with us
        -: what's the difference?
        """,
    ),
    (
        "您要哪种房?",
        (
            "大床房",
            "双床房",
            "亲子房",
        ),
        """
        0: 我跟老婆
        1: 两张床 | 我和同事住,分开睡
        2: 带两个娃
        """,
    ),
    (
        "Indoor or outdoor table?",
        (
            "Indoor",
            "Outdoor",
        ),
        """
        0: inside | out of the cold
        1: on the terrace | somewhere sunny
        -: no preference
        """,
    ),
    (
        "Pick-up branch?",
        (
            "Oxford Street",
            "Camden",
            "Brixton",
        ),
        """
        0: oxford st
        1: camden's nearest to my work
        2: Brixton pls
        -: which one's open late?
        """,
    ),
    (
        "您的时间偏好?",
        (
            "工作日白天",
            "工作日晚上",
            "周末",
        ),
        """
        0: 平时白天
        1: 下班以后
        2: 礼拜六礼拜天 | 周末
        """,
    ),
    (
        "When can we call?",
        (
            "Morning",
            "Lunchtime",
            "After 6pm",
        ),
        """
        0: first thing
        1: on my break at 12
        2: once I'm home from work
        -: don't call
        """,
    ),
    (
        "Choose a gift",
        (
            "Tote bag",
            "Travel mug",
            "Gift card",
        ),
        """
        0: bag
        1: cup | the mug please
        2: voucher | card
        """,
    ),
    (
        "请选择赠品",
        (
            "雨伞",
            "充电宝",
            "购物袋",
        ),
        """
        0: 伞 | 要把伞
        1: 充电的那个
        2: 袋子
        """,
    ),
    (
        "What colour?",
        (
            "Navy",
            "Charcoal",
            "Cream",
        ),
        """
        0: the blue | blue one
        1: dark grey | grey
        2: off-white
        """,
    ),
    (
        "Your delivery speed?",
        (
            "Standard (free)",
            "Express ($5)",
            "Same day ($12)",
        ),
        """
        0: no rush | free one
        1: 5 dollar one
        2: need it today
        """,
    ),
    (
        "Which service are you calling about?",
        (
            "Broadband",
            "TV",
            "Mobile",
        ),
        """
        0: my wifi is down | internet keeps cutting out
        1: telly | some channels are gone
        2: my phone
        """,
    ),
    (
        "How would you rate the difficulty?",
        (
            "Easy",
            "Just right",
            "Too hard",
        ),
        """
        0: a doddle
        1: spot on
        2: way over my head
        """,
    ),
    (
        "What would you like to do with your subscription?",
        (
            "Renew",
            "Pause",
            "Cancel",
        ),
        """
        0: keep it going | another year please
        1: put it on hold | stop it for a couple of months
        2: I don't want it any more
        """,
    ),
    (
        "套餐到期，您打算?",
        (
            "续约",
            "换套餐",
            "销户",
        ),
        """
        0: 继续用 | 接着用
        1: 换一个
        2: 不用了,注销吧
        """,
    ),
    (
        "请选择配送方式",
        (
            "送货上门",
            "放快递柜",
            "驿站自取",
        ),
        """
        0: 送到家里来 | 我腿脚不便,麻烦送上来
        2: 我去菜鸟拿
        -: 别送驿站
        """,
    ),
    (
        "您的包裹想什么时候派送?",
        (
            "今天下午",
            "明天上午",
            "明天下午",
        ),
        """
        0: 今天
        1: 明早
        2: 明天吃完中饭
        -: 明天 | 后天
        """,
    ),
    (
        "Which day shall we collect it?",
        (
            "Wed 4 March",
            "Fri 6 March",
            "Mon 9 March",
        ),
        """
        0: today
        1: end of the week | friday | the day after tomorrow
        2: start of next week | next Monday
        -: tomorrow
        """,
    ),
    (
        "门诊时间",
        (
            "3/5(四)上午",
            "3/6(五)下午",
            "3/9(一)晚上",
        ),
        """
        0: 明天
        1: 后天 | 礼拜五午饭后
        2: 礼拜一 | 下班再去
        """,
    ),
    (
        "请选择口味",
        (
            "原味",
            "微辣",
            "麻辣",
        ),
        """
        0: 小孩吃不了辣
        1: 稍微辣一点
        2: 越辣越好
        -: 哪个好吃
        """,
    ),
    (
        "How often do you use it?",
        (
            "Daily",
            "Weekly",
            "Rarely",
        ),
        """
        0: every single day
        1: about once a week
        2: hardly ever | once in a blue moon
        """,
    ),
    (
        "Where did the leak start?",
        (
            "Kitchen",
            "Bathroom",
            "Bedroom",
        ),
        """
        0: under the sink in the kitchen
        1: by the shower | the loo
        """,
    ),
    (
        "Which card was lost?",
        (
            "Debit card",
            "Credit card",
            "Travel card",
        ),
        """
        0: my debit one
        1: the visa credit
        -: don't know yet
        """,
    ),
    (
        "What's the reason for the return?",
        (
            "Too small",
            "Too big",
            "Faulty",
            "Changed my mind",
        ),
        """
        0: can't zip it up | too tight across the shoulders
        1: it drowns me | way too baggy
        2: stopped working after a day | arrived broken
        3: don't like it on me | went off it
        """,
    ),
    (
        "退货原因?",
        (
            "尺码偏小",
            "尺码偏大",
            "质量问题",
            "不喜欢",
        ),
        """
        0: 穿不进去 | 勒得慌
        1: 太肥了 | 松松垮垮
        2: 洗一次就掉色 | 线头一堆
        3: 上身不好看
        """,
    ),
    (
        "您希望的沟通语言?",
        (
            "普通话",
            "粤语",
            "英语",
        ),
        """
        0: 国语
        1: 讲白话 | 广东话
        2: speak English
        """,
    ),
    (
        "請問要怎麼聯絡您?",
        (
            "電話",
            "LINE",
            "Email",
        ),
        """
        0: 打給我 | 用講的比較快
        1: 加賴 | 傳line
        2: 寄信箱
        """,
    ),
    (
        "想點樣俾錢?",
        (
            "現金",
            "信用卡",
            "八達通",
        ),
        """
        0: 俾現錢
        1: 碌卡 | VISA
        2: 嘟卡
        """,
    ),
    (
        "Which insurance cover?",
        (
            "Third party only",
            "Third party, fire and theft",
            "Comprehensive",
        ),
        """
        0: the legal minimum
        2: fully comp | cover me for everything
        """,
    ),
    (
        "Which course?",
        (
            "Starter",
            "Main",
            "Dessert",
        ),
        """
        0: the appetiser
        1: mains
        2: pudding
        """,
    ),
    (
        "What went wrong with your booking?",
        (
            "Wrong date",
            "Wrong room",
            "Overcharged",
        ),
        """
        0: booked for the wrong day
        2: you took the money twice
        """,
    ),
    (
        "您对课程的难度?",
        (
            "太简单",
            "刚刚好",
            "太难",
        ),
        """
        0: 小儿科
        1: 正合适
        2: 跟不上
        """,
    ),
    (
        "问题处理得怎么样?",
        (
            "完全解决",
            "部分解决",
            "没有解决",
        ),
        """
        0: 都好了 | 搞定了
        1: 好了一半
        2: 还是老样子 | 没弄好
        """,
    ),
    (
        "Is the issue fixed?",
        (
            "Fully fixed",
            "Partly fixed",
            "Not fixed",
        ),
        """
        0: all sorted | working perfectly
        1: half of it
        2: still leaking | nope
        """,
    ),
    (
        "Which pet is it for?",
        (
            "Dog",
            "Cat",
            "Rabbit",
        ),
        """
        0: my puppy
        1: kitty
        2: bunny
        """,
    ),
    (
        "您购买给谁?",
        (
            "自己",
            "父母",
            "孩子",
            "朋友",
        ),
        """
        0: 我自己用
        1: 给我妈 | 孝敬爸妈
        2: 给娃买的
        3: 送闺蜜
        """,
    ),
    (
        "Who is it for?",
        (
            "Myself",
            "A partner",
            "A child",
            "A friend",
        ),
        """
        0: me | treating myself
        1: my wife
        2: our little boy
        3: my mate
        """,
    ),
    (
        "Which airport?",
        (
            "Heathrow",
            "Gatwick",
            "Luton",
        ),
        """
        1: gatwick's closer
        2: luton please
        """,
    ),
    (
        "What time of day is the noise worst?",
        (
            "Morning",
            "Afternoon",
            "Night",
        ),
        """
        0: when I wake up
        1: after lunch
        2: keeps me up at night | when I'm trying to sleep
        """,
    ),
    (
        "您想保留哪个号码?",
        (
            "尾号1234",
            "尾号5678",
        ),
        """
        0: 1234那个
        1: 第二个 | 5678
        """,
    ),
    (
        "Your preferred branch",
        (
            "North Point",
            "Central",
            "Mong Kok",
        ),
        """
        0: north point's by my office
        1: central
        2: MK
        """,
    ),
    (
        "您的房间还需要什么?",
        (
            "毛巾",
            "拖鞋",
            "矿泉水",
            "不需要",
        ),
        """
        0: 洗澡的毛巾
        2: 来两瓶水
        3: 什么都不用 | 不缺
        """,
    ),
    (
        "Would you like to keep the appointment?",
        (
            "Keep it",
            "Reschedule",
            "Cancel",
        ),
        """
        0: see you then | still on
        1: can we move it to another day | need a different time
        2: I'm not coming
        """,
    ),
    (
        "预约还保留吗?",
        (
            "保留",
            "改期",
            "取消",
        ),
        """
        0: 照常 | 留着
        1: 换一天 | 推到下周
        2: 不去了 | 算了不来了
        """,
    ),
    (
        "Which evening class would you like?",
        ("Pottery", "Italian", "Guitar"),
        """
        1: italiano per favore
        -: what do you mean
        """,
    ),
    (
        "您希望哪天安装?",
        ("3月6日", "3月11日"),
        """
        0: 这周的 | 本周那个
        1: 下周那个 | 下星期吧 | next week
        -: 下下周
        """,
    ),
    (
        "您想吃哪一餐?",
        ("早餐", "午餐", "晚餐"),
        """
        0: 一早就过来
        1: 中午休息那会儿
        2: 收完工再去
        -: 二选一吗?没看懂
        """,
    ),
    (
        "您的沙发送到了吗?",
        ("全部送到", "部分送到", "没送到"),
        """
        1: 四件只到了一件 | one of the three
        """,
    ),
    (
        "您要几人的船?",
        ("双人", "四人", "六人"),
        """
        1: 我和老婆带两个孩子
        2: me and my husband plus four kids
        """,
    ),
    (
        "您要多久的会员?",
        ("三个月", "一年"),
        """
        0: 短一点的
        1: 长的那个
        """,
    ),
    (
        "机上餐食要哪种?",
        ("牛肉", "鱼", "素食"),
        """
        -: 除咗鱼都得 | 三选一?什么意思
        """,
    ),
    (
        "How shall we use your old sofa?",
        ("Resale", "Charity", "Recycling"),
        """
        1: to people in need | for a good cause
        0: scrap the recycling idea, resale
        """,
    ),
    (
        "退货原因?",
        ("尺码不合适", "质量问题", "发错商品"),
        """
        1: 洗一回就脱线
        2: 下单的是长款结果寄了短款
        """,
    ),
    (
        "Which colour suits the hall?",
        ("Blue", "Green"),
        """
        1: the blue is too dark, the other | the other one
        0: green is too bright, so the other one please
        """,
    ),
]
