"""Settings that point the product at a double, and a double that points at the product."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.settings import Settings, read_settings
from tests.doubles.twilio.plan import Plan

SMS_FROM = "+15005550006"
WHATSAPP_FROM = "+15005550007"
VOICE_FROM = "+15005550008"
TEMPLATE = "HX" + "1" * 32
PUBLIC = "https://huifang.example"


def plan_for(folder: Path, **given: Any) -> Plan:
    """A double that writes its log into `folder`."""
    return Plan(log=str(folder / "twilio.jsonl"), **({"public_url": PUBLIC} | given))


def settings_for(plan: Plan, url: str, folder: Path, **given: Any) -> Settings:
    """The product's settings for a double at `url`."""
    fields: dict[str, Any] = {
        "_env_file": None,
        "var_dir": folder / "var",
        "carrier": "twilio",
        "public_url": plan.public_url,
        "twilio_account_sid": plan.account_sid,
        "twilio_auth_token": plan.auth_token,
        "twilio_api_url": url,
        "twilio_timeout": 10.0,
        "twilio_sms_from": SMS_FROM,
        "twilio_sms_rate": 1000.0,
        "twilio_whatsapp_from": WHATSAPP_FROM,
        "twilio_whatsapp_templates": f"zh-CN={TEMPLATE},en={TEMPLATE}",
        "twilio_voice_from": VOICE_FROM,
        "twilio_voice_rate": 1000.0,
    }
    return read_settings(**(fields | given))
