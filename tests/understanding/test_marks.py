"""Marks in words, idioms, sums and places of the scale, and what looks like a mark and is none (`-`)."""

# ruff: noqa: E501  (tables of replies read best unbroken)

from __future__ import annotations

import pytest

from tests.understanding.saying import read_as

TABLES = [
    (
        "csat5",
        "How satisfied are you with the repair of your washing machine? 1 (very poor) to 5 (excellent)",
        """
        5: Faultless from start to finish | absolutely brilliant lads | couldn't be more pleased | couldn't have wished for more | best repair I've ever had | nothing but praise | you guys are the best | top drawer | A1 service | really chuffed with it
        5: love love love it | it was perfect, thanks | out of this world | ten out of ten service | first rate job | 5/5 no notes | outstanding!! | was absolutely fab | exceeded all expectations | Top man, top job, 5 stars
        5: full marks for the engineer | he was superb | superb work by Kevin | Can't fault them at all | a pleasure from booking to finish | absolutely flawless, thank you so much | Very happy with the repair | really really happy | super happy thanks | extremely satisfied with everything
        5: very impressed | brill | absolutely spot on mate | very very good lah | shiok! | steady lah, five | excellent work sir | superb service ji | 5 because he was quick | five. thank you
        5: it's a five from us | Easily 5 | 5 all day long | "5" | 5 :) | make that a 5 | 3 hours but still a 5
        4: good | pretty good | quite good really | it was good | good service | happy with the repair | i was satisfied | pretty decent | not bad at all actually | can't complain really
        4: no complaints here | mostly happy | reasonably satisfied | quite nice | good job lads | not too shabby | above average I'd say | good lah | okay good | all good
        4: nearly perfect | one below the top | one mark off full marks | second highest | knock one off for the mess | minus one star for the noise | nice and tidy, 4 | four out of a possible five | solid four | happy
        4: very good, 4 because he was late | excellent work but 4 as the van blocked us | would've been 5, make it 4 | it was 3 but now 4 | 4. Would be 5 if cheaper | 4 rather than 5 | not a 5, a 4 | 5 would be too much, 4 | between 3 and 5 so 4 | I'd normally say 5, today 4
        4: amazing but 4 because of the wait
        3: so so | average | it was alright I suppose | middle of the road | ok lah | okay only | meh whatever | neither here nor there | bog standard repair | could have been worse
        3: it was fine | it'll do | run-of-the-mill | comme ci comme ça | half and half really | a bit hit and miss | bang in the middle | right down the middle | 50/50 | nothing to write home about
        3: nothing special really | mid | passable | decent enough | just ok | not good not bad | middling to be honest | so-so | could go either way | I'm neutral on this
        3: 3 for me | I'd give it a three | three stars only | had 2 visits, 3 | last time 5, this time 3 | 3ish
        2: not great | not very good | rather poor | a bit disappointing | below par | not up to scratch | not up to the mark | left a lot to be desired | could do better | underwhelming
        2: wasn't impressed | I wasn't happy | not really satisfied | I'm not that happy | disappointed to be honest | second from bottom | one up from the bottom | needs improvement | not the best | pretty disappointing
        2: fell short of expectations | subpar | expected better | under par | 2 - still dripping | two because the door's scratched | it's a 2 | after 3 weeks of waiting, 2 | a miserable 2 | give 2 only la, so slow
        2: a 2 at best | 2 at most
        1: awful | absolutely shocking | the worst ever | worst service ever | utterly hopeless | terrible terrible terrible | it was a shambles | complete waste of time | dire | lowest possible
        1: bottom marks | the lowest score you have | couldn't be worse | very unhappy | extremely disappointed | really bad | appalling service from your lot | an absolute disgrace | worst experience of my life | useless
        1: atrocious, never again | total rubbish | very poor | absolute joke | beyond terrible | so bad | not happy at all | one, and only because zero isn't there | 1 and that's generous
        -: 4 or 5 not sure | somewhere between 2 and 3 | 3, no 4, oh who cares | 5 stars for breaking my door | full marks for wrecking the floor | five for the man and two for the office | it depends | what is the scale | is 5 good? | the engineer came at 5
        -: 3 lads came and left | 6 stars | would have been a 5 if he'd turned up | I'd give 5 if you fix it | great, another survey | good luck with that | 2 visits needed | good question | happy to help later | 5 o'clock is good
        -: call me at 4 | he said he'd be here by 3 | I live at number 4 | well done for leaking all over my floor | it's good that you ask but I can't talk
        """,
    ),
    (
        "csat5",
        "您对这次空调安装满意吗?请回复1到5分",
        """
        5: 挑不出毛病 | 一点毛病都挑不出来 | 无可挑剔 | 没得挑 | 没得嫌 | 尽善尽美 | 满意度拉满 | 顶格 | 五颗星 | 给你们五个大拇指
        5: 顶呱呱的 | 非常棒 | 师傅非常专业,非常满意 | 太满意了 | 相当到位 | 好得没话说 | 杠杠滴 | 一级棒 | 完美 | 服务一流
        5: 好到飞起 | 超出预期 | 这次安装堪称完美 | 没有任何可挑剔的地方 | 打满分 | 最高档 | 好评拉满 | 给最高分 | 满意极了 | 给力
        5: 非常好,谢谢 | 没啥好说的,满分 | 五星走起 | 100分的满意 | 巴适得很 | 安装得特别好 | 5 师傅辛苦 | 打五分没商量 | 那肯定5分呀 | 等了3天但还是5分
        5: 不是4是5
        4: 还不错 | 蛮好 | 挺满意的,谢谢 | 比较好 | 还挺好的 | 不错不错 | 四分吧,扣一分是因为等太久 | 扣一分 | 满分扣一分 | 比满分少一分
        4: 第二高的分 | 可以的,挺不错 | 基本满意吧 | 五分里给四分 | 安装还不错 | 给四,留一分鼓励你们 | 要不是迟到就五分了,四分
        3: 还行吧 | 中中地 | 普普 | 平平无奇 | 一半一半 | 取中间那个分 | 中间分 | 马马虎虎吧 | 说得过去 | 将就
        3: 不好不坏 | 中规中矩 | 就那样吧 | 没啥特别的 | 一般般啦 | 不上不下 | 过得去吧 | 普通水平 | 及格吧 | 勉勉强强
        3: 也就一般 | 打个中间分 | 差强人意吧我给三 | 对付着用 | 中不溜秋 | 3分,来了2次才装好 | 3 等太久了 | 本来想给五分,想想还是3 | 不是5是3 | 上次5,这次3
        3: 空调挺好,安装3分 | 给你们打三分哈 | 叁分
        2: 不太满意 | 不咋地 | 不太OK | 差点意思 | 有点失望 | 不怎么样 | 较差 | 不够专业 | 有待改进 | 没达到预期
        2: 不如预期 | 倒数第二档 | 第二低 | 不是很好 | 不太理想 | 俩分 | 称不上好 | 水平欠佳 | 给两分都勉强 | 2分,再多没有
        2: 最多2分
        1: 差到没边 | 烂到家 | 差劲到极点 | 最低分 | 最低档 | 太差劲了 | 极差 | 一点都不满意 | 差到极点 | 烂透了
        1: 一塌糊涂 | 没见过这么差的 | 要多差有多差 | 差得离谱 | 史上最差 | 太烂了,空调还漏水 | 打最低的 | 就一分 | 差评,装完漏水 | 倒数第一
        1: 不能再差了 | 失望透顶 | 气死人了,一星 | 1分,多给一分都是浪费
        -: 3到4分 | 大概三四分 | 介于2和3之间 | 5分给师傅1分给客服 | 五星给你们撞坏我家门的本事 | 满分?做梦 | 呵呵满分 | 等了5天 | 住3楼 | 不知道打几分
        -: 3……不对5……算了随便 | 要是不漏水就给5分 | 本来想给5分的 | 几分是最高? | 5分是最好吗? | 你们满意就好 | 满意吗? | 7分 | 三点五分 | 师傅3个人来的
        -: 明天5点打给我 | 一般几点上班 | 好的 | 我家空调一般晚上开 | 你好 | 0分 | 我不评 | 能不能给负分
        """,
    ),
    (
        "csat5",
        "請問你對今次送貨服務有幾滿意?1至5分",
        """
        5: 冇得弹 | 冇得頂 | 無得彈 | 好滿意 | 正到爆 | 滿意到極 | 超級滿意 | 滿分啦 | 讚到不行 | 沒得挑
        5: 完全沒缺點 | 好犀利 | 一流 | 真係好好 | 劲正 | 俾足五分 | 零瑕疵
        4: 幾好 | 唔錯 | 滿不錯 | 滿不錯的 | 都幾滿意 | 不錯喔 | 蠻滿意 | 還不錯啦 | 4分啦唔該 | 算滿意
        4: 幾好呀
        3: 麻麻地 | 普普 | 還行 | 普通啦 | 中中哋 | 過得去 | 一般啦 | 差不多啦 | 麻麻哋啦 | 還好
        3: 唔好唔壞 | 平平無奇 | 尚可 | 收貨啦
        2: 唔多掂 | 唔係幾好 | 唔太滿意 | 有啲失望 | 唔係咁滿意 | 不太OK | 不是很滿意 | 唔係好掂 | 有點失望 | 未達預期
        1: 衰到貼地 | 差到極點 | 極差 | 好唔滿意 | 爛透了 | 差到爆 | 超爛 | 真係好差 | 垃圾到極 | 最低分啦
        1: 有夠爛 | 差到無朋友
        -: 兩三分啦 | 等咗2個鐘 | 唔知喎 | 4分定5分好呢 | 住4樓 | 5分鐘就到 | 3號送嚟
        """,
    ),
    (
        "nps11",
        "How likely are you to recommend our hotel, 0-10?",
        """
        10: a ten from me | Ten! no question | perfect ten | 10/10 would | top score | the maximum | 10 days from crash to cheque, that's the maximum from me | has to be a 10 | 10 stars! | double digits
        10: 9 last year, 10 now | ten all day
        9: niner | nine easily | 9 because nobody's perfect | ten minus one | 9 and a bit? call it 9 | just short of ten: nine | one below ten | one short of 10 | it's a nine for the breakfast alone
        8: eight out of ten | 8, knocked two off for the lift | ten less two, 8 | two below ten | would have been 10, make it 8 | I was going to say 9 but 8 | 8. had 3 showers that didn't work though | 8 for now
        7: between 6 and 8, so 7 | 7 I guess, 7 | six plus one | 6 or 8? let's say 7 | seven for effort
        6: six | 6 lah | a 6, nothing more | 7 last time, 6 this time | was 9 now 6 | six-ish
        5: half marks, so 5 | 5 right in the middle | slap bang in the middle, 5
        0: zero | nil | nought | 0 never again | zilch | zip | nil points | the lowest score possible
        -: no way | not likely | six to eight | about 80% | told 3 friends | stayed 2 nights | 7, 8 or 9 whatever | depends | a few points | room 7
        -: 5 for the view and 1 for the bed | 10 for the pool, 2 for the food | would be a 10 if the wifi worked | 10 if you refund me | ten out of ten for losing our luggage
        """,
    ),
    (
        "nps11",
        "0到10分,您有多大可能推荐我们的保险?",
        """
        10: 拾分 | 十分,没得说 | 给满分 | 满分十分,全家都在用 | 拉满,10分 | 最高分 | 那必须是十分 | 十分十分 | 赔付10天到账,给个满分 | 打满分
        9: 十分里扣一分 | 满分扣一分 | 9分吧 | 比十分少一分 | 扣一分,怕你们飘了 | 九 | 打九分,差的一分是排队 | 就差一分满分,9 | 去年8今年9
        8: 打八分剩下两分看表现 | 八分留两分 | 本来想给9,想想还是8 | 10分扣2分,8分 | 不是9是8 | 8分,扣的两分给客服 | 捌分 | 保了5年,8分
        7: 比六分多一分 | 7吧 | 折中给7 | 上回9这回7 | 给七分不能再高
        6: 去年还能给9,今年6 | 六分及格 | 原来9分现在6分 | 6,涨价30块太多 | 给6个点吧
        4: 不是8是4 | 4分,不到一半 | 从8掉到4
        2: 俩分 | 两分 | 2,理赔拖了3个月
        0: 鸭蛋 | 大鸭蛋一个 | 一分不给,0分 | 最低分 | 0分都嫌多
        -: 大概3到4 | 七八分 | 看情况 | 会推荐 | 十分愿意 | 百分百 | 推荐过3个人 | 买了5年 | 5分8分都行 | 如果涨价就打3分
        -: 8分或9分 | 满分给你们拖了3个月的效率 | 要是理赔快就给10分 | 给我打电话
        """,
    ),
]


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for kind, prompt, table in TABLES:
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
def test_long_nonsense_comes_to_an_end(words: str) -> None:
    assert read_as(words, "csat5", "您对这次空调安装满意吗?").text  # a repeat within a repeat took for ever
