"""The words of "Does the map fit?": what each kind of finding is, and each finding in a line."""

from urllib.parse import quote

from builder.service_map import ServiceMap
from pages.frame import plain
from player.fit import Example, Finding

_MOST_LINKS = 3
# Title, and what it means.
KINDS = {
    "no-way": (
        "Moves with no drawn way",
        "Children moved between two places that no way joins. They are drawn dashed. Add the way, send a code "
        "elsewhere, or accept it.",
    ),
    "elsewhere": (
        "Coming in elsewhere",
        "A child's first visit, or the first after a long silence, was to a place that is no entry: earlier data may "
        "not be loaded, a step is not recorded, or the place is a way in.",
    ),
    "after-exit": (
        "Activity after an exit",
        "After leaving by an exit children had another visit without coming in at an entry again.",
    ),
    "unused": (
        "Ways that nobody takes",
        "Drawn, with data at both ends, and no child went along. Delete the way, or accept that it is rare.",
    ),
    "open-long": (
        "Open far longer than usual",
        "Still open after more than three times the usual length of what has ended there: it may never have been "
        "closed in the system.",
    ),
    "beyond-target": (
        "Beyond target",
        "Ended after the target that the place has on the map, or still open and beyond it. Working days are "
        "England's.",
    ),
}


def what(finding: Finding, service_map: ServiceMap) -> str:
    """Where a finding is, in the map's own words, safe in Markdown."""
    to = _label(finding.to_id, service_map)
    if finding.kind in ("no-way", "unused"):
        return f"{_label(finding.from_id, service_map)} → {to}"
    if finding.kind == "after-exit":
        return f"{to}, after {_label(finding.from_id, service_map)}"
    return to


def how_many(finding: Finding) -> str:
    """Its counts in words."""
    if finding.kind == "unused":
        return "nobody"
    thing = "move" if finding.kind == "no-way" else "visit"
    words = f"{_count(finding.count, thing)} of {_count(finding.children, 'child')}"
    if finding.kind == "beyond-target":
        share = finding.count / finding.of if finding.of else 0
        words += f" ({share:.0%} of {finding.of:,}"
        words += f"; {finding.open:,} still open)" if finding.open else ")"
    return words


def examples(finding: Finding, project: str) -> str:
    """Links to Play at the moment, by pseudonym."""
    return ", ".join(_link(example, project) for example in finding.examples[:_MOST_LINKS])


def codes(finding: Finding, most: int = 3) -> str:
    """The codes behind it, safe in Markdown."""
    if not finding.codes:
        return "by an outcome" if finding.kind != "unused" else "–"
    names = list(dict.fromkeys(code for _, code in finding.codes))
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(plain(name) for name in names[:most]) + more


def _link(example: Example, project: str) -> str:
    # Beside the page's own address, so that it holds wherever the app is served.
    address = f"play?project={quote(project)}&child={quote(example.child)}&at={quote(example.at)}"
    return f"[{plain(example.child)}]({address})"


def _label(node_id: str, service_map: ServiceMap) -> str:
    return plain(service_map.node(node_id).label if node_id in service_map.index else node_id)


def _count(count: int, thing: str) -> str:
    words = {"child": "children"}.get(thing, f"{thing}s")
    return f"{count:,} {thing if count == 1 else words}"
