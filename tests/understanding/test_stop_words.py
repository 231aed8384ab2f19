# ruff: noqa: E501  (tables of phrases read best unbroken)
"""Stop words in every dress, demands of a few words, and what only speaks of them."""

from __future__ import annotations

import pytest

from bot.understanding.types import Act
from bot.understanding.words.normalise import normalise
from bot.understanding.words.quoting import own_words
from tests.understanding.saying import by_rules, read_as
from tests.understanding.test_optout import phrases

# Signs, politeness, repetition, keys beside the right ones, a mark before it.
DRESSED = """
[STOP] | <STOP> | #STOP | ✋ STOP ✋ | ❌ STOP | S_T_O_P | ssstop | Srop | STO P | st op | plz stop ty | End end | QUIT QUIT QUIT | STOP PLEASE AND THANK YOU
reply: STOP | I'm replying STOP | my reply is STOP | STOP/END/QUIT | 🛑🛑🛑 | 🚫 no more | yes stop | I want to STOP | UNSUBSCIRBE | STOP SVP | arrêter | tolong berhenti
8 stop | 10. stop | 4 stars. Stop. | 5 - STOP | 9 and stop | 5分td | 10退订 | 3 退订 | 退订❌ | 🚫退订 | 【退订】 | 『退訂』 | 退…订 | 退-订 | 推订 | 褪订 | 退閱 | 取消定阅 | 取消訂悅
TD TD | 【TD】 | 我回TD | 回复“TD” | 停止推播 | 停止寄送 | 麥擱敲來 | 咪搞我,退订 | 取消晒佢 | 退订退订退订
"""
# Nothing but a demand, in one language or in two.
DEMANDS = """
不用给我发短信 | 唔使send | 唔好再打過嚟 | 唔想再收到 | 唔要再send | 請勿傳送 | 可以不要傳嗎 | 可唔可以唔好搵 | 不接收短信 | 不再接收 | 搬走了不用再通知 | 別再 email 我了 | 别再 text 我 | 唔好WhatsApp我
cancel晒啲推送 | del我個number | remove我 | 取消 subscribe | block咗你哋 | 我没授权你们 | 不同意使用我的个资 | pls don't 再打给我 | stop send sms 啦 | TD了还发? | 怎么退订啊
no more sms pls | pls dun msg liao | dun wan receive liao | I'd prefer not to receive these | I'd rather you didn't text me | Maybe improve by leaving me alone | reported as spam | blocking this number now
the best improvement would be never calling me again | that's enough texts thanks | um please take me off the uh list | don't don't call me anymore | disable sms notifications please | remove my email and number | i didn't sign up for these texts, stop them
不要推销 | 短信不要了 | 可以退订吗 | 退订没用啊 | 求放过 | 能不能消停点 | 标记勿扰 | 我不要收簡訊 | I want to be removed | how can I make these stop | you have no right to text me | I never opted in | can stop anot
"""
# Spoken of, asked about, quoted, limited, meant for another list, a survey or a parcel.
SPOKEN_OF = """
what does STOP do | what does reply STOP mean? | does STOP cost anything? | is replying STOP free | what's the difference between END and STOP | Liked “How was it? Reply STOP to opt out.” | your text says reply STOP to opt out, who are you
WIN a cruise! Reply STOP to unsubscribe | 【某某贷】额度20万,拒收请回复R | 你们那个退订回T是真的吗 | T是退订吗 | 退订了会影响积分吗 | 没想退订 | 刚才回错了,不是退订
unsubscribe me from the sports package | take me off the Tuesday class | take me off speakerphone | stop the survey | exit survey | 退出问卷 | 结束问卷 | forget my number plate | I didn't get the opt out link | 音乐会员怎么退订
don't text, call me | text me, don't call | so ring me | 不要打,留言就行 | 唔好打嚟,whatsapp我 | 优惠的别发了,其余的可以 | 推廣唔好再send,其他照send | take me off the offers, all the other texts are fine
拒收了快递 | 快递被我拒收了 | 帮我删掉购物车里的东西 | 帮我删一下地址 | 你们是不是把我拉黑了 | 客服把我拉黑了 | 下午两点半以后勿扰 | 显示拒收 | 我在黑名单里? | 不要发短信给我爸 | what is opt out | I won't unsubscribe | don't phone, I'm at work | stop sending me to the bot | 短信有点多 | 天天发短信干嘛 | too many texts | why do you keep texting
"""
AT_HOME = """
leave me alone i'm crying | leave me alone dude im gaming | just leave me alone for a bit, talk later | omg stop | stop calling i'm coming!! | why did u block me babe | lose my number, just kidding
别烦我,我在打游戏 | 别发了,流量不够了哈哈 | 我想一个人静静,别找我 | 唔好煩我啦阿媽 | 佢block咗我 | 群消息太多了我屏蔽了 | 照片我都删了 | 你把我拉黑了? | 別再傳了 我快笑死 | 别再联系前任了 | 滚啦哈哈
"""


