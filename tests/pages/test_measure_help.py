"""The info marks on Flow: a sentence, and a link to the measure's own heading."""

import pytest
from streamlit.testing.v1 import AppTest

from builder.flow_tables import TableForm
from builder.measures_told import measures_told
from builder.project import Project
from pages import flow_forms
from tests.test_app import checked

_FORMS = [one for one in vars(flow_forms).values() if isinstance(one, TableForm)]


@pytest.mark.parametrize("form", _FORMS, ids=lambda form: form.name)
def test_every_figure_of_a_table_has_an_info_mark_that_leads_to_a_heading(form: TableForm) -> None:
    figures = {*form.counts, *form.shares, *form.parts, *form.values} & set(form.columns)
    # The trend's figures are those of the measure chosen above it.
    assert figures - set(form.measures) == ({"value", "of"} if form.name == "Trend" else set())
    assert set(form.measures.values()) <= set(measures_told())


def test_a_mark_says_a_sentence_and_leads_to_the_heading_within_the_open_project(small: Project) -> None:
    app = AppTest.from_string("from pages import flow\nflow.page()", default_timeout=120)
    for name, value in {"project": "Small", "view": "map", "at": "assessment"}.items():
        app.query_params[name] = value
    checked(app.run())
    came = next(metric for metric in app.metric if metric.label == "Came")
    assert came.help == (
        "Visits to the place whose start lies in the period; also called Came, or arrivals. "
        "[Formula and example](help?read=reference/measures&project=Small#visits-begun)"
    )
