# ruff: noqa: E501  (tables of phrases read best unbroken)

from __future__ import annotations

import pytest

from bot.understanding.consent.optout import names_contact
from bot.understanding.types import Act
from tests.understanding.saying import by_rules, read_as

STOPS = """
STOP | Stop. | stop please | STOPALL | UNSUBSCRIBE | cancel | END | quit | revoke | opt-out | optout | unsub
please stop texting me | don't text me again | take me off your list | remove me from your list | no more messages
do not contact me anymore | leave me alone | i revoke my consent | stop sending me messages | lose my number
i no longer wish to receive these messages | put me on your do not call list | do not message me any further
wrong number, stop texting me | stop, wrong person | no me envien mas mensajes | cease and desist
Stop texting me, I already canceled my order | this is spam, unsubscribe me please
退订 | TD | T | 退订! | 回复TD退订 | 别再发了 | 不要再给我打电话了 | 请不要再联系我 | 以后别打了 | 把我从名单里删除
取消订阅 | 不想再收到你们的短信 | 拒收 | 再打就投诉 | 别再给我发短信了 | 請不要再打電話給我 | 唔好再打俾我 | 唔好再sms我
刪除我的號碼 | 麻烦把我拉黑 | 別再傳簡訊給我 | 不要再打来了
"""
NEAR_MISSES = """
STOP 12345 | cancel my order | stop by the shop | unsubscribe from newsletter but call me | the bus stop
it stopped working | don't call me at work | don't call, text me instead | can't stop smiling | the end of the day
don't call now, i'm in a meeting | please don't stop | don't call my wife | stop sending me the wrong parts
i quit my job | no more questions | no one called me back | cancel the appointment tomorrow
my machine won't stop beeping
别再发快递短信了只要电话 | 今天别打 | 上班时间不要打电话 | 晚上别打给我 | 不用打了,已经修好了 | 别发错货了
退订酒店房间 | 取消订单 | 我想退订流量包 | 别派那个师傅来了 | 停车位 | 别只发短信,给我打电话 | 短信就行,别打电话
你们怎么还不联系我 | 不 | 没有 | 好的 | 5
"""

