import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadInput
from bot.postgres.url import to_async_url, to_plain_url


def test_a_socket_folder_stays_in_the_query() -> None:
    url = to_async_url("postgresql://huifang:a%2Fb@/huifang?host=/run/x")
    assert url.drivername == "postgresql+asyncpg"
    assert (url.password, url.host, url.query["host"]) == ("a/b", None, "/run/x")


def test_what_managed_services_hand_out_is_understood() -> None:
    url = to_async_url("postgres://u:p@db.example:5432/h?sslmode=require")
    assert url.drivername == "postgresql+asyncpg"
    assert dict(url.query) == {"ssl": "require"}


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1), st.integers(1, 65535))
def test_a_plain_address_keeps_every_password(password: str, port: int) -> None:
    asynchronous = to_async_url("postgresql://u@db.example/h").set(password=password, port=port)
    plain = to_async_url(to_plain_url(asynchronous.render_as_string(hide_password=False)))
    assert (plain.password, plain.port) == (password, port)


@pytest.mark.parametrize("wrong", ["", "huifang", "sqlite:///x.db", "mysql://u@h/d", "http://example"])
def test_another_address_is_refused_in_a_sentence(wrong: str) -> None:
    with pytest.raises(BadInput, match="postgresql://user:password@host:5432/database"):
        to_async_url(wrong)
