"""Someone who draws by keys: quickly, at random, and knowing what must be seen after every operation."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

# How far an arrow key moves a place, in map units (`GRID` of frontend/src/canvas/choices.ts).
_STEP = 10
_ARROWS = {"ArrowLeft": (-1, 0), "ArrowRight": (1, 0), "ArrowUp": (0, -1), "ArrowDown": (0, 1)}
# Beyond so many places, more are deleted than added.
_MANY = 14

# What a person sees of the drawing, and what the editor says beside it.
_LOOK = """map => {
  const canvas = map.closest('.jm-canvas');
  const places = [...map.querySelectorAll('.react-flow__node')].map(node => {
    const [x, y] = node.style.transform.match(/-?[\\d.]+/g).map(Number);
    const group = node.querySelector('[role=group]');
    const [label] = group.getAttribute('aria-label').split(', ');
    return {id: node.dataset.id, label, x, y, chosen: group.getAttribute('aria-current') !== null};
  });
  const dialog = canvas.querySelector('dialog[open]');
  return {
    places, ways: [...map.querySelectorAll('.react-flow__edge')].map(way => JSON.parse(way.dataset.id)),
    status: canvas.querySelector('[role=status]').innerText, asked: dialog ? dialog.innerText : '',
  };
}"""
_FOCUS = '(map, id) => map.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"] [role=group]`).focus()'


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing: where each place is, by its name, and the ways as pairs of names."""

    places: dict[str, tuple[float, float]]
    ways: frozenset[tuple[str, str]]

    def without(self, label: str) -> "Sheet":
        """The drawing without a place and its ways."""
        rest = {name: at for name, at in self.places.items() if name != label}
        return Sheet(rest, frozenset(way for way in self.ways if label not in way))

    def renamed(self, label: str, new: str) -> "Sheet":
        """The drawing with another name for a place."""
        places = {new if name == label else name: at for name, at in self.places.items()}
        ways = frozenset((new if a == label else a, new if b == label else b) for a, b in self.ways)
        return Sheet(places, ways)

    def moved(self, label: str, arrow: str) -> "Sheet":
        """The drawing with a place one step further."""
        (x, y), (across, down) = self.places[label], _ARROWS[arrow]
        return Sheet({**self.places, label: (x + across * _STEP, y + down * _STEP)}, self.ways)

    def joined(self, one: str, other: str) -> "Sheet":
        """The drawing with one more way."""
        return Sheet(self.places, self.ways | {(one, other)})

    def grew_from(self, before: "Sheet", label: str) -> bool:
        """Whether it is another drawing and one new place, wherever that is."""
        return label in self.places and self.without(label) == before


@dataclass(frozen=True, slots=True)
class Deed:
    """One operation: its words, the keys that do it, and whether a drawing is what comes of it."""

    words: str
    act: Callable[[], None]
    fits: Callable[[Sheet], bool]


