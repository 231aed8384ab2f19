"""Plain English answers: whatever trade the question is of and whatever stands around them. All wording is our own."""

from __future__ import annotations

import pytest

from bot.understanding.words.found import Problem
from tests.understanding.saying import read_as

# A question, who or what a reply would speak of, and the auxiliary, affirmed and denied.
QUESTIONS = (
    ("Did the glazier seal the skylight?", "he", "did", "didn't"),
    ("Has the crèche refunded your deposit?", "they", "has", "hasn't"),
    ("Is the label printer online again?", "it", "is", "isnt"),
    ("Is the extractor fan still rattling?", "it", "is", "is not"),
    ("Were the sandwiches fresh?", "they", "were", "weren't"),
    ("Have you had any more nosebleeds?", "i", "have", "haven't"),
    ("Did your tenants report any damage?", "they", "did", "did not"),
    ("Will you be at the viewing on Thursday?", "i", "will", "wont"),
    ("Would you recommend our driving school?", "i", "would", "wouldn't"),
    ("The gate at number 9, does it close now?", "it", "does", "doesn't"),
)
YES = """
mhm | uh-huh | haan ji | aye | ya lah | yes please | yessir | oh yes | well yes | thankfully yes | tbh yes | I'd say yes
the answer is yes | that's a yes from me | sorry only seeing this now, yes | good morning yes | yes tq | yes mate cheers
oh {who} {aux} | course {who} {aux} | of course {who} {aux} | {who} {aux} yeah | yes {who} {aux} | {who} {aux} thank you
to be fair {who} {aux} | {who} sure {aux} | {who} {aux} indeed | yes {who} {aux} thank you so much
{who} {aux} actually | yes {who} {aux} already | {who} {aux}. please stop texting me | yes but please stop texting me
{who} {aux} can i speak to someone | yes and can you call me tomorrow | {who} {aux} and who are you
"""
NO = """
nah | nahi | nuh uh | no no never | no lah | no thx | nope thanks | oh no | er no | sadly not | no unfortunately
i'm afraid not | honestly no | I'd say no | big no | that's a no | hi no | no more lah | sorry for late reply no
{who} {not} | oh {who} {not} | no {who} {not} | i'm afraid {who} {not} | unfortunately {who} {not} | {who} {not} sorry
{who} really {not} | {who} {not} at all | {not} | no {not} | {who} {not} tbh | {who} never {aux}
{who} {not} can i speak to someone | no but please stop texting me | {who} {not}, please call me tomorrow
"""


def cases() -> list[tuple[str, str, bool]]:
    return [
        (prompt, reply.strip().format_map({"who": who, "aux": aux, "not": denied}), value)
        for prompt, who, aux, denied in QUESTIONS
        for replies, value in ((YES, True), (NO, False))
        for line in replies.strip().splitlines()
        for reply in line.split(" | ")
    ]


@pytest.mark.parametrize(("prompt", "reply", "value"), cases())
def test_a_plain_answer_counts_whatever_stands_around_it(prompt: str, reply: str, value: bool) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value


@pytest.mark.parametrize(
    "reply",
    [
        "no you've got the wrong number",
        "no no I'm at work, ring after five",
        "yes hello",
        "yes if the price is right",
        "sure, let's talk about my missing deposit",
        "yes?",
        "I will",
        "no way to tell from here",
        "don't call me",
        "n/a",
        "my mum let him in, you'd need to ask her",
        "not now, tomorrow evening please",
    ],
)
def test_a_particle_of_the_talk_or_of_a_condition_answers_nothing(reply: str) -> None:
    assert read_as(reply, "yes_no", "Did the glazier seal the skylight?").found.value is None


def test_another_time_than_was_asked_after_is_undecided() -> None:
    found = read_as("it was", "yes_no", "Is the label printer online?").found
    assert (found.value, found.problem) == (None, Problem.UNDECIDED)
