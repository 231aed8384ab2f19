"""Photos from strangers: read as pictures, made anew, so that nothing hidden in the file survives."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from bot.errors import BadInput

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_BYTES = 6 * 1024 * 1024
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2048
CONTENT_TYPE = "image/jpeg"


def made_anew(content: bytes) -> bytes:
    """The same picture as a fresh JPEG: upright, at most 2048 pixels a side, without EXIF, place, profile or tail.

    Raises BadInput when it is too big (more than 6 MB or 50 megapixels) or no picture of FORMATS.
    """
    if len(content) > MOST_BYTES:
        raise BadInput("The picture is larger than 6 MB. Send a smaller one.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
                return _made_anew(picture)
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
        OSError,
        SyntaxError,  # Pillow's word for a broken PNG
        ValueError,
        EOFError,
    ) as error:
        raise BadInput("This is no JPEG, PNG or WebP picture that can be read. Send another one.") from error


def _made_anew(picture: Image.Image) -> bytes:
    if picture.width * picture.height > MOST_PIXELS:
        raise BadInput("The picture has more than 50 megapixels. Send a smaller one.")
    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is decoded no larger than needed
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    plain = Image.new("RGB", upright.size, "white")
    mask = (
        upright.convert("RGBA").getchannel("A") if "A" in upright.getbands() or "transparency" in upright.info else None
    )
    plain.paste(upright.convert("RGB"), mask=mask)
    made = io.BytesIO()
    plain.save(made, "JPEG", quality=85, optimize=True)
    return made.getvalue()
