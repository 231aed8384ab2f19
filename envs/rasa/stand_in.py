"""Empty classes in place of the libraries that Rasa imports and our pipeline never touches.

Rasa imports TensorFlow on its way in, also for a pipeline without any of it: 1.4 GB on disk and 400 MB of memory for
nothing (docs/rasa.md). `install()` answers such imports; whatever is done with them makes no computation. A test
holds that no component of our pipeline or of Rasa's that we use needs the real ones.
"""

import importlib.abc
import importlib.machinery
import sys
from types import ModuleType
from typing import Any, Optional, Sequence

# What envs/rasa/overrides.txt drops, under its import names.
DROPPED = frozenset(
    {
        "confluent_kafka",
        "huggingface_hub",
        "keras",  # comes with TensorFlow
        "psycopg2",
        "sentencepiece",
        "tensorflow",
        "tensorflow_addons",
        "tensorflow_hub",
        "tensorflow_text",
        "transformers",
    }
)


class _Anything(type):
    """The class of stand-ins: it has every attribute, can be subclassed, subscribed to and used as a decorator."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name, (), {})

    def __call__(cls, *given: Any, **named: Any) -> Any:
        if cls.__dict__.get("__init__") is not None:  # a class of Rasa's own on top of a stand-in
            return super().__call__(*given, **named)
        if len(given) == 1 and not named and callable(given[0]):
            return given[0]
        return cls

    def __getitem__(cls, _key: Any) -> Any:
        return cls


class _StandInModule(ModuleType):
    """A module that has every name."""

    __path__: Sequence[str] = ()
    __version__ = "0.0.0"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Anything(name, (), {})
        setattr(self, name, made)  # the same class each time, so that isinstance and registries agree
        return made


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the dropped libraries, and no other."""

    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]] = None, target: Optional[ModuleType] = None
    ) -> Optional[importlib.machinery.ModuleSpec]:
        """A spec when `fullname` is one of the dropped libraries."""
        del path, target
        if fullname.split(".", maxsplit=1)[0] in DROPPED:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        """An empty module that has every name."""
        return _StandInModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


def install() -> None:
    """Answer imports of the dropped libraries from now on."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
