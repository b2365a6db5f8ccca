"""A message about many, said of one."""

import re

_MANY = re.compile(
    r"\{count\} (rows|children's ids|children|child in need plans) (of|in) \{place\}( \(\{value\}\))? (also )?(\w+)"
)
_NOUNS = {
    "rows": "row",
    "children's ids": "child's id",
    "children": "child",
    "child in need plans": "child in need plan",
}
_VERBS = {"have": "has", "are": "is", "were": "was"}
_LATER = (
    ("is totals, not children", "is a total, not a child"),
    ("they are shown as moments at their", "it is shown as a moment at its"),
    ("they are shown as moments", "it is shown as a moment"),
    (" before they start", " before it starts"),
    ("they count", "it counts"),
    ("they were", "it was"),
    ("their age", "its age"),
    (" and were not used", " and was not used"),
    (" and end in zeros", " and ends in zeros"),
)


def for_one(text: str) -> str:
    """The wording `text` for a count of 1: "{count} rows of {place} have" becomes "{count} row of {place} has"."""

    def single(found: re.Match[str]) -> str:
        noun, of, value, also, verb = found.groups()
        return f"{{count}} {_NOUNS[noun]} {of} {{place}}{value or ''} {also or ''}{_VERBS.get(verb, verb + 's')}"

    changed, times = _MANY.subn(single, text)
    if times:
        for many, one in _LATER:
            changed = changed.replace(many, one)
    return changed
