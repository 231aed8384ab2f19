"""The pictures that simulated customers can send: drawn here, so that nobody's photo is needed."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache

from PIL import Image, ImageDraw

LEAK = "leak"


@cache
def drawings() -> Mapping[str, bytes]:
    """JPEG pictures by name: LEAK is a machine with a puddle below it."""
    drawing = Image.new("RGB", (480, 360), "#cfd6dc")
    pen = ImageDraw.Draw(drawing)
    pen.rectangle((120, 40, 360, 220), fill="#5b6b7a", outline="#2d3740", width=6)
    pen.polygon([(240, 220), (205, 300), (275, 300)], fill="#3b82c4")
    pen.ellipse((150, 285, 330, 340), fill="#3b82c4")
    made = io.BytesIO()
    drawing.save(made, "JPEG", quality=80)
    return {LEAK: made.getvalue()}
