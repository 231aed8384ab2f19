"""The browser that the tests use; the product needs none.

`tools/bootstrap.py` uses this module with any Python from 3.8 on: standard library only.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
    "/System/Library/Fonts",
)

HOW_TO_GET_ONE = (
    "No Chromium was found, which the browser tests need (the product does not). Install one and run `make setup` "
    "again: `apt-get install chromium fonts-noto-cjk` as root, or `.venv/bin/playwright install chromium`."
)


def find_browser() -> Path | None:
    """A Chromium of the system, or the one that `playwright install chromium` fetched."""
    for name in _NAMES:
        found = shutil.which(name) or shutil.which(name, path="/usr/bin:/usr/local/bin:/snap/bin")
        if found:
            return Path(found)
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache" / "ms-playwright")
    fetched = sorted(cache.glob("chromium-*/chrome-linux*/chrome"))
    mac = sorted(Path.home().glob("Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*"))
    return (fetched + mac)[-1] if fetched + mac else None


def has_chinese_font() -> bool:
    """Whether a font for Chinese seems to be installed; without one, screenshots show boxes."""
    signs = ("cjk", "wqy", "pingfang", "simsun", "sourcehan", "droidsansfallback")
    for folder in _FONT_FOLDERS:
        for _, _, names in os.walk(str(Path(folder).expanduser())):
            if any(sign in name.lower() for name in names for sign in signs):
                return True
    return False
