"""Plain answers in many trades, and what stands near them and is none (`-`): options and marks."""

# ruff: noqa: E501  (a table reads best with one line an index)

from __future__ import annotations

PLAIN_CHOICES: list[tuple[str, tuple[str, ...], str]] = [
    (
        "Which driver was it?",
        ("Li", "Omar", "Greta"),
        """
        0: Li | it was Li | Li again | that'd be Li | Li I think | Li, as always | it was definitely Li, tall chap | think his name was Li | Li did it
        1: omar | it was omar who came | Omar. Nice guy | omar lah | the omar one | same as last time, omar | omar, and tell him thanks
        2: Greta of course | it was greta i believe | must have been greta | greta!! | my neighbour said greta | Greta, can you send me the invoice too
        -: no idea who it was | ask my wife | li or omar | not sure it was li | wasn't there
        """,
    ),
    (
        "What time should the fitter come?",
        ("8-10", "10-12", "1-3"),
        """
        0: the early one | first one please, i'm out from 10 | 8-10 | 8 to 10 | eight til ten | earliest | the earlier the better | 9 would be good | before ten
        1: the middle one | 10-12 please | late morning | 11ish | half ten
        2: the last one | afternoon | the afternoon one, i'm at work until 12 | 1-3 suits | after lunch | about 2 | 1 to 3 please, thanks
        -: what about 4 | can't do any of those | will he ring first | after 5 only
        """,
    ),
    (
        "How would you like your refund of the deposit?",
        ("store credit", "check", "card"),
        """
        2: card | back on my card | card please not credit | to the card i paid with | not the credit, the card | not a check, card | credit card please | on the card | anything but a check or credit
        0: store credit is fine | credit | i'll take the store credit | store credit, no rush
        1: check pls | a check in the post | send me a check | paper check
        """,
    ),
    (
        "自提还是送货?",
        ("自提", "送货上门"),
        """
        1: 送吧 | 送上来 | 给我送来 | 送货 | 送到家里 | 上门吧 | 麻烦送一下 | 还是送吧 | 没车,送 | 您给送来吧 | 我没空去拿 | 走不开,送来吧 | 不自提 | 不想跑
        0: 自己拿 | 我自己去拿 | 我过来拿 | 自提吧 | 我去店里取 | 我来取 | 不用送 | 不用送了,我自己来 | 顺路自己拿
        """,
    ),
    (
        "您要哪种地板?",
        ("实木", "复合", "瓷砖"),
        """
        0: 实木 | 实木的 | 就实木 | 实木吧 | 要实木 | 实木,谢谢 | 还是实木好 | 木头的 | 第一种 | 选实木 | 我选实木的 | 实木那种 | 实木哈 | 实木!! | 实木实木 | 当然实木 | 那就实木吧麻烦了 | 我老婆说实木 | 家里商量好了,实木
        1: 复合 | 复合的就行 | 第二 | 二 | 2 | ② | B | b吧 | 复合地板 | 复合比较便宜,就它 | 复合 以后别打电话了 | 中间那种
        2: 瓷砖 | 瓷砖的 | 最后一种 | 瓷砖,什么时候能装 | 瓷砖吧 你们发票开了没
        -: 有没有竹的 | 实木多少钱 | 还没想好 | 实木还是瓷砖好呢 | 上次的瓷砖裂了 | 地板翘起来了 | 你们是谁
        """,
    ),
    (
        "Which wood for the table?",
        ("oak", "walnut", "pine"),
        """
        0: oak | oak pls | the oak | oak it is | go with oak | oak for me | we'd like oak | oak thanks, and can you send the invoice | let's do oak | I want the oak one | oak oak oak | oak i guess | def oak | oak. bye | my wife says oak | oak! stop texting me now | oak cheers mate | we decided on oak | it's got to be oak | put me down for oak | oak all the way | sticking with oak | same as the chairs, oak | OAK
        1: walnut | walnut one | second | 2nd one | the 2nd | number two | no. 2 | #2 | 2. | (b) | b) | option b please | walnut rather than oak | not oak, walnut | walnut would be lovely | make it walnut | the walnut looks best | walnut then | not the oak or the pine
        2: pine | pine please | pine since it's cheapest | pine, less than oak | the last | third option | 3rd | three | C | pine tbh | just pine | gimme the pine | pine if poss | i'll go pine
        -: how much is oak | is the walnut real | we had an oak one before and it cracked | oak or walnut, can't decide | depends on the price | who is this | none of them | my friend has pine | what's the difference between oak and pine
        """,
    ),
    (
        "你想邊日覆診?",
        ("星期一", "星期三", "星期五"),
        """
        0: 星期一 | 禮拜一啦 | 一 | 拜一得 | 星期一ok | 第一個 | 星期一 唔該 | 我星期一先得閒
        1: 星期三 | 禮拜三 | 三 | 星期三晏啲 | 就三啦
        2: 星期五 | 禮拜五啩 | 五啦 | 得星期五 | 淨係星期五得 | 星期五先有空 | 最尾嗰日
        -: 星期六 | 日日都唔得 | 幾多點 | 要睇下先
        """,
    ),
    (
        "這次想換哪一種輪胎?",
        ("一般胎", "靜音胎", "雪胎"),
        """
        0: 一般的 | 一般就好 | 一般胎
        1: 靜音的 | 靜音胎謝謝 | 要靜音 | 靜音+1
        2: 雪胎 | 雪胎啊
        """,
    ),
    (
        "What did you come in for today?",
        ("check-up", "filling", "cleaning"),
        """
        0: check-up | checkup | a check up | just a checkup | routine check | came for my check-up | for the check up
        1: filling | a filling | filling on the left side | i had a filling done | got a filling | new filling | two fillings
        2: cleaning | clean | teeth cleaned | had them cleaned | a clean and polish | just the cleaning
        -: i didn't come today | it was cancelled | toothache still | wrong person
        """,
    ),
    (
        "Who signed for the box?",
        ("me", "my husband", "reception"),
        """
        0: me | i did | I signed | i signed for it | myself | me, i was home | I did it myself | yours truly | it was me
        1: he did | hubby did | my husband | the husband signed | hubby | husband | my other half
        2: reception | the receptionist | front desk did | reception took it in | the lady at reception | reception did, i was out
        -: nobody | never got it | my son | don't know
        """,
    ),
    (
        "这次是哪位顾问接待您的?",
        ("王强", "李娜", "赵磊"),
        """
        1: 李娜 | 姓李的 | 小李 | 李姐 | 李女士 | 李娜吧 | 是李娜 | 就是那个李娜 | 李小姐 | 李顾问 | 李娜,人很好 | 第二个 | 应该是李娜 | 李娜接待的 | 李娜嘛
        0: 王强 | 老王 | 王先生 | 小王吧 | 姓王 | 王师傅
        -: 不记得了 | 姓孙 | 不知道是不是李娜 | 李娜的电话多少 | 小王还是小李来着
        """,
    ),
    (
        "How many will be at the dinner?",
        ("table for 4", "table for 8", "table for 12"),
        """
        0: four | just the 4 of us | three of us | 3 people | 4 | 4 please
        1: 8 | seven of us | there's 6 of us | eight | six adults
        2: 11 of us | twelve | ten people | 10 guests
        -: 20 of us | not sure yet
        """,
    ),
    (
        "蛋糕要几寸?",
        ("6寸(2-4人)", "8寸(5-8人)", "10寸(9-12人)"),
        """
        0: 6寸 | 六寸 | 六吋的 | 三个人吃 | 最小的 | 小的 | 我们三个人
        1: 8寸 | 八寸就够 | 六个人 | 中间的 | 7人 | 我们一家六口
        2: 10寸 | 十寸 | 十个人 | 最大的 | 大的吧 | 十来个人
        """,
    ),
    (
        "您想送到哪里?",
        ("驿站", "家里", "公司"),
        """
        0: 驿站 | 放驿站 | 驿站就行 | 送驿站吧 | 菜鸟 | 丢驿站
        1: 家里 | 送家里 | 家 | 家里吧 有人 | 送到家 | 送上门 | 我家 | 家里,谢谢,放门口就行 | 屋企
        2: 公司 | 送公司 | 单位 | 办公室 | 我上班的地方 | 公司吧,家里没人 | 白天都在公司,送公司 | 公司前台
        -: 放门口 | 送到学校 | 还没发货吗 | 家里还是公司都行 | 明天送吗 | 别送驿站
        """,
    ),
    (
        "Which repair do you want first?",
        ("roof", "gutter", "fence"),
        """
        0: roof | the roof first | roof then gutter | roof before anything else | start with the roof | do the roof | roof, fence can wait | roof!! it's leaking | the roof as it's leaking | leak in the roof is worst | roof obvs | Roof mate
        1: gutter | the gutters | gutters first please | guttering | gutter pls, roof's fine | gutter rather than the fence
        2: fence | fence first, dog keeps getting out | the fence please. when can you start? | fencing | fence i suppose | fence, not bothered about the rest | not roof, fence
        -: all of it | which is cheaper | you tell me | ladder fell | call me back about it | roof and fence
        """,
    ),
    (
        "Which day shall we deliver?",
        ("Monday", "Wednesday", "Friday"),
        """
        0: Monday | mon | mon pls | monday morning | Mon works | mondays good | monday's fine | how about monday | let's say monday | early in the week | i'm off monday so then | Monday, i'm away the rest of the week | monday would be better
        1: wed | weds | Wednesday | wednesday!! | midweek | mid week | Wednesday is the only day i'm in | wed i guess
        2: fri | friday | Fri arvo | friday then | TGIF | any time friday | end of the week | can you do friday | friday please not monday | friday, working the other days | can't do mon or wed | Friday and leave it with next door if i'm out
        -: tuesday | next month | weekend | any day | monday or friday | what time monday | not monday | it was due last friday | you said monday last time
        """,
    ),
    (
        "您看中哪一款?",
        ("白色", "黑色", "灰色"),
        """
        0: 白 | 白的 | 白色那款 | 要白的 | 白色好看 | 我要白色的,谢谢 | 白 谢谢 | 白色,什么时候到货 | 纯白 | 浅的那个 | 白色吧,黑色显脏 | 不要黑灰 | 白滴
        1: 黑 | 黑的 | 黑色耐脏 | 黑色啦 | 黑色,白的容易脏 | 我选黑 | 墨黑 | 黑色的给我留一个 | 深色那个 | 最深的 | 白的容易脏,黑的
        2: 灰 | 灰的吧 | 灰色 | 灰色行 | 那就灰色吧 | 折中一下灰色
        -: 有蓝色吗 | 黑的多少钱 | 都好看 | 黑白都行 | 上次买的白色发黄了 | 我同事买的黑色 | 看实物再说
        """,
    ),
    (
        "Which do you prefer, tea or coffee at check-in?",
        ("tea", "coffee"),
        """
        0: tea | tea please | tea, two sugars | cuppa tea | i'm a tea person | always tea | tea! | tea any day | coffee keeps me up, tea | Tea x | not coffee
        1: coffee | coffee pls | black coffee | coffee, no milk | a coffee would be lovely | can't stand tea | coffee over tea | decaf coffee | tea's not for me | definitely not tea
        -: water | both | neither | which brand | i spilt my coffee yesterday
        """,
    ),
    (
        "報告點樣俾你?",
        ("自己上嚟攞", "寄去屋企", "電郵"),
        """
        0: 自己攞 | 我上嚟攞 | 自己嚟 | 我自己過嚟攞 | 攞
        1: 寄 | 寄屋企 | 寄過嚟 | 郵寄 | 寄俾我啦
        2: 電郵 | email | 電郵得喇 | send email | email啦,快啲 | 電郵,唔該晒
        -: 幾時有 | 唔使住 | 邊度攞?
        """,
    ),
    (
        "Who should be named on the policy?",
        ("You", "Your partner", "Both"),
        """
        0: me | just me | myself | only me please | You | me of course | put me down | 1
        1: my partner | partner | my other half | my wife | 2 | the wife please
        2: both | both of us | the two of us | both please
        -: can you call me | you tell me
        """,
    ),
    (
        "谁来收货?",
        ("您本人", "家人", "物业"),
        """
        0: 我 | 我本人 | 我自己 | 我来收 | 我收 | 本人 | 我自己收就行
        1: 家人 | 我妈 | 家里人收 | 老公收 | 我老婆在家
        2: 物业 | 放物业 | 物业代收 | 让物业收一下
        -: 你们什么时候到 | 你谁啊
        """,
    ),
    (
        "What made you choose our gym?",
        ("price", "location", "classes"),
        """
        0: price | the price | prices | cheap | it's cheaper | good value | price mainly | affordable | cos it's cheap
        1: location | location location location | close to home | it's round the corner | near work | handy for the office | five minutes from my house | on my way home
        2: classes | the classes | spin class | yoga classes | love the classes | range of classes
        -: my mate dragged me | dunno | i didn't, i left | the classes are too full
        """,
    ),
    (
        "您为什么取消订单?",
        ("价格太高", "送货太慢", "不想要了"),
        """
        0: 价格太高 | 贵 | 太贵了 | 价格 | 贵了点 | 别家便宜 | 价钱高 | 嫌贵 | 比别人贵一百
        1: 慢 | 太慢了 | 送得慢 | 等不及了 | 等太久 | 送货慢 | 一个礼拜都没到
        2: 不想要了 | 不要了 | 不想买了 | 改主意了 | 用不着了 | 不需要了 | 家里已经有了
        -: 没取消啊 | 不是我取消的 | 取消了吗 | 退款什么时候到
        """,
    ),
    (
        "How did the engineer leave the room?",
        ("cleaner than before", "as it was", "messy"),
        """
        0: cleaner than before | cleaner | spotless | spick and span
        1: as it was | same as before | no different | just as it was
        2: messy | a mess | a right mess | filthy | dust everywhere | left rubbish all over
        -: didn't look | i wasn't in | he's not been yet | what room
        """,
    ),
    (
        "Which size shirt?",
        ("S", "M", "L", "XL"),
        """
        0: S | small | s please | a small | size S | the smallest
        1: M | medium | m pls | med | size m | m, thanks
        2: L | large | L please | l | size L | large thx | i'm a large
        3: XL | extra large | xl | the biggest | X large | XL if you have it
        -: XXL | what are the sizes in cm | between m and l | m or l
        """,
    ),
    (
        "鞋子要几码?",
        ("38", "39", "40"),
        """
        0: 38 | 38的 | 38码 | 三十八 | 38吧
        1: 39 | 39码谢谢 | 三十九码 | 中间的 | 39 快点发
        2: 40 | 四十 | 40码 | 最大的 | 40 脚宽
        -: 41 | 有37吗 | 38还是39
        """,
    ),
    (
        "Was the parcel left where you asked?",
        ("Yes", "No", "Not sure"),
        """
        0: yes | yep | it was | yeah all good | yes thanks | it was indeed | Y
        1: no | nope | it wasn't | no, it was in the bin | no!! | not at all | wasn't
        2: not sure | don't know | no idea | can't say
        -: who is this | call me later
        """,
    ),
    (
        "保洁多久上门一次?",
        ("每周一次", "两周一次", "每月一次"),
        """
        0: 每周 | 一周一次 | 每个星期 | 一周一次吧细节再说 | 每周一次就够
        1: 两周 | 半个月一次 | 隔周 | 两个礼拜
        2: 每月 | 一个月一次 | 月月来
        """,
    ),
    (
        "房间温度怎么样?",
        ("偏冷", "刚好", "偏热"),
        """
        0: 冷 | 有点冷 | 冷死了 | 偏冷 | 冻得睡不着 | 太冷
        1: 刚好 | 正好 | 合适 | 不冷不热 | 挺合适的 | 刚刚好
        2: 热 | 太热了 | 热得不行 | 闷热 | 偏热一点
        -: 空调坏了 | 没住 | 忘了
        """,
    ),
    (
        "How was the portion size?",
        ("too small", "just right", "too big"),
        """
        0: too small | small | bit small | tiny | not enough | left hungry | smaller than i'd like
        1: just right | spot on | perfect | about right | fine | good | ideal
        2: too big | huge | massive | way too much | couldn't finish it | too large | enormous
        """,
    ),
    (
        "Where do you want the new socket?",
        ("kitchen", "hall", "bedroom"),
        """
        0: kitchen | in the kitchen | kitchen wall | the kitchen one | kitchen please, by the sink | kitchen i think | let's have it in the kitchen | kitchen's best | can it go in the kitchen? | kitchen not hall | kitchen instead of the hall
        1: hall | hallway | the hall please | by the front door in the hall | hall, ta
        2: bedroom | bed room | in our bedroom | bedroom pls mate | the main bedroom | bedroom, and what time are you coming? | bedroom if that's ok | BEDROOM!!! | bedroom - behind the bed
        -: bathroom | how many can i have | the hall light is flickering | kitchen or bedroom not sure | is the kitchen possible?
        """,
    ),
    (
        "投影仪装在哪个房间?",
        ("客厅", "卧室", "书房"),
        """
        0: 客厅 | 客厅的墙上 | 装客厅 | 客厅吧 | 客厅好了 | 就客厅 谢谢师傅 | 客厅,周六来行吗 | 客厅里
        1: 卧室 | 睡房 | 卧室吧,躺着看 | 装在卧室 | 我卧室
        2: 书房 | 书房里 | 书房吧我在那上班 | 书房 你们几点到 | 书房,不要客厅 | 客厅不用,书房装
        -: 阳台 | 哪个效果好 | 客厅卧室都行 | 客厅的那台坏了 | 装一台多少钱
        """,
    ),
    (
        "你钟意边个口味?",
        ("原味", "草莓", "朱古力"),
        """
        0: 原味 | 原味啦 | 淨係原味 | 原味唔該 | 要原味嗰個
        1: 草莓 | 士多啤梨 | 草莓味 | 草莓得啦
        2: 朱古力 | 巧克力 | 朱古力啩 | 朱古力,多謝
        -: 有冇芒果 | 唔好食
        """,
    ),
    (
        "Which insurance cover do you need?",
        ("third party", "comprehensive"),
        """
        0: third party | 3rd party | just third party | third party only | the basic third party | TP
        1: comprehensive | comp | fully comp | full comprehensive | comprehensive please, and how do i cancel the old one
        -: what's the difference | a third party called me
        """,
    ),
    (
        "How will you get to the venue?",
        ("car", "train", "bus"),
        """
        0: car | by car | driving | i'll drive | we're driving | in the car | drive | my own car | taking the car
        1: train | by train | the train | on the train | taking the train | rail | train then walk
        2: bus | by bus | the bus | coach | bus probably | number 42 bus | on the bus
        -: walking | is there parking | train strike that day? | not coming
        """,
    ),
    (
        "你要借几天?",
        ("1天", "3天", "7天"),
        """
        0: 1天 | 一天 | 就一天 | 一天够了 | 24小时
        1: 三天 | 3天 | 三日 | 三天吧 | 借三天
        2: 七天 | 一周 | 一个星期 | 7天 | 最长的 | 一个礼拜
        -: 五天 | 十天 | 借多久都行 | 等了三天了
        """,
    ),
    (
        "What's the leak like?",
        ("dripping", "steady flow", "stopped now"),
        """
        0: dripping | a drip | drip drip | it drips | still dripping | slow drip
        1: steady flow | flowing | steady | a steady stream
        2: stopped | it's stopped | stopped now | it has stopped
        -: what leak | i fixed the tap last year | call me
        """,
    ),
    (
        "请选择回访方式",
        ("电话", "微信", "短信"),
        """
        0: 电话 | 打电话 | 电话吧 | 打我电话 | 电话联系 | 来电 | 电话方便
        1: 微信 | 加微信 | 微信吧 | vx | 微信联系就行 | 微信,电话我不接
        2: 短信 | 发短信 | 短信就好 | 发信息 | 短信,上班不方便接 | 短信 电话别打了
        -: 邮件 | 别联系我了 | 电话打不通 | 我加过你们微信了 | 都不用
        """,
    ),
]

