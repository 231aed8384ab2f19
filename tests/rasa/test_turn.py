"""What a turn through the real, boxed Rasa promises, and how it fails."""

import asyncio
from typing import Any

import httpx
import pytest

from bot.errors import Unavailable
from bot.nlu.client import ROUTE, RasaClient
from bot.settings import Settings
from tests.rasa.small import ActionServer


def url_of(client: RasaClient) -> str:
    return client._urls[0]


async def turn(client: RasaClient, text: str, **metadata: Any) -> Any:
    return await client.turn(key="visit", sender="visit", text=text, metadata=metadata)


async def test_a_turn_ends_in_one_action_and_brings_its_words(
    small_rasa: RasaClient, small_actions: ActionServer, small_settings: Settings
) -> None:
    reply = await turn(small_rasa, "it is very good")
    assert reply.action == "action_thank"
    assert reply.responses == ({"text": "done"},)
    assert reply.parse["intent"]["name"] == "praise"
    assert [call["next_action"] for call in small_actions.calls] == ["action_thank"]
    assert small_actions.authorization == [f"Bearer {small_settings.box_token}"]


async def test_metadata_reaches_the_action(small_rasa: RasaClient, small_actions: ActionServer) -> None:
    metadata = {"visit": "v1", "reading": {"acts": ["answer"], "empty": {}, "词": "好"}}
    await small_rasa.turn(key="k", sender="s", text="很好", metadata=metadata)
    call = small_actions.calls[0]
    assert call["tracker"]["latest_message"]["metadata"] == metadata
    assert call["tracker"]["latest_message"]["text"] == "很好"
    assert call["sender_id"] == "s"


async def test_nothing_is_remembered_from_turn_to_turn(small_rasa: RasaClient, small_actions: ActionServer) -> None:
    for text in ("good", "broken", "good"):
        await turn(small_rasa, text)
    for call in small_actions.calls:
        said = [event["text"] for event in call["tracker"]["events"] if event["event"] == "user"]
        assert len(said) == 1


async def test_turns_of_one_customer_do_not_wait_for_each_other(
    small_rasa: RasaClient, small_actions: ActionServer
) -> None:
    small_actions.delay = 0.5
    began = asyncio.get_running_loop().time()
    await asyncio.gather(*(turn(small_rasa, "good") for _ in range(4)))
    assert asyncio.get_running_loop().time() - began < 1.5  # Rasa's own lock would take a second for each


@pytest.mark.parametrize("text", ["/secret", '/secret{"a": 1}', "  /secret", "/restart", "/back", "/session_start"])
async def test_a_leading_slash_is_never_executed(
    small_rasa: RasaClient, small_actions: ActionServer, text: str
) -> None:
    with pytest.raises(Unavailable, match="actions_0"):
        await turn(small_rasa, text)
    assert small_actions.calls == []
    parsed = await small_rasa.parse([(text, {})])
    assert parsed[0]["intent"]["name"] is None


@pytest.mark.parametrize("status", [400, 404, 409, 449, 500, 502, 503])
async def test_an_action_that_fails_fails_the_turn(
    small_rasa: RasaClient, small_actions: ActionServer, status: int
) -> None:
    small_actions.status = status
    small_actions.body = {"error": "no", "action_name": "action_thank"}
    with pytest.raises(Unavailable, match=r"action_failed|action_rejected"):
        await turn(small_rasa, "good")
    assert len(small_actions.calls) == 1  # it is for the worker to try again


@pytest.mark.parametrize("raw", ["", "null", "[]", "no json", '{"events": {}, "responses": []}', '{"responses": {}}'])
async def test_an_answer_of_the_wrong_form_fails_the_turn(
    small_rasa: RasaClient, small_actions: ActionServer, raw: str
) -> None:
    small_actions.raw = raw
    with pytest.raises(Unavailable, match="action_failed"):
        await turn(small_rasa, "good")


async def test_a_slow_action_fails_the_turn_within_the_time_for_turns(
    small_rasa: RasaClient, small_actions: ActionServer, small_settings: Settings
) -> None:
    small_actions.delay = small_settings.turn_timeout + 1
    began = asyncio.get_running_loop().time()
    with pytest.raises(Unavailable, match="action_failed"):
        await turn(small_rasa, "good")
    assert asyncio.get_running_loop().time() - began < small_settings.turn_timeout


async def test_no_action_server_fails_the_turn(small_rasa: RasaClient) -> None:
    with pytest.raises(Unavailable, match="action_failed"):
        await turn(small_rasa, "good")


async def test_reminders_are_refused(small_rasa: RasaClient, small_actions: ActionServer) -> None:
    reminder = {"event": "reminder", "name": "n", "intent": "praise", "date_time": "2030-01-01T00:00:00"}
    small_actions.body = {"events": [reminder], "responses": []}
    with pytest.raises(Unavailable, match="reminder"):
        await turn(small_rasa, "good")


