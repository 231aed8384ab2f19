"""Loads a policy pack: reads its files, checks each by itself and all together, names every mistake with its line."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.errors import BadInput
from bot.packs.cases import CasesFile
from bot.packs.check import check_branches, check_pack
from bot.packs.contact import ContactFile
from bot.packs.document import Document, read_document
from bot.packs.explain import explain
from bot.packs.mistakes import Mistake, WrongPack
from bot.packs.pack import Pack, PackFile
from bot.packs.rules import RulesFile
from bot.packs.scripts import Script
from bot.packs.wording import Wording

REQUIRED: dict[str, type[BaseModel]] = {
    "pack.yml": PackFile,
    "rules.yml": RulesFile,
    "contact.yml": ContactFile,
    "cases.yml": CasesFile,
}
OPTIONAL: dict[str, type[BaseModel]] = {"wording.yml": Wording}
SCRIPTS = "scripts/"


def find_pack(name_or_path: str, root: Path) -> Path:
    """The folder of a pack: a path to it, or its name below `root` or root/packs. Raises BadInput if there is none."""
    for folder in (Path(name_or_path), root / "packs" / name_or_path, root / name_or_path):
        if (folder / "pack.yml").is_file():
            return folder
    known = sorted(file.parent.name for file in (*root.glob("packs/*/pack.yml"), *root.glob("*/pack.yml")))
    raise BadInput(
        f"There is no pack '{name_or_path}': expected a folder with a pack.yml, or one of {', '.join(known) or 'none'}."
    )


def load_pack(path: Path) -> Pack:
    """The pack in this folder. Raises WrongPack (a PackError) with every mistake, BadInput when it cannot be read."""
    try:
        files = sorted(file for file in path.rglob("*") if file.suffix in {".yml", ".yaml"})
        return pack_from_sources({file.relative_to(path).as_posix(): file.read_text("utf-8") for file in files})
    except UnicodeDecodeError as error:
        raise BadInput(f"A file of the pack {path} is not UTF-8: {error}. Save it as UTF-8.") from error
    except OSError as error:
        raise BadInput(f"The pack {path} cannot be read: {error.strerror}: {error.filename}.") from error


def pack_from_sources(sources: Mapping[str, str]) -> Pack:
    """The pack written in these files (name below the pack's folder → YAML text). Raises WrongPack."""
    mistakes = list(_check_names(sources))
    documents = {file: read_document(file, text) for file, text in sorted(sources.items()) if _model(file)}
    parts: dict[str, BaseModel] = {}
    for document in documents.values():
        mistakes += document.mistakes or _read_part(document, parts)
    if not mistakes:
        pack = _assemble(parts, sources)
        mistakes += check_pack(pack, documents)
    if mistakes:
        raise WrongPack(mistakes)
    return pack


def _model(file: str) -> type[BaseModel] | None:
    return REQUIRED.get(file) or OPTIONAL.get(file) or (Script if file.startswith(SCRIPTS) else None)


def _check_names(sources: Mapping[str, str]) -> Iterable[Mistake]:
    for file in REQUIRED.keys() - sources.keys():
        yield Mistake(file, 0, f"this file is missing; a pack consists of {', '.join(REQUIRED)} and {SCRIPTS}*.yml")
    for file in sources:
        if _model(file) is None:
            known = ", ".join((*REQUIRED, *OPTIONAL))
            yield Mistake(file, 0, f"a pack has no such file; expected {known} or {SCRIPTS}<script>.yml")


def _read_part(document: Document, parts: dict[str, BaseModel]) -> list[Mistake]:
    model = _model(document.file)
    assert model is not None
    if model is Script and (found := list(check_branches(document))):
        return found
    try:
        parts[document.file] = model.model_validate({} if document.data is None else document.data)
    except ValidationError as error:
        return explain(error, document, model)
    return []


def _assemble(parts: Mapping[str, BaseModel], sources: Mapping[str, str]) -> Pack:
    fields: dict[str, Any] = {}
    for file in REQUIRED:
        part = parts[file]
        fields |= {name: getattr(part, name) for name in type(part).model_fields}
    scripts = {file: part for file, part in parts.items() if isinstance(part, Script)}
    fields["scripts"] = {file.removeprefix(SCRIPTS).rsplit(".", 1)[0]: part for file, part in scripts.items()}
    fields["wording"] = parts.get("wording.yml", Wording({}))
    pack = Pack(**fields, sources=dict(sources), digest="")
    return pack.model_copy(update={"digest": _digest(pack)})


def _digest(pack: Pack) -> str:
    content = json.dumps(pack.model_dump(mode="json", by_alias=True), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()
