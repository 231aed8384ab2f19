"""Facts of Twilio's published OpenAPI description (twilio/twilio-oai, API 2010-04-01), in our own words.

`python -m tests.doubles.twilio.facts PATH/twilio_api_v2010.json` compares them with a copy of the description.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

BASE = "/2010-04-01/Accounts/{AccountSid}"

# Parameter -> sort: text, url, number, whole, flag, list, phone, sid:<prefix>, or a set of words.
CREATE_MESSAGE: dict[str, str] = {
    "To": "text",
    "From": "text",
    "Body": "text",
    "StatusCallback": "url",
    "ApplicationSid": "sid:AP",
    "MaxPrice": "number",
    "ProvideFeedback": "flag",
    "Attempt": "whole",
    "ValidityPeriod": "whole",
    "ForceDelivery": "flag",
    "ContentRetention": "one of retain discard",
    "AddressRetention": "one of retain obfuscate",
    "SmartEncoded": "flag",
    "PersistentAction": "list",
    "TrafficType": "one of free",
    "ShortenUrls": "flag",
    "ScheduleType": "one of fixed",
    "SendAt": "text",
    "SendAsMms": "flag",
    "ContentVariables": "text",
    "RiskCheck": "one of enable disable",
    "FallbackFrom": "text",
    "MessagingServiceSid": "sid:MG",
    "MediaUrl": "list",
    "ContentSid": "sid:HX",
}
CREATE_CALL: dict[str, str] = {
    "To": "text",
    "From": "text",
    "Method": "one of GET POST",
    "FallbackUrl": "url",
    "FallbackMethod": "one of GET POST",
    "StatusCallback": "url",
    "StatusCallbackEvent": "list",
    "StatusCallbackMethod": "one of GET POST",
    "SendDigits": "text",
    "Timeout": "whole",
    "Record": "flag",
    "RecordingChannels": "text",
    "RecordingStatusCallback": "text",
    "RecordingStatusCallbackMethod": "one of GET POST",
    "SipAuthUsername": "text",
    "SipAuthPassword": "text",
    "MachineDetection": "text",
    "MachineDetectionTimeout": "whole",
    "RecordingStatusCallbackEvent": "list",
    "Trim": "text",
    "CallerId": "text",
    "MachineDetectionSpeechThreshold": "whole",
    "MachineDetectionSpeechEndThreshold": "whole",
    "MachineDetectionSilenceTimeout": "whole",
    "AsyncAmd": "text",
    "AsyncAmdStatusCallback": "url",
    "AsyncAmdStatusCallbackMethod": "one of GET POST",
    "Byoc": "sid:BY",
    "CallReason": "text",
    "CallToken": "text",
    "RecordingTrack": "text",
    "TimeLimit": "whole",
    "ClientNotificationUrl": "url",
    "Url": "url",
    "Twiml": "text",
    "ApplicationSid": "sid:AP",
}
UPDATE_CALL: dict[str, str] = {
    "Url": "url",
    "Method": "one of GET POST",
    "Status": "one of canceled completed",
    "FallbackUrl": "url",
    "FallbackMethod": "one of GET POST",
    "StatusCallback": "url",
    "StatusCallbackMethod": "one of GET POST",
    "Twiml": "text",
    "TimeLimit": "whole",
}
LIST_MESSAGES = frozenset({"To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page", "PageToken"})
LIST_CALLS = frozenset(
    {
        "To",
        "From",
        "ParentCallSid",
        "Status",
        "StartTime",
        "StartTime<",
        "StartTime>",
        "EndTime",
        "EndTime<",
        "EndTime>",
        "PageSize",
        "Page",
        "PageToken",
    }
)
MESSAGE_STATUSES = frozenset(
    {
        "queued",
        "sending",
        "sent",
        "failed",
        "delivered",
        "undelivered",
        "receiving",
        "received",
        "accepted",
        "scheduled",
        "read",
        "partially_delivered",
        "canceled",
    }
)
CALL_STATUSES = frozenset({"queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"})
CALL_EVENTS = frozenset({"initiated", "ringing", "answered", "completed"})
MESSAGE_FIELDS = frozenset(
    [
        "body",
        "num_segments",
        "direction",
        "from",
        "to",
        "date_updated",
        "price",
        "error_message",
        "uri",
        "account_sid",
        "num_media",
        "status",
        "messaging_service_sid",
        "sid",
        "date_sent",
        "date_created",
        "error_code",
        "price_unit",
        "api_version",
        "subresource_uris",
    ]
)
CALL_FIELDS = frozenset(
    [
        "sid",
        "date_created",
        "date_updated",
        "parent_call_sid",
        "account_sid",
        "to",
        "to_formatted",
        "from",
        "from_formatted",
        "phone_number_sid",
        "status",
        "start_time",
        "end_time",
        "duration",
        "price",
        "price_unit",
        "direction",
        "answered_by",
        "api_version",
        "forwarded_from",
        "group_sid",
        "caller_name",
        "queue_time",
        "trunk_sid",
        "uri",
        "subresource_uris",
    ]
)
PAGE_FIELDS = frozenset(
    ["end", "first_page_uri", "next_page_uri", "page", "page_size", "previous_page_uri", "start", "uri"]
)

_PHONE = re.compile(r"^(whatsapp:)?\+[1-9]\d{5,14}$")
_URL = re.compile(r"^https?://[^\s]+$")


def problems(given: Mapping[str, Sequence[str]], facts: Mapping[str, str], *, needs: Sequence[str]) -> list[str]:
    """What is wrong with a request's form, in words; an empty list when it fits the description."""
    found = [f"{name} is missing" for name in needs if not any(given.get(name, ()))]
    for name, values in given.items():
        sort = facts.get(name)
        if sort is None:
            found.append(f"{name} is not a parameter")
        elif sort != "list" and len(values) > 1:
            found.append(f"{name} is given {len(values)} times")
        else:
            found += [f"{name}={value!r} is not {sort}" for value in values if not _fits(value, sort)]
    return found


