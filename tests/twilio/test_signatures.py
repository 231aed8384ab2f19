"""Webhooks are taken from Twilio alone."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.twilio.signatures import Verifier
from bot.errors import BadInput, HuifangError, NotAllowed

# Twilio's published example (its security page, and tests/unit/test_request_validator.py of twilio-python).
TOKEN = "12345"
FORM = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
]
FORM_TYPE = "application/x-www-form-urlencoded"


def verifier(
    url: str = "https://mycompany.com", tokens: tuple[str, ...] = (TOKEN,), key: str | None = None
) -> Verifier:
    return Verifier(public_url=url, tokens=tokens, shared_key=key)


def read(who: Verifier, signature: str, fields: list[tuple[str, str]] = FORM, **given: str) -> None:
    headers = {"Content-Type": FORM_TYPE, "X-Twilio-Signature": signature}
    path, query = given.get("path", "/myapp.php"), given.get("query", "foo=1&bar=2")
    who.read(path=path, query=query, headers=headers, body=urlencode(fields).encode())


def sign(key: str, url: str, fields: list[tuple[str, str]], digest: str = "sha1") -> str:
    """Twilio's rule, written down once more: address, then distinct names and values in order."""
    text = url + "".join(name + value for name, value in sorted(set(fields)))
    return b64encode(hmac.new(key.encode(), text.encode(), digest).digest()).decode()


