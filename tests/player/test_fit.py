"""What the map of the worked cases does not say of a dozen small journeys, counted by hand."""

from dataclasses import replace

import pandas as pd

from builder.placing import place
from builder.service_map import ServiceMap, Target
from builder.settings import Settings
from player.fit import Example, Finding, Fit, fit
from player.journeys import journeys
from tests.player.cases.histories import MOMENT, OPEN, activities
from tests.player.test_flows import _CODES, _MAP

History = list[tuple[str, str, str, str]]


def _fit(*histories: History, on: ServiceMap = _MAP) -> Fit:
    table = pd.concat([activities(rows, f"C{n:02d}") for n, rows in enumerate(histories)], ignore_index=True)
    placed = place(table, on, _CODES)
    return fit(journeys(placed, on, Settings()), placed.coverage.fed)


def _of(found: Fit, kind: str) -> dict[tuple[str, str], tuple[int, int]]:
    return {(one.from_id, one.to_id): (one.count, one.children) for one in found.findings if one.kind == kind}


# Twelve children. Drawn are contact-referral-assessment-cin-closed and contact-nfa, among others.
_TWELVE: tuple[History, ...] = (
    # 0, 1: all along drawn ways: 2 moves each.
    [("CONTACT", "2024-01-08", MOMENT, ""), ("REFERRAL", "2024-01-09", MOMENT, ""),
     ("Assessment", "2024-01-10", "2024-02-09", "")],
    [("CONTACT", "2024-01-08", MOMENT, ""), ("REFERRAL", "2024-01-09", MOMENT, ""),
     ("Assessment", "2024-01-10", "2024-02-09", "")],
    # 2, 3: from contact straight to an assessment, where no way is drawn; 3 does so twice, a year apart.
    [("CONTACT", "2024-03-01", MOMENT, ""), ("Assessment", "2024-03-04", "2024-04-03", "")],
    [("CONTACT", "2023-03-01", MOMENT, ""), ("Assessment", "2023-03-02", "2023-04-01", ""),
     ("CONTACT", "2024-03-01", MOMENT, ""), ("Assessment", "2024-03-05", "2024-04-04", "")],
    # 4: comes in at a plan. 5: likewise, after a silence of a year.
    [("CIN", "2024-01-01", "2024-06-01", "")],
    [("CONTACT", "2023-01-09", MOMENT, ""), ("CIN", "2024-02-01", "2024-06-01", "")],
    # 6: no further action, and three days later an assessment without coming in again.
    [("CONTACT", "2024-05-01", MOMENT, "NFA"), ("Assessment", "2024-05-04", "2024-06-03", "")],
    # 7: no further action, and comes in again as drawn.
    [("CONTACT", "2024-05-01", MOMENT, "NFA"), ("CONTACT", "2024-05-20", MOMENT, "NFA")],
    # 8: a plan closed, and in care two weeks later.
    [("CONTACT", "2024-01-08", MOMENT, ""), ("REFERRAL", "2024-01-09", MOMENT, ""),
     ("Assessment", "2024-01-10", "2024-02-09", ""), ("CIN", "2024-02-09", "2024-03-01", "closed"),
     ("CARE", "2024-03-15", "2024-12-01", "")],
    # 9: an assessment open since March 2024, when they usually take 30 days.
    [("CONTACT", "2024-03-01", MOMENT, ""), ("REFERRAL", "2024-03-02", MOMENT, ""),
     ("Assessment", "2024-03-03", OPEN, "")],
    # 10, 11: only a contact.
    [("CONTACT", "2024-05-01", MOMENT, "")],
    [("CONTACT", "2024-05-02", MOMENT, "")],
)  # fmt: skip


def test_moves_without_a_drawn_way_are_counted_with_their_children() -> None:
    assert _of(_fit(*_TWELVE), "no-way") == {("contact", "assessment"): (3, 2)}


def test_the_fit_is_the_share_of_moves_along_drawn_ways() -> None:
    found = _fit(*_TWELVE)
    # Moves: 0 and 1 two each; 2 one; 3 two; 6 to NFA; 7 twice to NFA; 8 three and closed; 9 two: 4+1+2+1+2+4+2 = 16,
    # of which 3 have no way.
    assert (found.moves, found.on_ways, found.share) == (16, 13, 13 / 16)
    # At the gate: one a child, two of 3, 5, 6, 7 and 8: 12 + 5 = 17. Not at an entry: 4, 5, 6, 8.
    assert (found.came_in, found.at_entries) == (17, 13)


def test_coming_in_elsewhere_and_after_an_exit_are_told_apart() -> None:
    found = _fit(*_TWELVE)
    assert _of(found, "elsewhere") == {("", "cin"): (2, 2)}
    assert _of(found, "after-exit") == {("nfa", "assessment"): (1, 1), ("closed", "care"): (1, 1)}


def test_ways_that_nobody_takes_are_told_where_both_ends_have_data() -> None:
    found = _fit(*_TWELVE)
    assert set(_of(found, "unused")) == {
        ("referral", "nfa"),
        ("assessment", "nfa"),
        ("cin", "care"),
        ("care", "closed"),
    }
    # 27 ways are drawn, 5 are taken (contact-referral, referral-assessment, contact-nfa, assessment-cin, cin-closed).
    assert found.no_data == 27 - 5 - 4


def test_what_is_open_for_long_is_told_by_place() -> None:
    found = [one for one in _fit(*_TWELVE).findings if one.kind == "open-long"]
    assert found == [
        Finding(
            "open-long",
            "",
            "assessment",
            count=1,
            children=1,
            open=1,
            codes=(("S", "Assessment"),),
            examples=(Example("C09", "2025-06-30T00:00"),),
        )
    ]


def test_what_is_beyond_its_target_is_told_of_all_that_have_one() -> None:
    nodes = tuple(
        replace(node, target=Target(30, "calendar", "referral") if node.id == "assessment" else None)
        for node in _MAP.nodes
    )
    (found,) = [one for one in _fit(*_TWELVE, on=replace(_MAP, nodes=nodes)).findings if one.kind == "beyond-target"]
    # Referrals on 9 January: 30 days are up on 8 February, assessments ended on the 9th (0, 1 and 8); 9 is open.
    assert (found.to_id, found.count, found.children, found.of, found.open) == ("assessment", 4, 4, 4, 1)
    assert found.examples[0] == Example("C09", "2024-04-02T00:00")


def test_examples_are_the_latest_one_a_child_with_the_moment_to_look_at() -> None:
    found = next(one for one in _fit(*_TWELVE).findings if one.kind == "no-way")
    assert found.examples == (Example("C03", "2024-03-05T00:00"), Example("C02", "2024-03-04T00:00"))
    assert found.codes == (("S", "Assessment"),)


def test_what_stays_on_drawn_ways_has_no_finding_but_ways_not_taken() -> None:
    found = _fit(_TWELVE[0])
    assert found.share == 1.0
    assert {one.kind for one in found.findings} <= {"unused"}


def test_a_finding_stays_the_same_when_its_counts_change() -> None:
    once, more = _fit(_TWELVE[2]), _fit(_TWELVE[2], _TWELVE[3])
    keys = [next(one.key for one in found.findings if one.kind == "no-way") for found in (once, more)]
    assert keys[0] == keys[1] == ("no-way", "contact", "assessment")


def test_nobody_who_moves_leaves_no_share_to_tell() -> None:
    assert _fit(_TWELVE[10]).share is None
