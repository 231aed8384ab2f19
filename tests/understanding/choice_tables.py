"""Option lists and what replies to them choose: a line an index, "-" for none. Written for the tests of choices."""

# ruff: noqa: E501  (a table reads best with one line an index)

from __future__ import annotations

# The question, its options, and the replies.
TABLES: list[tuple[str, tuple[str, ...], str]] = [
    (
        "Where should the driver leave it?",
        ("Leave with neighbour", "Safe place", "Hold at depot"),
        """
        0: neighbour pls | the neighbor thanks | next door is fine | with a neighbour, no. 12
        1: safe place | somewhere safe | the second one, behind the bins
        2: depot | hold it please | the last one | bottom one | the depot, I'll drive over
        -: neighbour or depot | wherever | not the depot | any of those | where is the depot? | anywhere but the depot
        """,
    ),
    (
        "Which day would you like?",
        ("Monday 7 December", "Wednesday 9 December", "Saturday 12 December"),
        """
        0: Mon | Mondays are good | the 7th | 7 December works | earliest | the soonest you have | as soon as possible | Dec 7
        1: Weds pls | wed suits me | the 9th | the middle one | middle option please | 2 | not Monday, not Saturday
        2: sat | the 12th please | 12 | weekend | weekends only | latest | I can't do weekdays | the last | Saturday as I work all week | weekdays are no good for me | weekdays I'm at work
        -: weekday | Sunday | the 8th | not Saturday | anything but Monday | Monday or Saturday | after Monday | next year | 13 | which one is quicker? | any weekday | except Saturday
        """,
    ),
    (
        "What time suits you?",
        ("9am-12pm", "1pm-5pm", "6pm-9pm"),
        """
        0: morning | in the morning please | before noon | around ten | half ten | quarter past nine | first thing | 10 am
        1: afternoon | half two | three-ish works | after lunch | around 3 | between 2 and 4 | pm but not evening
        2: after work | evening | tonight works | 7pm | half past six | I'm at work during the day | daytime is impossible
        -: at noon sharp or evening | not the morning | anytime | midnight | any time but evening | can't do mornings | 5.30
        """,
    ),
    (
        "Which slot?",
        ("9:15", "10:30", "14:30"),
        """
        0: quarter past nine | 9:15 | 9.15 works | the earliest
        1: half ten | half past ten please | 10:30
        2: half two | 2:30pm | 2.30 | the latest one | the afternoon one
        -: 11:45 | ten past nine
        """,
    ),
    (
        "How should we reach you?",
        ("Call", "Email", "WhatsApp", "Text message"),
        """
        0: ring me | give us a buzz | on my mobile | just phone me | a call is best | A is best
        1: e-mail | pop it in my inbox | mail please | an email would be lovely
        2: wa | on WA please | whats app | whatsapp me | C works for me
        3: sms | a text | just text | last one
        -: no calls | not by email please | call or text | whatever is easiest | don't ring | don't call me ever again
        """,
    ),
    (
        "What would you like us to do?",
        ("Repair", "Replacement", "Refund"),
        """
        0: fix it | mend it | I'd rather have it fixed, it was a gift | repair pls
        1: send me another | brand new one | swap | a fresh one please | exchange
        2: money back | give me my money back | just refund me | reimburse me | last | not a repair, not a new one
        -: not a refund | repair or refund | fix it or give me my money back | anything except a repair | whichever
        """,
    ),
    (
        "What was wrong with the parcel?",
        ("Late", "Damaged", "Wrong item", "Something missing"),
        """
        0: it was three weeks overdue | took ages | delayed twice | 5 days late
        1: smashed to bits | the box was crushed | in a thousand pieces | dented | the lid is cracked | broken
        2: someone else's order | not what I ordered | I ordered a kettle and got a toaster | incorrect one
        3: two screws missing | parts were left out
        -: nothing, all good | late and broken | it's not late | who is this
        """,
    ),
    (
        "Which plan would you like?",
        ("Basic $15", "Plus $25", "Premium $40"),
        """
        0: the cheapest | cheapest please | the $15 one | 15 dollars | the basic plan | under 20 dollars | lowest
        1: the middle one | mid-range | 25 | the 25 one | $25 please
        2: most expensive | the dearest | top tier | the $40 plan | priciest one | over $30
        -: the $99 one | not the cheapest | cheapest or middle | how much is it a year | $30
        """,
    ),
    (
        "Which size?",
        ("Small", "Medium", "Large", "Extra large"),
        """
        0: the smallest | small one
        1: medium | med
        2: large | second to last
        3: extra large | the biggest you have | the very last one
        -: the middle one | small or medium | not small
        """,
    ),
    (
        "How would you like to pay?",
        ("Cash on delivery", "Credit card", "Bank transfer"),
        """
        0: COD | cod pls | cash | I'll pay the driver
        1: by visa | card | my credit card is fine | plastic
        2: wire it | transfer | straight from my bank account | not cod, not card
        -: not card | paypal | card or cash | is there a fee for card?
        """,
    ),
    (
        "How do you want to get it?",
        ("Collect in store", "Home delivery"),
        """
        0: I'll pick it up | I'll pop in and get it | pick-up | collection | not delivery | the former | the first
        1: bring it to my house | deliver it | the latter | not collecting, I have no car | the other one | to my door please
        -: either | both | neither | same | doesn't matter | why do you ask | never contact me again
        """,
    ),
    (
        "Window or aisle?",
        ("Window", "Aisle"),
        """
        0: not the aisle | anything but the aisle | window... | aisle, no wait, window | A please, two of us
        1: not the window | aisle please | anything except the window | window, sorry, I meant aisle | b
        -: either | window or aisle | is the window one cold?
        """,
    ),
    (
        "Has your issue been solved?",
        ("solved", "not solved", "had none"),
        """
        0: solved | it has been solved | all solved now
        1: not solved | it isn't solved | still not solved | it hasn't been solved
        2: had none
        """,
    ),
    (
        "您最不满意的是什么?",
        ("价格太高", "服务态度", "等待太久", "质量问题"),
        """
        0: 太贵 | 太贵了 | 贵 | 价格 | 太高
        1: 态度 | 态度差 | 那个师傅太凶了 | 服务
        2: 等了两个钟头 | 等太久 | 排队排半天 | 3
        3: 质量 | 最后一个 | 做工太糙
        -: 价格和质量 | 都不满意 | 没有 | 什么意思
        """,
    ),
    (
        "请选择上门日期",
        ("3月12日(周四)", "3月14日(周六)", "3月17日(周二)"),
        """
        0: 十二号 | 礼拜四 | 拜四 | 12 | 週四 | 最早那天 | 越快越好 | 第一个 | 12号可以
        1: 周末 | 周六吧 | 十四号在家 | 中间那天 | 星期六 | 禮拜六 | 平日都要上班 | 工作日不行 | 休息日
        2: 17 | 十七号 | 最晚的那个 | 礼拜二 | 最后一天 | 周四,不对,周二 | 周四...算了还是周二吧 | 前面两天都没空
        -: 平日 | 工作日都行 | 周日 | 13号 | 除了周六都行 | 不要周六 | 哪天都行 | 周四或周二 | 周四以后 | 几号能来
        """,
    ),
    (
        "您方便哪个时段?",
        ("上午9点至12点", "下午2点至5点", "晚上7点至9点"),
        """
        0: 早上 | 上午吧 | 十点左右 | 中午之前 | 午饭前 | 最早的
        1: 三点左右 | 下午 | 两三点吧 | 吃完午饭 | 午饭后 | 14:30 | 下午四点 | 中间那段
        2: 下班后 | 晚上 | 八点钟 | 天黑之后 | 白天要上班 | 白天没空 | 最晚那个
        -: 除了早上都行 | 上午没空 | 晚上不行 | 都可以 | 上午或者晚上 | 凌晨 | 什么时候都行
        """,
    ),
    (
        "您希望怎么联系您?",
        ("微信", "电话", "邮箱", "短信"),
        """
        0: VX | vx联系 | 加我wx | 绿色那个 | 第一个
        1: 打电话给我 | 直接拨过来 | 打我手机 | 打给我就行 | B吧
        2: 写信到邮箱 | 电邮 | email | 发邮件
        3: 发短信 | 简讯 | 簡訊 | 最后一种
        -: 别打电话 | 微信或者短信 | 不要短信 | 随便 | 你们哪位
        """,
    ),
    (
        "您希望如何处理?",
        ("维修", "换新", "退款"),
        """
        0: 修一下 | 帮我修 | 修就行
        1: 换一台 | 给我换个新的 | 换货
        2: 退钱 | 把钱退给我 | 钱打回来 | 不修也不换
        -: 不要退款 | 修或者换 | 除了维修都行 | 修好了没啊
        """,
    ),
    (
        "怎么取货?",
        ("门店自提", "送货上门"),
        """
        0: 我自己去拿 | 过去拿 | 自提 | 到店里取 | 前者 | 不用送 | 前面那个
        1: 送到家 | 送来府上 | 寄给我 | 后者 | 没空去店里 | 后面那种
        -: 都行 | 随便 | 都可以 | 一样
        """,
    ),
    (
        "您要選哪個方案?",
        ("入門 $99", "標準 $199", "豪華 $299"),
        """
        0: 最便宜的 | 入门的 | 最省钱那个 | 九十九元的 | 不到一百的 | 一百以下的
        1: 中档的 | 中间那个 | 一百九十九 | 一百多的 | 199
        2: 最贵的 | 最高级的 | 两百九十九元 | 豪华 | 兩百多的
        -: 三百九的 | 不要最贵的 | 上一百的 | 便宜的和贵的 | 多少钱一个月
        """,
    ),
    (
        "您要哪个房型?",
        ("单人房", "双人房", "四人房"),
        """
        0: 单人的 | 最小的 | 一个人住
        1: 双人 | 两个人 | 中间那种
        2: 四人房 | 四个人 | 最大的 | 要四张床
        -: 三人房 | 双人或者四人 | 除了单人房都行
        """,
    ),
    (
        "您想找哪位?",
        ("王医生", "李医生", "赵医生"),
        """
        0: 王 | 王医生吧 | 老王 | 找王大夫
        1: 李 | 中间那位 | 李医生,人好
        2: 趙醫生 | 最后那位 | 不要王医生也不要李医生
        -: 不要王医生 | 张医生 | 王或李 | 谁有空谁来
        """,
    ),
    (
        "您要哪款?",
        ("轻薄款", "标准款", "加厚款"),
        """
        0: 轻的 | 薄的 | 轻薄 | 最上面那个
        1: 标准 | 第二款
        2: 厚的 | 加厚的吧 | 最尾嗰只
        -: 不要厚的 | 轻的或者厚的
        """,
    ),
    (
        "What colour?",
        ("Jet black", "Pearl white", "Sky blue"),
        """
        0: black one | the darkest | the black
        1: white | the lightest | pearl
        2: blue one | light blue | sky | not black or white
        -: red | the white and the blue | not white | green one
        """,
    ),
    (
        "您喜欢哪个颜色?",
        ("曜石黑", "月光白", "玫瑰金"),
        """
        0: 黑的 | 黑色 | 黑色那个 | 最深的 | 上面那个
        1: 白色 | 白 | 月光 | 中间的
        2: 金色 | 金的 | 玫瑰 | 最尾嗰隻 | 最后那款
        -: 蓝色 | 不要白的 | 黑的白的都行 | 我白跑一趟
        """,
    ),
    (
        "请问选哪种?",
        ("一年", "两年", "三年"),
        """
        0: 1年 | 一年 | 最短的
        1: 两年 | 2年 | 中间
        2: 3 年 | 最长的 | 三年吧
        -: 五年 | 一年或者两年 | 等了一年了
        """,
    ),
    (
        "Who served you?",
        ("Ben", "Priya", "Someone else"),
        """
        0: Ben | it was Ben
        1: Priya I think | the second
        2: somebody else | neither | another person, someone else | not Ben and not Priya
        -: not Ben | Ben or Priya
        """,
    ),
    (
        "Which branch would you like to visit?",
        ("Downtown", "Airport", "Riverside Mall"),
        """
        0: downtown | the downtown branch please | Downtown, it's close to my office | top one
        1: airport | the one by the airport | at the airport please
        2: Riverside | the mall | mall one | the mall please, easier parking
        -: which is closest? | I don't live there any more | you have the wrong number | stop texting me | hello | Uptown | my flight is at six, call me later | is the airport branch open on sundays? | downtown or the mall
        """,
    ),
    (
        "How did you hear about us?",
        ("Friend or family", "Social media", "TV advert", "Other"),
        """
        0: a friend | my sister, family | friend | my friend told me
        1: social media
        2: the advert
        3: something else | other
        -: can't remember | hi | who are you?
        """,
    ),
    (
        "Which size would you like instead?",
        ("38", "39", "40"),
        """
        0: 38 | the smallest | 38 please
        1: 39 | the middle one
        2: 40 | the biggest | 40 i think
        -: 41 | 38 or 39 | not 40 | size 42
        """,
    ),
    (
        "Choose a delivery window",
        ("8:00-12:00", "12:00-16:00", "16:00-20:00"),
        """
        0: 9 am | morning | before noon | earliest | 8:00-12:00 | 8-12 | the first slot
        1: 1pm | early afternoon | 12 to 4 | 14:00 | half past one
        2: after five | evening | 6pm | after work | I get home at half five | 16-20 | the last one
        -: 9pm | not the evening | any slot | noon-ish or six | I work nights | 21:00 | tomorrow
        """,
    ),
    (
        "Was the technician on time?",
        ("Early", "On time", "Late", "Never came"),
        """
        0: early | he was early
        1: on time | bang on time
        2: late | he was late | half an hour late
        3: never came | never showed up | no one came | nobody turned up
        -: what technician | early or on time | not sure
        """,
    ),
    (
        "What do you use most?",
        ("Mobile app", "Website", "Phone support"),
        """
        0: the app | app | mobile app | your app
        1: website | the site | web
        2: phone | phone support | calling you
        -: none | the app and the website | my phone is broken | hate your website
        """,
    ),
    (
        "您要哪一种套餐?",
        ("流量20GB 39元", "流量50GB 69元", "流量100GB 99元"),
        """
        0: 三十九的 | 39元 | 20G的 | 最便宜 | 流量最少的 | 便宜的那个
        1: 六十九的 | 50g | 中间的 | 69那个
        2: 99 | 流量最多的 | 一百G的 | 最大的 | 九十九块的
        -: 79的 | 不要39的 | 39或者69 | 还有更便宜的吗 | 我用了5年你们的卡 | 上个月扣了我88元
        """,
    ),
    (
        "您希望在哪里办理?",
        ("网上", "营业厅", "上门"),
        """
        0: 网上 | 线上 | 在网上办 | 网上就行
        1: 营业厅 | 去营业厅 | 营业厅吧,近
        2: 上门 | 来我家 | 你们上门吧
        -: 哪都行 | 不去营业厅 | 网上怎么办 | 打错了 | 我没有办过这个 | 营业厅几点关门
        """,
    ),
    (
        "请问您这次不续约的原因是?",
        ("太贵", "用不上", "服务不好", "其他"),
        """
        0: 太贵了 | 贵 | 费用高 | 涨价了 | 价钱太高
        1: 用不上 | 用不到了 | 没用过几次,用不上
        2: 服务不好 | 服务差 | 态度不好 | 服务
        3: 其他 | 别的原因 | 都不是
        -: 不想说 | 你管我 | 太贵了服务也不好 | 没有原因 | 你是谁
        """,
    ),
    (
        "请选择就诊时间",
        ("11月28日上午", "11月28日下午", "11月30日上午"),
        """
        0: 28号上午 | 二十八号早上 | 最早的 | 28号早上吧
        1: 下午 | 下午的 | 28号下午 | 二十八下午
        2: 三十号 | 30号 | 30 | 最后一个 | 最晚的
        -: 28号 | 上午 | 29号 | 30号下午 | 上午的都行 | 医生是谁
        """,
    ),
    (
        "你想點樣收貨?",
        ("送貨上門", "自提點", "順豐站"),
        """
        0: 送上門 | 送嚟屋企 | 送到府上
        1: 自提 | 我自己攞 | 自己去攞 | 第二個
        2: 順豐 | 順豐站啦 | 最尾嗰個
        -: 是但 | 都得 | 唔好送上門 | 幾時送到 | 自提定順豐好 | 自提或者順豐
        """,
    ),
    (
        "请问您希望改到哪天?",
        ("明天", "后天", "大后天"),
        """
        0: 明天 | 明儿 | 明天吧 | 最早那天
        1: 后天 | 中间那天 | 后天可以
        2: 大后天 | 最后一天 | 最晚那天
        -: 今天 | 下周 | 明天没空 | 明天或后天 | 除了明天
        """,
    ),
    (
        "Which day?",
        ("Today", "Tomorrow", "Day after tomorrow"),
        """
        0: today | today please | asap | today's fine
        1: tomorrow | tmr | tomorrow pls
        2: day after tomorrow | the day after tomorrow | last one
        -: next week | not today | today or tomorrow | any day
        """,
    ),
    (
        "How satisfied were you with parking?",
        ("Very satisfied", "Satisfied", "Unsatisfied", "Did not use it"),
        """
        0: very satisfied
        1: satisfied
        2: unsatisfied | not satisfied
        3: didn't use it | did not use | we didn't use it
        -: hello? | what parking
        """,
    ),
    (
        "下面哪项最需要改进?",
        ("物流速度", "包装", "客服", "产品质量"),
        """
        0: 物流 | 物流太慢 | 快递太慢了 | 速度
        1: 包装 | 包装太简陋 | 盒子都破了,包装
        2: 客服 | 客服态度差 | 客服回复慢 | 3
        3: 质量 | 质量不行 | 产品 | 最后一项
        -: 都挺好 | 没有 | 都要改进 | 物流和包装 | 还行 | 不用改进 | 客服和质量 | 你们是哪家 | 换货什么时候到
        """,
    ),
    (
        "Which insurance add-on would you like?",
        ("Roadside assistance", "Glass cover", "No claims protection", "None of these"),
        """
        0: roadside | roadside assistance please | first
        1: glass | the glass one
        2: no claims | no claims protection | protect my no claims
        3: none | none of these | none thanks | none of them
        -: how much is the glass cover? | glass and roadside | all of them | you already charged me twice
        """,
    ),
    (
        "May we contact you by?",
        ("SMS", "Phone", "Neither"),
        """
        0: sms | text me | text
        1: phone | call me | by phone
        2: neither | neither please | none
        -: both | either | not by phone
        """,
    ),
    (
        "Pick a gift",
        ("Mug", "Umbrella", "Tote bag"),
        """
        0: mug | the mug pls | a mug
        1: umbrella | B
        2: tote | bag | the bag please | C!
        -: I already have a bag | mug and bag | which is bigger | no gift thanks | don't want any | a gift card | surprise me
        """,
    ),
    (
        "請選擇您想要的補償",
        ("退款", "折價券", "重新寄送"),
        """
        0: 退款 | 退錢 | 錢退給我 | 我要退錢
        1: 券 | 折價券 | 券就好 | 給我券
        2: 重寄 | 再寄一次 | 重新寄 | 再寄一個來 | 不要券也不要退款
        -: 都不要 | 券或退款 | 不要券 | 什麼時候退款 | 我的退款還沒收到
        """,
    ),
    (
        "When should we call?",
        ("Weekday mornings", "Weekday evenings", "Weekends"),
        """
        0: mornings | weekday morning | morning on a weekday
        1: evenings | after work | weekday evenings please
        2: weekend | saturday | sunday afternoon is good | weekends
        -: weekdays | not mornings | never | don't call | whenever | tuesday
        """,
    ),
    (
        "您家宽带多少兆?",
        ("100兆", "300兆", "1000兆"),
        """
        0: 一百兆 | 100 | 100M | 最低的
        1: 三百 | 300M的 | 300兆
        2: 一千兆 | 1000M | 最快的 | 千兆
        -: 200兆 | 不知道 | 500 | 网速太慢了
        """,
    ),
    (
        "Which course did you enjoy most?",
        ("Starter", "Main", "Dessert"),
        """
        0: the starter | starters
        1: main | the main course | mains
        2: dessert | the dessert was divine | dessert of course
        -: all of it | none | starter and dessert | the wine | too salty
        """,
    ),
    (
        "Why are you returning it?",
        ("Doesn't fit", "Not as described", "Arrived broken", "Changed my mind"),
        """
        0: doesn't fit | too small | too tight | it doesn't fit me
        1: not as described | not as described at all
        2: broken | it was smashed | arrived broken | cracked on arrival
        3: changed my mind | don't want it any more | don't like it
        -: who's this | too small and broken | I'm not returning it | where's my refund?
        """,
    ),
    (
        "您孩子参加哪个班?",
        ("小班", "中班", "大班"),
        """
        0: 小班 | 小的 | 最小的
        1: 中班 | 中间 | 中
        2: 大班 | 大的 | 最大的
        -: 小班或中班 | 还没决定 | 我孩子八岁 | 没有孩子
        """,
    ),
    (
        "您最关心什么?",
        ("利率", "额度", "还款方式"),
        """
        0: 利率 | 利率低不低
        1: 额度 | 额度吧
        2: 还款 | 还款方式
        -: 都关心 | 不贷款 | 别再打了 | 利率和额度 | 你们是不是骗子
        """,
    ),
    (
        "Where would you like your replacement card sent?",
        ("Home address", "Work address", "Nearest branch"),
        """
        0: my house | home pls | send it home | to where I live
        1: the office | work | to my job | work address, I'm never home
        2: branch | I'll pick it up at the branch | the bank near me | not home, not work
        -: home or work | I've moved | don't send it | how long will it take? | somewhere safe
        """,
    ),
    (
        "Which would you prefer as compensation?",
        ("Meal voucher", "Lounge pass", "Air miles"),
        """
        0: the meal | food voucher please | voucher
        1: lounge | the lounge, we had 6 hours in the terminal | lounge pass pls
        2: miles | air miles obvs | put it on my miles | C, I fly every week
        -: cash | I want a proper refund | none of this makes up for it | all three | lounge or miles
        """,
    ),
    (
        "What is the best day for your MOT?",
        ("Tues 1 Dec", "Thurs 3 Dec", "Fri 4 Dec"),
        """
        0: tuesday | 1st | the 1st of december | tues, before nine if poss | soonest possible | the first
        1: thursday | thurs | 3rd dec | middle | Thursday because I'm off then
        2: friday | the 4th | fri works | latest
        -: monday | wednesday | tues or thurs | not friday | 2nd | weekend | car's sold
        """,
    ),
    (
        "How was the room temperature?",
        ("Too hot", "Just right", "Too cold"),
        """
        0: too hot | hot | boiling | like a sauna
        1: just right | right
        2: too cold | cold | freezing | last one, we slept in coats
        -: hot then cold | which room | not too hot
        """,
    ),
    (
        "What made you cancel?",
        ("Too expensive", "Poor service", "Found a better deal", "No longer needed"),
        """
        0: expensive | the price | costs too much | can't afford it
        1: service | poor service | rude staff | service was rubbish
        2: better deal | cheaper elsewhere | found better
        3: don't need it | no longer need it | no longer needed | not needed any more
        -: never cancelled | none of your business | price and service | who is this
        """,
    ),
    (
        "Pick a gym induction",
        ("Mon 7am", "Mon 7pm", "Wed 12:30pm"),
        """
        0: monday morning | mon am | early one | 7am
        1: monday evening | mon pm | 7pm | after work monday
        2: wednesday | lunchtime | wed | half twelve | the midday one | 12.30
        -: monday | mondays | 7 | tuesday | either monday
        """,
    ),
    (
        "您的车什么时候送修?",
        ("周一上午", "周一下午", "周三上午"),
        """
        0: 周一早上 | 礼拜一上午 | 最早的
        1: 周一下午 | 下午 | 拜一下晝
        2: 周三 | 礼拜三 | 星期三早上 | 周一不行 | 最晚的
        -: 周一 | 上午 | 周二 | 周三下午 | 周一都可以
        """,
    ),
    (
        "请问您对哪方面最满意?",
        ("前台", "客房", "早餐", "位置"),
        """
        0: 前台 | 前台小姑娘很好 | 前台的小王 | 第一个
        1: 客房 | 房间 | 房间干净
        2: 早餐 | 早饭 | 早饭好吃 | 早餐,尤其是豆浆
        3: 位置 | 离地铁近 | 地段 | 地点好
        -: 都好 | 没有满意的 | 没啥 | 前台和早餐 | 一般
        """,
    ),
    (
        "您想用什么方式退款?",
        ("原路退回", "银行转账", "账户余额"),
        """
        0: 原路 | 原路返回 | 退回原来的
        1: 转账 | 银行 | 打到我银行卡 | 银行卡吧
        2: 余额 | 退到余额 | 放余额里 | 账户
        -: 不退了 | 哪个快 | 原路或转账 | 都可以 | 钱什么时候到
        """,
    ),
    (
        "請問您要改到哪個時段?",
        ("10:00-12:00", "14:00-16:00", "19:00-21:00"),
        """
        0: 早上 | 十點半 | 10點 | 上午 | 第一個時段
        1: 下午 | 兩點 | 三點 | 下午三點半 | 2點到4點 | 中間
        2: 晚上 | 七點半 | 八點 | 下班後 | 最後 | 晚上8點
        -: 五點 | 下午或晚上 | 早上不行 | 都可以 | 週末
        """,
    ),
    (
        "請問您的頭髮想給誰剪?",
        ("Amy", "Kevin", "阿德", "都可以"),
        """
        0: Amy | amy吧 | 找amy
        1: Kevin | kevin老師 | 第二位
        2: 阿德 | 德哥 | 阿德,謝謝
        3: 都可以 | 都行 | 隨便 | 沒差,都可以
        -: 不要Kevin | Amy或Kevin | Tony | 幾點開門
        """,
    ),
    (
        "What colour lanyard?",
        ("Red", "Green", "Blue", "Yellow"),
        """
        0: red | red one pls | the red
        1: green | emerald green
        2: blue | the blue one | navy blue
        3: yellow | last | yellow, like our logo
        -: purple | red or blue | no green | not red | anything bright
        """,
    ),
    (
        "How many people are coming?",
        ("1", "2", "3", "4 or more"),
        """
        0: 1 | one
        1: 2 | two of us | two
        2: 3 | three
        3: 4 | 5 | four | six of us | 4 or more
        -: not sure | 2 or 3 | 0
        """,
    ),
    (
        "How long did you wait?",
        ("Under 10 minutes", "10-30 minutes", "Over 30 minutes"),
        """
        0: 5 minutes | under 10 | five mins
        1: 20 minutes | about 15 minutes | quarter of an hour
        2: an hour | over an hour | 45 minutes | ages, at least an hour
        -: not long | can't remember | too long
        """,
    ),
    (
        "您等了多久?",
        ("10分钟以内", "10到30分钟", "30分钟以上"),
        """
        0: 五分钟 | 十分钟以内 | 5分钟不到
        1: 二十分钟 | 15分钟
        2: 一个小时 | 一小时多 | 四十分钟 | 半天
        -: 挺久的 | 不记得 | 没等
        """,
    ),
    (
        "您家几口人?",
        ("1-2人", "3-4人", "5人以上"),
        """
        0: 两个人 | 1-2人 | 一个人
        1: 三口 | 四个人 | 3人 | 三口之家
        2: 六个人 | 五口人 | 5人以上
        -: 不方便说 | 问这个干嘛
        """,
    ),
    (
        "Age of your vehicle?",
        ("Less than 3 years", "3 to 7 years", "More than 7 years"),
        """
        0: 2 years | one year old | less than 3
        1: 5 years | five | 4 yrs
        2: 10 years | more than seven | 12 years old
        -: no car | none of your business
        """,
    ),
    (
        "送餐放哪?",
        ("前台", "门口", "手上"),
        """
        0: 放前台 | 前台就行
        1: 门口 | 放门口 | 挂门把手,门口
        2: 手上 | 送到手上 | 直接给我手上
        -: 别送了 | 到哪了 | 前台或门口
        """,
    ),
    (
        "Which language would you like?",
        ("English", "中文", "Español"),
        """
        0: english | English please | eng
        1: 中文 | chinese | 中文吧 | mandarin
        2: spanish | español | C
        -: french | english or chinese | hello
        """,
    ),
    (
        "请选择语言",
        ("普通话", "粤语", "英语"),
        """
        0: 普通话 | 国语 | 普通話
        1: 粤语 | 广东话 | 白话
        2: 英语 | 英文 | english
        -: 日语 | 听不懂 | 普通话粤语都行
        """,
    ),
    (
        "您想改到哪天?",
        ("11月25日(周三)", "11月27日(周五)", "11月29日(周日)"),
        """
        0: 二十五 | 25号吧 | 周三最合适 | 頭一日 | 禮拜三得閒
        1: 27 | 週五 | 拜五 | 二十七號下午在家 | 中間那日 | 周五吧,周日要加班
        2: 週日 | 29號 | 禮拜日 | 最後嗰日 | 周末才有空 | 只有周日在家 | 平时上班,只能周日
        -: 周六 | 26号 | 周三周五都行 | 唔好禮拜三 | 下个月 | 周五以前
        """,
    ),
    (
        "Which slot can you do?",
        ("Mon 8-10am", "Mon 2-4pm", "Tue 6-8pm"),
        """
        0: monday morning | 8 to 10 | before ten | the earliest you've got
        1: monday afternoon | 3pm | half two on Monday | 2-4
        2: tuesday | evening | after work | seven-ish | Tues pm | not monday
        -: wednesday | monday | noon | 5pm | not the evening one
        """,
    ),
    (
        "How shall we contact you about the repair?",
        ("By phone", "By email", "By post"),
        """
        0: give me a ring | phone would be best | landline please | on the phone
        1: e mail | email, I can't hear well on the phone | drop me an email
        2: letter | by letter please | in the post | snail mail | post it to me
        -: don't bother | phone or email | no phone calls please | neither
        """,
    ),
    (
        "你想要邊個顏色嘅手機殼?",
        ("透明", "藍色", "黑色"),
        """
        0: 透明嗰個 | 冇色嗰個,透明 | 第一個
        1: 藍 | 藍色嗰隻 | 要藍嘅
        2: 黑 | 黑嘅 | 最尾嗰個 | 黑色啦,襯衫
        -: 白色 | 唔要黑 | 藍定黑好呢 | 是但 | 幾時有貨
        """,
    ),
    (
        "請問要寄到哪裡?",
        ("住家", "公司", "超商"),
        """
        0: 家裡 | 寄家裡 | 住家 | 寄到我家
        1: 公司 | 寄公司 | 上班的地方,公司
        2: 超商 | 超商取貨 | 7-11超商 | 第三個
        -: 家裡或公司 | 不要寄公司 | 寄了嗎
        """,
    ),
    (
        "您最看重什么?",
        ("价格", "品质", "速度", "服务"),
        """
        0: 价格 | 便宜最重要,价格
        1: 品质 | 质量 | 质量好
        2: 速度 | 速度要快
        3: 服务 | 服务态度 | 最后一项
        -: 价格品质都重要 | 无所谓 | 前三个 | 都看重
        """,
    ),
    (
        "Which topping was cold?",
        ("Cheese", "Mushroom", "Olives"),
        """
        0: cheese | the cheese | cheesy one
        1: mushrooms | shroom | the mushroom one
        2: olive | olives | the last one
        -: all | the ham | cheese and olives
        """,
    ),
    (
        "What is the main problem?",
        ("Noise", "Leak", "No power", "Bad smell"),
        """
        0: noise | it's noisy | the noise at night
        1: leak | leaking | it leaks | water leaking everywhere
        2: no power | won't power on
        3: smell | it smells | bad smell | stinks, a bad smell
        -: leak and noise | everything | no idea | not the noise
        """,
    ),
    (
        "您家的问题是什么?",
        ("漏水", "噪音", "不制冷", "其他"),
        """
        0: 漏水 | 一直漏水 | 漏 | 水漏得到处都是,漏水
        1: 噪音 | 噪音大 | 声音太大,噪音
        2: 不制冷 | 制冷不行 | 不制冷了
        3: 其他 | 别的问题
        -: 漏水和噪音 | 说不清 | 没问题 | 不漏水
        """,
    ),
    (
        "Which doctor would you like to see?",
        ("Dr Patel", "Dr O'Brien", "Dr Lee"),
        """
        0: Patel | Dr. Patel please
        1: O'Brien | dr o'brien | the second one
        2: Lee | lee please | dr lee, she knows my case | not patel or o'brien
        -: anyone | Dr Smith | patel or lee | not Patel | is Dr Lee in?
        """,
    ),
    (
        "Choose your meal",
        ("Chicken", "Beef", "Vegetarian", "Fish"),
        """
        0: chicken | the chicken please | A
        1: beef | beef pls
        2: veg | vegetarian | no meat for me, the vegetarian
        3: fish | last | D.
        -: not beef | chicken or fish | pork | I have an allergy | vegan? | what's in the fish?
        """,
    ),
    (
        "您更喜欢哪种付款方式?",
        ("微信支付", "支付宝", "现金", "刷卡"),
        """
        0: 微信 | 微信付 | 用微信
        1: 支付宝 | 支付寶 | 用支付宝付
        2: 现金 | 付现金 | 给现金吧
        3: 刷卡 | 信用卡 | 用卡 | 最后那种
        -: 微信或支付宝 | 不用现金 | 先不付 | 能分期吗
        """,
    ),
    (
        "Pick a delivery speed",
        ("Standard (3-5 days)", "Express (next day)", "Same day"),
        """
        0: standard | 3-5 days | normal, standard
        1: express | next day | next-day please | the middle option
        2: same day | today, same day | last option
        -: express or same day | how much is express? | yesterday
        """,
    ),
    (
        "您住几晚?",
        ("1晚", "2晚", "3晚"),
        """
        0: 一晚 | 1晚 | 就一晚
        1: 两晚 | 2晚 | 两个晚上
        2: 三晚 | 3晚 | 三个晚上
        -: 五晚 | 一两晚 | 还没定
        """,
    ),
    (
        "Which floor?",
        ("Ground floor", "First floor", "Top floor"),
        """
        0: ground | ground floor | the ground one
        1: first floor
        2: top | top floor please | the top floor
        -: third floor | any floor | basement | ground or top
        """,
    ),
    (
        "Do you want a paper or digital bill?",
        ("Paper", "Digital"),
        """
        0: paper | on paper please | paper one | not digital | hard copy, paper
        1: digital | not paper | B please | go digital | the second
        -: both | either | no bill | stop the bills | paper and digital
        """,
    ),
    (
        "要不要保留座位?",
        ("保留", "取消"),
        """
        0: 保留 | 留着吧 | 帮我保留 | 不要取消 | 别取消
        1: 取消 | 取消吧 | 不保留了 | 不用保留 | B
        -: 再想想 | 随便
        """,
    ),
    (
        "Keep or cancel your booking?",
        ("Keep", "Cancel"),
        """
        0: keep | keep it | don't cancel | please keep it
        1: cancel | don't keep it
        -: not sure | maybe
        """,
    ),
    (
        "Why are you unhappy with your stay?",
        ("Cleanliness", "Noise", "Staff", "Check-in wait"),
        """
        0: cleanliness | it wasn't clean | dirty room | cleaning
        1: noise | it was noisy all night | noise from the street
        2: staff | the receptionist was rude | staff attitude
        3: waited an hour to check in | the wait | check-in | queue at check in
        -: I'm not unhappy | noise and staff | everything | it was lovely
        """,
    ),
    (
        "Which of these describes your call?",
        ("Billing question", "Cancel my plan", "Technical support", "Something else"),
        """
        0: billing | about my bill | I was overcharged
        2: tech | technical | my wifi is down | internet not working
        3: something else | other
        -: hello | who are you | agent
        """,
    ),
    (
        "您为什么取消订单?",
        ("价格贵", "等太久", "买错了", "不需要了"),
        """
        0: 贵 | 太贵了 | 价格 | 别家便宜,你家贵
        1: 等太久 | 等了一个星期 | 太久了
        2: 买错了 | 买错 | 下错单,买错了
        3: 不需要了 | 用不上了 | 不需要
        -: 没取消 | 关你什么事 | 太贵又等太久
        """,
    ),
    (
        "请问您的车在哪里取?",
        ("机场", "火车站", "市中心门店"),
        """
        0: 机场 | 机场取 | 飞机场
        1: 火车站 | 车站 | 高铁站,就火车站
        2: 市中心 | 门店
        -: 机场或火车站 | 都不方便 | 多少钱一天 | 不去机场
        """,
    ),
    (
        "Which session will you join?",
        ("Thursday 10:00", "Thursday 15:00", "Friday 10:00"),
        """
        0: thursday morning | thu 10 am | the earliest
        1: thursday afternoon | 3pm | thurs at three | 15:00
        2: friday | fri morning | the last one | not thursday
        -: thursday | 10am | 10 | wednesday | morning
        """,
    ),
    (
        "您的宝宝多大?",
        ("0-6个月", "7-12个月", "1岁以上"),
        """
        0: 三个月 | 5个月
        1: 八个月 | 十个月
        2: 两岁 | 3岁 | 一岁半
        -: 还没出生 | 不告诉你
        """,
    ),
    (
        "How would you rate the wait?",
        ("Short", "Acceptable", "Too long"),
        """
        0: short | really short
        1: acceptable | fine, acceptable
        2: too long | long | way too long
        -: I didn't wait | medium
        """,
    ),
    (
        "Pick up at which gate?",
        ("Gate A", "Gate B", "Gate C"),
        """
        0: A | gate a | gate A please
        1: B | gate b
        2: C | the last gate, C | gate c
        -: gate d | a or b | which gate is nearest?
        """,
    ),
    (
        "您选哪一家?",
        ("人民路店", "中山路店", "解放路店"),
        """
        0: 人民路 | 人民路那家 | 人民
        1: 中山路 | 中山 | 第二家
        2: 解放路 | 解放路店 | 最后一家
        -: 南京路 | 哪家近 | 人民路或者中山路 | 路太远
        """,
    ),
    (
        "想約邊個時間?",
        ("朝早", "下晝", "夜晚"),
        """
        0: 朝早 | 早上 | 十點前
        1: 下晝 | 晏晝 | 下午 | 三點鐘
        2: 夜晚 | 夜啲 | 放工之後 | 晚上
        -: 是但 | 夜晚唔得 | 朝早定夜晚好
        """,
    ),
    (
        "What should we do with the old machine?",
        ("Take it away", "Leave it"),
        """
        0: take it away | take it | haul it off, take it away | take it away please
        1: leave it | leave it there | leave
        -: either | sell it | not sure
        """,
    ),
    (
        "您是在哪里买的?",
        ("天猫", "京东", "线下门店", "朋友送的"),
        """
        0: 天猫 | 猫
        1: 京东 | 狗东,京东 | 京东自营
        2: 门店 | 线下 | 实体店,门店
        3: 朋友送的 | 送的 | 别人送的 | 朋友给的
        -: 拼多多 | 忘了 | 天猫和京东都买过
        """,
    ),
    (
        "Which one broke?",
        ("The handle", "The lid", "The base"),
        """
        0: handle | the handle snapped | handle came off
        1: lid | the lid's cracked
        2: base | the base | bottom, the base
        -: all of it | the cable | handle and lid | none
        """,
    ),
    (
        "Which class of ticket?",
        ("Economy", "Premium economy", "Business"),
        """
        0: economy | the cheapest | first one
        1: premium | premium economy
        2: business | business class please
        -: first class | not economy | economy or business
        """,
    ),
    (
        "您觉得价格怎么样?",
        ("便宜", "合适", "偏贵"),
        """
        0: 便宜 | 挺便宜的
        1: 合适 | 刚好合适 | 还算合适
        2: 贵 | 偏贵 | 有点贵 | 太贵了
        -: 不便宜 | 没看价格
        """,
    ),
    (
        "Did the courier leave it?",
        ("At the door", "With a neighbour", "In the mailbox", "Did not arrive"),
        """
        0: at the door | door
        1: neighbour | with the neighbor | next door
        2: mailbox | in the mail box | letterbox, mailbox
        3: didn't arrive | did not arrive | never arrived | it hasn't arrived
        -: where is it | no idea
        """,
    ),
]
