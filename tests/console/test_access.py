"""Who gets in: logins, sessions, roles and forged forms."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.clock import wall_now
from bot.console.access import COOKIE, digest, own_path
from bot.console.sessions.login import LOCKED, TRIES, TRIES_OF_ADDRESS, WINDOW, Throttle
from bot.settings import Settings
from models import Operator, Role, Session
from tests.builders import PASSWORD
from tests.console.company import Company, open_company
from tests.console.routes import Known, known_routes
from tests.console.scene import make_scene

EVERYBODY = frozenset(Role)
SERVING = EVERYBODY - {Role.ADMINISTRATOR}
LEADING = SERVING - {Role.AGENT}
DIRECTOR = frozenset({Role.DIRECTOR})

# What each role may do. A route that is not here, or whose rule changes, fails the test.
MATRIX: dict[tuple[str, str], frozenset[Role] | None] = {
    ("GET", "/healthz"): None,
    ("GET", "/static/{name}"): None,
    ("GET", "/login"): None,
    ("POST", "/login"): None,
    ("POST", "/logout"): EVERYBODY,
    ("POST", "/language"): EVERYBODY,
    ("GET", "/"): EVERYBODY,
    ("GET", "/attention"): EVERYBODY,
    ("POST", "/attention/{message_id}/settle"): SERVING,
    ("GET", "/visits"): EVERYBODY,
    ("GET", "/visits/{visit_id}"): EVERYBODY,
    ("POST", "/visits/{visit_id}/reschedule"): SERVING,
    ("POST", "/visits/{visit_id}/hold"): SERVING,
    ("POST", "/visits/{visit_id}/cancel"): LEADING,
    ("GET", "/visits/{visit_id}/record"): SERVING,
    ("POST", "/visits/{visit_id}/record"): SERVING,
    ("POST", "/visits/{visit_id}/call"): SERVING,
    ("GET", "/conversations"): EVERYBODY,
    ("GET", "/conversations/{conversation_id}"): EVERYBODY,
    ("GET", "/media/{media_id}"): EVERYBODY,
    ("POST", "/conversations/{conversation_id}/take-over"): SERVING,
    ("POST", "/conversations/{conversation_id}/hand-back"): SERVING,
    ("POST", "/conversations/{conversation_id}/reply"): SERVING,
    ("GET", "/customers"): EVERYBODY,
    ("GET", "/customers/{customer_id}"): EVERYBODY,
    ("GET", "/cases"): EVERYBODY,
    ("GET", "/cases/{case_id}"): EVERYBODY,
    ("POST", "/cases/{case_id}/claim"): SERVING,
    ("POST", "/cases/{case_id}/assign"): LEADING,
    ("POST", "/cases/{case_id}/hand-over"): LEADING,
    ("POST", "/cases/{case_id}/note"): SERVING,
    ("POST", "/cases/{case_id}/resolve"): SERVING,
    ("POST", "/cases/{case_id}/reopen"): LEADING,
    ("POST", "/cases/{case_id}/close-unconfirmed"): DIRECTOR,
    ("GET", "/live"): EVERYBODY,
    ("GET", "/frame"): EVERYBODY,
    ("GET", "/phone"): EVERYBODY,
}
STREAM = Known("GET", "/live", None).path


def test_every_route_names_its_rule(company: Company) -> None:
    routes = known_routes(company.app)
    assert not [route.path for route in routes if route.rule is None]
    assert {(route.method, route.path): route.roles for route in routes} == MATRIX


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_gets_exactly_what_its_routes_say(company: Company, role: Role) -> None:
    async with company.runtime.work() as work:
        scene = await make_scene(work, company)
    async with company.browser(role) as client:
        for (method, path), roles in MATRIX.items():
            if roles is None or path in {"/logout", STREAM}:
                continue
            address = Known(method, path, None).address(scene)
            answer = await (client.get(address) if method == "GET" else client.send(address, language="zh-Hans"))
            if role in roles:
                assert answer.status_code in {200, 303, 404, 422}, (method, path, answer.status_code)
            else:
                assert answer.status_code == 403, (method, path, answer.status_code)


async def test_without_a_login_there_is_nothing_but_the_login(company: Company) -> None:
    async with company.runtime.work() as work:
        scene = await make_scene(work, company)
    async with company.browser() as client:
        for (method, path), roles in MATRIX.items():
            if roles is None:
                continue
            address = Known(method, path, None).address(scene)
            answer = await (client.get(address) if method == "GET" else client.http.post(address, data={"csrf": "x"}))
            if path == STREAM:
                assert answer.status_code in {401, 404}
            else:
                assert answer.status_code == 303, path
                assert answer.headers["location"].startswith("/login"), path
        assert (await client.get("/cases", x_fragment="cases")).status_code == 401


async def test_no_form_is_taken_without_the_sessions_own_token(company: Company) -> None:
    async with company.runtime.work() as work:
        scene = await make_scene(work, company)
    async with company.browser(Role.DIRECTOR) as client, company.browser(Role.MANAGER) as other:
        foreign = await other.csrf()
        posts = [path for method, path in MATRIX if method == "POST" and path != "/login"]
        for path in posts:
            address = Known("POST", path, None).address(scene)
            for token in ({}, {"csrf": ""}, {"csrf": "guessed"}, {"csrf": foreign}):
                assert (await client.http.post(address, data=token)).status_code == 403, (path, token)
            sent = await client.http.post(
                address, data={"csrf": await client.csrf()}, headers={"sec-fetch-site": "cross-site"}
            )
            assert sent.status_code == 403, path
        assert (await client.get("/")).status_code == 200  # the forged logout did nothing


async def test_login_gives_a_fresh_token_each_time_and_logout_ends_it(company: Company) -> None:
    agent = company.people[Role.AGENT]
    async with company.browser() as client:
        answer = await client.log_in(agent.login.upper())
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        first = client.http.cookies[COOKIE]
        await client.log_in(agent.login)
        second = client.http.cookies[COOKIE]
        assert first != second
        async with company.runtime.sessions() as session:
            kept = (await session.scalars(select(Session.token_digest))).all()
        assert kept == [digest(second)]  # the old one is gone, and no token is stored as it is
        await client.send("/logout")
        client.http.cookies.set(COOKIE, second)
        assert (await client.get("/")).status_code == 303


async def test_cookies_cannot_be_read_by_scripts_and_need_https_where_there_is_https(
    console_settings: Settings,
) -> None:
    settings = console_settings.model_copy(update={"public_url": "https://visits.example.com"})
    async with open_company(settings) as company, company.browser() as client:
        answer = await client.log_in(company.people[Role.AGENT].login)
        # Over plain HTTP the client does not send secure cookies back, so the form is refused: set them by hand.
        assert answer.status_code == 403
        cookies = (await client.get("/login")).headers.get_list("set-cookie")
        assert all("HttpOnly" in one and "Secure" in one and "SameSite=lax" in one for one in cookies)


async def test_a_wrong_login_says_nothing_and_five_lock_the_account(company: Company) -> None:
    agent = company.people[Role.AGENT]
    async with company.browser() as client:
        answers = [await client.log_in("nobody@example.com", "wrong")]
        answers += [await client.log_in(agent.login, "wrong") for _ in range(TRIES)]
        locked = await client.log_in(agent.login)  # the right password
        texts = {
            answer.text.replace(agent.login, "").replace("nobody@example.com", "") for answer in [*answers, locked]
        }
        assert {answer.status_code for answer in [*answers, locked]} == {401}
        assert len(texts) == 1
        async with company.runtime.sessions() as session, session.begin():
            await session.execute(update(Operator).values(locked_until=wall_now() - LOCKED))
        assert (await client.log_in(agent.login)).status_code == 303


async def test_many_accounts_tried_from_one_place_are_stopped(company: Company) -> None:
    throttle: Throttle = company.app.state.throttle
    async with company.browser() as client:
        for _ in range(TRIES_OF_ADDRESS - 1):
            throttle.count("127.0.0.1", wall_now())
        assert (await client.log_in("guess@example.com", "x")).status_code == 401
        assert (await client.log_in(company.people[Role.AGENT].login)).status_code == 429
    assert not throttle.is_full("127.0.0.2", wall_now())
    assert not throttle.is_full("127.0.0.1", wall_now() + WINDOW)


async def test_who_may_not_work_here_any_more_is_out_at_once(company: Company) -> None:
    async with company.browser(Role.AGENT) as client:
        async with company.runtime.sessions() as session, session.begin():
            await session.execute(update(Operator).values(is_active=False))
        assert (await client.get("/")).status_code == 303
        assert (await client.log_in(company.people[Role.AGENT].login)).status_code == 401


@pytest.mark.parametrize(
    ("field", "age"), [("expires_at", timedelta(seconds=1)), ("seen_at", timedelta(hours=2, seconds=1))]
)
async def test_a_session_ends_by_time_and_by_idleness(company: Company, field: str, age: timedelta) -> None:
    async with company.browser(Role.AGENT) as client:
        async with company.runtime.sessions() as session, session.begin():
            await session.execute(update(Session).values({field: wall_now() - age}))
        assert (await client.get("/")).status_code == 303


async def test_a_page_that_refreshes_itself_keeps_no_session_alive(company: Company) -> None:
    seen = wall_now() - timedelta(hours=1)
    async with company.browser(Role.AGENT) as client:
        async with company.runtime.sessions() as session, session.begin():
            await session.execute(update(Session).values(seen_at=seen))
        await client.get("/", x_fragment="today")
        async with company.runtime.sessions() as session:
            assert await session.scalar(select(Session.seen_at)) == seen
        await client.get("/")
        async with company.runtime.sessions() as session:
            assert (await session.scalars(select(Session.seen_at))).one() > seen


async def test_after_the_login_one_lands_where_one_wanted_to_go(company: Company) -> None:
    async with company.browser() as client:
        answer = await client.get("/visits?state=held")
        assert answer.headers["location"] == "/login?next=%2Fvisits%3Fstate%3Dheld"


@pytest.mark.parametrize(
    "given", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", "", None]
)
def test_a_login_never_leads_to_another_site(given: str | None) -> None:
    assert own_path(given) == "/"


async def test_passwords_are_kept_as_argon2(company: Company) -> None:
    async with company.runtime.sessions() as session:
        kept = (await session.scalars(select(Operator.password_hash))).all()
    assert kept
    assert all(one and one.startswith("$argon2id$") and PASSWORD not in one for one in kept)
