from __future__ import annotations

import pytest

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


def phrases(block: str) -> list[str]:
    return [phrase.strip() for line in block.strip().splitlines() for phrase in line.split("|")]


@pytest.mark.parametrize("words", phrases(STOPS))
@pytest.mark.parametrize("kind", ["none", "csat5", "text"])
def test_a_stop_is_obeyed_without_rasa(words: str, kind: str) -> None:
    assert read_as(words, kind).opts_out
    assert by_rules(words, kind).lead is Act.OPT_OUT


@pytest.mark.parametrize("words", phrases(NEAR_MISSES))
def test_a_near_miss_is_no_stop(words: str) -> None:
    assert not read_as(words).opts_out


def test_an_option_that_is_spelt_like_a_keyword_is_the_option() -> None:
    assert by_rules("cancel", "choice", options=("Keep", "Cancel")).answer == 1


def test_a_mark_beside_a_stop_is_kept() -> None:
    meant = by_rules("5分,别再发了", "csat5")
    assert meant.lead is Act.OPT_OUT
    assert meant.answer == 5
