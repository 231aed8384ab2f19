"""Days and times as a native would say them."""

from __future__ import annotations

from datetime import datetime

_NEAR = {
    "zh-Hans": ("今天", "明天", "后天"),
    "zh-Hant": ("今天", "明天", "後天"),
    "en": ("today", "tomorrow"),
}
_DAYS = {
    "zh-Hans": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "zh-Hant": ("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def say_moment(moment: datetime, now: datetime, language: str) -> str:
    """`moment` on the clock of `now`'s zone: 明天下午3点半 · 3:30 pm tomorrow · 11月24日(周二)上午9点.

    `language` is a wording language: zh-Hans, zh-Hant or en. Both datetimes are aware.
    """
    local = moment.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    near = _NEAR[language]
    if language == "en":
        return f"{_english_time(local)} {near[days] if 0 <= days < len(near) else _english_date(local, now)}"
    day = near[days] if 0 <= days < len(near) else _chinese_date(local, now, language)
    return f"{day}{_chinese_time(local, '点' if language == 'zh-Hans' else '點')}"


def _chinese_date(local: datetime, now: datetime, language: str) -> str:
    year = "" if local.year == now.year else f"{local.year}年"
    return f"{year}{local.month}月{local.day}日\uff08{_DAYS[language][local.weekday()]}\uff09"


def _chinese_time(local: datetime, o_clock: str) -> str:
    parts = ((5, "凌晨"), (8, "早上"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上"))
    part = next(name for end, name in parts if local.hour < end)
    hour = local.hour if local.hour <= 12 else local.hour - 12
    minutes = {0: "", 30: "半"}.get(local.minute, f"{local.minute:02}分")
    return f"{part}{hour}{o_clock}{minutes}"


def _english_date(local: datetime, now: datetime) -> str:
    year = "" if local.year == now.year else f" {local.year}"
    return f"on {_DAYS['en'][local.weekday()]} {local.day} {_MONTHS[local.month - 1]}{year}"


def _english_time(local: datetime) -> str:
    if (local.hour, local.minute) == (12, 0):
        return "noon"
    minutes = f":{local.minute:02}" if local.minute else ""
    return f"{(local.hour - 1) % 12 + 1}{minutes} {'am' if local.hour < 12 else 'pm'}"
