"""Yes or no without the words: a reply counts in the light of what was asked. All wording is our own."""

# ruff: noqa: E501  (tables of replies read best unbroken)

from __future__ import annotations

import pytest

from bot.understanding.asked import Ask, asks_of
from tests.understanding.saying import read_as

# (prompt, what says yes, what says no, what settles nothing)
TABLE = [
    (
        "您订的书桌送到了吗?",
        "到了 | 上周三就到了 | 已经到货了 | 收到了,谢谢 | 早收到啦 | 到咗喇 | 昨天下午送到的",
        "还没到 | 没到呢 | 到现在都没影 | 未收到 | 仲未到 | 等了半个月还没送来 | 没收到 | 木有 | 一直在等,没人送",
        "不知道,我出差了 | 没注意看 | 什么书桌? | 你是谁 | 晚点再说",
    ),
    (
        "热水器修好了吗?",
        "修好了 | 已经修好啦 | 弄好了,挺好用 | 好使着呢 | 搞定了 | 一切正常 | 没再出问题 | 修完了,谢谢",
        "没修好 | 还没修呢 | 还是老样子 | 照样漏 | 又坏了 | 修了跟没修一样 | 才怪 | 修个屁 | 用不了 | 还没人来修",
        "不清楚 | 还没试过 | 看情况吧 | 一半一半 | 嗯? | 换了三个师傅",
    ),
    (
        "请问水管还漏水吗?",
        "还漏 | 照漏 | 漏得更厉害了 | 还在滴 | 老样子 | 天天漏",
        "不漏了 | 早就不漏了 | 一滴都没有了 | 没再漏过 | 完全好了 | 再也没漏过",
        "还没看 | 不确定 | 我明天看看",
    ),
    (
        "请问是李先生本人吗?",
        "是我 | 我就是 | 本人 | 正是 | 系我",
        "我是他太太 | 他出去了 | 打错了 | 不是本人 | 我姓陈 | 我是他同事",
        "有什么事? | 你哪位",
    ),
    (
        "您需要我们再派人上门吗?",
        "要的 | 麻烦安排一下 | 好呀 | 得呀 | 尽快吧 | 都行 | 中",
        "不用了 | 先不用 | 算了吧 | 免了 | 没必要 | 唔使喇 | 用不着",
        "再看看 | 到时候说吧 | 你们收费吗?",
    ),
    (
        "周五下午的安装您在家吗?",
        "在家 | 没问题 | 我等你们 | 那天我休息" if False else "在家 | 没问题 | 随时都行 | 那天我休息 | 可以的",
        "要上班 | 不方便 | 出差了 | 改到周日吧 | 来不及 | 走不开 | 冇时间",
        "还不一定 | 看情况",
    ),
    (
        "师傅有没有另外收费?",
        "多收了五十块 | 加了八十元 | 临时又要了一百",
        "没有收 | 一分钱没多收 | 分文未取 | 按报价收的 | 没加钱",
        "不清楚,我老公付的",
    ),
    (
        "工作人员礼貌吗?",
        "很客气 | 挺有礼貌的 | 态度没得说 | 非常热情",
        "不礼貌 | 爱答不理 | 凶得很 | 态度很差 | 板着个脸",
        "没见到人 | 一般般吧",
    ),
    (
        "课程您参加了吗?",
        "参加了 | 去了,收获很大 | 上完了",
        "没参加 | 没去成 | 错过了 | 临时有事没去 | 请假了",
        "什么课程?",
    ),
    (
        "您还愿意续费吗?",
        "续 | 愿意 | 续吧 | 没问题",
        "不续 | 不续了 | 不考虑 | 没兴趣 | 谁还续啊 | 想得美",
        "考虑考虑 | 到时候再说",
    ),
    (
        "Has your sofa been delivered?",
        "it came | it has | got it Tuesday | arrived this morning | signed for it | it was, last Friday | delivered yesterday, thanks",
        "not yet | still waiting | never came | it hasn't | nobody came | nothing so far | no sign of it | not arrived | it never turned up | in my dreams",
        "not sure yet | which sofa? | call me later | who is this? | haven't checked",
    ),
    (
        "Is the boiler working properly now?",
        "working fine | runs like a dream | good as new | up and running | all sorted | works a treat | back to normal | it is",
        "still broken | dead as a doornail | same as before | not working | it isn't | packed up again | no better | won't turn on | you tell me, we're freezing",
        "haven't tried it | too early to say | it's not not working | yes and no",
    ),
    (
        "Have you had any noise from the fridge since?",
        "still humming | every night | all night long | it's worse | keeps rattling",
        "none so far | not a sound | no noise | silent as a tomb" if False else "none so far | not a sound | no noise | not once since | all quiet | it's gone",
        "haven't listened | depends",
    ),
    (
        "Am I speaking with Mrs Patel?",
        "speaking | that's me | this is she | you've got her",
        "nope, her husband | I'm her daughter | she's not here | wrong number",
        "what's it about? | who's asking?",
    ),
    (
        "Would you like us to book a follow-up visit?",
        "go for it | yes please | count me in | why not | sounds good | that would be lovely",
        "no need | I'm good | pass | no thanks | don't bother | not interested | changed my mind | yeah nah",
        "maybe | how much is it? | let me ask my wife",
    ),
    (
        "Did the driver call you before arriving?",
        "he did | he called first | someone did",
        "he didn't | nobody called | he never did | not a word | did he heck",
        "I was out | not sure",
    ),
    (
        "Was the cleaner polite?",
        "very friendly | couldn't have been nicer | lovely lady | a real gentleman" if False else "very friendly | couldn't have been nicer | lovely lady | always courteous",
        "rude | about as polite as a wasp | not very friendly | no manners | rolled her eyes at me",
        "didn't meet her | no comment",
    ),
    (
        "Did the technician charge you anything extra?",
        "added 40 dollars | paid 20 extra | wanted another 15 quid on top",
        "not a penny more | he didn't | stuck to the quote | nothing extra | only what was agreed",
        "my son paid, ask him",
    ),
    (
        "Would you recommend us to a colleague?",
        "in a heartbeat | already have | without hesitation | you bet | I would",
        "once bitten | not in a million years | I wouldn't | never again | fat chance | as if | only to my enemies",
        "depends on the price",
    ),
    (
        "Can you come in at nine on Monday?",
        "can can | I'll be there | works for me | see you then | count me in | nah yeah",
        "cannot lah | I'm away | can't make it | I'm working | any day but Monday",
        "let me check | what for?",
    ),
    (
        "您现在仍然收不到验证码吗?",
        "收不到 | 还是收不到",
        "收得到了 | 收到了",
        "没再试",
    ),
]


def cases() -> list[tuple[str, str, bool | None]]:
    values = (True, False, None)
    return [
        (prompt, reply, value)
        for prompt, *columns in TABLE
        for value, column in zip(values, columns, strict=True)
        for reply in column.split(" | ")
    ]


@pytest.mark.parametrize(("prompt", "reply", "value"), cases())
def test_what_a_reply_says_to_what_was_asked(prompt: str, reply: str, value: bool | None) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value
