"""A page that is watched: what the browser complains of, and whether it asks anybody but us."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page

NARROW, WIDE = (390, 844), (1440, 900)


@asynccontextmanager
async def watched(
    browser: Browser,
    size: tuple[int, int] = NARROW,
    *,
    javascript: bool = True,
    scheme: str = "light",
    refusal: int = 0,
) -> AsyncIterator[Page]:
    """A fresh page; afterwards the browser must not have complained, nor left this machine.

    `refusal` is a status that the test provokes; the browser may speak of it.
    """
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        java_script_enabled=javascript,
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = await context.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on(
        "request",
        lambda asked: None if asked.url.startswith(("http://127.0.0.1", "data:")) else trouble.append(asked.url),
    )
    try:
        yield page
    finally:
        await context.close()
    trouble = [each for each in trouble if not refusal or f"status of {refusal}" not in each]
    assert not trouble, trouble


async def has_no_barrier(page: Page) -> None:
    """axe finds nothing that keeps somebody out, and nothing hangs over the side."""
    found = await Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    wide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    assert not wide, "the page is wider than the screen"
