"""A life hangs together: what follows follows, and nothing comes before what led to it."""

import pandas as pd

from builder.example import activities as act
from builder.example.draws import Draws
from builder.example.returns import annex_a
from builder.example.truth import Truth
from builder.example.windows import RETURNS


def with_origin(truth: Truth) -> pd.DataFrame:
    """Every move: the visit, and the columns of the visit it came from with `_before`."""
    visits = truth.visits[truth.visits["came_from"] >= 0]
    before = truth.visits.take(visits["came_from"].to_numpy()).reset_index(drop=True).add_suffix("_before")
    return pd.concat([visits.reset_index(drop=True), before], axis=1)


def test_a_visit_comes_from_one_of_the_same_child_that_began_no_later(many: Truth) -> None:
    moves = with_origin(many)
    assert (moves["child"] == moves["child_before"]).all()
    assert (moves["start_before"] <= moves["start"]).all()


def test_a_visit_ends_no_earlier_than_it_starts_and_nothing_lies_ahead(many: Truth) -> None:
    visits = many.visits
    assert (visits["end"].isna() | (visits["end"] >= visits["start"])).all()
    assert visits["start"].max() <= pd.Timestamp("2025-06-30")
    assert visits["end"].max() <= pd.Timestamp("2025-06-30")
    assert (visits.loc[visits["moment"], "end"] == visits.loc[visits["moment"], "start"]).all()


def test_what_is_under_way_has_no_outcome_yet(many: Truth) -> None:
    visits = many.visits
    assert (visits.loc[visits["end"].isna(), "outcome"] == "").all()


def test_a_way_out_is_taken_on_the_day_that_the_visit_before_it_ends(many: Truth) -> None:
    moves = with_origin(many)
    out = moves[moves["activity"].isin(act.EXITS)]
    assert len(out) > 1000
    assert (out["start"] == out["end_before"]).all()


def test_episodes_of_need_do_not_overlap(many: Truth) -> None:
    """DfE rule 8820: a child has one episode at a time."""
    work = many.visits[(many.visits["episode"] > 0) & many.visits["activity"].isin(act.IN_EPISODE)]
    episodes = work.assign(end=work["end"].fillna(pd.Timestamp("2025-07-01"))).groupby(["child_row", "episode"])
    spans = episodes.agg(start=("start", "min"), end=("end", "max")).reset_index()
    later = spans.groupby("child_row")["start"].shift(-1)
    assert not (later < spans["end"]).any()


def test_chains_of_one_day_are_common(many: Truth) -> None:
    moves = with_origin(many)
    same = moves["start"] == moves["start_before"]
    referred = moves["activity"] == act.REFERRAL
    assessed = moves["activity"] == act.ASSESSMENT
    assert same[referred].mean() > 0.5
    assert same[assessed].mean() > 0.5


def test_some_children_come_back_many_times(many: Truth) -> None:
    contacts = many.visits[many.visits["activity"] == act.CONTACT].groupby("child_row").size()
    assert (contacts == 1).mean() > 0.2
    assert (contacts >= 10).mean() > 0.03


def test_brothers_and_sisters_share_events(many: Truth) -> None:
    contacts = many.visits[many.visits["activity"] == act.CONTACT]
    family = many.children["family"].take(contacts["child_row"].to_numpy()).to_numpy()
    together = contacts.assign(family=family).groupby(["family", "start"])["child_row"].nunique()
    assert (together > 1).mean() > 0.25


def test_every_child_has_an_id_of_its_own(many: Truth) -> None:
    assert many.children["child"].is_unique
    assert many.children["child"].str.fullmatch(r"[1-9]\d{6}").all()


def test_draws_shared_by_siblings_are_the_same_and_never_run_out() -> None:
    row = [0.1, 0.9]
    one, other = Draws(row), Draws(row)
    assert [one(), one()] == [other(), other()] == [0.1, 0.9]
    assert 0 <= one() < 1
    assert row == [0.1, 0.9]


def test_care_with_an_open_placement_has_not_ceased_in_list_8(many: Truth) -> None:
    view = annex_a(many, RETURNS[-1], 1)[8]
    placements = many.visits[many.visits["activity"] == act.PLACEMENT]
    under_way = set(placements.loc[placements["end"].isna(), "child"])
    listed = set(view.loc[view["Date Ceased to be Looked After"].isna(), "Child Unique ID"])
    moved = placements.groupby(["child", "period"]).size().reset_index(name="placements")
    assert len(under_way & set(moved.loc[moved["placements"] > 1, "child"])) > 10
    assert listed == under_way
