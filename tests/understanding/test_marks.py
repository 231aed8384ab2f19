"""Marks in words, idioms, sums and places of the scale, and what looks like a mark and is none (`-`)."""

# ruff: noqa: E501  (tables of replies read best unbroken)

from __future__ import annotations

import pytest

from tests.understanding.choice_tables_plain import PLAIN_MARKS
from tests.understanding.saying import read_as

TABLES = [
    (
        "csat5",
        "How satisfied are you with the repair of your washing machine? 1 (very poor) to 5 (excellent)",
        """
        5: Faultless from start to finish | absolutely brilliant lads | couldn't be more pleased | couldn't have wished for more | best repair I've ever had | nothing but praise | you guys are the best | top drawer | A1 service | really chuffed with it | love love love it | it was perfect, thanks
        5: out of this world | ten out of ten service | first rate job | 5/5 no notes | outstanding!! | was absolutely fab | exceeded all expectations | Top man, top job, 5 stars | full marks for the engineer | he was superb | superb work by Kevin | Can't fault them at all
        5: a pleasure from booking to finish | absolutely flawless, thank you so much | Very happy with the repair | really really happy | super happy thanks | extremely satisfied with everything | very impressed | brill | absolutely spot on mate | very very good lah | shiok! | steady lah, five
        5: excellent work sir | superb service ji | 5 because he was quick | five. thank you | it's a five from us | Easily 5 | 5 all day long | "5" | 5 :) | make that a 5 | 3 hours but still a 5 | Couldn't recommend them highly enough
        5: can't recommend enough | absolute legends | worth every penny | Brilliant from Dave today | I'm over the moon with it | honestly the best service I've had in years | Job done perfectly | Top bloke, top job | really well done | fixed first time, brilliant | wicked | A star service
        5: could not be happier with the repair | hands down the best | everything was perfect | nothing to complain about, superb | five out of five | a big 5 | Wonderful service thank you | Kudos to the team, excellent | Excellent, no complaints at all | the repair was excellent | v good | v. happy
        5: bloody marvellous | Full 5 lah | Very very satisfied ji | superb yaar | solid lah, 5 | he was brilliant, so polite | couldn't fault the lad | 100% satisfied | 100/100 | completely satisfied with the repair | so happy with this | we loved it
        5: quality work | Fast, friendly, faultless
        4: good | pretty good | quite good really | it was good | good service | happy with the repair | i was satisfied | pretty decent | not bad at all actually | can't complain really | no complaints here | mostly happy
        4: reasonably satisfied | quite nice | good job lads | not too shabby | above average I'd say | good lah | okay good | all good | nearly perfect | one below the top | one mark off full marks | second highest
        4: knock one off for the mess | minus one star for the noise | nice and tidy, 4 | four out of a possible five | solid four | happy | very good, 4 because he was late | excellent work but 4 as the van blocked us | would've been 5, make it 4 | it was 3 but now 4 | 4. Would be 5 if cheaper | 4 rather than 5
        4: not a 5, a 4 | 5 would be too much, 4 | between 3 and 5 so 4 | I'd normally say 5, today 4 | amazing but 4 because of the wait | good overall | Overall good, thanks | generally happy | happy with it overall | pretty pleased | I am satisfied with the service | Good.
        4: good good | good stuff, thanks | it's good | all good thank you | pretty solid | quite satisfied | nearly a five, so four | 4 out of 5, lost one for the wait | one star off because they were late | almost perfect | very nearly top marks, 4 | not bad lah
        4: between 1 and 5, this is a 4 | can lah, quite good | 4 not 5 | satisfactory | would give 4
        3: so so | average | it was alright I suppose | middle of the road | ok lah | okay only | meh whatever | neither here nor there | bog standard repair | could have been worse | it was fine | it'll do
        3: run-of-the-mill | comme ci comme ça | half and half really | a bit hit and miss | bang in the middle | right down the middle | 50/50 | nothing to write home about | nothing special really | mid | passable | decent enough
        3: just ok | not good not bad | middling to be honest | so-so | could go either way | I'm neutral on this | 3 for me | I'd give it a three | three stars only | had 2 visits, 3 | last time 5, this time 3 | 3ish
        3: just average | average at best | ok I guess | OK | it's ok | alright | fine thanks | meh | can lah | acceptable | adequate | I'd say average
        3: it does the job | so so only | nothing great nothing bad | three, neither good nor bad | neutral | not great not terrible | the middle mark | fair | fairly average | pretty average | could be better could be worse | somewhere in the middle
        3: mediocre
        2: not great | not very good | rather poor | a bit disappointing | below par | not up to scratch | not up to the mark | left a lot to be desired | could do better | underwhelming | wasn't impressed | I wasn't happy
        2: not really satisfied | I'm not that happy | disappointed to be honest | second from bottom | one up from the bottom | needs improvement | not the best | pretty disappointing | fell short of expectations | subpar | expected better | under par
        2: 2 - still dripping | two because the door's scratched | it's a 2 | after 3 weeks of waiting, 2 | a miserable 2 | give 2 only la, so slow | a 2 at best | 2 at most | not happy | not so good | not satisfied | unsatisfied
        2: bit poor | poor show | not that good honestly | it could be better | could have been better | disappointed | not too happy about it | not very happy with the repair | below average | one above the bottom | not good lah | wasn't very good
        2: isn't good | less than impressed | underwhelmed | not what I expected | bit of a let down
        1: awful | absolutely shocking | the worst ever | worst service ever | utterly hopeless | terrible terrible terrible | it was a shambles | complete waste of time | dire | lowest possible | bottom marks | the lowest score you have
        1: couldn't be worse | very unhappy | extremely disappointed | really bad | appalling service from your lot | an absolute disgrace | worst experience of my life | useless | atrocious, never again | total rubbish | very poor | absolute joke
        1: beyond terrible | so bad | not happy at all | one, and only because zero isn't there | 1 and that's generous | Worst. Service. Ever. | shit | crap service | pathetic | disgraceful | it's a joke | the worst repair company
        1: garbage | abysmal | not good at all | not satisfied at all | totally unacceptable | ridiculous | extremely poor | very disappointed | terrible service | horrendous | horrible experience | disgusted
        1: worst of the worst | the very bottom | bottom of the scale | 1 star is too many | hated it | don't bother, useless
        -: 4 or 5 not sure | somewhere between 2 and 3 | 3, no 4, oh who cares | 5 stars for breaking my door | full marks for wrecking the floor | five for the man and two for the office | it depends | what is the scale | is 5 good? | the engineer came at 5 | 3 lads came and left | 6 stars
        -: would have been a 5 if he'd turned up | I'd give 5 if you fix it | great, another survey | good luck with that | 2 visits needed | good question | happy to help later | 5 o'clock is good | call me at 4 | he said he'd be here by 3 | I live at number 4 | well done for leaking all over my floor
        -: it's good that you ask but I can't talk | can I speak to someone | who is this | 5 stars for losing my parcel | I would love to give 5 but no | they never came | what do the numbers mean | it's been 3 weeks | my order number is 5 | try again at 5 | one of the screws fell out | 2 screws missing
        -: there were 4 of them | number 5 on the list isn't done | better than a poke in the eye | good morning | very funny | nice try | happy birthday | well well well | super busy right now | great, now it leaks | thanks a lot for nothing | -5
        -: 3.5 | 1-5 | excellent question | the old one was good | 3 or 4 | three to four | 5? 4? dunno | 5 if you knock 20 off the bill | I'd be satisfied if it worked | would be excellent if it worked | he promised 5 stars of service | brilliant, it broke again
        """,
    ),
    (
        "csat5",
        "Please rate your stay from 1 to 5.",
        """
        5: Simply stunning stay | Loved every minute of it | A home from home, perfect | spotless | Heavenly | Room was perfect, staff were perfect | The stay was fantastic thank you | outstanding in every way | Excellent!!!! | impeccable service from arrival to departure | 5 and not a point less | Only 5 because there's no 6
        5: we give you 5 | i rate it 5 | rate 5 | five big stars | maximum points | I'm delighted | blown away by the service | E too sweet, 5 | una try well well, five | This one na correct work, 5/5 | power lah | damn shiok
        5: damn good lah | deadly job, fair play lads | class | pure class | mustard | sound as a pound, 5 | champion | proper good | dead good that | well impressed | aces | tip top
        5: tip-top job | hunky dory | couldn't have gone better | went perfectly | no faults at all | faultless job from your lads | as smooth as silk | like clockwork | five outta five | 5 no less | Gets a 5 from me | It deserves full marks
        5: all five stars | the lot, 5 | I'm more than satisfied | Beyond happy | so so happy | top of the range service | the highest you have | pukka | Magic! | Loved it | I've no complaints at all, 5 | absolute pleasure
        5: stay was a dream | ecstatic with the result | perfect 10 | high five, excellent | five from five
        4: Good stay | very nearly perfect, 4 | we were happy | A nice stay | 4, the bed squeaked | fairly good | not bad for the price | 4 stars, breakfast was cold though | good, four | take one off for the noise | one point off for the parking | decent
        4: decent job | quite happy | pretty happy with that | very nearly there, 4 | could be a 5 next time, 4 now | not half bad | doing well, 4 | all in all good | I'd call it good | satisfied, thank you | good la, happy | nearly spotless, 4
        4: above par | better than I expected | one less than the max | a notch below perfect
        3: ok stay | it was okay, nothing special | 3 - room 12 smelled | three stars, 2 of the lights were dead | average stay | as you'd expect, average | so so stay | half and half | meh... | so-so lah | just about ok | just okay
        3: it was middling | can't say good can't say bad | neither happy nor unhappy | okayish | 3 la | smack bang in the middle | a straight 3 | bog-standard, nothing more | ordinary | sits in the middle | nothing to shout about | average joe service
        3: mixed bag | in between | so so, can be better | alright I guess
        2: disappointing stay | wasn't good | 2. The shower had 3 temperatures all cold | poor | stay was poor | not impressed at all really, 2 | two stars, we waited 40 minutes to check in | not our best stay, 2 | not the greatest | left something to be desired | not really up to it | fairly rubbish, 2
        2: not too good | disappointing to say the least | bit naff | somewhat disappointing | less than satisfactory | poor enough | not happy with it | needs a lot of work | a step above the bottom | hardly impressive | not so great lah | two pls
        2: below expectations | could have gone better
        1: dreadful | filthy room, 1 | one star, bed bugs | the worst stay ever | never again | abysmal stay | 1, the room was double booked and we slept in the car | awful awful awful | lowest mark please | nonsense service | wahala service, 1 | this one na rubbish
        1: lousy | lousy lah | cannot make it lah | woeful | brutal | desperate altogether, 1 | minging | an utter disgrace | shocking altogether | bottom score | the minimum | lowest of the low
        1: as low as it goes | as low as you can go | couldn't have been worse | it sucked | sucks | it stinks | god awful | terribly bad | extremely dissatisfied | very very bad | trash | Zero stars if I could, so 1
        1: worst. | dog's dinner | utter rubbish | dreadful dreadful dreadful
        -: stayed 5 nights | room 5 | we had 2 rooms | check out was at 11 | The pool was lovely but the room was awful | some good some bad | I'd rather not say | what's 5? | good for you | have a nice day | good night | it's fine I'll call the desk
        -: can you send the invoice | 4 of us stayed | 3 adults and 2 kids | my booking was for 3 nights | it was 4 years ago | you've sent this 5 times | 5th message this week | 2 stars hotel with 5 star prices | nice one, you charged me twice | very good joke | not me, wrong number | 5 stars? for what? for the cockroaches?
        -: I'll give five when I get my refund | i would give 5 if the wifi worked | 1 or 2 I can't decide | four... or five... five? no idea | the food was poor, the room superb
        """,
    ),
    (
        "csat5",
        "您对这次空调安装满意吗?请回复1到5分",
        """
        5: 挑不出毛病 | 一点毛病都挑不出来 | 无可挑剔 | 没得挑 | 没得嫌 | 尽善尽美 | 满意度拉满 | 顶格 | 五颗星 | 给你们五个大拇指 | 顶呱呱的 | 非常棒
        5: 师傅非常专业,非常满意 | 太满意了 | 相当到位 | 好得没话说 | 杠杠滴 | 一级棒 | 完美 | 服务一流 | 好到飞起 | 超出预期 | 这次安装堪称完美 | 没有任何可挑剔的地方
        5: 打满分 | 最高档 | 好评拉满 | 给最高分 | 满意极了 | 给力 | 非常好,谢谢 | 没啥好说的,满分 | 五星走起 | 100分的满意 | 巴适得很 | 安装得特别好
        5: 5 师傅辛苦 | 打五分没商量 | 那肯定5分呀 | 等了3天但还是5分 | 不是4是5 | 没得说 | 非常到位 | 师傅手艺一流 | 服务没话说 | 满意得不得了 | 棒棒的 | 好评如潮
        5: 真心不错 | 很赞 | 很专业很满意 | 超级满意,五分 | 太给力了 | 特别满意这次安装 | 好极了 | 非常完美 | 满意满意非常满意 | 赞 | 必须好评 | 给你们点赞
        5: 优秀 | 百分之百满意 | 完美无缺 | 一百二十分满意 | 服务周到,非常满意 | 全程满意,五分 | 五星五星 | 满分满分 | 打五星 | 👍五分 | 毫无瑕疵 | 顶级服务
        5: 安装师傅很好,非常满意 | 师傅说5分钟到,真就5分钟,五分 | 等了不到10分钟就来了,满分 | 给你们100分 | 2个小时装3台,五星 | 必须五颗星 | 五分好评不解释 | 我打5分哈 | 5分,家里2台都是他装的 | 贼满意 | 老好了 | 嘎嘎好
        5: 贼拉好 | 杠杠的 | 巴适 | 安逸惨了 | 巴适惨了 | 忒好了 | 没谁了 | 绝绝子 | yyds | 满分好评 | 倍儿棒 | 倍儿满意
        5: 好得不能再好 | 好得很 | 没有比这更好的了 | 相当可以 | 棒得很 | 一百分 | 五星级服务 | 心服口服,五分 | 太赞了,必须五星 | 挑不出半点毛病 | 无可挑剔的服务 | 打顶格
        5: 打最高 | 给到满分 | 最高分走起 | 好到没边 | 没的挑 | 服务没得说 | 硬是要得 | 5分,空调2台都装得漂亮 | 五星,师傅提前10分钟到
        4: 还不错 | 蛮好 | 挺满意的,谢谢 | 比较好 | 还挺好的 | 不错不错 | 四分吧,扣一分是因为等太久 | 扣一分 | 满分扣一分 | 比满分少一分 | 第二高的分 | 可以的,挺不错
        4: 基本满意吧 | 五分里给四分 | 安装还不错 | 给四,留一分鼓励你们 | 要不是迟到就五分了,四分 | 还可以,四分 | 挺不错 | 总的来说不错 | 还算满意 | 都还不错 | 满意的 | 满意呀
        4: 服务挺好的 | 安装得不错 | 较满意 | 大体满意 | 蛮不错的 | 基本上满意 | 良 | 还蛮好 | 整体挺好 | 差一分满分 | 少一分吧,师傅来晚了 | 四星
        4: 可以,挺好 | 来了2个人,装得不错,4分 | 打4分吧,下次快点 | 给四颗星星 | 4分,晚了10分钟 | 满分5分我给4 | 还不孬 | 不孬 | 中意 | 挺中意 | 蛮可以 | 挺可以的
        4: 还不赖 | 挺靠谱 | 比较满意吧 | 差一点就满分,四分 | 比满分差一点,4分 | 还算不错 | 也还不错 | 满意,没大问题
        3: 还行吧 | 中中地 | 普普 | 平平无奇 | 一半一半 | 取中间那个分 | 中间分 | 马马虎虎吧 | 说得过去 | 将就 | 不好不坏 | 中规中矩
        3: 就那样吧 | 没啥特别的 | 一般般啦 | 不上不下 | 过得去吧 | 普通水平 | 及格吧 | 勉勉强强 | 也就一般 | 打个中间分 | 差强人意吧我给三 | 对付着用
        3: 中不溜秋 | 3分,来了2次才装好 | 3 等太久了 | 本来想给五分,想想还是3 | 不是5是3 | 上次5,这次3 | 空调挺好,安装3分 | 给你们打三分哈 | 叁分 | 还成 | 凑活 | 一般,不好不坏
        3: 还行 | 中等 | 一般般 | 还过得去 | 不咸不淡 | 无功无过 | 没什么感觉 | 马虎 | 还可以 | 三星吧 | 居中 | 中间档
        3: 就那么回事 | 说不上好也说不上坏 | 平平常常 | 打个三分算了 | 半好不坏 | 3分吧,拖了5天 | 上次给你5分,这次3分 | 5分不可能,3分 | 顶多三分 | 三颗星,不能更多 | 凑合吧 | 就那么着吧
        3: 一般水准 | 没什么好也没什么不好 | 不算好不算坏 | 马马虎虎过得去 | 中等偏上,三分吧 | 不咋好也不咋坏 | 湊合 | 三颗星吧凑合 | 五五开 | 打个对折,三分 | 中间那档 | 正中间
        3: 平淡
        2: 不太满意 | 不咋地 | 不太OK | 差点意思 | 有点失望 | 不怎么样 | 较差 | 不够专业 | 有待改进 | 没达到预期 | 不如预期 | 倒数第二档
        2: 第二低 | 不是很好 | 不太理想 | 俩分 | 称不上好 | 水平欠佳 | 给两分都勉强 | 2分,再多没有 | 最多2分 | 不满意 | 不太好 | 不怎么满意
        2: 不好 | 有点差 | 差 | 有些不满意 | 不是特别满意 | 挺失望的 | 略差 | 令人失望 | 不算满意 | 质量欠佳 | 不大满意 | 难说满意
        2: 比较失望 | 没想象中好 | 不理想 | 较不满意 | 勉强两分 | 2分,说好3点来5点才到 | 只能给2分 | 给2分都是看师傅面子 | 不咋样 | 差劲点 | 不中 | 不大行
        2: 不算太好 | 次了点 | 差点儿意思 | 差那么点意思 | 不太中意 | 比一般还差 | 一般偏下 | 不太满意哦 | 不怎么地 | 有点拉 | 水平不行 | 服务不行
        2: 不够满意 | 没达到我的期望 | 低于预期 | 打2分,等了3个小时 | 2分都给多了
        1: 差到没边 | 烂到家 | 差劲到极点 | 最低分 | 最低档 | 太差劲了 | 极差 | 一点都不满意 | 差到极点 | 烂透了 | 一塌糊涂 | 没见过这么差的
        1: 要多差有多差 | 差得离谱 | 史上最差 | 太烂了,空调还漏水 | 打最低的 | 就一分 | 差评,装完漏水 | 倒数第一 | 不能再差了 | 失望透顶 | 气死人了,一星 | 1分,多给一分都是浪费
        1: 很差 | 非常差 | 差得很 | 特别不满意 | 太差 | 差到爆 | 渣 | 烂 | 极其失望 | 失望至极 | 十分不满意 | 超级差
        1: 完全不满意 | 非常糟糕 | 太糟糕了 | 最差的一次 | 打一分 | 1星差评 | 毫无满意可言 | 烂爆了 | 差到姥姥家了 | 负分滚粗 | 零分都不想给,一分 | 1分,5个插座坏了3个
        1: 只值一分 | 一星都多余,给一星 | 糟心透了 | 忒差 | 贼差 | 差得不能再差 | 差得没法说 | 差到令人发指 | 烂得要命 | 拉垮 | 拉到家了 | 一言难尽,1分
        1: 最低那档 | 最最差 | 垫底 | 最低星 | 打最低 | 没有更差的了 | 极其差劲 | 差上加差 | 不满意到极点 | 极不满意 | 失望到家 | 太失望了
        1: 完全不行 | 简直垃圾 | 什么玩意,一分 | 差评差评 | 就给1 | 恶心透了,一分
        -: 3到4分 | 大概三四分 | 介于2和3之间 | 5分给师傅1分给客服 | 五星给你们撞坏我家门的本事 | 满分?做梦 | 呵呵满分 | 等了5天 | 住3楼 | 不知道打几分 | 3……不对5……算了随便 | 要是不漏水就给5分
        -: 本来想给5分的 | 几分是最高? | 5分是最好吗? | 你们满意就好 | 满意吗? | 7分 | 三点五分 | 师傅3个人来的 | 明天5点打给我 | 一般几点上班 | 好的 | 我家空调一般晚上开
        -: 你好 | 0分 | 我不评 | 能不能给负分 | 满意度怎么填 | 我再想想 | 没用过 | 师傅还没来 | 师傅明天才来 | 5号楼 | 5点来的 | 3次才修好
        -: 2个月了还没装 | 1到5 | 45分 | 3分或者4分 | 不是很清楚 | 非常生气 | 不满意就能退吗 | 要是再快点就满意了 | 太好笑了 | 好久没用了 | 好的知道了 | 嗯
        -: 一直漏水 | 一天没人来 | 一般我不评价 | 三天两头坏 | 差点忘了 | 差不多三点到的 | 谢谢 | 8分 | 五十分 | 满意个屁 | 好个鬼 | 好什么好
        -: 哪里好了 | 怎么可能满意 | 别提多差了你们自己看 | 满意?呵呵 | 五分?想得美 | 师傅说5分钟到结果5小时 | 五分钟的事搞了三天 | 有5个螺丝没装 | 装了3台有1台坏了 | 给你们打五分?先把空调修好 | 修好了再给5分 | 我给你们老板打了3个电话
        -: 你们让我打5分我就打?凭什么 | 上次给了5分 | 别人都打5分 | 满意的话再联系 | 师傅要我给五星好评 | 退我50块我就给5分 | 态度还行技术太差 | 有好有坏说不清几分 | 打多少分有奖吗 | 评不了分 | 先不打分 | 五分之一的功能不能用
        -: 十分生气 | 百分之五十 | 一共来了4趟 | 第5天才来 | 装了2个小时 | 师傅姓伍 | 12345 | 1或2 | 住五楼 | 给1还是给2呢 | 一会儿再评 | 五一再来
        -: 零件坏了 | 三番五次打电话 | 一塌糊涂的沟通,一流的产品 | 产品五星服务一星 | 说好五分钟
        """,
    ),
    (
        "csat5",
        "請問你對今次送貨服務有幾滿意?1至5分",
        """
        5: 冇得弹 | 冇得頂 | 無得彈 | 好滿意 | 正到爆 | 滿意到極 | 超級滿意 | 滿分啦 | 讚到不行 | 沒得挑 | 完全沒缺點 | 好犀利
        5: 一流 | 真係好好 | 劲正 | 俾足五分 | 零瑕疵 | 好正 | 真係好滿意 | 好鬼正 | 勁滿意 | 無得輸 | 超讚的 | 完美
        5: 非常好 | 5分滿分 | 太優秀了 | 師傅好好,非常滿意 | 好掂 | 掂過碌蔗 | 正嘢 | 一級棒 | 超棒der | 很可以 | 棒棒噠 | 超推
        5: 沒話講 | 無話可說的好 | 大推 | 給滿 | 五顆星給滿 | 滿分滿分 | 好到冇朋友 | 劲滿意
        4: 幾好 | 唔錯 | 滿不錯 | 滿不錯的 | 都幾滿意 | 不錯喔 | 蠻滿意 | 還不錯啦 | 4分啦唔該 | 算滿意 | 幾好呀 | 都幾好
        4: 不錯 | 還滿意 | 都算滿意 | 挺滿意 | 蠻不錯的 | 算唔錯 | 不錯啦 | 蠻好的 | 都OK幾好 | 好過預期 | 幾好服務 | 服務幾好
        3: 麻麻地 | 普普 | 還行 | 普通啦 | 中中哋 | 過得去 | 一般啦 | 差不多啦 | 麻麻哋啦 | 還好 | 唔好唔壞 | 平平無奇
        3: 尚可 | 收貨啦 | 普通 | 還可以 | ok啦 | 馬馬虎虎 | 麻麻 | 麻麻哋 | OK囉 | 中規中矩 | 尚可啦 | 還行啦
        3: 中規中矩啦 | 馬馬虎虎啦 | 一般般囉 | 普普啦 | 可以接受 | 勉強接受 | 普通而已 | 是但啦3分
        2: 唔多掂 | 唔係幾好 | 唔太滿意 | 有啲失望 | 唔係咁滿意 | 不太OK | 不是很滿意 | 唔係好掂 | 有點失望 | 未達預期 | 唔滿意 | 不太滿意
        2: 唔係好得 | 唔係幾滿意 | 有啲差 | 唔夠好 | 不怎麼樣 | 差咗啲 | 唔係咁好 | 有待加強 | 不甚滿意 | 略嫌不足 | 唔太好 | 一啲啲失望
        1: 衰到貼地 | 差到極點 | 極差 | 好唔滿意 | 爛透了 | 差到爆 | 超爛 | 真係好差 | 垃圾到極 | 最低分啦 | 有夠爛 | 差到無朋友
        1: 好差勁 | 超級差 | 爛 | 非常不滿意 | 極不滿意 | 差到喊 | 渣到爆 | 勁差 | 有夠差 | 好離譜 | 超廢 | 好屎
        1: 差到痺 | 極度差 | 有夠爛的 | 爛到爆 | 最低分 | 一顆星都嫌多 | 唔值一分
        -: 兩三分啦 | 等咗2個鐘 | 唔知喎 | 4分定5分好呢 | 住4樓 | 5分鐘就到 | 3號送嚟 | 未收到貨 | 遲啲先答 | 3個人送嚟 | 5分定4分 | 六樓
        -: 唔知 | 2點到 | 8分
        """,
    ),
    (
        "nps11",
        "How likely are you to recommend our hotel, 0-10?",
        """
        10: a ten from me | Ten! no question | perfect ten | 10/10 would | top score | the maximum | 10 days from crash to cheque, that's the maximum from me | has to be a 10 | 10 stars! | double digits | 9 last year, 10 now | ten all day
        10: 10 no brainer | ten without a doubt | 10 and I mean it | Already have, 10 | i'd give you 11 if i could, 10 | absolute 10 | 10 from me and 10 from the wife | ten, would recommend | 10 after 20 years as a guest | ten ten ten | ten, had a ball | I'm telling everyone, 10
        10: it's a ten, 3 cheers for the chef | can only be a 10 | full score | 10 points to you | top marks | ten stars out of ten
        9: niner | nine easily | 9 because nobody's perfect | ten minus one | 9 and a bit? call it 9 | just short of ten: nine | one below ten | one short of 10 | it's a nine for the breakfast alone | so close to a 10, 9 | nine. lovely place | not quite 10, 9
        9: strong 9 | 9 for sure | 9 — my 3 kids loved it | 9 this time, was 7 before | Nine please and thanks | 9. would've been 10 but the 2 lifts were broken | I'm giving 9 | a well deserved 9 | Nine out of a possible ten | gets a nine from us | 9 (breakfast was a 5 but whatever) | nine, minus one for the parking
        8: eight out of ten | 8, knocked two off for the lift | ten less two, 8 | two below ten | would have been 10, make it 8 | I was going to say 9 but 8 | 8. had 3 showers that didn't work though | 8 for now | 8, breakfast for 2 was cold | eight I reckon | 8! see you next year | around 8
        8: roughly an 8 | I'd put it at 8 | make it an 8 | 8 maybe | 8 because the lift was out | just an 8 | 8 this year, 9 last year | was gonna say 7 but 8 | solid 8 | eight please | 8 bc the lift is slow
        7: between 6 and 8, so 7 | 7 I guess, 7 | six plus one | 6 or 8? let's say 7 | seven for effort | 7 as we had to wait 20 minutes | seven, room 12 was noisy | 7. stayed 3 nights | it'd be a 7 | 7+ | my score: 7 | Put me down for a 7
        7: somewhere around 7
        6: six | 6 lah | a 6, nothing more | 7 last time, 6 this time | was 9 now 6 | six-ish | 6; booked 2 rooms, got 1 | 6 only | six, 3 days of noise
        5: half marks, so 5 | 5 right in the middle | slap bang in the middle, 5 | 5, could go either way | 5 out of 10 | five out of ten, two kids kept awake | dead centre, 5
        0: zero | nil | nought | 0 never again | zilch | zip | nil points | the lowest score possible | 0/10 | zero, the room had bugs | 0 - never again | zero. nada
        0: absolute zero
        -: no way | not likely | six to eight | about 80% | told 3 friends | stayed 2 nights | 7, 8 or 9 whatever | depends | a few points | room 7 | 5 for the view and 1 for the bed | 10 for the pool, 2 for the food
        -: would be a 10 if the wifi worked | 10 if you refund me | ten out of ten for losing our luggage | not a chance | Absolutely | maybe if prices drop | 6-7 | 9 or 10 | 6 to 7 | ten minutes late | at 10 | sure, why not
        -: 2 of my friends went | I recommended it to 5 people | not more than ten words please | one day maybe | 0.5 | seven or eight I suppose | 10 is high isn't it? | is 0 the best? | 7 nights | 3 nights for 2 | 5 star hotel | 4 nights was too long
        -: between 8 and 9 | 9-10 | 8/9 | not 10 | more than 5 | under 5 | over 9000 | 10 years from now maybe | 2 thumbs up | number 1 hotel | top 10 | I'd give 10 if breakfast was included
        -: was 9 | 24/7 noise | 5am wake up call lol | one of the best | 100 percent | 7ish 8ish | we paid 200 for 2 nights | recommend? no | call 555 1234 | 7 out of 5 | anything from 6 to 9 | eight, nine, who knows
        -: 5 or so, maybe 6 | ask me in 2 weeks | you were rated 9 on booking.com | the 10 dollar fee was silly
        3: 3 max | give it a 3 | 3 at a push
        4: 4, had to wait 90 minutes to check in | used to be an 8, 4 now | dropped from 8 to 4
        2: 2. 3 days without hot water | a two, and I'm being nice | 2 cos the kids got sick
        """,
    ),
    (
        "nps11",
        "0到10分,您有多大可能推荐我们的保险?",
        """
        10: 拾分 | 十分,没得说 | 给满分 | 满分十分,全家都在用 | 拉满,10分 | 最高分 | 那必须是十分 | 十分十分 | 赔付10天到账,给个满分 | 打满分 | 十分满意,10分 | 10分,下次还买
        10: 当然十分 | 10,没得商量 | 满分10,给10 | 十分,真的好 | 一定10分 | 没话说,10 | 必须10分啊 | 服务3年了,一直10分 | 满分!下次还来
        9: 十分里扣一分 | 满分扣一分 | 9分吧 | 比十分少一分 | 扣一分,怕你们飘了 | 九 | 打九分,差的一分是排队 | 就差一分满分,9 | 去年8今年9 | 九分,扣一分怕骄傲 | 9,留点空间 | 差一点十分,九分吧
        9: 我给九 | 九分不能再多 | 9分咯 | 给9,扣1分是因为等了2小时 | 9吧,不怕你骄傲 | 9分(满分10)
        8: 打八分剩下两分看表现 | 八分留两分 | 本来想给9,想想还是8 | 10分扣2分,8分 | 不是9是8 | 8分,扣的两分给客服 | 捌分 | 保了5年,8分 | 八分左右 | 8分,续保2年了 | 打8 | 就8分
        8: 8,希望理赔再快点 | 大概8分 | 本来9分,扣1分,8 | 上次9分,这次8分 | 八分,客服让我等了20分钟
        7: 比六分多一分 | 7吧 | 折中给7 | 上回9这回7 | 给七分不能再高 | 7分,中规中矩 | 七 | 勉强7分 | 算7吧 | 我心里是7分 | 7分差不多了
        6: 去年还能给9,今年6 | 六分及格 | 原来9分现在6分 | 6,涨价30块太多 | 给6个点吧
        4: 不是8是4 | 4分,不到一半 | 从8掉到4
        2: 俩分 | 两分 | 2,理赔拖了3个月
        0: 鸭蛋 | 大鸭蛋一个 | 一分不给,0分 | 最低分 | 0分都嫌多 | 0分,骗人 | 0,永远不会 | 倒扣都想,0分 | 零分零分 | 0蛋 | 0,保了10年一分没赔 | 零分,别再问
        0: 打0分
        -: 大概3到4 | 七八分 | 看情况 | 会推荐 | 十分愿意 | 百分百 | 推荐过3个人 | 买了5年 | 5分8分都行 | 如果涨价就打3分 | 8分或9分 | 满分给你们拖了3个月的效率
        -: 要是理赔快就给10分 | 给我打电话 | 八九分 | 7到8 | 会的 | 推荐给了2个同事 | 10年老客户了 | 看心情 | 十分感谢 | 十分不推荐 | 5到6分 | 3号再说
        -: 两三分 | 七上八下 | 六分还是七分呢 | 一般不推荐 | 一分钱没赔 | 十有八九会推荐 | 如果赔得快就给9分 | 给不了10分 | 我有3份保单 | 你们9点上班吗 | 保费涨了10% | 7分8分吧
        -: 我媽說9分,我覺得6分 | 赔了5000 | 打几分好呢,7?8? | 20号到期 | 理赔要10天 | 下次再说 | 六七八都行 | 十分抱歉没时间
        5: 5分,一半一半 | 五分吧,没推荐过 | 及格线往下一点,5 | 5成吧,5分 | 给5,不多不少 | 五分,理赔2次都不顺
        3: 3分,拖了2个月 | 三分不能再高 | 最多3
        """,
    ),
    (
        "csat5",
        "How satisfied are you with the ferry crossing, 1 to 5?",
        """
        5: one of the best crossings, five stars | a five from all of us
        3: 5 hold on no, 3. the boat was late | 4, oh no wait, 3
        2: something of a letdown | a bit of a let down, to be honest | 3 no no 2
        1: one because nobody cared
        -: 4, oh hang on, is 1 the best? | one car deck closed for two days | 4.. no no 2.. pick any
        -: 5 stars I already gave on the other site, where is my coat
        """,
    ),
    (
        "csat5",
        "您对渡轮服务满意吗？1到5分",
        """
        4: 五分……算了，四分 | 扣一分是因为晕船 | 5分，唔系，4分
        3: 唔过唔失啦 | 以前坐别家总吐 这次给3分
        2: 不太佳 | 不太像样
        -: 真是太好了呢，船票系统崩溃 | 5分还是4分……算了
        """,
    ),
    (
        "nps11",
        "您有多大可能推荐我们的渡轮？0到10分",
        """
        6: 之前能打9，这回降到6 | 七分……不对，六分
        10: 我们全家都满意, a ten from everyone
        """,
    ),
]


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for kind, prompt, table in (*TABLES, *PLAIN_MARKS):
        for line in table.strip().splitlines():
            value, _, replies = line.strip().partition(": ")
            found += [(kind, prompt, reply.strip(), value) for reply in replies.split(" | ")]
    return found