MORE_STOPS = """
take my name off your list | remove this number from your records | do not call | do not text | don't text | no text | no texts | no calls please
stop the texts | stop the calls | stop the messages please | stop all texts | stop all messages | please stop messaging | stop messaging please | stop writing to me
stop sending these | stop sending me stuff | stop sending me this | quit sending these | cancel messages | cancel alerts | unsubscribe now | unsubscribe me
UNSUBSCRIBE ALL | how do I stop these messages | how can i opt out | opt me out please | i'm opting out | opted out | I choose to opt out | please opt me out of everything
i don't want to receive texts | i do not want any more messages from you | i don't want to hear from you again | i don't want these texts anymore | not interested, stop | not interested. remove me | no longer interested, take me off | please discontinue
please don't contact me again | never contact me again | don't ever call this number again | do not ever message me | leave me alone please | go away | f off | stop bothering me
stop harassing me | stop pestering me | stop spamming me | this is spam stop | i revoke my permission | consent withdrawn | i withdraw consent | revoked
remove | do-not-contact | Enough! stop it | I'd like to be removed | delete | DELETE! | delete me | delete my number | erase my number | block me | blacklist me | add me to do not call | DNC
stop. | STOP | Stop! | stop stop stop | sTop | st0p | stopp | stpo
stop it | unsubscrib | unsubsribe | unscubscribe | un-subscribe | opt-out | opt out please | quit!
end. | END | cancel. | CANCEL ALL | revoke consent | arret | arrêt | alto
baja | please take me out of this | get me off this list | wrong number, remove me | stop 👋 | 🛑 stop | stop ✋ | please stop
can you stop texting me? | could you please stop calling me | would you stop messaging | i said stop texting | for the last time stop | stop or i sue | i asked you not to contact me | no more
no more please | no more surveys please | enough already, stop messaging | end all communication | i want off this list | take me off | remove pls | pls remove my number
kindly unsubscribe me | kindly stop | i wish to unsubscribe | i want to unsubscribe | unsubscribe from all | text STOP | reply stop | STOP to end
stop to opt out | don't message me anymore | stop contacting this number | don't bother me again | stop ringing me | stop phoning me | refrain from contacting me | cease
cease all contact | desist | no further messages | no further contact please | 退订 | 退订谢谢 | 我要退订 | 请退订
退订短信 | 退订所有 | 退订回访 | 回复退订 | TD | td | T | tD
TD! | 回T退订 | 回TD | 取消订阅 | 取消短信 | 取消推送 | 取消回访 | 拒收
拒收短信 | 拒绝接收 | 拒绝回访 | 拒绝来电 | 停止 | 停止发送 | 停止发短信 | 停止打电话
停止骚扰 | 停止联系我 | 别发 | 别发了 | 别再发 | 别再发了 | 别再发短信 | 别再发消息给我
别给我发短信了 | 别给我打电话 | 别打 | 别打了 | 别再打 | 别再打了 | 别再打电话 | 别再打给我
别再打来了 | 别再来电 | 别再联系 | 别联系我 | 别联系我了 | 别烦我 | 别烦 | 别骚扰我
别打扰我 | 不要发 | 不要发了 | 不要再发 | 不要再发短信给我 | 不要再打 | 不要打了 | 不要打电话给我
不要再打电话来 | 不要联系我 | 不要再联系 | 不要再联系我了 | 不要骚扰 | 不要打扰 | 不要烦我 | 勿扰
请勿打扰 | 请勿联系 | 请勿再发 | 请勿来电 | 以后不要联系 | 以后别联系我 | 以后别发了 | 以后别打了
以后不要再打 | 以后不用打了 | 不用再联系我了 | 不用再打了 | 不想收 | 不想收到短信 | 不想再收到 | 不想接到电话
不接受回访 | 不需要回访 | 不需要再联系 | 无需再联系 | 不同意联系 | 撤回同意 | 撤销授权 | 收回授权
删除我的号码 | 删除我的信息 | 把我删了 | 把我删掉 | 把我移出名单 | 把我拉黑 | 拉黑我 | 拉黑
加入黑名单 | 把我加入黑名单 | 黑名单 | 屏蔽 | 屏蔽我 | 移除我 | 从名单移除 | 从名单上去掉
取消关注 | 烦死了别再发 | 骚扰电话别打 | 再打我投诉了 | 再发就举报 | 再骚扰报警 | 滚 | 滚蛋
闭嘴 | 够了别发了 | 求你们别发了 | 求求你们别再打了 | 放过我吧别打了 | 唔好再send | 唔好再send嚟 | 唔好再打嚟
唔好再打俾我 | 唔好打俾我 | 唔好再搵我 | 唔好再煩我 | 唔好再發 | 唔好再發短訊 | 咪再打嚟 | 咪再煩我
取消訂閱 | 停止發送 | 不要再發 | 不要再傳 | 不要再傳訊息給我 | 請勿打擾 | 別再打來 | 別再傳了
刪除我的資料 | 刪除我的電話 | 拒絕接收 | 唔想再收 | 唔想再收到你哋嘅短訊 | 取消晒佢 | 解除訂閱 | 退訂
請退訂 | 我要退訂 | 拒收訊息
"""
MORE_NEAR_MISSES = """
stop by tomorrow | end of story | cancel my order | cancel the appointment | stop sending me the wrong item | don't call me before 9 | don't call now | call me, don't text
text me, don't call | email only please | no calls after 8pm please | stop calling my office, use my mobile | please stop the delivery | stop the repair | i can't stop laughing | non-stop noise
it stopped working | quit my job | the end | remove the old machine | delete the second order | take the old fridge away | opt for the cheaper one | unsubscribe from the newsletter only
cancel my membership | don't send a technician | don't send the red one | do not call the old number | no more leaks | no more problems | no more questions | leave it at the door
nomore leaks | nomore noise thanks | leave me a message | stop at the gate | next stop | bus stop | end the contract | end of month | quit smoking | revoke the discount?
cancel 2 of the 3 items | stop order 123 | don't text while i'm at work | not now, stop, call later | i never got a text | nobody texted me | why did you stop sending updates | please don't stop the updates
continue, don't stop | stop the car | 别派他来了 | 取消订单 | 取消预约 | 取消明天的上门 | 取消会员 | 退订酒店
退订套餐 | 退订牛奶 | 退订机票 | 今天别打电话 | 晚上别打 | 上班别打电话 | 现在别打 | 开会别打
别打座机 | 别打我公司电话 | 别打电话发短信 | 别发短信打电话 | 别发给我老婆 | 别发错了 | 别再发错货 | 不要再发错货了
不要发快递 | 不要发顺丰 | 不要寄到公司 | 不要打电话,发微信 | 不要再派那个师傅 | 别再让他来了 | 别再修了换新的吧 | 停止供水了
停电了 | 机器停了 | 停车费 | 别停 | 不要停 | 不要再漏了 | 不要再拖了 | 别再推脱了
别再骗我了 | 别再敷衍 | 别忘了联系我 | 不要忘记打电话 | 怎么不联系我 | 没人联系我 | 别不理我 | 屏蔽门坏了
黑名单是什么 | 短信没收到 | 删除订单 | 把旧的拉走 | 取消分期 | 不用来了已经好了 | 不用打了我自己修好了 | 这单别发了,换地址
先别发货 | 别发货 | 不要发货了 | 唔好咁夜打嚟 | 唔好打去公司 | 唔好派佢嚟 | 取消张单 | 唔好再甩底
"""


def phrases(block: str) -> list[str]:
    return [phrase.strip() for line in block.strip().splitlines() for phrase in line.split("|") if phrase.strip()]


@pytest.mark.parametrize("words", phrases(STOPS + MORE_STOPS))
@pytest.mark.parametrize("kind", ["none", "csat5", "text"])
def test_a_stop_is_obeyed_without_rasa(words: str, kind: str) -> None:
    assert read_as(words, kind).opts_out
    assert by_rules(words, kind).lead is Act.OPT_OUT


@pytest.mark.parametrize("words", phrases(NEAR_MISSES + MORE_NEAR_MISSES))
def test_a_near_miss_is_no_stop(words: str) -> None:
    assert not read_as(words).opts_out


def test_an_option_that_is_spelt_like_a_keyword_is_the_option() -> None:
    assert by_rules("cancel", "choice", options=("Keep", "Cancel")).answer == 1


def test_a_mark_beside_a_stop_is_kept() -> None:
    meant = by_rules("5分,别再发了", "csat5")
    assert meant.lead is Act.OPT_OUT
    assert meant.answer == 5


@pytest.mark.parametrize(
    "text", ["phone no more batt lah, text u later", "my hp dying, call you back", "手机快没电了,回家聊"]
)
def test_a_flat_phone_is_no_contact_to_be_stopped(text: str) -> None:
    assert not names_contact(text)
    assert names_contact("stop texting me, my phone never rests")
