"""`huifang nlu-report`: how well replies are understood, on the development set and on the locked set."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bot.nlu.cases import SETS, Case, read_cases
from bot.nlu.client import RasaClient
from bot.nlu.measure import Figures, Rate, measure, worst
from bot.nlu.understander import metadata_of, understand
from bot.processes.rasa import running_rasa
from bot.settings import Settings, read_settings
from bot.understanding.conclude import conclude
from bot.understanding.read import read
from bot.understanding.types import Understanding

_TIMED = 200  # single understandings whose times make the p95


@dataclass(frozen=True)
class Layer:
    """One way to understand: all of it, the rules alone, or the model without the rules."""

    name: str
    figures: Figures


def run(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, nothing else.")] = False,
    errors: Annotated[int, typer.Option(help="How many of the worst errors on the development set to show.")] = 15,
) -> None:
    """Measure how well replies are understood."""
    report = asyncio.run(_report(read_settings(), errors))
    if as_json:
        sys.stdout.write(json.dumps(report, ensure_ascii=False, indent=1) + "\n")
    else:
        _show(report, Console())


async def _report(settings: Settings, errors: int) -> dict[str, Any]:
    report: dict[str, Any] = {}
    async with running_rasa(settings) as client:
        # Before the sets fill this process: who talks to customers does not hold thousands of readings either.
        report["p95_ms"] = await _p95(client, read_cases(SETS / "development.jsonl"))
        for name in ("development", "locked"):
            cases = read_cases(SETS / f"{name}.jsonl")
            begun = time.perf_counter()
            whole = await understand(client, [case.utterance for case in cases])
            seconds = time.perf_counter() - begun
            layers = [Layer("rules and model", measure(cases, whole))]
            layers.append(Layer("rules only", measure(cases, by_rules(cases))))
            layers.append(Layer("model only", measure(cases, await by_model(client, cases))))
            report[name] = {"cases": len(cases), "layers": {layer.name: _plain(layer.figures) for layer in layers}}
            if name == "development":
                report["lines_per_second"] = round(len(cases) / seconds)  # one batch
                report["worst"] = [_error(case, got) for case, got in worst(cases, whole, errors)]
    return report


def by_rules(cases: Sequence[Case]) -> list[Understanding]:
    """What is understood while Rasa is down."""
    return [conclude(case.utterance, read(case.utterance), None) for case in cases]


async def by_model(client: RasaClient, cases: Sequence[Case]) -> list[Understanding]:
    """What the model makes of the words with the deterministic layer switched off: it settles and excludes nothing."""
    readings = [read(case.utterance) for case in cases]
    bare = [reading.without_rules() for reading in readings]
    parses = await client.parse([(reading.text or "-", metadata_of(reading)) for reading in bare])
    return [conclude(case.utterance, reading, parse) for case, reading, parse in zip(cases, bare, parses, strict=True)]


async def _p95(client: RasaClient, cases: Sequence[Case]) -> float:
    """Milliseconds that 95 of 100 understandings stay below, one at a time, Rasa over loopback included."""
    times = []
    for case in cases[:: max(1, len(cases) // _TIMED)]:
        begun = time.perf_counter()
        await understand(client, [case.utterance])
        times.append(1000 * (time.perf_counter() - begun))
    return round(sorted(times)[int(0.95 * len(times))], 1)


def _plain(figures: Figures) -> dict[str, Any]:
    return {
        "acts": {
            act: {"precision": round(score.precision, 3), "recall": round(score.recall, 3), "f1": round(score.f1, 3)}
            | {"meant": score.meant}
            for act, score in figures.acts.items()
            if score.meant or score.found
        },
        "macro_f1": round(figures.macro_f1, 3),
        "exact": _value(figures.exact),
        "answers": _value(figures.answers),
        "recorded_unsettled": _value(figures.recorded),
        "callbacks": _value(figures.callbacks),
        "mood_accuracy": round(figures.mood_accuracy, 3),
        "review_f1": round(figures.review_f1, 3),
        "reversed_moods": _value(figures.reversed_moods),
        "reversed_reviews": _value(figures.reversed_reviews),
        "moods": {f"{meant} read as {found}": count for (meant, found), count in sorted(figures.moods.items())},
        "calibration_error": round(figures.calibration_error, 3),
    }


def _value(rate: Rate) -> float | None:
    return None if rate.value is None else round(rate.value, 3)


def _error(case: Case, got: Understanding) -> dict[str, object]:
    return {
        "text": case.utterance.text,
        "question": case.utterance.question.kind,
        "meant": sorted(case.acts),
        "found": sorted(got.acts),
        "answer": [case.answer, got.answer],
        "confidence": got.confidence,
    }


def _show(report: dict[str, Any], console: Console) -> None:
    for name in ("development", "locked"):
        part = report[name]
        console.print(f"\n{name} set: {part['cases']} replies", style="bold")
        console.print(_summary(part["layers"]))
        console.print(_acts(part["layers"]["rules and model"]["acts"]))
        console.print(part["layers"]["rules and model"]["moods"])
    console.print(f"\np95 of one understanding: {report['p95_ms']} ms; a batch: {report['lines_per_second']} lines/s")
    for error in report["worst"]:
        console.print(error)


def _summary(layers: dict[str, Any]) -> Table:
    table = Table("figure", *layers)
    for figure in next(iter(layers.values())):
        if figure not in {"acts", "moods"}:
            table.add_row(figure, *(str(layer[figure]) for layer in layers.values()))
    return table


def _acts(acts: dict[str, Any]) -> Table:
    table = Table("act", "precision", "recall", "F1", "replies")
    for act, score in acts.items():
        table.add_row(act, *(f"{score[key]:.3f}" for key in ("precision", "recall", "f1")), str(score["meant"]))
    return table
