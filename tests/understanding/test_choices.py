"""Replies to choices in other words than the options': one table an option list, a line an index, "-" for none."""

# ruff: noqa: E501  (a table reads best with one line an index)

from __future__ import annotations

import pytest

from tests.understanding.saying import by_rules

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
        2: sat | the 12th please | 12 | weekend | weekends only | latest | I can't do weekdays | the last | Saturday as I work all week
        2: weekdays are no good for me | weekdays I'm at work
        -: weekday | Sunday | the 8th | not Saturday | anything but Monday | Monday or Saturday | after Monday | next year | 13
        -: which one is quicker? | any weekday | except Saturday
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
]


def cases() -> list[tuple[str, tuple[str, ...], str, int | None]]:
    found = []
    for prompt, options, table in TABLES:
        for line in table.strip().splitlines():
            value, _, replies = line.strip().partition(": ")
            index = None if value == "-" else int(value)
            found += [(prompt, options, reply.strip(), index) for reply in replies.split(" | ")]
    return found


@pytest.mark.parametrize(("prompt", "options", "reply", "index"), cases())
def test_what_a_reply_chooses(prompt: str, options: tuple[str, ...], reply: str, index: int | None) -> None:
    assert by_rules(reply, "choice", prompt, options).answer == index
