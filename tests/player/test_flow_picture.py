"""The map as flow: what width, colour and shade say, where things stand, and the same as a PNG."""

import io

import pandas as pd
import pytest
from PIL import Image

from builder.map_file import read_map
from player.flow_deck import flow_deck
from player.flow_look import Look, seen
from player.flow_picture import flow_picture
from player.flow_png import MARGIN, Caption, flow_png, map_size, map_top
from player.flow_text import fitted, width_of, wrapped

_TEXT = """
name: Small
nodes:
  - {id: contact, label: Initial contact, kind: entry, x: 0, y: 0}
  - {id: plan, label: Plan, kind: activity, x: 580, y: 0, target: {days: 45, unit: working}}
edges:
  - {from: contact, to: plan}
  - {from: plan, to: contact}
"""
_MAP = read_map(_TEXT)
_CAPTION = Caption("Small", ["2024 · all children"], ["Nothing is left out."])


def _nodes(present=(30, 15), over=(None, 10), judged=(None, 40)):
    return pd.DataFrame(
        {
            "node": ["contact", "plan"],
            "label": ["Initial contact", "Plan"],
            "kind": ["entry", "activity"],
            "data": ["yes", "yes"],
            "present": pd.array(present, dtype="Int64"),
            "began": pd.array([60, 40], dtype="Int64"),
            "arrivals": pd.array([60, 40], dtype="Int64"),
            "open_now": pd.array([0, 12], dtype="Int64"),
            "over_target": pd.array(over, dtype="Int64"),
            "judged": pd.array(judged, dtype="Int64"),
            "over_share": [float("nan"), over[1] / judged[1]],
            "target_days": pd.array([None, 45], dtype="Int64"),
        }
    )


def _edges(moves=(40, 10), median=(64.0, 6.0), spent=(46.0, float("nan")), timed=(40, 10), judged=(40, None)):
    return pd.DataFrame(
        {
            "from": ["contact", "plan"],
            "to": ["plan", "contact"],
            "on_map": [True, True],
            "drawn": [True, True],
            "moves": pd.array(moves, dtype="Int64"),
            "children": pd.array([38, 9], dtype="Int64"),
            "timed": pd.array(timed, dtype="Int64"),
            "median_days": list(median),
            "p90_days": [200.0, 28.0],
            "judged": pd.array(judged, dtype="Int64"),
            "median_spent": list(spent),
            "over_target": pd.array([10, None], dtype="Int64"),
            "over_share": [0.25, float("nan")],
        }
    )


def _told(look, nodes=None, edges=None):
    return seen(_MAP, _nodes() if nodes is None else nodes, _edges() if edges is None else edges, look)


def _straight():
    """The picture of the way from the contact to the plan alone, which is straight."""
    one_way = "name: Small\nnodes:\n" + _TEXT.split("nodes:\n")[1].replace("  - {from: plan, to: contact}\n", "")
    return flow_picture(read_map(one_way), _nodes(), _edges()[:1], Look())


def test_a_median_over_the_target_is_said_by_colour_and_sign_in_the_targets_unit():
    ways = _told(Look()).ways
    assert ways["state"].tolist() == ["over target", "no target"]
    # 46 of 45 working days; the way back has no target, so its 6 calendar days stand there.
    assert ways["label"].tolist() == ["▲ 46 wd", "6 d"]
    assert ways["colour"].tolist() == ["#9c1c0c", "#5a646a"]


@pytest.mark.parametrize(
    ("spent", "state", "label"), [(36, "within target", "● 36 wd"), (45, "near target", "◆ 45 wd")]
)
def test_up_to_80_percent_of_the_target_is_within_and_up_to_all_of_it_near(spent, state, label):
    ways = _told(Look(), edges=_edges(spent=(float(spent), float("nan")))).ways
    assert (ways["state"][0], ways["label"][0]) == (state, label)


def test_days_and_shares_are_told_in_classes_with_their_number():
    ways = _told(Look(ways="median")).ways
    assert ways["state"].tolist() == ["29 to 91 days", "up to 7 days"]
    assert ways["label"].tolist() == ["64 d", "6 d"]
    ways = _told(Look(ways="p90")).ways
    assert ways["state"].tolist() == ["over 182 days", "8 to 28 days"]
    ways = _told(Look(ways="over")).ways
    assert ways["state"].tolist() == ["over 10% to 25%", "no target"]
    assert ways["label"].tolist() == ["25%", ""]


def test_width_is_of_moves_children_or_moves_a_month():
    assert _told(Look()).ways["told"].tolist() == ["40 moves", "10 moves"]
    assert _told(Look(width="children")).ways["told"].tolist() == ["38 children", "9 children"]
    # 366 days are 12.02 months.
    made = _told(Look(width="month", days=366))
    assert made.ways["told"].tolist() == ["3.3 moves a month", "0.8 moves a month"]
    assert "the widest has 3.3 moves a month" in made.notes[0]


def test_places_are_shaded_by_the_measure_chosen_and_carry_its_number():
    assert _told(Look()).places["badge"].tolist() == ["30", "15"]
    assert _told(Look()).places["share"].tolist() == [1.0, 0.5]
    assert _told(Look(places="began")).places["badge"].tolist() == ["60", "40"]
    assert _told(Look(places="open")).places["badge"].tolist() == ["0", "12"]
    assert _told(Look(places="over")).places["badge"].tolist() == ["", "25%"]
    assert _told(Look(places="over")).places["told"].tolist()[0] == "no target"


