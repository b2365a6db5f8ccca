"""Where the codes stand on the picture of what the data say: from left to right, as children come to them."""

from builder.directly_follows import Picked
from builder.draft_layout import Shape, lay_out

# The draft's grid is drawn for the boxes of a map; labels here are smaller.
_NARROWER, _LOWER = 0.62, 0.8


def spots(found: Picked) -> list[tuple[int, int]]:
    """The middle of each code's box in pixels, in the order of `found.codes`. The same for the same picture, always."""
    if found.codes.empty:
        return []
    ways = found.ways[found.ways["from"] != found.ways["to"]]
    shape = Shape(
        ["activity"] * len(found.codes),
        found.codes["position"].to_numpy(),
        [-1] * len(found.codes),
        list(zip(ways["from"].tolist(), ways["to"].tolist(), strict=True)),
        ways["moves"].tolist(),
    )
    places, _ = lay_out(shape)
    return [(round(x * _NARROWER), round(y * _LOWER)) for x, y in places]
