"""How much of what truly happened can be seen in what an authority would hold (issue 2, item 8).

The example's files go through the import like anyone's: Annex A and the early help extract alone, then with the CIN
censuses, then with the SSDA903 returns too. `docs/explanation/what-annex-a-can-show.md` gives the figures.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.example import activities as act
from builder.example.write import write_example
from builder.loading import Loaded, Upload, load
from builder.map_file import read_map
from builder.placing import place
from builder.pseudonyms import pseudonyms
from builder.settings import Settings
from player.journeys import journeys, leg_rows
from tests.builder.example import came_back
from tests.builder.example.came_back import CAUSES, FIRST, Account, account, still_open

DOC = Path(__file__).resolve().parents[3] / "docs" / "explanation" / "what-annex-a-can-show.md"
SECRET = b"a secret of thirty-two bytes, or"


@dataclass(frozen=True)
class Played:
    """The example as it plays: its truth, the pseudonym of each of its rows, the legs, the service nodes, what was
    loaded."""

    truth: pd.DataFrame
    child: pd.Series
    legs: pd.DataFrame
    services: list[str]
    loaded: Loaded

    def since_the_first_return(self) -> Account:
        """Every true move since then with its cause."""
        return account(self.truth, self.child, self.legs, self.services).since(FIRST)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as the app makes it: 2,000 children, seed 1."""
    folder = tmp_path_factory.mktemp("example")
    write_example(folder)
    return folder


@pytest.fixture(scope="module")
def played(folder: Path) -> Played:
    """Annex A and the early help extract alone."""
    return _played(folder, "Annex A", "early-help")


@pytest.fixture(scope="module")
def with_census(folder: Path) -> Played:
    """The CIN censuses too."""
    return _played(folder, "Annex A", "early-help", "CIN census")


@pytest.fixture(scope="module")
def together(folder: Path) -> Played:
    """The CIN censuses and the SSDA903 returns too."""
    return _played(folder, "Annex A", "early-help", "CIN census", "SSDA903")


def _played(folder: Path, *names: str) -> Played:
    """The files whose names begin so, on the map."""
    service_map = read_map((folder / "map.yaml").read_text(encoding="utf-8"))
    code_map = read_codes((folder / "codes.yaml").read_text(encoding="utf-8"), service_map)
    files = [file for file in sorted(folder.iterdir()) if file.name.startswith(names)]
    uploads = [Upload(file.name, file.read_bytes()) for file in files]
    loaded = load(uploads, secret=SECRET, today=date(2025, 7, 15))
    legs = leg_rows(journeys(place(loaded.activities, service_map, code_map), service_map, Settings()))
    truth = pd.read_parquet(folder / "truth.parquet")
    services = [node.id for node in service_map.nodes if node.kind == "service"]
    return Played(truth, pseudonyms(truth["child"], SECRET)["child"], legs, services, loaded)


@pytest.fixture(scope="module")
def whole(played: Played) -> Account:
    """Every true move with its cause."""
    return account(played.truth, played.child, played.legs, played.services)


@pytest.fixture(scope="module")
def seen(whole: Account) -> Account:
    """The same since the first return, printed."""
    found = whole.since(FIRST)
    print(f"\nAll true moves since July 2021\n{whole.words()}\n\nSince the first return (July 2022)\n{found.words()}")
    return found


def test_more_than_half_of_the_true_moves_come_back(seen: Account) -> None:
    assert seen.made > 8000
    assert seen.back / seen.made >= 0.58


def test_every_move_comes_back_or_has_one_named_cause(whole: Account, seen: Account) -> None:
    for found in (whole, seen):
        assert found.back + found.lost().sum() == found.made
        assert set(found.moves["cause"]) <= {"", *CAUSES}


def test_hardly_any_loss_is_without_a_cause(seen: Account) -> None:
    assert seen.lost()[came_back.OTHER] / seen.made <= 0.005


@pytest.mark.parametrize(
    ("cause", "least", "most"),
    [
        (came_back.LOST_RETURN, 0.11, 0.19),
        (came_back.SNAPSHOT, 0.02, 0.08),
        (came_back.NO_OUTCOME, 0.04, 0.11),
        (came_back.NOT_ASKED, 0.06, 0.14),
        (came_back.SAME_DAY, 0.005, 0.04),
    ],
)
def test_each_cause_takes_its_share(cause: str, least: float, most: float, seen: Account) -> None:
    assert least <= seen.lost()[cause] / seen.made <= most


def test_what_happened_before_the_first_return_is_lost_but_for_what_was_under_way(whole: Account) -> None:
    before = whole.moves[whole.moves["start"] < FIRST]
    assert len(before) > 2000
    assert (before["cause"] == came_back.BEFORE).mean() > 0.9


def test_no_contact_of_the_missing_half_year_comes_back(seen: Account) -> None:
    moves = seen.moves
    contact = (moves["from_activity"] == "contact") & moves["start"].between("2023-07-14", "2023-12-31")
    assert contact.sum() > 500
    assert (moves.loc[contact, "cause"] == came_back.LOST_RETURN).mean() > 0.98


