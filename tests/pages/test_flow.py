"""Flow without a browser: every view says the small authority's numbers, and nothing of few leaves."""

import pytest
from streamlit.testing.v1 import AppTest

from builder.project import Project
from tests.test_app import checked


def _opened(view: str = "map", **address: str) -> AppTest:
    app = AppTest.from_string("from pages import flow\nflow.page()", default_timeout=120)
    # Where links to other pages lead; the page stands alone here.
    app.session_state["pages"] = {"data": "https://localhost/data"}
    for name, value in {"project": "Small", "view": view, **address}.items():
        app.query_params[name] = value
    return checked(app.run())


def _frames(app: AppTest) -> list[list[str]]:
    return [list(frame.value.columns) for frame in app.dataframe]


def test_the_map_has_its_tables_beside_it_and_words_for_those_who_cannot_see_it(small: Project) -> None:
    app = _opened()
    places = next(frame.value for frame in app.dataframe if "Visits begun" in frame.value.columns)
    assert places.loc[places["Place"] == "Initial contact", "Visits begun"].tolist() == [4]
    assert places.loc[places["Place"] == "Panel", "Data"].tolist() == ["no data"]
    assert places.loc[places["Place"] == "Panel", "Visits begun"].isna().all()
    ways = next(frame.value for frame in app.dataframe if {"Moves", "From"} <= set(frame.value.columns))
    # Four contacts: two to a referral, Ben's two to closed and to an assessment.
    told = ways[ways["From"] == "Initial contact"].set_index("To")
    assert told.loc["Referral", "Moves"] == 2
    assert told.loc["Referral", "Share of all that followed %"] == 50
    assert any("WebGL" in caption.value for caption in app.caption)


def test_a_place_in_the_address_is_looked_at(small: Project) -> None:
    app = _opened(at="assessment")
    assert app.selectbox(key="flow-at").value == "assessment"
    figures = {metric.label: metric.value for metric in app.metric}
    assert (figures["Came"], figures["Children"]) == ("2", "2")
    assert any("30 days" in text.value for text in app.markdown)


def test_what_width_colour_and_shade_mean_is_kept_in_the_address_and_told(small: Project) -> None:
    app = _opened(width="month", ways="p90", places="began", off="yes")
    chosen = [app.selectbox(key=f"flow-look-{name}").value for name in ("width", "ways", "places")]
    assert chosen == ["month", "p90", "began"]
    assert app.toggle(key="flow-off-map").value is True
    legend = next(one.proto.body for one in app.get("html") if 'jm-flow-key"' in one.proto.body)
    assert "A way is as wide as its moves a month" in legend
    assert "29 to 91 days" in legend
    assert "off the map" in legend
    # What goes without saying is not in the address.
    app.selectbox(key="flow-look-width").set_value("moves")
    checked(app.run())
    assert "width" not in app.query_params
    assert app.query_params["ways"] in ("p90", ["p90"])


def test_a_measure_that_there_is_none_of_is_not_taken_from_the_address(small: Project) -> None:
    app = _opened(width="weight", ways="<script>", places="")
    chosen = [app.selectbox(key=f"flow-look-{name}").value for name in ("width", "ways", "places")]
    assert chosen == ["moves", "target", "present"]


def test_a_way_is_looked_at(small: Project) -> None:
    app = _opened(at="contact→referral")
    figures = {metric.label: metric.value for metric in app.metric}
    assert (figures["Moves"], figures["Children"], figures["Share"]) == ("2", "2", "50%")


def test_while_presenting_nothing_of_few_is_told(small: Project) -> None:
    app = checked(_opened(at="assessment").toggle(key="flow-presenting").set_value(True).run())
    assert {metric.value for metric in app.metric} == {"c"}
    places = next(frame.value for frame in app.dataframe if "Visits begun" in frame.value.columns)
    assert set(places["Visits begun"]) <= {"c", "0", ""}
    assert set(places["Median days"]) <= {"c", ""}


@pytest.mark.parametrize("view", ["map", "journeys", "trends", "compare", "country"])
def test_every_view_opens_and_keeps_its_name_in_the_address(small: Project, view: str) -> None:
    app = _opened(view)
    assert app.query_params["view"] in (view, [view])


def test_journeys_tell_paths_and_who_stands_out(small: Project) -> None:
    app = _opened("journeys")
    paths = next(frame.value for frame in app.dataframe if "Path" in frame.value.columns)
    assert "Initial contact → Referral → Assessment → Closed" in paths["Path"].tolist()
    assert paths["Times"].sum() == 4
    assert any("What" in columns and "Child" in columns for columns in _frames(app))


def test_a_trend_of_few_months_has_no_limits_and_says_so(small: Project) -> None:
    app = _opened("trends")
    assert any("limits need 12" in text.value for text in app.markdown)


def test_a_period_that_is_no_period_is_told(small: Project) -> None:
    app = _opened(period="2024-05-01/2024-04-01")
    assert any("ends before it begins" in warning.value for warning in app.warning)


def test_a_year_takes_the_visits_of_that_year(small: Project) -> None:
    app = _opened(period="2024")
    places = next(frame.value for frame in app.dataframe if "Visits begun" in frame.value.columns)
    # To 31 March 2024: the contacts of March, not Ben's of May.
    assert places.loc[places["Place"] == "Initial contact", "Visits begun"].tolist() == [3]


def test_a_place_and_a_way_show_their_trend(small: Project) -> None:
    assert any("Visits that began by month" in text.value for text in _opened(at="assessment").markdown)
    assert any("Moves by month" in text.value for text in _opened(at="contact→referral").markdown)
