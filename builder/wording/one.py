"""A message about many, said of one."""

import re

_MANY = re.compile(
    r"\{count\} (rows|children's ids|children|child in need plans|periods of care) (of|in) \{place\}"
    r"( \(\{value\}\))? (also )?(\w+)"
)
_NOUNS = {
    "rows": "row",
    "children's ids": "child's id",
    "children": "child",
    "child in need plans": "child in need plan",
    "periods of care": "period of care",
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
    ("their referral", "its referral"),
    ("their outcomes are", "its outcome is"),
    ("each is shown from", "it is shown from"),
    ("is short breaks", "is a short break"),
    ("they are told apart as 'Short breaks' and count", "it is told apart as 'Short breaks' and counts"),
    (" and were not used", " and was not used"),
    (" and end in zeros", " and ends in zeros"),
)
_WHOLE = (
    ("its {count} rows cannot", "its {count} row cannot"),
    ("its {count} rows were", "its {count} row was"),
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
    for many, one in _WHOLE:
        changed = changed.replace(many, one)
    return changed