@pytest.mark.parametrize(("kind", "prompt", "reply", "value"), cases())
def test_what_mark_a_reply_gives(kind: str, prompt: str, reply: str, value: str) -> None:
    assert read_as(reply, kind, prompt).found.value == (None if value == "-" else int(value))


@pytest.mark.parametrize(
    ("reply", "mark"), [("extremely", 5), ("not at all", 1), ("somewhat", 3), ("not really", 2), ("mostly", 4)]
)
def test_a_bare_degree_answers_only_how_much(reply: str, mark: int) -> None:
    assert read_as(reply, "csat5", "How satisfied are you with the new lift?").found.value == mark
    assert read_as(reply, "csat5", "Please rate the new lift, 1 to 5").found.value is None


def test_the_question_may_name_its_marks() -> None:
    assert read_as("poor", "csat5", "Rate the lift: 1 = poor, 5 = excellent").found.value == 1
    assert read_as("poor", "csat5", "Rate the lift from 1 to 5").found.value == 2


def test_praise_of_a_part_beside_a_grievance_is_no_mark() -> None:
    assert read_as("wonderful, the tap is still leaking", "csat5").found.value is None
    assert read_as("wonderful, though the tap is still leaking", "csat5").found.value == 5
    assert read_as("师傅人很好,但是水龙头还在漏水", "csat5").found.value is None


@pytest.mark.parametrize("words", ["哈" * 40 + "x", "嗯嗯哦啊" * 20 + "@", "好" * 2_000, "very " * 400, "好很" * 900])
@pytest.mark.timeout(30)
def test_long_nonsense_comes_to_an_end(words: str) -> None:
    assert read_as(words, "csat5", "您对这次空调安装满意吗?").text  # a repeat within a repeat took for ever


def test_a_good_mark_made_a_present_of_is_none_where_harm_was_done() -> None:
    assert read_as("满分送给你们,柜子晚点到了四天", "csat5").found.value is None
    assert read_as("满分送给你们,柜子装得又平又稳", "csat5").found.value == 5


def test_what_more_would_earn_is_not_the_mark() -> None:
    assert read_as("6分,客服再快一点我就给8", "nps11").found.value == 6
