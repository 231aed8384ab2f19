"""What replies by new hands showed, in wordings of our own: stops, several options, days that were chosen, hellos."""

import pytest

from bot.understanding.types import Act
from tests.understanding.saying import NOW, read_as

SLOTS = ("Mon Mar 9", "Tue Mar 10", "Wed Mar 11")
TIMES = ("周一上午", "周二下午", "周三晚上")
FITTERS = ("Joe", "Sam", "Lee")


@pytest.mark.parametrize(
    "words",
    [
        "i don't want to receive these any more",
        "dont want these",
        "no longer wish to get them",
        "switch these notifications off",
        "turn off alerts please",
        "mute",
        "how do i get rid of these messages",
        "i asked you to stop twice",
        "could you just stop",
        "stop or else",
        "stop now or i'll complain to the regulator",
        "reporting this as junk",
        "no longer interested, please remove",
        "i do not consent",
        "cancel my subscription to your texts",
        "sod off",
        "stop thanks bye",
        "5top",
        "我不想再收到你们的",
        "唔想收到",
        "谢绝来电",
    ],
)
def test_a_plain_stop(words: str) -> None:
    assert read_as(words).opts_out


@pytest.mark.parametrize(
    "words",
    [
        "how do i stop the beeping",
        "i don't want to get it dirty",
        "i dont want this colour",
        "turn it off and on again",
        "take me off hold",
        "delete my old address",
        "stop sending us to voicemail",
        "no longer interested in the extra warranty",
        "i told him to stop at the gate",
        "can you stop by on friday",
        "谢绝参观",
    ],
)
def test_what_only_sounds_like_a_stop(words: str) -> None:
    assert not read_as(words).opts_out


@pytest.mark.parametrize(
    ("text", "options", "answer"),
    [
        ("周一周二我都在出差", TIMES[:2], None),
        ("周一周二我都在出差", TIMES, 2),
        ("周一,周二可以", TIMES, None),
        ("周一可以,周二都没空", TIMES, 0),
        ("Monday and Tuesday are out", SLOTS, 2),
        ("Joe, or Sam, or was it Lee", FITTERS, None),
        ("the second reason", ("Price", "Noise", "Size"), 1),
        ("Joe… 都系Lee啦", FITTERS, 2),
    ],
)
def test_several_options(text: str, options: tuple[str, ...], answer: int | None) -> None:
    assert read_as(text, "choice", "Which one?", options).found.value == answer


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("你对价格满意吗?", "又不是满意又不是不满意"),
        ("您觉得方便吗?", "说不上方便也说不上不方便"),
        ("Will you renew?", "no comments, that is private"),
        ("Was it resolved?", "a human please, no more pressing yes no"),
    ],
)
def test_neither_yes_nor_no(prompt: str, text: str) -> None:
    assert read_as(text, "yes_no", prompt).found.value is None


def test_a_day_chosen_for_the_visit_is_not_the_day_of_the_call() -> None:
    reading = read_as("wednesday works. in a meeting, call me about it after 4pm", "choice", "Which day?", SLOTS)
    assert reading.found.value == 2
    assert Act.CALLBACK in reading.settled
    assert reading.callback is not None
    assert reading.callback.start == NOW.replace(hour=16)


@pytest.mark.parametrize("kind", ["none", "choice"])
def test_another_time_suits_better(kind: str) -> None:
    reading = read_as("tomorrow at four would suit me better", kind, "What is it about?", ("Bill", "Repair"))
    assert Act.CALLBACK in reading.settled


def test_after_six_as_the_british_say_it() -> None:
    reading = read_as("can't chat, gone six this evening is better")
    assert reading.callback is not None
    assert (reading.callback.start.hour, reading.callback.end.hour) == (18, 21)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("早啊😀 今天会下雨吗", Act.GREETING),
        ("gud morning 🌞 who won yesterday", Act.GREETING),
        ("tks a lot", Act.THANKS),
        ("how u got my no", Act.ASK_IDENTITY),
        ("你们从哪里弄到我的电话", Act.ASK_IDENTITY),
        ("没在你们店消费过", Act.WRONG_PERSON),
        ("never been a client of yours", Act.WRONG_PERSON),
        ("Our office is closed today, we will get back to you on Monday [automated]", Act.AUTO_REPLY),
    ],
)
def test_an_act_in_few_words(text: str, act: Act) -> None:
    assert act in read_as(text).settled


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("three stars for the room, one for the food", None),
        ("2 for speed 5 for manners", None),
        ("店员四星,网站两星", None),
        ("四星半", None),
        ("4分半吧", None),
        ("5 stars for the whole crew", 5),
        ("四星,半天就修好了", 4),
        ("verry dissapointed", 1),
        ("exelent servise", 5),
    ],
)
def test_marks_of_parts_halves_and_words_spelt_badly(text: str, mark: int | None) -> None:
    assert read_as(text, "csat5", "Please rate us 1-5").found.value == mark


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("new phone, who dis", Act.ASK_IDENTITY),
        ("you're breaking up", Act.ASK_REPEAT),
        ("the line keeps cutting out, what was it", Act.ASK_REPEAT),
    ],
)
def test_who_and_what(text: str, act: Act) -> None:
    assert act in read_as(text).settled


