"""Mails as programs and servers write them: replies without what they quote, bounces, machines' answers, tokens."""

from __future__ import annotations

from email.message import EmailMessage
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Delivery, Outcome
from bot.channels.mail_addresses import MailAddresses
from bot.channels.mail_reading import ABOVE_THIS_LINE, new_words, read_mail
from bot.errors import BadInput
from tests.channels.mails import bounce, reply

REPLIES = {
    "gmail": "5分，很满意\n\nOn Mon, Jun 1, 2026 at 9:00 AM 久工 <a+x@example.com>\nwrote:\n\n> 满意吗？\n> （1-5）\n",
    "apple": "5分，很满意\n\n发自我的 iPhone\n\n> 在 2026年6月1日，09:00，久工 <a@example.com> 写道：\n> 满意吗？\n",
    "apple unmarked": "5分，很满意\n\n在 2026年6月1日，09:00，久工云服 <a@example.com> 写道：\n\n满意吗？\n",
    "qq": "5分，很满意\n\n\n------------------ 原始邮件 ------------------\n发件人: 久工云服 <a@example.com>\n满意吗？",
    "163": "5分，很满意\n\n---- 回复的原邮件 ----\n| 发件人 | 久工 |\n满意吗？",
    "outlook": "5分，很满意\n\n________________________________\nFrom: Jiugong <a@example.com>\nSent: Monday\n满意吗？",
    "taiwan": "5分，很满意\n\n久工雲服 <a@example.com> 於 2026年6月1日 週一 上午9:00寫道：\n\n> 滿意嗎？",
    "no quotation": "5分，很满意",
    "signature": "5分，很满意\n-- \n陈大文\n采购部",
    "below the quotation": "On Mon, 1 Jun 2026, Jiugong wrote:\n> 满意吗？\n\n5分，很满意\n",
    "nothing marked": f"5分，很满意\n\n{ABOVE_THIS_LINE} 请写在这一行上方\n\n满意吗？",
    "windows": "5分，很满意\r\n\r\n> 满意吗？\r\n",
}


@pytest.mark.parametrize("program", REPLIES)
def test_a_reply_is_what_was_written_now(program: str) -> None:
    assert new_words(REPLIES[program]) == "5分，很满意"


@pytest.mark.parametrize(
    "words",
    [
        "在你们这里买的第二台，上次师傅写道：没问题",
        "On the whole I am happy.\nThe technician was late, and I wrote you about it",
        "从3月开始：漏水\n\n后来好了",
        "我打5分",
    ],
)
def test_words_that_only_look_like_a_quotation_stay(words: str) -> None:
    assert new_words(words) == words


def test_raw_bytes_in_a_header_do_no_harm() -> None:
    read = read_mail(
        b"From: \xc3\xa9\x00\xff <w\xffang@example.com>\r\nMessage-ID: <\xff@x>\r\nTo: \xff\r\n\r\nhello\x00"
    )
    assert read.text == "hello"
    assert read.sender.encode().endswith(b"@example.com")


def test_of_html_the_quotation_is_left_out() -> None:
    mail = EmailMessage()
    mail["From"], mail["Message-ID"] = "Wang <Wang@Example.com>", "<1@example.com>"
    mail.set_content(
        "<html><head><style>p{}</style></head><body><p>4&nbsp;分</p><div>師傅很準時</div>"
        "<blockquote><p>滿意嗎？</p></blockquote></body></html>",
        subtype="html",
    )
    read = read_mail(mail.as_bytes())
    assert read.text.split() == ["4", "分", "師傅很準時"]
    assert (read.sender, read.is_automatic, read.bounce) == ("wang@example.com", False, None)


@pytest.mark.parametrize(
    ("charset", "content"), [("gb2312", "好的，囍".encode("gb18030")), ("x-unknown", "好的，囍".encode())]
)
def test_any_character_set_can_be_read(charset: str, content: bytes) -> None:
    head = (
        f"From: a@example.com\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    assert read_mail(head.encode() + content).text == "好的，囍"


@pytest.mark.parametrize(
    "header",
    ["Auto-Submitted: auto-replied", "Precedence: auto_reply", "X-Autoreply: yes", "Return-Path: <>", "List-Id: <x.y>"],
)
def test_a_machines_answer_is_told(header: str) -> None:
    name, value = header.split(": ")
    assert read_mail(reply(to="a@example.com", text="我在休假", **{name: value})).is_automatic
    assert not read_mail(reply(to="a@example.com", text="我在休假", **{"Auto-Submitted": "no"})).is_automatic


@pytest.mark.parametrize(
    ("action", "status", "delivery", "outcome"),
    [
        ("failed", "5.1.1", Delivery.FAILED, Outcome.INVALID),
        ("failed", "5.2.2 (mailbox full)", Delivery.FAILED, Outcome.FAILED),
        ("Failed", "nonsense", Delivery.FAILED, Outcome.FAILED),
        ("delayed", "4.4.1", None, None),
        ("delivered", "2.0.0", Delivery.DELIVERED, None),
        ("relayed", "2.0.0", None, None),
    ],
)
def test_a_bounce_says_what_became_of_the_mail(
    action: str, status: str, delivery: Delivery | None, outcome: Outcome | None
) -> None:
    found = read_mail(bounce(to="a@example.com", action=action, status=status))
    assert found.bounce is not None
    assert (found.bounce.delivery, found.bounce.outcome) == (delivery, outcome)
    assert found.is_automatic


def test_the_same_mail_has_the_same_key() -> None:
    mail = reply(to="a@example.com", text="5")
    assert read_mail(mail).key == read_mail(b"Received: from elsewhere\r\n" + mail).key
    assert read_mail(mail).key != read_mail(reply(to="a@example.com", text="5")).key


@given(st.binary(max_size=400))
def test_whatever_comes_is_read_or_refused(raw: bytes) -> None:
    report = b"From: a@example.com\r\nContent-Type: multipart/report; boundary=x\r\n\r\n--x\r\n"
    for content in (
        raw,
        report + raw,
        b"From: " + raw + b"\r\n\r\n" + raw,
        b"Message-ID: <" + raw + b">\r\n\r\n" + raw,
    ):
        try:
            read = read_mail(content)
        except BadInput:
            continue
        kept = f"{read.sender}{read.text}"
        assert "\x00" not in kept
        assert kept.encode("utf-8").decode("utf-8") == kept  # a database takes it


ADDRESSES = MailAddresses("key", "answers@example.com")


@given(st.uuids())
def test_an_address_names_its_mail_in_any_case(message: UUID) -> None:
    address = ADDRESSES.of(message)
    assert len(address.partition("@")[0]) <= 64
    for text in (address, address.upper(), f"Huifang <{address}>, other@example.com"):
        assert ADDRESSES.read(text) == message


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz234567", min_size=42, max_size=42))
def test_a_made_up_address_names_nothing(token: str) -> None:
    assert ADDRESSES.read(f"answers+{token}@example.com") is None
    assert MailAddresses("another", "answers@example.com").read(ADDRESSES.of(uuid4())) is None


@pytest.mark.parametrize("mailbox", ["answers", "a+b@example.com", "@example.com", "x@", f"{'x' * 21}@example.com"])
def test_a_mailbox_that_cannot_be_extended_is_refused(mailbox: str) -> None:
    with pytest.raises(BadInput, match="HUIFANG_MAIL_REPLY_TO"):
        MailAddresses("key", mailbox)