@pytest.mark.parametrize("words", phrases(DRESSED + DEMANDS))
@pytest.mark.parametrize("kind", ["none", "csat5", "text"])
def test_a_stop_is_heard_however_it_is_dressed(words: str, kind: str) -> None:
    assert read_as(words, kind).opts_out


@pytest.mark.parametrize("words", phrases(SPOKEN_OF + AT_HOME))
def test_what_only_speaks_of_a_stop_is_none(words: str) -> None:
    assert not read_as(words, "csat5").opts_out


@pytest.mark.parametrize(
    "words",
    [
        "does STOP cost anything?",
        "退订后还能收到取件提醒吗",
        "短信有点多",
        "too many texts",
        "Loans now! Text STOP to opt out",
        "only kidding, lose my number",
    ],
)
def test_what_asks_for_nothing_is_excluded_whatever_it_sounds_like(words: str) -> None:
    assert Act.OPT_OUT in read_as(words).excluded


@pytest.mark.parametrize(
    ("words", "kind", "prompt", "opts_out"),
    [
        ("N", "csat5", "滿意嗎?1-5分。退訂請回覆N", True),
        ("n!", "none", "會員優惠。取消訂閱回N", True),
        ("R", "none", "【商城】八折,拒收请回复R", True),
        ("回R", "none", "【商城】八折,拒收请回复R", True),
        ("leave", "none", "20% off. Text LEAVE to opt out", True),
        ("N", "yes_no", "师傅来了吗?退订请回复N", False),  # it answers
        ("0", "nps11", "0-10?退订回0", False),
        ("N", "none", "会员优惠,到店有礼", False),
        ("退订请回复N", "none", "會員優惠。退訂請回覆N", True),  # our own line, sent back
    ],
)
def test_the_word_that_our_message_names_is_a_stop(words: str, kind: str, prompt: str, opts_out: bool) -> None:
    assert read_as(words, kind, prompt).opts_out is opts_out


@pytest.mark.parametrize("words", ["Lovely staff, but STOP", "yes he did, now stop", "B, and stop", "都挺好,退订"])
def test_a_stop_may_close_a_reply(words: str) -> None:
    assert read_as(words, "csat5", "How was it? 1-5").opts_out


def test_a_call_that_was_offered_is_only_declined() -> None:
    assert not read_as("please don't ring", "yes_no", "May we call you about the repair?").opts_out


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Stop\n\nSent from my iPhone", "Stop"),
        ("4\n\nOn Mon, 2 Mar 2026 at 10:00, Hotel <a@b.example> wrote:\n> Reply STOP to opt out", "4"),
        ("> 退订回T\n5分", "5分"),
        ("> all of it is quoted", "> all of it is quoted"),
    ],
)
def test_what_is_quoted_is_not_said(typed: str, read: str) -> None:
    assert normalise(typed) == read
    assert own_words(typed) in {read, ""}


def test_an_address_in_a_quotation_makes_no_command() -> None:
    words = "STOP\n\nOn Mon, 2 Mar 2026 at 10:00, Hotel <a@b.example> wrote:\n> How was it?"
    assert by_rules(words, "text").lead is Act.OPT_OUT
