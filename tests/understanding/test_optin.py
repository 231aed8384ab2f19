# ruff: noqa: E501  (tables of phrases read best unbroken)
"""Messages again, or none at all for good: certain wordings, and what only sounds like them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import ROOT
from bot.understanding.types import Act
from tests.understanding.saying import read_as
from tests.understanding.test_optout import phrases

PRIVATE: Path = ROOT / "tests" / "nlu" / "sets" / "private.txt"

STARTS = """
把以前的提醒短信给我重新开通吧 | 之前不小心退订了,麻烦恢复一下 | 通知可以恢复了 | 请继续给我发优惠信息 | 我想重新订阅 | 上回关了推送,现在帮我开回来
再帮我开通短信提醒 | 把我加回名单 | 取消退订 | 手滑关了提醒,麻烦打开 | 后悔了,还是给我发吧 | 以后可以再发了 | please resume the text alerts
turn the reminders back on please | I unsubscribed last week, put me back
add me back on the list | opt me back in | i hit stop by accident, please restart
you can text me again | I want your updates back
switched off your sms last month, now can on back | sign me up again for texts
reactivate my notifications
"""
NO_STARTS = """
重新发货 | 重新打开还是不行 | 短信里的链接重新发一下 | 验证码短信重新发一次 | 恢复出厂设置后通知没有了 | 恢复供水的时候短信通知我 | 消息打开是空白的 | 活动页面打不开
之前停了的空调重新打开还是不凉 | 上次订单取消了,重新发给我 | 之前退订了你们怎么又重新发短信 | 不要恢复短信 | 不用重新开通 | 别再继续给我发 | 为什么恢复推送
继续收到你们的短信就投诉 | 提醒过师傅重新登记 | 重新安排师傅上门 | 继续修 | 打开门了 | start sending the right parts
you charged me by mistake, start again | I blocked you once and I'll do it again
I texted stop and you resume sending | the washing machine restarted again
my phone alerts turned back on by themselves | put me back on hold again
put me back on the phone with Karen | don't resume the texts
why did you restart the messages | when will you resume service
I stopped by and the shop was back open | never start texting me
以后可以发消息改时间吗 | 今后可以推送到邮箱么? | back again with the same fault | keep the change | call me back again
please send the update on my repair again | resume my delivery
"""
FOR_GOOD = """
往后短信电话一律别来 | 任何消息都别再给我发 | 以后什么通知都不用发了 | 一个字都不要再发给我 | 今后永远不要再打这个号码 | 请勿再以任何方式联系我 | 电话短信统统不要
我再也不想接你们的电话了 | 将我从群发名单里剔除 | 不需要你们再给我发东西 | 从此不许再联系本号码 | 以后任何簡訊都免了
no calls, no texts ever again | no more calls or texts please | take me off everything
knock it off with the texts | not one more message from you | don't text me at all
wipe my number, no more texts period | bin my number | never contact me by any means
cut it out with these calls | no messages or calls for life | scrub me from everything
"""
NOT_FOR_GOOD = """
别发短信打电话 | 这次不评 | 以后别再发错货 | 以后别再打错电话了 | 任何问题都别找他 | 短信都没收到 | 电话都没人接 | 一个电话都没有打来 | 什么短信都没收到
以后别发快递到公司 | 不想接你们送来的旧货 | 不需要你们再派人来 | 不需要你们再发货了 | 所有东西都别放门口 | 任何信息都不要告诉我老婆 | 今天电话都别打
这种调查别找我评 | 以后东西都别发顺丰 | 以后不要再打我座机号码,打手机 | 全部都不要了退货 | 电话短信都别在晚上发 | 消息都不要发给我老公 | 通知都别贴门上
别再打错号码 | 以后短信都别发旧号码,发新号 | cancel my order | stop by | don't send the technician
no call no text, nobody came | no call or text before he turned up
no calls or texts ever came | not another leak | remove me from the booking for friday
cut it out of the bill | never stop by unannounced | no more leaks or noise
don't call me at work | wipe my phone number from the invoice | don't text him at all
no more calls after 8pm please | don't call me in any case before 9
no more texts about this order please | bin my old fridge | lay off the salt
not a single call from your technician, nobody came
"""
MORE_FOR_GOOD = """
以後唔好再搵我 | 电话短信都给我停了 | 以后短信电话都不用了 | 请把我号码从你们系统里彻底抹掉 | 以后啥通知都别推给我 | 半条短信都别再来
please do not contact me ever again in any form | no texts no calls nothing, ever | take my number off everything
enough with the messages, not another text please | drop me off all your lists | i'm done, no further texts or calls
"""
MORE_NOT_FOR_GOOD = """
什么短信都收不到 | 一条短信都没发给我 | 以后有什么事都别瞒我 | 以后别老发满减券给我,物流通知要发 | 全部都不要辣 | 电话短信都没人回
把我从候补名单上去掉 | 不想让你们再来修了 | 以后都别找那个师傅 | 以后不要找我老公,找我 | 通知都别发群里 | 所有信息都别填错
no more waiting or calling around | remove me as second driver | take me off the waiting list for tuesday | never text while driving
no text or call to say he was late | remove this number 2 item from my order | get rid of my old boiler | don't call him at all, call me
"""
MACHINES = """
(I'm not receiving notifications. If this is urgent, reply "urgent" to send a notification through with your original message.)
您好，我现在有事不在，一会再和您联系。 | 我正在开车，开启了“驾车勿扰”。到达目的地后，我会看到您的信息。 | 您好！您的邮件我已收到，我会尽快给您回复
Thank you for contacting Lux Cleaners! Please let us know how we can help you | OOO til Mon | 亲，您好，客服正在忙，稍后回复您哦
此邮箱为系统信箱,恕不回复
本号码仅用于发送通知,无人值守
本人现正放大假,十号返工,急事请搵同事
Hi, I have now left the company. For invoices please contact accounts.
this mailbox is not monitored
用户正忙,请稍后再拨 | 短信发送失败:对方拒收 | 系统退信:收件人邮箱已满 | 您拨打的号码暂时无人接听,请稍后再拨 | 本人已于上月离职,本邮箱停用
the customer you are calling is not available | Mail delivery failed: no such address | I am away from my desk until monday
your message has been received, our team will respond shortly | recipient does not accept texts
"""
PEOPLE = """
我明天有事不在，后天再送 | this is urgent, reply to me | thanks for contacting me, can you help?
我已经出差回来了
我正在休假,你们的人来了两次都没见到我
i no longer work there so the laptop is no use to me
请稍后再试一下网页,还是打不开 | 我的消息发送失败了怎么办 | 系统自动扣了我两次钱 | 语音助手不回应我 | 自动发送的账单错了 | 用户忙的时候很难打进来
the message has been received late | what are your opening hours | i'm out sick today | the person you sent was not available
"""


@pytest.mark.parametrize("words", phrases(STARTS))
def test_a_start_is_certain(words: str) -> None:
    reading = read_as(words)
    assert Act.OPT_IN in reading.settled
    assert Act.OPT_OUT in reading.excluded


@pytest.mark.parametrize("words", phrases(NO_STARTS))
def test_other_things_begin_again_too(words: str) -> None:
    assert Act.OPT_IN not in read_as(words).settled


@pytest.mark.parametrize("words", phrases(FOR_GOOD + MORE_FOR_GOOD))
def test_everything_denied_for_good_is_an_opt_out(words: str) -> None:
    assert read_as(words).opts_out


@pytest.mark.parametrize("words", phrases(NOT_FOR_GOOD + MORE_NOT_FOR_GOOD))
def test_one_thing_denied_is_no_opt_out(words: str) -> None:
    assert not read_as(words).opts_out


@pytest.mark.parametrize("words", phrases(MACHINES))
def test_what_a_machine_says_stands_alone(words: str) -> None:
    reading = read_as(words)
    assert reading.settled == {Act.AUTO_REPLY}
    assert not reading.opts_out


@pytest.mark.parametrize("words", phrases(PEOPLE))
def test_people_speak_of_machines_too(words: str) -> None:
    assert Act.AUTO_REPLY not in read_as(words).settled


def test_on_again_needs_no_object_only_where_nothing_is_asked() -> None:
    assert Act.OPT_IN in read_as("那重新打开吧").settled
    assert Act.OPT_IN not in read_as("那重新打开吧", "yes_no", "要重新打开工单吗?").settled


def test_private_chatter_settles_nothing_about_the_talk() -> None:
    for words in PRIVATE.read_text(encoding="utf-8").splitlines():
        assert not read_as(words).settled & {Act.OPT_OUT, Act.OPT_IN, Act.CALLBACK}, words


@pytest.mark.parametrize(
    "words",
    [
        "Dun text while driving la u crazy ah, reply me later",
        "Just leave me alone tonight Tom, I need to think. Speak tomorrow",
    ],
)
def test_who_puts_a_friend_off_until_later_stops_nothing(words: str) -> None:
    assert not read_as(words).settled & {Act.OPT_OUT, Act.OPT_IN}


@pytest.mark.parametrize(
    "words",
    [
        "i unsubscribed by accident",
        "accidentally hit stop",
        "ignore my earlier stop",
        "add my number back please",
        "bring back the alerts",
        "changed my mind, message me again",
        "would love to hear from you again",
        "i'd like to get your offers again",
        "手残退订了",
        "后悔退订了",
        "以后可以继续发了",
        "我又想收了",
        "想再收到你们的提醒",
        "帮我重开短信",
    ],
)
def test_a_stop_is_regretted_or_was_a_slip(words: str) -> None:
    reading = read_as(words)
    assert Act.OPT_IN in reading.settled
    assert not reading.opts_out


@pytest.mark.parametrize(
    "words",
    [
        "i don't want to hear from you again",
        "never want to get your messages again",
        "我不想再收到你们的短信",
        "唔想再收到你哋嘅讯息",
        "希望再也收不到你们的短信",
    ],
)
def test_the_same_words_denied_are_a_stop(words: str) -> None:
    reading = read_as(words)
    assert Act.OPT_IN not in reading.settled
    assert reading.opts_out


@pytest.mark.parametrize(
    "words",
    [
        "stopped by accident at your shop",
        "put me back in touch with Amy",
        "可以发短信吗",
        "现在可以发货了",
        "又想收快递",
    ],
)
def test_another_matter_begins_again(words: str) -> None:
    assert Act.OPT_IN not in read_as(words).settled