@pytest.mark.parametrize("text", ["2+2=?", "3 x 4", "一加一等于几", "三乘二"])
def test_a_sum_is_no_mark(text: str) -> None:
    assert read_as(text, "csat5", "Please rate us 1-5").found.value is None


@pytest.mark.parametrize("text", ["...", "。。。", "哈哈哈", "hahaha!", "lol"])
def test_laughter_and_dots_say_nothing(text: str) -> None:
    assert read_as(text, "text", "What could be better?").settled == {Act.UNCLEAR}


@pytest.mark.parametrize(
    ("text", "options", "answer"),
    [
        ("M pls", ("Small", "Medium", "Large"), 1),
        ("l", ("Small", "Medium", "Large"), 2),
        ("b", ("Blue", "Black", "Red"), 1),  # the second option's sign
        ("t", ("Tuesday", "Thursday", "Friday"), None),
        ("货太差了", ("价格", "品质", "速度"), 1),
    ],
)
def test_a_letter_for_a_label_and_goods_for_their_quality(
    text: str, options: tuple[str, ...], answer: int | None
) -> None:
    assert read_as(text, "choice", "What was it?", options).found.value == answer


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("csat5", "打5分能送什么"),
        ("csat5", "what do we get for a 4"),
        ("csat5", "who gives you a 5?"),
        ("csat5", "1 moment"),
        ("csat5", "2 men and neither knew how"),
        ("csat5", "3 kids in tears"),
        ("csat5", "3ish or 4ish"),
        ("yes_no", "hope so"),
        ("yes_no", "yes to what?"),
        ("yes_no", "nobody here ordered anything"),
        ("yes_no", "right, stop texting"),
        ("yes_no", "行了别发了"),
    ],
)
def test_nothing_is_recorded(kind: str, text: str) -> None:
    assert read_as(text, kind, "Rate 1-5" if kind == "csat5" else "Did it arrive?").found.value is None


def test_dialect_particles_messages_again_and_calls_before_coming() -> None:
    assert read_as("到勒", "yes_no", "您订的书桌送到了吗?").found.value is True
    assert Act.CALLBACK not in read_as("ok you can text me again").settled
    assert Act.CALLBACK not in read_as("上门之前打个电话行不,我在路口等半天", "text", "您有什么建议?").settled


def test_what_a_figure_or_a_lamp_means_is_not_asked_of_our_words() -> None:
    assert Act.ASK_REPEAT not in read_as("血糖那项偏高是什么意思").settled
    assert Act.ASK_REPEAT not in read_as("面板上红灯闪是啥意思").settled
    assert Act.ASK_REPEAT in read_as("你这话什么意思").settled


@pytest.mark.parametrize(
    ("prompt", "text", "answer"),
    [
        ("加载速度快吗?", "秒开", True),
        ("上网快吗?", "打开就转圈", False),
        ("座椅稳不稳?", "纹丝不动", True),
        ("靴子合脚吗?", "顶脚", False),
        ("空调凉不凉?", "透心凉", True),
        ("找零对吗?", "少了两块钱", False),
        ("总数对不对?", "一分不差", True),
        ("老师耐心吗?", "暴脾气", False),
        ("墙面平整吗?", "坑坑洼洼", False),
    ],
)
def test_qualities_in_the_words_of_the_street(prompt: str, text: str, answer: bool) -> None:
    assert read_as(text, "yes_no", prompt).found.value is answer


@pytest.mark.parametrize(
    "words", ["sick of these surveys", "fed up with your questionnaires", "tired of all these questions"]
)
def test_who_is_sick_of_surveys_stops_nothing_and_answers_nothing(words: str) -> None:
    reading = read_as(words, "yes_no", "Has it come?")
    assert not reading.opts_out
    assert reading.found.value is None


def test_goods_that_are_brought_back() -> None:
    reasons = ("Repair", "Return", "Advice")
    assert read_as("bringing it back", "choice", "Why did you come in?", reasons).found.value == 1
    assert read_as("退这双鞋", "choice", "您来店原因?", ("维修", "退货", "咨询")).found.value == 1