_SORTS = {
    "url": _URL,
    "whole": re.compile(r"^\d+$"),
    "number": re.compile(r"^\d+(\.\d+)?$"),
    "flag": re.compile(r"^(true|false)$"),
}


def _fits(value: str, sort: str) -> bool:
    if sort.startswith("sid:"):
        return bool(re.fullmatch(sort[4:] + "[0-9a-fA-F]{32}", value))
    if sort.startswith("one of "):
        return value in sort.split()[2:]
    return sort not in _SORTS or bool(_SORTS[sort].match(value))


def is_phone(value: str) -> bool:
    return bool(_PHONE.match(value))


def differences(description: dict[str, Any]) -> list[str]:
    """How the facts above differ from a copy of the description."""
    paths: dict[str, Any] = description["paths"]
    schemas: dict[str, Any] = description["components"]["schemas"]
    found: list[str] = []

    def compare(what: str, ours: Iterable[str], theirs: Iterable[str]) -> None:
        mine, yours = set(ours), set(theirs)
        if mine != yours:
            found.append(f"{what}: ours only {sorted(mine - yours)}, theirs only {sorted(yours - mine)}")

    def form(path: str) -> dict[str, Any]:
        body: dict[str, Any] = paths[path]["post"]["requestBody"]
        fields: dict[str, Any] = body["content"]["application/x-www-form-urlencoded"]["schema"]["properties"]
        return fields

    def query(path: str) -> set[str]:
        return {one["name"] for one in paths[path]["get"]["parameters"] if one["in"] == "query"}

    compare("create message", CREATE_MESSAGE, form(f"{BASE}/Messages.json"))
    compare("create call", CREATE_CALL, form(f"{BASE}/Calls.json"))
    compare("update call", UPDATE_CALL, form(f"{BASE}/Calls/{{Sid}}.json"))
    compare("list messages", LIST_MESSAGES, query(f"{BASE}/Messages.json"))
    compare("list calls", LIST_CALLS, query(f"{BASE}/Calls.json"))
    compare("message", MESSAGE_FIELDS, schemas["api.v2010.account.message"]["properties"])
    compare("call", CALL_FIELDS, schemas["api.v2010.account.call"]["properties"])
    compare("message status", MESSAGE_STATUSES, schemas["message_enum_status"]["enum"])
    compare("call status", CALL_STATUSES, schemas["call_enum_status"]["enum"])
    compare("call event", CALL_EVENTS, schemas["call_enum_event"]["enum"])
    for sorts, path in (
        (CREATE_MESSAGE, f"{BASE}/Messages.json"),
        (CREATE_CALL, f"{BASE}/Calls.json"),
        (UPDATE_CALL, f"{BASE}/Calls/{{Sid}}.json"),
    ):
        for name, about in form(path).items():
            found += _sort_differences(name, sorts.get(name, ""), about, schemas)
    return found


def _sort_differences(name: str, sort: str, about: dict[str, Any], schemas: dict[str, Any]) -> list[str]:
    reference = str(about.get("$ref", "")).rsplit("/", 1)[-1]
    words = schemas[reference]["enum"] if reference else about.get("enum")
    if words:
        expected = "one of " + " ".join(words)
    elif "pattern" in about:
        expected = "sid:" + str(about["pattern"])[1:3]
    elif about.get("format") == "uri":
        expected = "url"
    else:
        kinds = {"integer": "whole", "number": "number", "boolean": "flag", "array": "list"}
        expected = kinds.get(str(about.get("type")), "text")
    return [] if sort == expected else [f"{name}: ours {sort!r}, theirs {expected!r}"]


if __name__ == "__main__":
    wrong = differences(json.loads(Path(sys.argv[1]).read_text()))
    sys.stdout.write("\n".join(wrong or ["The facts agree with the description."]) + "\n")
    sys.exit(1 if wrong else 0)