PLAIN_MARKS: list[tuple[str, str, str]] = [
    (
        "csat5",
        "请为本次水管维修打分(1-5分)",
        """
        -: 满分,刚装好就漏水 | 5分好评,第二天就坏了 | 五星,修了三次还在滴 | 满分好评!修完更漏了,厉害👏 | 5星好评,真棒,漏得更厉害了 | 三颗星给快递小哥 | 五分给隔壁那家 | 包装一星 | 还没修呢,怎么打 | 满分给前台小姐姐,师傅还没来 | 4个师傅来的 | 修了5次 | 五个人一起来的 | 邻居说5分 | 上回给过4分 | 还没用,用了再打分 | 3楼的水管 | 等修好再给5分 | 不到5分不行吗 | 5分是最高吗 | 师傅让我打5分
        5: 五星好评 | 五星好评哈 | 5分 | 5分吧,师傅人不错 | 必须五分 | 满分没得说 | 五颗星 | 5🌟 | 给个五分 | 5,就是来得晚了点 | 五分五分 | 都是5分 | 5分哦亲 | 五分,下次还找你们 | 5分,以后不用再问了 | 满分,谢谢师傅 | 好评,5 | 5⭐️ | ⭐⭐⭐⭐⭐ | 我给5 | 打五分 | 五星,辛苦了 | 5分(满分) | 顶呱呱,5分 | 杠杠的 | 棒棒哒 | 完美 | 没毛病,五分
        4: 4 | 四分吧 | 4分,扣1分因为迟到 | 四星 | 四颗星吧 | 还不错 | 挺好的 | 满意 | 还算满意 | 扣一分怕你骄傲 | 比较满意 | 4分可以了 | 满分扣一分 | 不错 | 蛮好 | 4分差不多
        3: 三分 | 一般 | 一般般吧 | 还行吧 | 凑合 | 3分不能再多了 | 3,马马虎虎 | 就那样 | 给三分 | 三星 | 中等
        2: 2分 | 两分 | 二分 | 两颗星 | 不太行 | 2分都嫌多 | 不怎么样 | 有点失望
        1: 1分 | 一分 | 一星 | 差评 | 一颗星都嫌多 | 最低分 | 1分,还在漏 | 太差了 | 非常不满意 | 零分可以吗,不行就1分 | 一星给你们 | 1星差评
        """,
    ),
    (
        "csat5",
        "How was your tyre change? 1-5",
        """
        5: 5 | five | 5! | 5 stars | five stars from me | a 5 | it's a 5 | 5 all day | 5/5 | 5 out of 5 | full marks | 5, no issues | 5 lovely bloke | 5 thanks, when's my next service? | 5 and please stop texting | 10/10 | gets a 5 | top score | five of five | 5 from us both | excellent | brilliant | couldn't be better | 5 but the wait was long | id say 5 | five, easy | 5 as always | maximum | 5 for the lads | a strong 5 | 5 cos he was quick | give em a 5 | five!!!! | 5... | 5 lah
        4: 4 | four | a 4 | 4 i guess | four stars | 4 because of the wait | 4, knocked one off for the mud | 4 - good | good | pretty good | happy with it | very nearly 5, 4 | 4ish | 4 out of five | i'd go 4 | 4 only because | one off top marks
        3: 3 | three | ok | average | so so | middle | 3 stars | 3/5 | meh
        2: 2 | two | poor | not great | 2 stars | a two | 2 and thats generous
        1: 1 | one | awful | terrible | one star | 1 star | lowest | worst | a 1 if i could give less i would | bottom mark | 1. never again | 1 is too many
        -: 5 for the garage down the road | 5 stars to the other place | one star for your car park | 4 for the coffee machine, tyres not done yet | 5 for my old garage | 2 stars for your website, i haven't been in yet | i've not been yet | wasn't me, my dad took it | 5 if you sort the wobble | 4 tyres | i have 3 cars | came at 5 | 5 stars, tyre went flat on the drive home, cheers | top marks, wheel fell off | five stars!! flat again next morning 👏 | bravo, 5, flat by the evening | 5 stars lol now it wobbles worse than before | your rivals get a 5 | last one was a 4 | my wife gave you 5 | they told me to put 5 | someone asked me to give 5 | i'd need to drive it before giving a 5 | a colleague rated it 5 | what does 5 mean | between 3 and 4 | 3 or 4 | somewhere 3 to 5 | i'd have said 5 before the second visit | ask me in 5 days | 5 is for perfect
        """,
    ),
    (
        "nps11",
        "0-10分,您有多大可能推荐我们的搬家服务?",
        """
        10: 10 | 十分 | 10分 | 满分 | 10分必须的 | 一定推荐,10 | 拾分
        9: 9 | 九分 | 9分吧 | 九 | 9分,小伙子们很卖力
        7: 7 | 七分 | 7分左右吧 | 7,价格贵了点
        0: 0 | 零分 | 0分 | 零 | 0蛋 | 鸭蛋
        5: 5 | 五分 | 5分吧,一般 | 中间5分 | 一半一半,5
        -: 10分给上一家 | 会推荐 | 不会推荐 | 一定 | 10个箱子少了2个 | 10分好评,柜子散架了👏 | 搬了8个小时 | 还没搬 | 我同事说10分 | 7到8 | 看情况 | 10点开始搬的 | 9号搬的 | 10分的话我要什么好处
        """,
    ),
    (
        "nps11",
        "0-10, would you recommend our dog walking?",
        """
        10: 10 | ten | 10! | 10 out of 10 | ten all day | definitely 10 | 10/10 | top marks | a perfect 10
        8: 8 | eight | an 8 | 8ish | 8 for sure | solid 8 | eight, she's lovely | 8 for now | 8, would be higher but pricey
        0: 0 | zero | nil | nought | a big fat zero | nada | 0 never
        6: 6 | 6 i reckon | six | six. call me tmrw re invoice | from me it's a 6 | 6 sorry
        -: yes | definitely | 10 for the groomer next door | 10 dogs | walked at 10 | 10 if she comes back | 8 or 9 | ask me after 6 walks | my neighbour would say 10 | 10 stars, she lost my dog 👏 | no | maybe | i have 2 dogs
        """,
    ),
    (
        "csat5",
        "请为本次水管维修打分(1-5分)",
        """
        5: 5分,第二天就来修好了 | 漏了一晚上,师傅当天就修好了,5分 | 5分,半夜爆管他们第二天一早就到了修好了 | 五星好评,修完就不漏了 | 5分,装完还帮忙打扫 | 满分,修了三次终于好了 | 5分,用了三天没问题 | 五分,厉害👏 | 5分,师傅厉害,堵了一年的下水道通了 | 5分,但第二天又滴了两滴 | 五分,水又大又热 | 5分,换了新的水龙头,没再漏 | 满分,师傅态度好,装完测试了好几遍 | 5星,下次还找他 | 5分 师傅跑了三趟还是很耐心 | 5分,以前总漏 | 5,刚修完,目前没漏 | 满分给师傅 | 5分给小王 | 五星给你们 | 5给师傅,态度好
        """,
    ),
    (
        "csat5",
        "How was your boiler repair? 1-5",
        """
        5: 5, it broke at night and they came the next morning | 5 stars, stopped leaking straight away | 5 for the engineer | 5 to the lads | 5. boiler died on sunday and you fixed it the same day | full marks for the engineer | five, no more dripping | 5 cheers | 5 lol | 5 nice one | 5, warm again | 5 stars, up and running again | five. never had it working so well again | 5 stars for a job well done | 5 for your team | 5 for the service, not had any bother yet | 5, would use again | 5 though it leaked again next day | 5! my wife was over the moon when it came on again
        -: 5 stars, leaking again the next day | five stars lol, boiler died an hour later | brilliant 5, it's worse than before | 5 for the chap who came last year | 5 for your website | 5 for the last guy, nobody came yet
        """,
    ),
    (
        "nps11",
        "0-10, would you recommend our hotel?",
        """
        10: 10 for the view | 10 from me | 10, we'll stay again | 10/10 fell in love with the place | 10 for the last night's dinner alone
        9: 9 for the breakfast
        """,
    ),
]
