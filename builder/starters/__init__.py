"""The starter maps, each with a default code map for Annex A onto it. Its files pass the same checks as any."""

from functools import cache
from importlib.resources import files

from builder.code_map import CodeMap, read_codes
from builder.map_file import read_map
from builder.service_map import ServiceMap

_NAMES = ("front-door", "whole-service", "family-help", "blank")


def starters() -> tuple[str, ...]:
    """The names of the starter maps: what is, the smaller first; what comes with the reform; nothing yet."""
    return _NAMES


@cache
def starter_map(name: str) -> ServiceMap:
    """The starter map of this name; KeyError when there is none. The blank one is unfinished, the others are not."""
    return read_map(_file(f"{name}.yaml", name), f"{name}.yaml", unfinished=name == "blank")


@cache
def starter_codes(name: str) -> CodeMap:
    """The rules that place Annex A on the starter map of this name; KeyError when there is none."""
    return read_codes(_file(f"{name}.codes.yaml", name), starter_map(name), f"{name}.codes.yaml")


def _file(file: str, name: str) -> str:
    if name not in _NAMES:
        raise KeyError(name)
    return files(__package__).joinpath(file).read_text(encoding="utf-8")
