"""The page's offer of columns that an authority added to its Annex A, before the files are loaded."""

from streamlit.testing.v1 import AppTest

_PAGE = """
import streamlit as st
from builder.loading import Preview
from builder.problem import Problem
from builder.sources.offers import Offer
from pages.annex_columns import choose_columns

risky = Offer("E-mail", 3, (Problem("attribute-email", "a.xlsx", "'E-mail'"),))
seen = Preview(
    *("a.xlsx", "a", "annex-a", ("Annex A 3",), (), (), {}, (), ()),
    added={"Annex A 3": (Offer("Sub-team", 2, ()), Offer("Outcome", 2, ()), risky)},
    outcomes={"Annex A 3": ("Outcome",)},
)
st.session_state["chosen"] = choose_columns(seen, "f1", KNOWN)
"""


def _page(known: str) -> AppTest:
    app = AppTest.from_string(_PAGE.replace("KNOWN", known), default_timeout=60).run()
    assert not app.exception
    return app


def test_nothing_is_chosen_until_someone_chooses() -> None:
    app = _page("{}")
    assert app.session_state["chosen"] == {}
    assert app.selectbox[0].value == "Outcome"


def test_a_column_that_may_identify_is_kept_only_with_its_warning_in_view() -> None:
    app = _page("{}")
    app.multiselect[0].set_value(["E-mail"]).run()
    assert app.session_state["chosen"] == {"Annex A 3": {"attributes": ["E-mail"], "outcome": "Outcome"}}
    assert "looks like" in app.warning[0].value


def test_last_times_choice_stands_until_it_is_changed() -> None:
    app = _page('{"Annex A 3": {"attributes": ["Sub-team", "Gone"], "outcome": None}}')
    assert app.session_state["chosen"] == {"Annex A 3": {"attributes": ["Sub-team"], "outcome": None}}
