"""What changed between two maps, in words for a person: "added 'Family Help'", "moved 3 places"."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from builder.raw_fields import shown
from builder.service_map import Edge, Lane, Node, Note, ServiceMap, Target

# How many changes are told one by one; the rest is counted.
MOST_PHRASES = 8
# How many of one sort are told one by one; more are told in one phrase that names the first ones.
_MOST_OF_A_SORT = 3

KIND_WORDS = {
    "entry": "a way in",
    "activity": "an activity",
    "service": "a service that lasts",
    "exit": "a way out",
}
STANDARD_WORDS = {
    "contact": "contact",
    "early_help": "early help",
    "referral": "referral",
    "assessment": "assessment",
    "strategy_discussion": "strategy discussion",
    "s47": "section 47 enquiry",
    "icpc": "initial child protection conference",
    "cin_plan": "child in need plan",
    "cp_plan": "child protection plan",
    "in_care": "in care",
    "care_leaver": "care leaver",
    "adoption": "adoption",
    "nfa": "no further action",
    "information_advice": "information and advice",
    "early_help_exit": "early help (leaves the map)",
    "closed": "closed",
    "other": "other",
}


@dataclass(frozen=True, slots=True)
class _Change:
    """One change. `many` words several of its sort, with their {count} and {names}; "" where it stands alone."""

    words: str
    name: str = ""
    many: str = ""


def map_changes(before: ServiceMap | None, after: ServiceMap) -> tuple[str, ...]:
    """What changed, the most important first; () only when the two maps are equal. Past eight the rest is counted.

    Places and lanes are known by their ids, ways by their ends. What follows by itself is not told: the ways that go
    with a deleted place, the lane that its places lose when it is deleted.
    """
    if before is None:
        return (_begun(after),)
    changes = list(_changes(before, after))
    told: list[tuple[str, int]] = []
    for many, alike in groupby(changes, key=lambda change: change.many):
        group = list(alike)
        if not many or len(group) <= _MOST_OF_A_SORT:
            told += [(change.words, 1) for change in group]
        else:
            told.append((many.format(count=f"{len(group):,}", names=_names(group)), len(group)))
    phrases, rest = told[:MOST_PHRASES], sum(count for _, count in told[MOST_PHRASES:])
    words = [phrase for phrase, _ in phrases]
    return (*words, f"and {_count(rest, 'more change')}") if rest else tuple(words)


def _begun(m: ServiceMap) -> str:
    called = f" {shown(m.name)}" if m.name.strip() else ""
    if not (m.nodes or m.lanes or m.notes):
        return f"began an empty map{called}"
    return f"began the map{called} with {_count(len(m.nodes), 'place')} and {_count(len(m.edges), 'way')}"


def _changes(before: ServiceMap, after: ServiceMap) -> Iterator[_Change]:
    nodes = [(before.node(node.id), node) for node in after.nodes if node.id in before.index]
    names = _Names(before, after)
    if before.name != after.name:
        yield _Change(f"named the map {shown(after.name)}" if after.name else "took the map's name off")
    for node in after.nodes:
        if node.id not in before.index:
            yield _Change(f"added {shown(node.label)}", shown(node.label), "added {count} places ({names})")
    for node in before.nodes:
        if node.id not in after.index:
            yield _Change(f"deleted {shown(node.label)}", shown(node.label), "deleted {count} places ({names})")
    for was, now in nodes:
        if was.label != now.label:
            yield _renamed(was.label, now.label, "place")
    for was, now in nodes:
        if was.kind != now.kind:
            kinds = f"{KIND_WORDS[now.kind]}, it was {KIND_WORDS[was.kind]}"
            yield _Change(
                f"{shown(now.label)} is now {kinds}", shown(now.label), f"{{count}} places are now {kinds}: {{names}}"
            )
    yield from _ways(before, after, names)
    yield from _lanes(before, after, nodes)
    yield from _properties(nodes, names)
    moved = [now for was, now in nodes if (was.x, was.y) != (now.x, now.y)]
    if moved:
        yield _Change(f"moved {shown(moved[0].label)}" if len(moved) == 1 else f"moved {_count(len(moved), 'place')}")
    yield from _bends(before, after, names)
    yield from _notes(before.notes, after.notes)
    yield from _orders(before, after)


def _ways(before: ServiceMap, after: ServiceMap, names: "_Names") -> Iterator[_Change]:
    drawn = [(e.from_id, e.to_id) for e in after.edges if (e.from_id, e.to_id) not in before.edge_set]
    gone = [(e.from_id, e.to_id) for e in before.edges if (e.from_id, e.to_id) not in after.edge_set]
    turned = {way for way in gone if way[::-1] in drawn and way[0] != way[1]}
    for a, b in [way for way in gone if way in turned]:
        yield _Change(
            f"turned the way from {names[a]} to {names[b]} round",
            f"{names[a]} to {names[b]}",
            "turned {count} ways round ({names})",
        )
    for a, b in drawn:
        if (b, a) not in turned:
            yield _Change(
                f"connected {names[a]} to {names[b]}", f"{names[a]} to {names[b]}", "drew {count} ways ({names})"
            )
    for a, b in gone:
        # The ways of a deleted place go with it.
        if (a, b) not in turned and a in after.index and b in after.index:
            yield _Change(
                f"took away the way from {names[a]} to {names[b]}",
                f"{names[a]} to {names[b]}",
                "took away {count} ways ({names})",
            )


def _lanes(before: ServiceMap, after: ServiceMap, nodes: Sequence[tuple[Node, Node]]) -> Iterator[_Change]:
    old: dict[str, Lane] = {lane.id: lane for lane in before.lanes}
    new: dict[str, Lane] = {lane.id: lane for lane in after.lanes}
    for lane in after.lanes:
        if lane.id not in old:
            yield _Change(f"added the lane {shown(lane.label)}", shown(lane.label), "added {count} lanes ({names})")
    for lane in before.lanes:
        if lane.id not in new:
            yield _Change(f"deleted the lane {shown(lane.label)}", shown(lane.label), "deleted {count} lanes ({names})")
    both = [(old[lane.id], lane) for lane in after.lanes if lane.id in old]
    for was, now in both:
        if was.label != now.label:
            yield _renamed(was.label, now.label, "lane")
    for node_was, node in nodes:
        if node_was.lane == node.lane or (not node.lane and node_was.lane not in new):
            continue
        if node.lane:
            lane_label = shown(new[node.lane].label)
            yield _Change(
                f"put {shown(node.label)} in the lane {lane_label}",
                shown(node.label),
                f"put {{count}} places in the lane {lane_label} ({{names}})",
            )
        else:
            yield _Change(
                f"took {shown(node.label)} out of its lane",
                shown(node.label),
                "took {count} places out of their lanes ({names})",
            )
    for was, now in both:
        if was.colour != now.colour:
            yield _Change(
                f"recoloured the lane {shown(now.label)}", shown(now.label), "recoloured {count} lanes ({names})"
            )


def _properties(nodes: Sequence[tuple[Node, Node]], names: "_Names") -> Iterator[_Change]:
    for was, now in nodes:
        if was.target != now.target:
            yield _target(now, names)
    for was, now in nodes:
        if was.standard != now.standard:
            stage = f"to {STANDARD_WORDS[now.standard]}" if now.standard else "to none"
            yield _Change(
                f"set the standard stage of {shown(now.label)} {stage}",
                shown(now.label),
                "changed the standard stage of {count} places ({names})",
            )
    for was, now in nodes:
        if was.description != now.description:
            yield _Change(
                f"described {shown(now.label)}"
                if now.description
                else f"took the description of {shown(now.label)} away",
                shown(now.label),
                "changed the description of {count} places ({names})",
            )
    for was, now in nodes:
        if was.colour != now.colour:
            yield _Change(f"recoloured {shown(now.label)}", shown(now.label), "recoloured {count} places ({names})")


def _target(node: Node, names: "_Names") -> _Change:
    many = "changed the target of {count} places ({names})"
    if node.target is None:
        return _Change(f"took the target of {shown(node.label)} away", shown(node.label), many)
    return _Change(f"set the target of {shown(node.label)} to {_days(node.target, names)}", shown(node.label), many)


def _days(target: Target, names: "_Names") -> str:
    unit = "working day" if target.unit == "working" else "day"
    since = f" from {names[target.from_id]}" if target.from_id else ""
    return f"{_count(target.days, unit)}{since}"


def _bends(before: ServiceMap, after: ServiceMap, names: "_Names") -> Iterator[_Change]:
    was = {(edge.from_id, edge.to_id): edge.bend for edge in before.edges}
    bent = [edge for edge in after.edges if was.get((edge.from_id, edge.to_id), edge.bend) != edge.bend]
    if len(bent) == 1:
        yield _Change(f"bent the way from {names[bent[0].from_id]} to {names[bent[0].to_id]}")
    elif bent:
        yield _Change(f"bent {_count(len(bent), 'way')}")


def _notes(before: Sequence[Note], after: Sequence[Note]) -> Iterator[_Change]:
    """Notes have no ids: one that says the same was moved, one that stands in the same place was rewritten."""
    gone = list((Counter(before) - Counter(after)).elements())
    new = list((Counter(after) - Counter(before)).elements())
    pairs = _paired(gone, new, lambda note: (note.x, note.y))
    for _, now in pairs:
        yield _Change(f"rewrote the note {shown(now.text)}", shown(now.text), "rewrote {count} notes ({names})")
    moved = _paired(gone, new, lambda note: note.text)
    for note in new:
        yield _Change(f"added the note {shown(note.text)}", shown(note.text), "added {count} notes ({names})")
    for note in gone:
        yield _Change(f"deleted the note {shown(note.text)}", shown(note.text), "deleted {count} notes ({names})")
    if moved:
        yield _Change("moved a note" if len(moved) == 1 else f"moved {_count(len(moved), 'note')}")


def _paired(gone: list[Note], new: list[Note], key: Callable[[Note], object]) -> list[tuple[Note, Note]]:
    """Takes out of both lists the notes that are alike in one respect."""
    pairs = []
    for note in list(new):
        for other in gone:
            if key(other) == key(note):
                pairs.append((other, note))
                gone.remove(other)
                new.remove(note)
                break
    return pairs


def _orders(before: ServiceMap, after: ServiceMap) -> Iterator[_Change]:
    if _shuffled([n.id for n in before.nodes], [n.id for n in after.nodes]):
        yield _Change("changed the order of the places")
    if _shuffled([lane.id for lane in before.lanes], [lane.id for lane in after.lanes]):
        yield _Change("changed the order of the lanes")
    if _shuffled([_ends(e) for e in before.edges], [_ends(e) for e in after.edges]):
        yield _Change("changed the order of the ways")
    if before.notes != after.notes and Counter(before.notes) == Counter(after.notes):
        yield _Change("changed the order of the notes")


def _shuffled(before: Sequence[object], after: Sequence[object]) -> bool:
    """Whether those in both stand in another order."""
    one, other = set(before), set(after)
    return [item for item in before if item in other] != [item for item in after if item in one]


def _ends(edge: Edge) -> tuple[str, str]:
    return edge.from_id, edge.to_id


def _renamed(was: str, now: str, what: str) -> _Change:
    lane = "the lane " if what == "lane" else ""
    return _Change(
        f"renamed {lane}{shown(was)} to {shown(now)}",
        f"{shown(was)} to {shown(now)}",
        f"renamed {{count}} {what}s ({{names}})",
    )


class _Names:
    """What places are called: as they are now, or were when they are gone."""

    def __init__(self, before: ServiceMap, after: ServiceMap) -> None:
        self._labels = {node.id: node.label for m in (before, after) for node in m.nodes}

    def __getitem__(self, node_id: str) -> str:
        return shown(self._labels.get(node_id, node_id))


def _names(group: Iterable[_Change]) -> str:
    names = [change.name for change in group]
    return f"{', '.join(names[:_MOST_OF_A_SORT])} and {len(names) - _MOST_OF_A_SORT:,} more"


def _count(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
