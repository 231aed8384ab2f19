"""Fixtures for all tests: one file for each thing that the product stands on."""

from __future__ import annotations

from pathlib import Path

pytest_plugins = [
    f"tests.fixtures.{path.stem}" for path in sorted((Path(__file__).parent / "fixtures").glob("[!_]*.py"))
]
