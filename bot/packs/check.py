"""Checks of a pack as a whole: whatever one part names must exist in another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import get_args

from bot.packs.document import Document
from bot.packs.mistakes import Mistake, Path
from bot.packs.pack import Attribute, ContactField, Pack
from bot.packs.rules import EventTrigger, Review, Rule
from bot.packs.values import Condition

Found = Iterator[tuple[str, Path, str]]
STRATA = ("class", "segment", "unit", "agent", "kind")
BY_PERSON = frozenset({"manual_call", "on_site", "letter", "symposium", "contact_card"})
"""Channels on which a person does the visit; the bot waits for no reply there."""


def check_pack(pack: Pack, documents: Mapping[str, Document]) -> list[Mistake]:
    """Every name in the pack that leads nowhere, with its place."""
    checks = (_kinds, _intake, _rules, _figures, _reviews, _contact, _cases, _scripts)
    return [documents[file].mistake(path, problem) for check in checks for file, path, problem in check(pack)]


def check_branches(document: Document) -> Iterator[Mistake]:
    """Branches of a script that lead to no question of it."""
    data = document.data if isinstance(document.data, dict) else {}
    questions = data.get("questions")
    asked = [one for one in questions if isinstance(one, dict)] if isinstance(questions, list) else []
    known = {one["key"] for one in asked if isinstance(one.get("key"), str)} | {"end"}
    known |= {f"{key}_reason" for key in known}
    for place, question in enumerate(asked):
        branches = question.get("branches")
        for number, branch in enumerate(branches if isinstance(branches, list) else []):
            goto = branch.get("goto") if isinstance(branch, dict) else None
            if isinstance(goto, str) and goto not in known:
                path = ("questions", place, "branches", number, "goto")
                yield document.mistake(path, _no_such("question", goto, known))


def _no_such(what: str, name: object, known: Collection[object]) -> str:
    names = sorted(map(str, known))
    near = get_close_matches(str(name), names, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"expected one of {', '.join(names) or 'none'}"
    return f"there is no {what} '{name}'; {hint}"


def _names(file: str, path: Path, what: str, given: Iterable[object], known: Collection[object]) -> Found:
    """Names in a list that are not known."""
    for place, name in enumerate(given):
        if name not in known:
            yield file, (*path, place), _no_such(what, name, known)


def _name(file: str, path: Path, what: str, given: object, known: Collection[object]) -> Found:
    if given not in known:
        yield file, path, _no_such(what, given, known)


def _kinds(pack: Pack) -> Found:
    for key, kind in pack.kinds.items():
        yield from _name("pack.yml", ("kinds", key, "script"), "script", kind.script, pack.scripts)
        yield from _name("pack.yml", ("kinds", key, "tier"), "tier", kind.tier, pack.tiers)


def _intake(pack: Pack) -> Found:
    known = {*get_args(ContactField), *pack.attributes}
    for place, group in enumerate(pack.intake.groups()):
        yield from (
            (file, ("intake", "required", place), problem)
            for file, _, problem in _names("pack.yml", (), "contact field or attribute", group, known)
        )


def _rules(pack: Pack) -> Found:
    for key, rule in pack.rules.items():
        path = ("rules", key)
        if rule.kind is not None:
            yield from _name("rules.yml", (*path, "kind"), "kind", rule.kind, pack.kinds)
        audience = rule.audience
        yield from _names("rules.yml", (*path, "audience", "classes"), "class", audience.classes, pack.classes)
        yield from _names("rules.yml", (*path, "audience", "segments"), "segment", audience.segments, pack.segments)
        yield from _conditions((*path, "audience", "where"), audience.where, pack.attributes)
        yield from _trigger(pack, path, rule)


def _trigger(pack: Pack, path: Path, rule: Rule) -> Found:
    if not isinstance(rule.when, EventTrigger):
        return
    event = rule.when.event
    yield from _name("rules.yml", (*path, "when", "event"), "event", event, pack.events)
    if event in pack.events:
        yield from _conditions((*path, "when", "where"), rule.when.where, pack.events[event].attributes)


def _conditions(path: Path, where: Mapping[str, Condition], known: Mapping[str, Attribute]) -> Found:
    for name, condition in where.items():
        if name not in known:
            yield "rules.yml", (*path, name), _no_such("attribute", name, known)
        elif problem := _misfit(condition, known[name]):
            yield "rules.yml", (*path, name), f"{name}: {problem}"


def _misfit(condition: Condition, attribute: Attribute) -> str | None:
    """Why no value of the attribute can meet the condition, or None."""
    if not condition.one_of:
        return None if attribute.type == "number" else f"bounds are for numbers; this is a {attribute.type}"
    for value in condition.one_of:
        sort = "flag" if isinstance(value, bool) else "number" if isinstance(value, int | float) else "text"
        expected = attribute.type if attribute.type in {"flag", "number"} else "text"
        if sort != expected:
            return f"{value!r} is a {sort}; expected a {attribute.type}"
        if attribute.values and value not in attribute.values:
            return _no_such("value", value, attribute.values)
    return None


def _figures(pack: Pack) -> Found:
    if pack.merge:
        yield from _names("rules.yml", ("merge", "never"), "kind", pack.merge.never, pack.kinds)
    for key, coverage in pack.coverage.items():
        yield from _names("rules.yml", ("coverage", key, "rules"), "rule", coverage.rules, pack.rules)


def _reviews(pack: Pack) -> Found:
    for key, review in pack.reviews.items():
        yield from _review(pack, ("reviews", key), review)


def _review(pack: Pack, path: Path, review: Review) -> Found:
    yield from _name("rules.yml", (*path, "tier"), "tier", review.tier, pack.tiers)
    if review.kind is not None:
        yield from _name("rules.yml", (*path, "kind"), "kind", review.kind, pack.kinds)
    yield from _names("rules.yml", (*path, "events"), "event", review.events, pack.events)
    yield from _names("rules.yml", (*path, "kinds"), "kind", review.kinds, pack.kinds)
    yield from _names("rules.yml", (*path, "strata"), "stratum", review.strata, {*STRATA, *pack.attributes})


def _contact(pack: Pack) -> Found:
    yield from _names("contact.yml", ("contact", "exempt"), "kind", pack.contact.exempt, pack.kinds)
    used = {channel for kind in pack.kinds.values() for channel in kind.channels}
    used |= {channel for rule in pack.rules.values() for channel in rule.channels or ()}
    for channel in sorted(used - BY_PERSON - pack.answer_times.keys()):
        yield "contact.yml", ("answer_times",), f"answer_times lacks {channel}, which a ladder uses"


def _cases(pack: Pack) -> Found:
    cases = pack.cases
    tiers = [step.tier for step in cases.ladder]
    for cause, rule in cases.causes.items():
        path: Path = ("cases", "causes", cause)
        yield from _name("cases.yml", (*path, "priority"), "priority", rule.priority, cases.priorities)
        yield from _name("cases.yml", (*path, "tier"), "step of the ladder for tier", rule.tier, tiers)
    ids = [category.id for category in cases.categories]
    for place, category in enumerate(cases.categories):
        path = ("cases", "categories", place)
        yield from _name("cases.yml", (*path, "department"), "department", category.department, cases.departments)
        if category.id in ids[:place]:
            yield "cases.yml", (*path, "id"), f"the category '{category.id}' stands here a second time"
    yield from _name("cases.yml", ("cases", "fallback"), "category", cases.fallback, ids)


def _scripts(pack: Pack) -> Found:
    for name, script in pack.scripts.items():
        if script.key != name:
            file = next(file for file in pack.sources if file.startswith(f"scripts/{name}."))
            yield file, ("key",), f"the script's key is '{script.key}'; expected the file's name, '{name}'"
