"""How much a browser has to draw for an SVG, once every copy of a part in another is counted.

`<use>` draws another part again, and so do patterns, masks and markers: ten copies of ten copies of ten copies make a
file of 2 kB unfold to billions of shapes, in an `<img>` too.
"""

import re
from collections.abc import Iterable

MOST_DRAWN = 1_000_000
_REFERENCE = re.compile(r"url\(\s{0,9}[\"']?#([^()\"'\s]{1,200})[\"']?\s{0,9}\)")


class Growth:
    """Counts while a file is read: `start` and `end` for each element, then `drawn`."""

    def __init__(self) -> None:
        # Parts with an id are counted apart, each with what stands in it directly; number 0 is the whole file.
        self._own = [0]
        self._in: list[list[int]] = [[]]
        self._uses: list[list[str]] = [[]]
        self._by_id: dict[str, int] = {}
        self._open: list[int] = [0]

    def start(self, element: str, attributes: dict[str, str]) -> None:
        """An element begins; `attributes` by their last part in small letters."""
        part = self._open[-1]
        if name := attributes.get("id"):
            part = len(self._own)
            self._own.append(0)
            self._in.append([])
            self._uses.append([])
            self._in[self._open[-1]].append(part)
            self._by_id.setdefault(name, part)
        self._open.append(part)
        self._own[part] += 1
        if element == "use":
            self._uses[part].append(attributes.get("href", "").strip().removeprefix("#"))
        for value in attributes.values():
            if "url(" in value:
                self._uses[part] += _REFERENCE.findall(value)

    def end(self) -> None:
        """The element begun last ends."""
        self._open.pop()

    def drawn(self) -> int:
        """How many elements are drawn in all, or a little over the limit. Parts that hold themselves count once."""
        sizes: dict[int, int] = {}
        under_way: set[int] = set()
        stack = [0]
        while stack:
            part = stack[-1]
            if part in sizes:
                stack.pop()
                continue
            below = [*self._in[part], *self._known(self._uses[part])]
            if part not in under_way:
                under_way.add(part)
                stack += {other for other in below if other not in sizes and other not in under_way}
                continue
            total = self._own[part] + sum(sizes.get(other, 0) for other in below)
            sizes[part] = min(total, MOST_DRAWN + 1)
            under_way.discard(part)
            stack.pop()
        return sizes[0]

    def _known(self, names: Iterable[str]) -> list[int]:
        return [self._by_id[name] for name in names if name in self._by_id]
