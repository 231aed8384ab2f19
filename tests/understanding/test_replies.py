"""What replies settle after each kind of question, by the rules alone; `-` settles nothing."""

# ruff: noqa: E501  (tables of replies read best unbroken)

from __future__ import annotations

import pytest

from tests.understanding.saying import by_rules

TABLES = [
    (  # what follows the answer only speaks of the talk
        "csat5",
        "请为本次保养打分(1-5)",
        (),
        """
        3: 马马虎虎 座椅底下没吸 | 一般般吧 等了个把钟头
        4: 满意 就是后备箱没关严 | 满意 小哥挺客气
        5: 非常满意 师傅很准时
        5: 非常满意 其余的周五再跟你们细聊 | 满分 短信就此打住吧,别再发了 | 五星 帮我转人工
        2: 不太满意 你们叫经理打给我
        1: 非常不满意 从今往后别再给我发信息
        -: 今晚再跟你说
        """,
    ),
    (
        "yes_no",
        "您的热水器装好了吗?",
        (),
        """
        yes: 装好了 求你们别再发短信了 | 昨天装上了 细节晚点再和你说
        no: 还没装 找个真人打给我
        """,
    ),
    (
        "yes_no",
        "Has your new oven been fitted?",
        (),
        """
        yes: yep this morning, cant talk tho, ring after four | it was fitted on monday. no more texts please
        no: not fitted yet. in a meeting, call me tonight
        """,
    ),
    (
        "csat5",
        "",
        (),
        """
        5: gotta be a 5 | 5!!! | fully satisfied | very good thanks | top notch | couldn't be happier | great | fantastic job | 5 out of 5 | full marks | really happy | i choose 5
        5: five please | 5* | i pressed 1 by mistake, it should be 5 | 5 (five) | Five out of five | super | superb! | brilliant | 评分:5 | 5星好评 | 满意度5 | 很满意
        5: 十分满意 | 超满意 | 很好 | 非常好 | 特别好 | 满分 | 刚才说错了 是5分 | 5个星 | 給5分 | 俾5分 | 非常滿意 | 好满意
        5: 太赞了 | 服务很好
        4: 4, pretty good | a strong 4 | score: 4 | four stars | 4 stars ⭐ | somewhat satisfied | not too bad | not bad at all | good | maybe 4 | i'm satisfied | quite happy with it
        4: happy | satisfied | my answer is 4 | 3, i mean 4 | nice | decent | 打4分 | 我给4分 | 四颗星吧 | 比较满意 | 基本满意 | 还算满意
        4: 挺满意的 | 满意 | 挺好 | 好 | 不错 | 5分,不,4分 | 五分满分给四分 | 4分(满分5分) | 唔错 | 几好 | 服务不错
        3: I would say 3 | rating - 3 | neutral | meh | ok | it was ok | 3 i guess | 3 stars out of 5 | 4. sorry 3 | acceptable | mediocre | 一般
        3: 一般般 | 还行 | 凑合 | 还可以 | 可以 | 尚可 | 普通 | 麻麻 | 马马虎虎吧 | 过得去 | 服务一般
        2: my rating is 2 | 2/5 | dissatisfied | could be better | could have been better | not good | not that great | unhappy | disappointed | two | poor | bad
        2: 不太满意 | 不满意 | 差 | 不好 | 不滿意 | 服务差 | 不算好 | 不能算满意 | 说不上好
        1: very dissatisfied | not good at all | terrible service | very unhappy | a 1 | 1 star | one star | very poor | very bad | 很不满意 | 非常不满 | 极差
        1: 很差 | 太差了 | 好差劲 | 好唔满意
        -: 4 or 5 | 4-5 | 6 | 10 | 0 | 4.5 | 20 | the technician came on the 4th | 5 people came | call me at 5 | i have 2 of them | 4 days late
        -: waited 3 hours | zero | minus 5 | B | yes | no | nope | 零分 | 0分 | 6分 | 10分 | 4.5
        -: 四五分 | 4到5 | 5分钟就到了 | 3号来的 | 2个人来的 | 等了4个小时 | 五星级酒店 | 第5次报修 | 👍 | 👎 | 😊 | 没有不好
        """,
    ),
    (
        "nps11",
        "",
        (),
        """
        10: 10 | a 10 | 10 for sure | 10分 | 十
        0: 0 | 零 | 0分
        9: 9/10 | definitely a 9 | 给9分 | 會,9分
        8: 8 out of ten | I'd say 8 | 八分 | 9分,不对,8分
        7: seven
        -: 11 | 100 | 7.5 | 7-8 | very likely | likely | 满分10分 | 十分满意 | 十分愿意 | 百分百 | 4星 | 15
        -: 九点五 | 5, maybe 6 | between 6 and 8 | 3 friends | 1 in 10 | -3
        6: 6分吧
        """,
    ),
    (
        "yes_no",
        "Has the problem been fixed?",
        (),
        """
        yes: yes | yes it is | yep | y | fixed | it's fixed | working now | seems fine now | all good now | so far so good | no problems since
        yes: yes, finally | 1 | yes no problem | no problem | 👍 | absolutely | it was, thanks | done | resolved | works
        no: no | n | nope | not fixed | not yet | still broken | still leaking | no change | nothing has changed | same as before | it broke again | no!!!
        no: of course not | it isn't | it wasn't | they haven't | 2 | 👎 | i wish | not at all | unresolved | not working
        -: maybe | i don't know | not sure | half | haven't checked | ask my wife | mostly | 5
        """,
    ),
    (
        "yes_no",
        "Is this the right number to reach you?",
        (),
        """
        yes: yes it is | right | yes, correct | that's right | this is fine | sure | yes please | it is | use this one
        no: no, it changed | no please use 555 1234 | not any more
        -: wrong number
        """,
    ),
    (
        "yes_no",
        "Do you have any other questions?",
        (),
        """
        no: no | no thanks | nothing | none | that's all | nope that's it | i'm good | all good | not really | not at the moment
        yes: yes | yes i do
        """,
    ),
    (
        "yes_no",
        "您反映的问题解决好了没有？",
        (),
        """
        yes: 是 | 是的 | 好了 | 修好了 | 已经修好了 | 弄好了 | 处理好了 | 解决啦 | 可以了 | 能用了 | 没问题 | 正常了
        yes: 嗯 | 对 | 基本好了 | 好多了 | 暂时好了 | 没再出问题 | 没再漏 | 1 | 好 | 搞定 | 修咗喇 | 整好咗
        yes: 已解決 | OK | ok了
        no: 还没有 | 没有 | 没 | 未 | 没修好 | 还没好 | 还是坏的 | 没人来 | 老样子 | 又坏了 | 不行 | 没有解决
        no: 2 | 不好 | 不是 | 没呢 | 哪有 | 未整好 | 仲係坏 | 冇整好 | 尚未解決 | 没好呢
        -: 一半吧 | 不清楚 | 不知道 | 算是吧 | 差不多好了
        """,
    ),
    (
        "yes_no",
        "以后有服务安排，就用这个号码联系您，对吗？",
        (),
        """
        yes: 对 | 是的 | 没错 | 对，没变 | 可以 | 行 | 好的 | 是这个 | 用这个就行 | 啱 | 係 | 沒錯
        no: 不对 | 不是 | 换了 | 换号了 | 打另一个 | 不用这个 | 唔係
        """,
    ),
    (
        "yes_no",
        "还有其他需要帮助的吗？",
        (),
        """
        no: 没有 | 没了 | 不用 | 不用了 | 不需要 | 暂时没有 | 没有别的 | 没其他的了 | 冇 | 唔使 | 無
        yes: 有 | 有的 | 需要
        """,
    ),
    (
        "yes_no",
        "产品现在用着正常吗？",
        (),
        """
        yes: 正常 | 很正常 | 用着挺好 | 一切正常 | 挺好 | 没问题 | 好用
        no: 不正常 | 坏了 | 有问题 | 不太正常 | 用不了
        -: 时好时坏
        """,
    ),
    (
        "yes_no",
        "这个问题解决得让您满意了吗？",
        (),
        """
        yes: 满意 | 很满意 | 满意了 | 可以
        no: 不满意 | 不太满意 | 非常不满意 | 没有
        -: 还行 | 一般
        """,
    ),
    (
        "yes_no",
        "师傅准时到了吗？",
        (),
        """
        yes: 准时 | 很准时 | 到了 | 提前到的
        no: 迟到了 | 晚了一小时 | 没有 | 没来
        """,
    ),
    (
        "yes_no",
        "有人联系过您了吗？",
        (),
        """
        yes: 联系过了 | 打过电话 | 联系了 | 有
        no: 没有 | 没人联系 | 还没 | 没接到电话
        """,
    ),
    (
        "yes_no",
        "您会推荐给朋友吗？",
        (),
        """
        yes: 会 | 会的 | 肯定会 | 当然 | 已经推荐了
        no: 不会 | 不太会
        -: 看情况
        """,
    ),
    (
        "yes_no",
        "Would you recommend us?",
        (),
        """
        yes: yes | i would | definitely | already have
        no: no way | never | probably not | wouldn't
        -: probably
        """,
    ),
    (
        "yes_no",
        "Is it settled to your satisfaction?",
        (),
        """
        yes: yes | satisfied | happy with it | very much so | it is
        no: not satisfied | not really | unhappy
        -: more or less
        """,
    ),
    (
        "choice",
        "",
        ("Speed", "Price", "Quality", "Staff"),
        """
        0: 1 | one | a | number one | the first one | I pick speed | speed, definitely | let's say A | first one I think | Ａ
        1: 2 | two | option 2 | option B | second | price | b) | i'd go with 2 | 3, no, 2 | ②
        2: (3) | C | third option | the third | Quality! | qualty | the quality | it's 3 | 3 please
        3: 4. | no. 4 | the fourth one | last one | staff please
        -: 1 and 2 | both | none | any | 5 | 0 | whatever | price and quality | not sure | cheaper | between 1 and 2
        """,
    ),
    (
        "choice",
        "",
        ("响应速度", "价格", "质量", "服务态度"),
        """
        0: 1 | A | 选A | 速度 | 响应 | 第一个吧 | 頭一個 | 1吧 | 一
        1: 二 | b | 选择2 | B项 | 价格 | 價格 | 第二項 | 就2 | 二号 | 选二
        2: 第三 | 第三个 | 我选3 | 3号 | 选项C | 质量吧 | 质量最重要 | ③ | Ｃ | 質量
        3: 四 | 服务态度 | 态度 | 最后一项 | 要第四个
        -: 价钱 | 1和3 | 都重要 | 都可以 | 随便 | 没有 | 5 | 0 | 不知道
        """,
    ),
]


def cases() -> list[tuple[str, str, tuple[str, ...], str, str]]:
    found = []
    for kind, prompt, options, table in TABLES:
        for line in table.strip().splitlines():
            value, _, replies = line.strip().partition(": ")
            found += [(kind, prompt, options, reply.strip(), value) for reply in replies.split(" | ")]
    return found


@pytest.mark.parametrize(("kind", "prompt", "options", "reply", "value"), cases())
def test_what_a_reply_settles(kind: str, prompt: str, options: tuple[str, ...], reply: str, value: str) -> None:
    answer = by_rules(reply, kind, prompt, options).answer
    expected = {"-": None, "yes": True, "no": False}.get(value, value)
    assert (str(answer) if isinstance(expected, str) else answer) == expected
