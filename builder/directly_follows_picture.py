"""Where the codes stand on the picture of what the data say: from left to right, as children come to them."""

from builder.directly_follows import Picked
from builder.draft_layout import Shape, lay_out

# Pixels between two columns, and at least and at most between two rows: labels are up to some 240 pixels wide and two
# lines high, and the picture is half as wide again as it is high.
_ACROSS, _LEAST_DOWN, _MOST_DOWN, _ASPECT = 270, 84, 170, 1.6
# A code that this share of all children begin with stands on the left, however often it comes again later.
_ENTRY_SHARE = 0.2


def spots(found: Picked) -> list[tuple[int, int]]:
    """The middle of each code's box in pixels, in the order of `found.codes`. The same for the same picture, always."""
    if found.codes.empty:
        return []
    ways = found.ways[found.ways["from"] != found.ways["to"]]
    begins = found.codes["begins"]
    shape = Shape(
        ["entry" if begin >= _ENTRY_SHARE * begins.sum() else "activity" for begin in begins],
        found.codes["position"].to_numpy(),
        [-1] * len(found.codes),
        list(zip(ways["from"].tolist(), ways["to"].tolist(), strict=True)),
        ways["moves"].tolist(),
    )
    places, _ = lay_out(shape)
    # Columns and rows of the grid in which nothing stands are left out.
    across, down = ({spot: rank for rank, spot in enumerate(sorted(set(one)))} for one in zip(*places, strict=True))
    height = (len(across) * _ACROSS) / _ASPECT / max(len(down), 1)
    step = round(min(max(height, _LEAST_DOWN), _MOST_DOWN))
    return [(across[x] * _ACROSS, down[y] * step) for x, y in places]