class Hand:
    """Draws on one page, from the moment that it is opened.

    `sheet` is the drawing after the last operation whose effect was seen, `seen` are all since the page was opened;
    `under_way` is the operation that has been begun since. `saving`: whether an answer to a save is still awaited.
    """

    def __init__(self, page: Page, chance: random.Random, names: Iterator[str]) -> None:
        """Looks at the page as it is. `names` gives names that no place has had yet."""
        self.page = page
        self.map: Locator = page.get_by_role("application", name="Map")
        expect(self.map).to_be_visible(timeout=90_000)
        self.tab: str = page.evaluate("sessionStorage['journey-map-tab']")
        self.under_way: Deed | None = None
        self._chance = chance
        self._names = names
        self._past: list[Sheet] = []
        self._future: list[Sheet] = []
        self.saving = False
        self.sheet = self.look()
        self.seen = [self.sheet]
        self.map.focus()

    def look(self) -> Sheet:
        """What is seen now."""
        return self._sheet(self._told())

    def status(self) -> str:
        """What the bar beneath the drawing says."""
        return str(self._told()["status"])

    def work(self, *, quick: bool = False) -> None:
        """Does one operation and waits until it is seen. `quick`: only what is done by a single key."""
        deed = self._next(quick)
        self.under_way = deed
        deed.act()
        until = time.monotonic() + 30
        while not deed.fits(after := self._sheet(told := self._told())):
            assert time.monotonic() < until, f"{deed.words} is not seen: {self.sheet} became {after}"
            time.sleep(0.01)
        assert not told["asked"], f"the editor asks something, though nobody else has drawn: {told['asked']}"
        self.sheet = after
        self.seen.append(after)
        self.under_way = None

    def rest(self) -> None:
        """Does nothing for a while that may be none."""
        time.sleep(self._chance.choice((0, 0, 0.05, 0.2)))

    def press(self, *keys: str) -> None:
        """Presses keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def add(self, name: str) -> None:
        """Adds a place beside the one that is chosen."""
        self.press("n")
        self._name(name)

    def _next(self, quick: bool) -> Deed:
        told, before = self._told(), self.sheet
        ids = {place["label"]: place["id"] for place in told["places"]}
        chosen = [place["label"] for place in told["places"] if place["chosen"]]
        one = chosen[0] if len(chosen) == 1 else self._chance.choice(sorted(ids)) if ids else ""
        what = self._what(quick, len(ids))
        if what == "save":
            return Deed("saving", lambda: self.press("Control+s"), lambda after: after == before)
        if what in ("undo", "redo"):
            steps, other_way = (self._past, self._future) if what == "undo" else (self._future, self._past)
            if steps:
                other_way.append(before)
                to = steps.pop()
                key = "Control+z" if what == "undo" else "Control+Shift+z"
                return Deed(what, lambda: self.press(key), lambda after: after == to)
            what = "move"
        self._past.append(before)
        self._future.clear()
        others = [name for name in sorted(ids) if name != one and (one, name) not in before.ways]
        if what == "move" and one:
            arrow = self._chance.choice(sorted(_ARROWS))
            to = before.moved(one, arrow)
            return Deed(f"moving {one}", lambda: self._on(ids[one], arrow), lambda after: after == to)
        if what == "delete" and one:
            to = before.without(one)
            return Deed(f"deleting {one}", lambda: self._on(ids[one], "Delete"), lambda after: after == to)
        if what == "join" and one and others:
            other = self._chance.choice(others)
            to = before.joined(one, other)
            return Deed(
                f"joining {one} to {other}", lambda: self._join(ids[one], ids[other]), lambda after: after == to
            )
        name = next(self._names)
        if what == "rename" and one:
            to = before.renamed(one, name)
            return Deed(f"renaming {one}", lambda: self._rename(ids[one], name), lambda after: after == to)
        return Deed(f"adding {name}", lambda: self.add(name), lambda after: after.grew_from(before, name))

    def _what(self, quick: bool, places: int) -> str:
        often = {"move": 5.0, "delete": 1.0 if places < _MANY else 4.0, "undo": 2.0, "redo": 1.0, "save": 1.2}
        if not quick or places == 0:
            often |= {"add": 4.0 if places < _MANY else 1.0, "join": 2.0, "rename": 1.0}
        return self._chance.choices(list(often), list(often.values()))[0]

    def _join(self, one: str, other: str) -> None:
        self._on(one, "c")
        self._on(other, "Enter")

    def _rename(self, place: str, name: str) -> None:
        self._on(place, "F2")
        self._name(name)

    def _name(self, name: str) -> None:
        # It has the focus as soon as it is there.
        self.page.get_by_role("textbox", name="Name of the place").wait_for()
        self.page.keyboard.insert_text(name)
        self.press("Enter")

    def _on(self, place: str, key: str) -> None:
        self.map.evaluate(_FOCUS, place)
        self.press(key)

    def _told(self) -> dict[str, Any]:
        told: dict[str, Any] = self.map.evaluate(_LOOK)
        # A place whose name is still being typed is not drawn yet.
        told["places"] = [place for place in told["places"] if place["id"] != "being added"]
        self.saving = "Saving" in told["status"]
        return told

    @staticmethod
    def _sheet(told: dict[str, Any]) -> Sheet:
        names = {place["id"]: place["label"] for place in told["places"]}
        places = {place["label"]: (place["x"], place["y"]) for place in told["places"]}
        return Sheet(places, frozenset((names[a], names[b]) for a, b in told["ways"]))
