# ruff: noqa: E501  (tables of phrases read best unbroken)

from __future__ import annotations

import pytest

from bot.understanding.consent.optout import reads_stop
from bot.understanding.types import Act, OpenQuestion, QuestionKind
from tests.understanding.saying import read_as
from tests.understanding.test_optout import phrases

FOR_GOOD = """
nobody from your company is to ring this house ever again | strike this number from whatever list you bought it off
text me one more time. I dare you. | keep this up and my solicitor will be in touch | these texts need to stop
how many times must I type stop before it stops | mark me as do not contact | consider me unsubscribed | s t o p
my mother has dementia. no calls to her number please, ever | can you please not contact me | pls unsubscibe me from dis
don't need to update me anything already, thanks | I decline all future communication | dun send anymore can or not
我从来没有授权你们联系我 | 怎样才能不收到你们的骚扰 | 即日起请勿联系 | 再收到一条我就去工信部投诉你们 | 幫我cancel晒啲短訊 | 封鎖了,掰
請停止使用我的個人資料 | 没必要再发了 | 所有推送全都给我关掉 | 天天发烦不烦啊,停 | 請永久停止寄送 | 将我个电话喺你哋名单度剔走
"""
NOT_FOR_GOOD = """
you never call when you say you will | no message or call from the driver before delivery | no more calls needed, it's fixed
if I have to call one more time I'm going to the ombudsman | this is the last time I book with you | never use that courier again
what happens if I opt out | I do not want to opt out of anything else right now | stop, let me think | don't unsubscribe me, I like these | knock knock. who's there? stop calling me!
don't send promos but keep the order updates | don't phone the house, phone my mobile | stop sending links, just tell me
再打不通我就投诉 | 以后不用打电话,放门口就行 | 别打电话,微信联系 | 晚上九点以后不要打 | 下次再迟到我就投诉 | 退订会影响快递短信吗
为什么再也收不到你们的短信了 | 怎么没人联系我 | 前男友再打来我就报警 | 唔好打電話,send whatsapp | 广告别发,物流要发 | 永远别再派小王来
"""


@pytest.mark.parametrize("words", phrases(FOR_GOOD))
def test_what_reaches_as_far_as_can_be_is_a_stop(words: str) -> None:
    assert read_as(words, "csat5").opts_out


@pytest.mark.parametrize("words", phrases(NOT_FOR_GOOD))
def test_what_is_limited_is_no_stop(words: str) -> None:
    assert not read_as(words, "csat5").opts_out


@pytest.mark.parametrize("words", ["don't call my office ever", "不要打我公司电话,任何时候"])
def test_beside_a_word_of_scope_nothing_is_excluded(words: str) -> None:
    assert Act.OPT_OUT not in read_as(words).excluded


@pytest.mark.parametrize("piece", ["no calls no texts or ", "别再", "短信、", "if you text me ", "号码都请"])
def test_hostile_repetition_ends(piece: str) -> None:
    reads_stop((piece * 2_000)[:2_000], OpenQuestion(QuestionKind.NONE))


@pytest.mark.parametrize(
    "words",
    [
        "别打电话,我上夜班,就发短信或者微信",
        "唔好打電話,line我就得",
        "别发信息了，直接叫主管打电话",
        "以前那家健身房退订了还发,你们强多了",
        "our old dentist kept texting after stop. you lot are grand",
        "要是像别家天天发,我早就拉黑了,你们还好",
    ],
)
def test_another_way_and_other_companies_are_no_stop(words: str) -> None:
    assert not read_as(words, "csat5").opts_out


@pytest.mark.parametrize(
    "words",
    ["布要再打给我了", "put me down as do not contact", "别再打了🙏", "别发短信也别打电话", "以后别再发短信打电话了"],
)
def test_stops_dictated_begged_and_put_down(words: str) -> None:
    reading = read_as(words, "csat5")
    assert reading.opts_out
    assert Act.THANKS not in reading.settled


def test_a_threat_complains_of_nothing_yet() -> None:
    assert Act.COMPLAINT not in read_as("再打来我就去投诉你们").settled
    assert Act.COMPLAINT in read_as("我要投诉你们,别再打来").settled


def test_a_stop_by_somebody_else_is_undone() -> None:
    assert Act.OPT_IN in read_as("孩子拿我手机点的退订,不算,我还要收").settled
    assert Act.OPT_IN in read_as("上個月叫你哋停咗send,而家可以send返俾我喇").settled


@pytest.mark.parametrize(
    "words",
    [
        "she asked me not to phone the school again",
        "as for my sister, she still never calls me",
        "what if she's like, stop texting me",
        "please get me off this bus",
        "take us off that flight and put us on tomorrow's",
        "text me when the film is over, don't ring, i'm in the quiet coach",
        "N?",
        "t ??",
        "are you home? i've heard nothing from your dad",
        "你们不用来找我吃宵夜了",
        "她要考试,我不想打扰她,也怕打扰您",
        "照片太糊,我删了",
        "快没电了,先别给我发图",
        "少找我八毛钱",
        "will you take us out for ribs and let jo sleep in",
        "ignore that, it's my cousin's phone and i didn't send it",
        "please dun leave me alone tonite",
        "never text and drive mate",
        "ring me back on this number babes",
        "i'm back on thursday, call then",
        "I get off at six, call me then",
        "back on the 3rd, text or call whenever",
        "get on to the engineer and call me",
        "I said no",
        "we told you no",
        "call ok, don't text",
        "so long never see you, how are you",
        "听说你们分手了",
        "你们怎么又分手",
        "在图书馆自习,别打电话",
        "又要加班 T_T",
        "周末不用来找我,我回老家",
        "别打了哈,晚上我打给你",
        "把你手机里的合影也删了",
    ],
)
def test_what_is_told_is_no_stop(words: str) -> None:
    assert not read_as(words, "none", "您好").opts_out


@pytest.mark.parametrize(
    "words",
    [
        "back off with the texts",
        "get lost, no more messages",
        "buzz off and stop texting",
        "帮我把号码删了",
        "我的号码删了吧",
        "不想被打扰",
        "删了我",
        "nothing more from you please",
        "T",
        "t!",
    ],
)
def test_what_is_asked_for_stays_a_stop(words: str) -> None:
    assert read_as(words, "none", "您好").opts_out


@pytest.mark.parametrize(
    "words",
    [
        "the text said gate nine. my knees hurt and we have not slept",
        "cheap flats for rent near the park, no fee. unsub: www.flats.example",
        "don't forget to call grandma on sunday",
        "外面都发霉了,以后绝对不订这家",
        "说好打包带走的,结果不给装,再也不来了",
        "dear all, this is the new list. the party is at six, bring your own cake",
    ],
)
def test_a_model_may_hear_no_stop_where_nothing_ends_beside_a_contact(words: str) -> None:
    assert Act.OPT_OUT in read_as(words, "none", "您好").excluded
