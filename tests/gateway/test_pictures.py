"""Photos from strangers: whatever comes in, what comes out is a small, plain, fresh JPEG, or a refusal."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from bot.errors import BadInput
from bot.gateway.pictures import LONGEST_SIDE, MOST_BYTES, made_anew

SECRET = b"SECRET PLACE 31.2304N 121.4737E"


def picture(kind: str, size: tuple[int, int] = (60, 40), *, mode: str = "RGB", **options: object) -> bytes:
    made = io.BytesIO()
    Image.new(mode, size, "red" if mode == "RGB" else (255, 0, 0, 0)).save(made, kind, **options)
    return made.getvalue()


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_each_accepted_kind_becomes_a_plain_jpeg(kind: str) -> None:
    made = opened(made_anew(picture(kind)))
    assert (made.format, made.mode, made.size) == ("JPEG", "RGB", (60, 40))


def test_nothing_hidden_survives() -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif[0x0112] = 6  # turned by 90 degrees
    jpeg = picture("JPEG", exif=exif.tobytes(), comment=SECRET, icc_profile=SECRET) + SECRET
    notes = PngImagePlugin.PngInfo()
    notes.add_text("place", SECRET.decode())
    png = picture("PNG", pnginfo=notes) + b"<script>alert(1)</script>" + SECRET
    for content in (jpeg, png):
        assert SECRET in content
        made = made_anew(content)
        assert SECRET not in made
        assert b"script" not in made
        assert not opened(made).getexif()
    assert opened(made_anew(jpeg)).size == (40, 60)  # upright


def test_a_large_photo_is_made_smaller_and_a_transparent_one_white() -> None:
    assert max(opened(made_anew(picture("JPEG", (5000, 3000)))).size) == LONGEST_SIDE
    corner = opened(made_anew(picture("PNG", mode="RGBA"))).getpixel((0, 0))
    assert isinstance(corner, tuple)
    assert min(corner) > 250


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + bytes(40),
        picture("GIF"),
        picture("BMP"),
        picture("PNG")[:60],
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        picture("PNG", (9000, 8000)),
        bytes(MOST_BYTES + 1),
    ],
    ids=["nothing", "broken gif", "gif", "bmp", "cut off", "svg", "too many pixels", "too many bytes"],
)
def test_everything_else_is_refused(content: bytes) -> None:
    with pytest.raises(BadInput):
        made_anew(content)


@given(st.binary(max_size=300), st.sampled_from(["JPEG", "PNG", "WEBP"]), st.integers(0, 500))
def test_no_bytes_whatever_do_more_than_be_refused(noise: bytes, kind: str, place: int) -> None:
    whole = picture(kind)
    for content in (noise, whole[:place] + noise + whole[place:]):
        try:
            made = made_anew(content)
        except BadInput:
            continue
        assert opened(made).format == "JPEG"