def test_what_is_not_loaded_is_drawn_as_no_data_and_never_as_nought():
    nodes = _nodes(present=(30, None)).assign(data=["yes", "no data"])
    nodes["began"] = pd.array([60, None], dtype="Int64")
    edges = _edges(moves=(None, 10), timed=(None, 10), median=(float("nan"), 6.0), spent=(float("nan"),) * 2)
    made = _told(Look(), nodes, edges)
    assert made.places["badge"].tolist() == ["30", "no data"]
    assert (made.ways["state"][0], made.ways["told"][0]) == ("no data", "no data")
    assert {"way with no data", "place with no data"} <= {row.words for row in made.legend}
    picture = flow_picture(_MAP, nodes, edges, Look())
    dashed = next(way for way in picture.ways if way.key == "contact→plan")
    assert len(dashed.lines) > 5


def test_while_presenting_few_are_hidden_and_what_stands_on_them():
    edges = _edges(moves=(43, 4), timed=(43, 4), judged=(3, None))
    made = _told(Look(small=5), _nodes(present=(33, 2)), edges)
    assert made.ways["told"].tolist() == ["45 moves", "c moves"]
    assert made.ways["state"].tolist() == ["too few to say", "too few to say"]
    assert made.ways["label"].tolist() == ["", ""]
    assert made.places["badge"].tolist() == ["35", "c"]


def test_the_picture_fits_its_room_and_a_way_is_as_wide_as_its_moves():
    picture = _straight()
    # Boxes 176 by 64 about (0, 0) and (580, 0), 24 round them: 804 wide, so 1120 / 804 pixels a unit.
    assert picture.box.left == -112
    assert picture.box.right == 692
    assert picture.scale == pytest.approx(1.393, abs=0.001)
    (way,) = picture.ways
    assert way.width * picture.scale == pytest.approx(14)
    # The head's tip stands at the border of the box at the end; the line stops before it.
    assert way.head[0].tolist() == pytest.approx([492, 0], abs=2)
    assert way.path[-1][0] < 485


def test_only_layers_without_an_id_are_picked_so_that_a_click_pales_nothing():
    deck = flow_deck(flow_picture(_MAP, _nodes(), _edges(), Look()), "plan")
    picked = [layer for layer in deck.layers if getattr(layer, "pickable", False)]
    assert [layer.id for layer in picked] == [None, None]
    assert [layer.type for layer in picked] == ["PathLayer", "PolygonLayer"]
    assert all(layer.id for layer in deck.layers if layer not in picked)


def test_a_label_that_looks_like_an_expression_is_text():
    nodes = _nodes().assign(label=["@@=alert(1)", "Plan"])
    hostile = read_map(_TEXT.replace("label: Initial contact", "label: '@@=alert(1)'"))
    text = flow_deck(flow_picture(hostile, nodes, _edges(), Look())).to_json()
    assert '"@@=alert' not in text
    assert "alert(1)" in text


def test_a_long_label_is_wrapped_and_a_word_too_long_is_cut_at_the_smallest():
    lines, size = fitted("Initial child protection conference", 164, 54, (24, 20, 16, 13), 600)
    assert " ".join(lines) == "Initial child protection conference"
    assert all(width_of(line, 600) * size <= 164 for line in lines)
    lines, size = fitted("Donaudampfschifffahrtsgesellschaftskapitänsmütze" * 3, 100, 30, (24, 11), 600)
    assert size == 11
    assert lines[-1].endswith("…")
    assert wrapped("a b", 1000, 10) == ["a b"]


def test_the_png_is_twice_the_size_with_ways_and_places_where_they_stand():
    picture = _straight()
    data = flow_png(picture, _CAPTION)
    image = Image.open(io.BytesIO(data)).convert("RGB")
    # 804 by 112 units at 2 × 1.393 pixels; 48 left and right.
    assert map_size(picture) == (2240, 312)
    assert image.width == 2240 + 96
    top = map_top(picture, _CAPTION)

    def at(x: float, y: float) -> tuple[int, ...]:
        pixels = 2 * 1120 / 804
        return image.getpixel((round(MARGIN + (x + 112) * pixels), round(top + (y + 56) * pixels)))

    # The contact, with most children, is half way to the blue; the plan, with half as many, a little over a quarter.
    assert at(-80, 26) == (142, 184, 220)
    assert at(500, 26) == (192, 215, 235)
    # The way between them, over target; white beside it.
    assert at(150, 3) == (156, 28, 12)
    assert at(150, 20) == (255, 255, 255)
    # It is not a picture of the map alone: the title stands above it.
    above = image.crop((0, 0, image.width, top))
    assert above.getcolors(100_000) is None or len(above.getcolors(100_000)) > 10


def test_a_png_that_leaves_is_the_same_for_three_and_for_four_children():
    def made(few, small):
        edges = _edges(moves=(43, few), timed=(43, few), judged=(43, None))
        return flow_png(flow_picture(_MAP, _nodes(present=(33, few)), edges, Look(small=small)), _CAPTION)

    assert made(3, 5.0) == made(4, 5.0)
    assert made(3, None) != made(4, None)