@pytest.mark.parametrize(
    ("url", "signature"),
    [
        ("https://mycompany.com", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("https://mycompany.com:1234", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("http://mycompany.com:1234", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        ("https://mycompany.com", "kvajT1Ptam85bY51eRf/AJRuM3w="),
        ("http://mycompany.com", "0ZXoZLH/DfblKGATFgpif+LLRf4="),
    ],
)
def test_published_vectors(url: str, signature: str) -> None:
    read(verifier(url), signature)


@pytest.mark.parametrize(
    ("url", "caller", "signature"),
    [
        ("https://example.com", "+14158675310", "L/OH5YylLD5NRKLltdqwSvS0BnU="),
        ("https://mycompany.com", "+12349013030", "0/KCTR6DLpKmkAf8muzZqo1nDgQ="),
    ],
)
def test_vectors_of_the_security_page(url: str, caller: str, signature: str) -> None:
    """As the page shows them now, and as its samples did before."""
    fields = [(name, caller if name in {"From", "Caller"} else value) for name, value in FORM]
    read(verifier(url), signature, fields)


def test_a_body_of_nothing_has_a_digest_too() -> None:
    """Twilio signs the digest of whatever it sends; nothing is no webhook, and never a way in."""
    query = f"bodySHA256={hashlib.sha256(b'').hexdigest()}"
    headers = {
        "Content-Type": "application/json",
        "X-Twilio-Signature": sign(TOKEN, f"https://h.example/x?{query}", []),
    }
    with pytest.raises(BadInput):
        verifier("https://h.example").read(path="/x", query=query, headers=headers, body=b"")


def test_published_vector_with_repeated_fields() -> None:
    fields = [("Sid", "CA123"), ("SidAccount", "AC123"), ("Digits", "5678"), ("Digits", "1234"), ("Digits", "1234")]
    read(verifier(), "IK+Dwps556ElfBT0I3Rgjkr1wJU=", fields)


def test_published_vector_with_a_json_body() -> None:
    digest = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
    body = b'{"property": "value", "boolean": true}'
    headers = {"content-type": "application/json; charset=utf-8", "x-twilio-signature": "a9nBmqA0ju/hNViExpshrM61xv4="}
    query = f"foo=1&bar=2&bodySHA256={digest}"
    fields = verifier().read(path="/myapp.php", query=query, headers=headers, body=body)
    assert fields["property"] == "value"
    with pytest.raises(NotAllowed):
        verifier().read(path="/myapp.php", query=query, headers=headers, body=body + b" ")


def test_json_without_its_digest_proves_nothing() -> None:
    """The address alone is signed then: anybody who saw one could send any body."""
    url = "https://mycompany.com/myapp.php"
    headers = {"Content-Type": "application/json", "X-Twilio-Signature": sign(TOKEN, url, [])}
    with pytest.raises(NotAllowed):
        verifier().read(path="/myapp.php", query="", headers=headers, body=b"{}")


def test_the_digest_does_not_free_a_form_from_its_signature() -> None:
    digest = hashlib.sha256(b"Body=1").hexdigest()
    url = f"https://mycompany.com/x?bodySHA256={digest}"
    headers = {"Content-Type": FORM_TYPE, "X-Twilio-Signature": sign(TOKEN, url, [])}
    with pytest.raises(NotAllowed):
        verifier().read(path="/x", query=f"bodySHA256={digest}", headers=headers, body=b"Body=1")


@pytest.mark.parametrize("token", ["first", "second"])
def test_both_tokens_count_while_they_are_rotated(token: str) -> None:
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    read(verifier(tokens=("first", "second")), sign(token, url, FORM))


@pytest.mark.parametrize("header", ["key=webhooks_sharedkey_1,algorithm=HMAC_SHA256", "algorithm = HMAC_SHA256"])
def test_a_shared_key_signs_with_sha256(header: str) -> None:
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    headers = {
        "Content-Type": FORM_TYPE,
        "X-Twilio-Signature": sign("shared", url, FORM, "sha256"),
        "X-Twilio-Webhooks-Signature-Settings": header,
    }
    body = urlencode(FORM).encode()
    verifier(key="shared").read(path="/myapp.php", query="foo=1&bar=2", headers=headers, body=body)
    for wrong in (verifier(), verifier(key="other")):
        with pytest.raises(NotAllowed):
            wrong.read(path="/myapp.php", query="foo=1&bar=2", headers=headers, body=body)


def test_an_unknown_algorithm_is_refused() -> None:
    headers = {
        "Content-Type": FORM_TYPE,
        "X-Twilio-Signature": sign("shared", "https://mycompany.com/x", [], "md5"),
        "X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=HMAC_MD5",
    }
    with pytest.raises(NotAllowed):
        verifier(key="shared").read(path="/x", query="", headers=headers, body=b"")


@pytest.mark.parametrize("signature", ["", "AAAA", "RSOYDt4T1cUTdK1PDd93/VVr8B9=", "ü"])
def test_wrong_signatures_are_refused(signature: str) -> None:
    with pytest.raises(NotAllowed):
        read(verifier(), signature)


def test_without_a_token_everything_is_refused() -> None:
    with pytest.raises(NotAllowed):
        read(verifier(tokens=()), sign("", "https://mycompany.com/myapp.php?foo=1&bar=2", FORM))


def test_what_the_request_claims_about_its_host_does_not_count() -> None:
    url = "https://attacker.example/myapp.php?foo=1&bar=2"
    headers = {
        "Content-Type": FORM_TYPE,
        "Host": "attacker.example",
        "X-Forwarded-Host": "attacker.example",
        "X-Forwarded-Proto": "https",
        "X-Twilio-Signature": sign(TOKEN, url, FORM),
    }
    with pytest.raises(NotAllowed):
        verifier().read(path="/myapp.php", query="foo=1&bar=2", headers=headers, body=urlencode(FORM).encode())


def test_a_public_address_below_a_path_and_with_a_slash_at_its_end() -> None:
    url = "https://mycompany.com/huifang/twilio/message"
    read(verifier("https://mycompany.com/huifang/"), sign(TOKEN, url, FORM), path="/twilio/message", query="")


@pytest.mark.parametrize("body", [b"\xff\xfe", b"a=%ff", b"&".join(b"a=1" for _ in range(1000))])
def test_a_body_that_cannot_be_read_is_bad_input(body: bytes) -> None:
    with pytest.raises(BadInput):
        verifier().read(path="/x", query="", headers={"Content-Type": FORM_TYPE, "X-Twilio-Signature": "a"}, body=body)


@pytest.mark.parametrize("body", [b"[]", b"{", b"1", b"[" * 100_000])
def test_json_that_is_no_object_is_bad_input(body: bytes) -> None:
    headers = {"Content-Type": "application/json", "X-Twilio-Signature": "a"}
    with pytest.raises(BadInput):
        verifier().read(path="/x", query="bodySHA256=0", headers=headers, body=body)


_words = st.text(st.characters(codec="utf-8"), max_size=30)


@given(st.lists(st.tuples(_words, _words), max_size=12), st.booleans())
def test_any_genuine_form_is_read_as_it_was_sent(fields: list[tuple[str, str]], is_second: bool) -> None:
    """Blank, repeated and foreign fields included; one changed field and it is refused."""
    who = verifier("https://h.example", ("one", "two"))
    signature = sign("two" if is_second else "one", "https://h.example/p?m=1", fields)
    headers = {"content-type": FORM_TYPE, "x-twilio-signature": signature}
    got = who.read(path="/p", query="m=1", headers=headers, body=urlencode(fields).encode())
    assert got.multi_items() == fields
    with pytest.raises(NotAllowed):
        who.read(path="/p", query="m=1", headers=headers, body=urlencode([*fields, ("Forged", "yes")]).encode())


@given(st.binary(max_size=300), st.sampled_from([FORM_TYPE, "application/json", "", "text/xml"]), st.text(max_size=40))
def test_no_body_and_no_signature_gets_through_by_accident(body: bytes, kind: str, signature: str) -> None:
    headers = {"content-type": kind, "x-twilio-signature": signature}
    with pytest.raises(HuifangError):
        verifier().read(path="/p", query="bodySHA256=1", headers=headers, body=body)


def test_json_values_become_words() -> None:
    body = json.dumps({"a": 1, "b": None, "c": "您好", "d": {"e": []}}, ensure_ascii=False).encode()
    query = f"bodySHA256={hashlib.sha256(body).hexdigest()}"
    headers = {
        "Content-Type": "application/json",
        "X-Twilio-Signature": sign(TOKEN, f"https://mycompany.com/p?{query}", []),
    }
    fields = verifier().read(path="/p", query=query, headers=headers, body=body)
    assert dict(fields) == {"a": "1", "b": "", "c": "您好", "d": '{"e": []}'}
