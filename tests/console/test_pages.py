"""What the pages show, and what they never show."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot.console.headers import ALWAYS, POLICY
from models import AuditEntry, CaseState, ContactKind, MessageState, NoticeState, Role, VisitState
from tests.builders import (
    make_answer,
    make_asked,
    make_case,
    make_case_entry,
    make_contact,
    make_conversation,
    make_customer,
    make_decision,
    make_event,
    make_media,
    make_message,
    make_notice,
    make_order,
    make_suggestion,
    make_understood,
    make_visit,
)
from tests.console.company import Company
from tests.console.scene import make_scene, make_strangers_message, png
from tests.fixtures.console import Shown

EVIL = "<script>alert(1)</script>"
NUMBER, MASKED = "+8613812345678", "138****5678"


def section(html: str, title: str) -> str:
    """The part of a page from its heading to the end of the section."""
    return html.split(f"{title}-title", 1)[1].split("</section>", 1)[0]


async def test_the_first_screen_tells_due_late_and_unaccounted_apart(company: Company) -> None:
    async with company.runtime.work() as work:
        today, day = work.now.date(), timedelta(days=1)
        home = {"unit_id": company.north.id}

        async def planned(name: str, **given: object) -> None:
            await make_visit(work, await make_customer(work, **home, display_name=name), **given)

        await planned("DueToday", due_on=today, deadline_on=today)
        await planned("DueSince", due_on=today - 3 * day, deadline_on=today + day)
        await planned("Tomorrow", due_on=today + day, deadline_on=today + day)
        await planned("LateByDay", due_on=today - day, deadline_on=today - day)
        await planned("LateByHour", deadline_at=work.now - timedelta(minutes=5))
        await planned("LateFree", deadline_on=today - day, due_on=today - day, is_mandatory=False)
        await planned("Expired", deadline_on=today - day, state=VisitState.EXPIRED)
        await planned("Done", deadline_on=today - day, state=VisitState.COMPLETED)
        await planned("Excused", deadline_on=today - day, state=VisitState.OPTED_OUT)
        unplanned = await make_customer(work, **home, display_name="NotPlanned")
        await make_event(work, unplanned, type="order.delivered", planning_error="no_channel")
    async with company.browser(Role.AGENT) as client:
        html = (await client.get("/")).text
    names = re.compile(r"<b>(\w+)</b>")
    assert set(names.findall(section(html, "due"))) == {"DueToday", "DueSince"}
    assert set(names.findall(section(html, "late"))) == {"LateByDay", "LateByHour", "LateFree"}
    found = section(html, "unaccounted")
    assert set(names.findall(found)) == {"LateByDay", "LateByHour", "Expired", "NotPlanned"}
    assert "第三条" in found
    assert "客户没有可用的联系方式" in found
    tiles = re.findall(r'class="tile[^>]*><b>(\d+)</b>', html)
    assert tiles[:3] == ["2", "3", "4"]


async def test_the_counts_open_lists_of_as_many(shown: Shown) -> None:
    async with shown.company.browser(Role.MANAGER) as client:
        html = (await client.get("/")).text
        tiles = re.findall(r'class="tile[^"]*" href="([^"]+)"><b>(\d+)</b>', html)
        assert [path for path, _ in tiles] == [
            "/visits?standing=due",
            "/visits?standing=late",
            "/visits?standing=unaccounted",
            "/cases",
            "/attention",
        ]
        for path, count in tiles:
            html = (await client.get(path)).text
            lines = re.findall(
                r'<tr id="|<li id="(?:event|stuck|stranger|notice)-', html.split("无法排入计划的事件")[0]
            )
            if path == "/visits?standing=unaccounted":
                lines = re.findall(r'<tr id="|<li id="event-', html)
            assert len(lines) == int(count), path


async def test_nothing_a_customer_writes_becomes_markup(company: Company) -> None:
    async with company.runtime.work() as work:
        customer = await make_customer(
            work,
            unit_id=company.north.id,
            display_name=EVIL,
            organisation=EVIL,
            job_title=EVIL,
            salutation=EVIL,
            external_id=EVIL,
        )
        await make_contact(work, customer, kind=ContactKind.ADDRESS, value=EVIL)
        await make_order(work, customer, product=EVIL, model=EVIL)
        await make_event(work, customer, type=EVIL, planning_error=EVIL)
        visit = await make_visit(work, customer, reason=EVIL, clause=EVIL, kind=EVIL, rule=EVIL)
        await make_decision(work, visit, decision=EVIL, reason=EVIL, actor=EVIL)
        await make_suggestion(work, visit, EVIL)
        talk = await make_conversation(work, customer, visit_id=visit.id, policy_version_id=visit.policy_version_id)
        message = await make_message(work, talk, EVIL, reason=EVIL, state=MessageState.FAILED, options=[EVIL])
        await make_understood(work, message, acts=[EVIL], lead=EVIL, answer={"value": EVIL}, evidence={EVIL: EVIL})
        asked = await make_asked(work, visit, EVIL, conversation_id=talk.id)
        await make_answer(work, asked, number=None, words=EVIL, message_id=message.id)
        case = await make_case(work, customer, visit_id=visit.id, conversation_id=talk.id, root_cause=EVIL, cause=EVIL)
        await make_case_entry(work, case, kind=EVIL, note=EVIL, actor=EVIL)
        await make_notice(work, case, recipient=EVIL, occasion=EVIL, medium=EVIL, state=NoticeState.FAILED)
        await make_strangers_message(work, EVIL, address=EVIL, channel=EVIL, reason=EVIL)
        media = await make_media(work, message, b"<script>alert(1)</script>", content_type="text/html")
    paths = [
        "/",
        "/attention",
        "/visits",
        f"/visits/{visit.id}",
        f"/visits/{visit.id}/record",
        "/conversations",
        f"/conversations/{talk.id}",
        "/customers",
        f"/customers?words={EVIL}",
        f"/customers/{customer.id}",
        "/cases",
        f"/cases/{case.id}",
        f"/visits?kind={EVIL}&rule={EVIL}&state={EVIL}&after={EVIL}",
        f"/login?next={EVIL}&language={EVIL}",
        f"/?notice={EVIL}",
    ]
    async with company.browser(Role.AGENT) as client:
        for path in paths:
            answer = await client.get(path)
            assert answer.status_code == 200, path
            assert "<script>alert" not in answer.text, path
            assert answer.text.count("<script") <= 1, path  # ours
        file = await client.get(f"/media/{media.id}")
        assert file.headers["content-type"] == "application/octet-stream"
        assert file.headers["content-disposition"] == "attachment"
        assert (
            "sandbox" in file.headers["content-security-policy"] or "'none'" in file.headers["content-security-policy"]
        )


@pytest.mark.parametrize(
    ("role", "sees"),
    [
        (Role.AGENT, False),
        (Role.SUPERVISOR, False),
        (Role.MANAGER, True),
        (Role.DIRECTOR, True),
        (Role.ADMINISTRATOR, False),
    ],
)
async def test_numbers_are_masked_for_who_need_not_see_them(shown: Shown, role: Role, *, sees: bool) -> None:
    scene = shown.scene
    async with shown.company.browser(role) as client:
        for path in (f"/customers/{scene.customer.id}", f"/cases/{scene.case.id}"):
            html = (await client.get(path)).text
            assert (NUMBER in html) is sees, path
            assert (MASKED in html) is not sees, path
            assert ("wang.xiulan@example.com" in html) is sees
        for path in (
            f"/conversations/{scene.conversation.id}",
            f"/visits/{scene.visit.id}",
            "/customers",
            "/attention",
        ):
            assert NUMBER not in (await client.get(path)).text, path


async def test_an_agent_sees_the_own_customers_number_where_the_call_is_made_and_it_is_noted(company: Company) -> None:
    async with company.runtime.work() as work:
        scene = await make_scene(work, company)
        colleague = await make_visit(work, scene.customer, owner_id=company.people[Role.SUPERVISOR].id)
        scene.customer.owner_id = company.people[Role.SUPERVISOR].id
    async with company.browser(Role.AGENT) as client:
        own = (await client.get(f"/visits/{scene.manual.id}/record")).text
        assert f'href="tel:{NUMBER}"' in own
        other = (await client.get(f"/visits/{colleague.id}/record")).text
        assert NUMBER not in other
        assert MASKED in other
    async with company.runtime.sessions() as session:
        reads = (await session.scalars(select(AuditEntry).where(AuditEntry.action == "customer.read_number"))).all()
    assert [(one.actor, one.subject_id) for one in reads] == [
        (f"operator:{company.people[Role.AGENT].id}", scene.customer.id)
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh-Hans", "不满意的客户"), ("zh-Hant", "不滿意的客戶"), ("en", "Unhappy customers")],
)
async def test_each_operator_reads_the_own_language(company: Company, language: str, words: str) -> None:
    async with company.browser(Role.AGENT) as client:
        back = await client.send("/language", language=language, back="/visits?state=held")
        assert back.headers["location"] == "/visits?state=held"
        html = (await client.get("/")).text
        assert f'<html lang="{language}">' in html
        assert words in html
        client.http.cookies.delete("huifang_console")
        assert f'<html lang="{language}">' in (await client.get("/login")).text  # remembered by the browser


async def test_a_region_is_what_the_page_holds(shown: Shown) -> None:
    scene = shown.scene
    regions = {
        "/": "today",
        "/attention": "attention",
        "/visits": "visits",
        f"/visits/{scene.visit.id}": "visit",
        "/conversations": "conversations",
        f"/conversations/{scene.conversation.id}": "transcript",
        f"/customers/{scene.customer.id}": "customer",
        "/cases": "cases",
        f"/cases/{scene.case.id}": "case",
    }
    async with shown.company.browser(Role.MANAGER) as client:
        for path, name in regions.items():
            whole, part = (await client.get(path)).text, (await client.get(path, x_fragment=name)).text
            assert f'id="{name}"' in whole, path
            assert "<html" not in part, path
            assert part.strip() in whole, path
        assert "<html" in (await client.get("/", x_fragment="nothing")).text
        assert "menu-today" in (await client.get("/frame", x_fragment="menu")).text


async def test_every_answer_has_the_strict_headers(shown: Shown) -> None:
    async with shown.company.browser(Role.AGENT) as client:
        for path in ("/", "/login", "/healthz", "/visits/nothing", "/static/console.css", "/nowhere", "/phone"):
            headers = (await client.get(path)).headers
            policy = headers["content-security-policy"]
            assert all(part in policy for part in POLICY), path
            assert "unsafe" not in policy
            assert ("frame-src" in policy) is (path == "/phone")
            for name, value in ALWAYS.items():
                assert headers[name] == value, path
            assert headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store"), path


async def test_static_files_may_be_kept_and_nothing_else_is_served(shown: Shown) -> None:
    async with shown.company.browser() as client:
        page = (await client.get("/login")).text
        address = re.findall(r'href="(/static/console\.css\?v=\w+)"', page)[0]
        assert "immutable" in (await client.get(address)).headers["cache-control"]
        for path in ("/static/../access.py", "/static/%2e%2e/access.py", "/static/nothing.js"):
            assert (await client.get(path)).status_code == 404


async def test_pages_hold_no_inline_script_or_style(shown: Shown) -> None:
    scene = shown.scene
    async with shown.company.browser(Role.DIRECTOR) as client:
        for path in ("/", "/cases", f"/cases/{scene.case.id}", f"/visits/{scene.manual.id}/record", "/login"):
            html = (await client.get(path)).text
            assert not re.findall(r"<style|\sstyle=|\son\w+=|javascript:", html), path
            assert not re.findall(r'(?:src|href)="(?:https?:)?//', html), path


async def test_a_visit_shows_its_ledger_its_attempts_and_its_answers_with_the_evidence(shown: Shown) -> None:
    scene = shown.scene
    async with shown.company.browser(Role.SUPERVISOR) as client:
        html = (await client.get(f"/visits/{scene.visit.id}")).text
    for words in (
        "订单生效后第二日首次电话回访",
        "客户当地时间不宜打扰",
        "第2次",
        "从咨询到签约，您对我们的服务满意吗？",
        "2分吧，装了三天就漏水",
        "把握 94%",
        "希望滤芯到期前能提前一周打个电话。",
        "未回答",
        f"/conversations/{scene.conversation.id}#message-{scene.message.id}",
    ):
        assert words in html, words


async def test_the_queue_is_ordered_by_what_runs_out_and_marks_what_is_over(company: Company) -> None:
    async with company.runtime.work() as work:
        hours = timedelta(hours=1)
        rows: dict[str, dict[str, object]] = {
            "Third": {"claim_by": work.now + 2 * hours},
            "First": {"claim_by": work.now - hours},
            "Second": {"state": CaseState.CLAIMED, "claim_by": work.now - 9 * hours, "resolve_by": work.now + hours},
            "Asked": {"state": CaseState.CONFIRMING, "resolved_at": work.now},
        }
        for name, given in rows.items():
            await make_case(work, await make_customer(work, unit_id=company.north.id, display_name=name), **given)
    async with company.browser(Role.MANAGER) as client:
        html = (await client.get("/cases")).text
        assert re.findall(r">(First|Second|Third|Asked) <span", html) == ["First", "Second", "Third"]
        assert html.count('class="breached"') == 1
        assert "已超1小时" in html
        assert "还剩1小时" in html
        assert "Asked" in (await client.get("/cases?box=confirming")).text


async def test_lists_go_on_where_the_page_ended(company: Company) -> None:
    async with company.runtime.work() as work:
        for number in range(120):
            customer = await make_customer(work, unit_id=company.north.id, display_name=f"Customer{number:03}")
            await make_visit(work, customer, due_on=work.now.date() + timedelta(days=number % 3))
    async with company.browser(Role.AGENT) as client:
        for start, pattern in (("/visits", r">(Customer\d+)</a>"), ("/customers", r">(Customer\d+)</a>")):
            seen: list[str] = []
            path: str | None = start
            while path:
                html = (await client.get(path)).text
                seen += re.findall(pattern, html)
                following = re.findall(r'class="more"><a class="button" href="([^"]+)"', html)
                path = following[0].replace("&amp;", "&") if following else None
            assert len(seen) == len(set(seen)) == 120, start


async def test_filters_narrow_the_list(shown: Shown) -> None:
    agent = shown.company.people[Role.AGENT].id
    async with shown.company.browser(Role.DIRECTOR) as client:

        async def count(query: str) -> int:
            return (await client.get(f"/visits?{query}")).text.count('<tr id="visit-')

        assert await count("state=") == 8
        assert await count("") == 5  # those that are open
        assert await count("state=expired") == 1
        assert await count("state=&kind=after_sales") == 1
        assert await count("state=&rule=first") == 7
        assert await count(f"state=&unit={shown.company.south.id}") == 0
        assert await count(f"state=&agent={agent}") == 8
        assert await count("state=nonsense&unit=nonsense&standing=nonsense&after=nonsense") == 8


async def test_a_customer_is_found_by_part_of_a_name_and_signs_mean_themselves(company: Company) -> None:
    async with company.runtime.work() as work:
        for name in ("王秀兰", "李建国", "50%_off"):
            await make_customer(work, unit_id=company.north.id, display_name=name)
    async with company.browser(Role.AGENT) as client:
        for words, found in {"秀": "王秀兰", "%25_": "50%_off", "建国": "李建国"}.items():
            html = (await client.get(f"/customers?words={words}")).text
            assert [name for name in ("王秀兰", "李建国", "50%_off") if f">{name}</a>" in html] == [found]
        assert "没有找到客户" in (await client.get("/customers?words=%25%25")).text


async def test_pictures_are_shown_and_only_to_who_may_see_the_customer(shown: Shown) -> None:
    scene = shown.scene
    async with shown.company.browser(Role.AGENT) as client:
        answer = await client.get(f"/media/{scene.media}")
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
        assert answer.content == png()


async def test_what_cannot_be_stored_is_refused(shown: Shown) -> None:
    scene = shown.scene
    async with shown.company.browser(Role.AGENT) as client:
        assert (await client.get("/customers?words=a%00b")).status_code == 422
        assert (await client.send(f"/cases/{scene.case.id}/note", text="a\0b")).status_code == 422


async def test_what_goes_wrong_gets_a_page_and_a_log_line_without_a_persons_data(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    async with company.runtime.sessions() as session, session.begin():
        await session.execute(text("ALTER TABLE units RENAME TO lost"))
    async with company.browser(Role.DIRECTOR) as client:
        answer = await client.get("/customers?words=secret-name")
    assert answer.status_code == 500
    assert "出错了" in answer.text
    assert "content-security-policy" in answer.headers
    printed = capsys.readouterr()
    assert "console failed" in printed.out + printed.err
    assert "secret-name" not in printed.out + printed.err