@pytest.mark.parametrize(
    ("prompt", "text", "answer"),
    [
        ("您還住在原來的地址嗎?", "早就搬走了", False),
        ("这单是您本人下的吗?", "不是我下的,我姐下的", False),
        ("收到的水杯有瑕疵吗?", "完全没有,包得很严实", False),
        ("Any soreness after the filling?", "never had any pain", False),
        ("Will you eat here again?", "we'll be back for sure", True),
        ("Did the plates arrive?", "yes but three are in pieces", True),
        ("下个月还报班吗?", "梗係報啦", True),
        ("您是房东本人吗?", "shi de", True),
        ("有用过别的牌子吗?", "mei you", False),
        ("Have you sent the form?", "nt yet", False),
        ("可以请邻居代签吗?", "没问题,放她家就行", True),
        ("上次的药膏用了吗?", "我想把复诊改到下周", None),
        ("您的保单看过了吗?", "在地铁上,信号不好", None),
        ("部洗衣機正常返未?", "我而家唔得閒,夜晚打嚟", None),
        ("水龙头修好了吗?", "上周还滴水,今天换了垫圈,好了", True),
    ],
)
def test_closed_questions_of_every_day(prompt: str, text: str, answer: bool | None) -> None:
    reading = read_as(text, "yes_no", prompt)
    assert reading.found.value is answer
    assert Act.WRONG_PERSON not in reading.settled


@pytest.mark.parametrize(
    ("text", "options", "answer"),
    [
        ("要个细码", ("S", "M", "L"), 0),
        ("土豆的", ("玉米", "马铃薯", "南瓜"), 1),
        ("自己开车过去", ("地铁", "自驾", "步行"), 1),
        ("周日吧,周六要加班", ("周六上午", "周日上午"), 1),
        ("一个都不要", ("A套餐", "B套餐"), None),
    ],
)
def test_choices_of_every_day(text: str, options: tuple[str, ...], answer: int | None) -> None:
    reading = read_as(text, "choice", "您选哪个?", options)
    assert reading.found.value == answer
    assert not reading.opts_out


def test_who_denies_the_name_in_the_question_is_a_wrong_person() -> None:
    assert Act.WRONG_PERSON in read_as("im not gerald", "yes_no", "Hi Gerald, did it arrive?").settled
    assert Act.WRONG_PERSON not in read_as("im not happy", "yes_no", "Hi Gerald, did it arrive?").settled


@pytest.mark.parametrize(
    ("words", "complains"),
    [
        ("遥控器被我踩断了,哪里能买", False),
        ("说明书让我弄丢了", False),
        ("被你们师傅踩断了", True),
        ("i dropped it, my own silly fault", False),
    ],
)
def test_ones_own_fault_is_no_complaint(words: str, complains: bool) -> None:
    assert (Act.COMPLAINT not in read_as(words).excluded) is complains


def test_a_mark_that_is_told_from_another() -> None:
    assert read_as("按错了 是4不是1", "csat5", "打分1-5").found.value == 4
    assert read_as("it's 4 not 1", "csat5", "Rate 1-5").found.value == 4


def test_messages_may_be_sent_again_and_a_good_day() -> None:
    assert Act.OPT_IN in read_as("可以再send啲優惠畀我喇").settled
    assert Act.GREETING in read_as("g'day, all good", "csat5", "Rate 1-5").settled


@pytest.mark.parametrize(
    ("prompt", "words", "acts"),
    [
        ("What day works for a quick chat?", "thursday's my early finish", {Act.CALLBACK}),
        ("请问您什么时候方便聊两句？", "后天下午比较闲", {Act.CALLBACK}),
        ("Hello, this is Bright Dental.", "您好,机主暂时走开,请在嘟声后留言", {Act.AUTO_REPLY}),
    ],
)
def test_where_a_time_is_asked_for_and_where_a_machine_answers(prompt: str, words: str, acts: set[Act]) -> None:
    assert acts <= set(read_as(words, "none", prompt).settled)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("Was the room clean?", "not the best moment, I'm at a funeral"),
        ("Did the parcel arrive?", "who won the toss this morning"),
        ("上次的漏水修好了吗？", "可不可以找个人来讲"),
    ],
)
def test_what_answers_no_yes_or_no(prompt: str, words: str) -> None:
    assert read_as(words, "yes_no", prompt).found.value is None


@pytest.mark.parametrize(
    "words", ["thanks for losing my case, lot of good that did", "真是谢谢你们,害我站了一早上", "cheers for nothing"]
)
def test_thanks_that_mock_are_none(words: str) -> None:
    assert Act.THANKS in read_as(words, "text", "How was it?").excluded