@pytest.mark.parametrize(("text", "code"), [("silence", "actions_0"), ("twice", "actions_2")])
async def test_a_turn_with_another_number_of_actions_than_one_is_no_turn(
    small_rasa: RasaClient, small_actions: ActionServer, text: str, code: str
) -> None:
    with pytest.raises(Unavailable, match=code):
        await turn(small_rasa, text)
    assert len(small_actions.calls) == int(code[-1])


async def test_words_stay_out_of_the_log(
    small_rasa: RasaClient, small_actions: ActionServer, capfd: pytest.CaptureFixture[str]
) -> None:
    small_actions.raw = '{"events": [], "responses": "echo: good 4711秘密"}'
    for text in ("good 4711秘密", "/secret 4711秘密"):
        with pytest.raises(Unavailable) as caught:
            await turn(small_rasa, text)
        assert "4711" not in str(caught.value)
    await asyncio.sleep(0.3)
    log = "".join(capfd.readouterr())
    assert "rasa | ERROR" in log
    assert "4711" not in log
    assert "秘密" not in log


async def test_texts_are_understood_in_batches_in_their_order(small_rasa: RasaClient) -> None:
    words = ["good", "broken", "nonsense"] * 200
    parsed = await small_rasa.parse([(word, {"n": number}) for number, word in enumerate(words)])
    assert [one["intent"]["name"] for one in parsed] == ["praise", "problem", None] * 200
    assert not any({"text", "metadata"} & one.keys() for one in parsed)
    assert await small_rasa.parse([]) == []


@pytest.mark.parametrize("route", ["turn", "parse", "ready"])
@pytest.mark.parametrize("token", [None, "", "Bearer", "Bearer wrong", "bearer {token}", "{token}"])
async def test_without_the_token_nothing_is_done(
    small_rasa: RasaClient, small_actions: ActionServer, small_settings: Settings, route: str, token: str | None
) -> None:
    headers = {} if token is None else {"Authorization": token.format(token=small_settings.box_token)}
    async with httpx.AsyncClient(trust_env=False) as http:
        body = {"sender": "s", "text": "good", "metadata": {}, "items": []}
        method = "GET" if route == "ready" else "POST"
        response = await http.request(method, f"{url_of(small_rasa)}{ROUTE}/{route}", headers=headers, json=body)
    assert response.status_code == 401
    assert small_actions.calls == []


@pytest.mark.parametrize(
    "path",
    ["/status", "/version", "/model", "/model/parse", "/conversations/x/execute", "/webhooks/rest/webhook"],
)
async def test_rasas_own_api_is_closed(small_rasa: RasaClient, small_settings: Settings, path: str) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        headers = {"Authorization": f"Bearer {small_settings.box_token}"}
        for method in ("GET", "POST", "PUT"):
            response = await http.request(method, url_of(small_rasa) + path, headers=headers, json={})
            assert response.status_code in {404, 405}


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        "{}",
        "no json",
        '{"sender": 1, "text": "good"}',
        '{"sender": "s", "text": null}',
        '{"sender": "s", "text": "good", "metadata": []}',
        '{"sender": "s", "text": "' + "x" * 5000 + '"}',
        '{"items": [{}]}',
        '{"items": ' + str([{"text": "x"}] * 257).replace("'", '"') + "}",
    ],
)
@pytest.mark.parametrize("route", ["turn", "parse"])
async def test_a_request_of_the_wrong_form_is_refused(
    small_rasa: RasaClient, small_settings: Settings, route: str, body: str
) -> None:
    headers = {"Authorization": f"Bearer {small_settings.box_token}"}
    async with httpx.AsyncClient(trust_env=False) as http:
        response = await http.post(f"{url_of(small_rasa)}{ROUTE}/{route}", headers=headers, content=body)
    assert response.status_code == 400


async def test_the_next_replica_takes_over_only_when_nothing_was_sent(
    small_rasa: RasaClient, small_settings: Settings, small_actions: ActionServer
) -> None:
    dead = "http://127.0.0.1:9"  # the discard port: nobody listens
    async with RasaClient([dead, url_of(small_rasa)], token=small_settings.box_token, timeout=2.0) as client:
        for number in range(8):  # both replicas are somebody's first
            reply = await client.turn(key=f"visit {number}", sender="s", text="good", metadata={})
            assert reply.action == "action_thank"
        assert await client.is_ready()
        small_actions.calls.clear()
        small_actions.status = 500
        with pytest.raises(Unavailable, match="action_failed"):
            await client.turn(key="visit 1", sender="s", text="good", metadata={})
        assert len(small_actions.calls) == 1
    async with RasaClient([dead], token="x") as client:
        assert not await client.is_ready()
        with pytest.raises(Unavailable, match="huifang doctor"):
            await client.parse([("good", {})])
