"""Beside the country without a browser: what is told, what is not, and nothing of few while one presents."""

from datetime import date
from pathlib import Path

from streamlit.testing.v1 import AppTest

from builder.code_map import read_codes
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.project import Project
from builder.project_saving import save_map
from builder.published_country import areas, publication, share, years
from builder.starters import starter_codes, starter_map
from tests.test_app import checked, said


def _opened(project: str, **address: str) -> AppTest:
    app = AppTest.from_string("from pages import flow\nflow.page()", default_timeout=120)
    for name, value in ({"project": project, "view": "country"} | address).items():
        app.query_params[name] = value
    return checked(app.run())


def _ours(app: AppTest) -> list[str]:
    return [metric.value for metric in app.metric if metric.label == "Ours"]


def _table(app: AppTest) -> dict[str, list[object]]:
    frame = next(frame.value for frame in app.dataframe if "Of how many" in frame.value.columns)
    return {str(row[0]): list(row[1:]) for row in frame.drop_duplicates("Measure").itertuples(index=False)}


def test_the_published_figures_are_those_of_the_publication() -> None:
    # "Children in need 2024": 139,080 re-referrals of 621,880 referrals, 38,920 with no further action.
    assert round(share("c1", ("Re_referrals",), ("Referrals",), "England", 2024).value or 0, 3) == 0.224
    assert round(share("c1", ("No_Further_Action",), ("Referrals",), "England", 2024).value or 0, 3) == 0.063
    # Stockport's 2021 bands past 15 days are suppressed: no share can be made of them.
    bands = ("Duration_0-10_days", "Duration_11-15_days", "Duration_16-20_days", "Duration_21+_days")
    hidden = share("c4", bands[:2], bands, "Stockport", 2021)
    assert (hidden.value, hidden.hidden) == (None, True)
    assert areas()[0] == "England" and years() == (2019, 2020, 2021, 2022, 2023, 2024)
    assert publication().licence == "Open Government Licence v3.0"


def _annex(workspace: Path) -> Project:
    rows = ["child,activity,start,outcome"]
    for number in range(40):
        outcome = "Referral NFA? = Yes" if number < 10 else "Referral NFA? = No"
        rows.append(f"{number:04},Referral,{1 + number % 28:02}/05/2024,{outcome}")
    # One a month before, of as many children, so that nothing looks like a return that is missing.
    months = [f"{1 + number % 12:02}/{2023 + number // 12}" for number in range(15)]
    rows += [f"9{number:03},Referral,01/{month},Referral NFA? = No" for number, month in enumerate(months)]
    file = Upload("events.csv", "\r\n".join(rows).encode("utf-8"))
    project, _ = import_files(workspace, "Ours", [file], as_of=date(2025, 3, 31))
    text = """
name: Short
nodes:
  - {id: referral, label: Referral, kind: entry, x: 0, y: 0, standard: referral}
  - {id: nfa, label: No further action, kind: exit, x: 200, y: 0, standard: nfa}
edges: [{from: referral, to: nfa}]
"""
    service_map = read_map(text)
    codes = "rules:\n  - {code: Referral, node: referral}\noutcomes:\n  - {outcome: '*= Yes', exit: nfa}\n"
    return save_map(project, service_map, read_codes(codes, service_map))


def test_ours_stands_beside_the_country_with_its_interval(workspace: Path) -> None:
    _annex(workspace)
    app = _opened("Ours", year="2025", beside="Kent")
    assert _ours(app)[0] == "25.0%"
    words = said(app).replace("\\", "")
    # Wilson for 10 of 40: 14.2% to 40.2%.
    assert "10 of 40 referrals · chance alone allows 14% to 40%" in words
    assert "Year to 31 March 2024, the last that is held here. Kent: 0.6%." in words
    assert "Open Government Licence v3.0" in words
    # Nothing is mapped to an assessment on this map, which says so instead of 0.
    assert _ours(app)[3] == "no data"
    assert "No place on the map stands for assessments." in words
    assert _table(app)["Referrals with no further action"][:3] == ["2025", 10, 40]


def test_while_presenting_counts_are_rounded_and_the_share_is_of_the_rounded(workspace: Path) -> None:
    _annex(workspace)
    app = checked(_opened("Ours", year="2023").toggle(key="flow-presenting").set_value(True).run())
    # Three referrals in that year.
    assert _ours(app)[0] == "c"
    assert "0 of c referrals" in said(app).replace("\\", "")
    assert _table(app)["Referrals with no further action"][1:4] == ["10", "40", "25"]


def test_a_plain_annex_a_says_why_a_figure_is_missing(workspace: Path, samples: Path) -> None:
    path = samples / "annex-a-2019.xlsx"
    project, _ = import_files(workspace, "Annex", [Upload(path.name, path.read_bytes())])
    save_map(project, starter_map("whole-service"), starter_codes("whole-service"))
    app = _opened("Annex")
    assert _ours(app)[:3] == ["0.0%", "no data", "no data"]
    words = said(app).replace("\\", "")
    assert "Loaded: only 17 August 2020 to 16 February 2021." in words
    assert "Less than 12 months of referrals are loaded" in words
    assert "31 March 2021 is not loaded." in words


def test_re_referrals_are_followed_in_trends(workspace: Path) -> None:
    _annex(workspace)
    app = _opened("Ours", view="trends", measure="re_referral")
    words = said(app).replace("\\", "")
    assert "at most 365 days before" in words
    assert "Left out: referrals without 12 months loaded before them." in words
    frame = next(frame.value for frame in app.dataframe if "Of how many" in frame.value.columns)
    # 40 referrals of 40 children in May 2024, none of whom was referred before.
    row = frame[frame["Period"] == "May 2024"].iloc[0].tolist()
    assert row[:4] == ["May 2024", 0.0, 40, "all of it"]
