import re

import pytest

from bot.settings import ROOT, Settings

LINES = re.findall(r"^# (HUIFANG_\w+)=(.*)$", (ROOT / ".env.example").read_text(), re.MULTILINE)


def test_the_example_names_only_settings_that_exist() -> None:
    settings = {f"HUIFANG_{name.upper()}" for name in Settings.model_fields}
    assert LINES
    assert {name for name, _ in LINES} <= settings


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, value in LINES if value])
def test_every_value_of_the_example_can_be_used(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    Settings(_env_file=None)