def test_a_return_without_outcome_columns_loses_the_ways_out_of_contacts(seen: Account) -> None:
    moves = seen.moves
    out = (moves["from_activity"] == "contact") & moves["activity"].str.startswith("exit")
    bare = moves[out & moves["start"].between("2024-07-01", "2024-12-31")]
    told = moves[out & moves["start"].between("2025-01-01", "2025-06-30")]
    assert (bare["cause"] == came_back.NO_OUTCOME).all()
    assert (told["cause"] == "").mean() > 0.97


def test_what_looks_open_at_the_end_truly_is(played: Played) -> None:
    """Open in one return and in no later one: it is drawn to that return's as-of day, and not to the last."""
    found = still_open(played.truth, played.child, played.legs)
    print(f"\nUnder way at the end, by node\n{found}\n{found.sum()}")
    assert found["true"].sum() == found["shown"].sum() == 251
    # Without an end column nothing is open; contacts, referrals and conferences never are.
    assert not {"contact", "referral", "icpc"} & set(found.index)


def test_more_comes_back_with_the_census_and_more_still_with_the_903(
    seen: Account, with_census: Played, together: Played
) -> None:
    census, all_three = with_census.since_the_first_return(), together.since_the_first_return()
    print(f"\nWith the census\n{census.words()}\n\nWith the census and the SSDA903\n{all_three.words()}")
    assert seen.made == census.made == all_three.made
    assert 0.60 <= seen.back / seen.made < 0.65
    assert census.back / census.made >= 0.70
    assert all_three.back / all_three.made >= 0.715
    assert all_three.back > census.back > seen.back
    # What is drawn and was not so does not grow with what is loaded.
    untrue = [float((~found.drawn["true"]).mean()) for found in (seen, census, all_three)]
    assert untrue[0] > untrue[1] > untrue[2]


def test_what_looks_open_truly_is_with_all_three_too(together: Played) -> None:
    found = still_open(together.truth, together.child, together.legs)
    assert found["true"].sum() == found["shown"].sum() == 251


def test_no_event_is_counted_twice_when_three_sources_tell_it(together: Played) -> None:
    """As many of a child on a day as truly were, at most."""
    truth = together.truth.assign(child=together.child.to_numpy())
    codes = {
        "Contact": act.CONTACT,
        "Referral": act.REFERRAL,
        "Assessment": act.ASSESSMENT,
        "Section 47": act.SECTION_47,
        "ICPC": act.CONFERENCE,
        "Child protection plan": act.CP_PLAN,
    }
    told = together.loaded.activities
    for code, activity in codes.items():
        true = truth[truth["activity"] == activity].groupby(["child", "start"]).size()
        drawn = told[told["code"] == code].groupby(["child", "start"]).size()
        assert (drawn <= true.reindex(drawn.index, fill_value=0)).all(), code


def test_no_child_is_in_care_twice_at_once(together: Played) -> None:
    care = together.loaded.activities.query("code == 'In care'").sort_values(["child", "start"])
    assert set(care["source"]) == {"Annex A 8", "SSDA903"}
    end = care["end"].fillna(care["as_of"])
    before = end.shift()[care["child"] == care["child"].shift()]
    assert (care["start"].loc[before.index] >= before).all()


def test_what_each_source_adds_is_listed(together: Played) -> None:
    found = {source.name: source for source in together.loaded.sources}
    census, care = found["CIN census"], found["SSDA903"]
    assert set(census.shared) == {"Annex A 3", "Annex A 4", "Annex A 5", "Annex A 6", "Annex A 7"}
    assert set(care.shared) == {"Annex A 8"}
    assert min(census.alone, *(census.shared[f"Annex A {number}"] for number in (3, 4, 6))) > 800
    assert found["Annex A 3"].shared["CIN census"] == census.shared["Annex A 3"]
    # Nearly all care of list 8 is the 903's too; of contacts no other source knows.
    assert found["Annex A 8"].alone < 20 < 100 < found["Annex A 8"].shared["SSDA903"]
    assert found["Annex A 1"].shared == {}
    told = sum(source.alone for source in found.values())
    both = together.loaded.activities["attr:also_told_by"] != ""
    assert told + both.sum() == len(together.loaded.activities)


def test_the_page_gives_the_figures_that_were_measured(
    whole: Account, seen: Account, with_census: Played, together: Played
) -> None:
    """Run with `-s` to see the figures, and put them into the page."""
    page = DOC.read_text(encoding="utf-8")
    figures = [
        seen.made,
        seen.back,
        *seen.lost().tolist(),
        whole.made,
        len(seen.drawn),
        int((~seen.drawn["true"]).sum()),
    ]
    for more in (with_census.since_the_first_return(), together.since_the_first_return()):
        figures += [more.back, *more.lost().tolist(), len(more.drawn), int((~more.drawn["true"]).sum())]
    for figure in figures:
        assert f"{figure:,}" in page, f"{figure:,} is not in {DOC.name}"
