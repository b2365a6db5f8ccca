"""Earlier code maps on the page Codes: what restoring one would change, and restoring it."""

from streamlit.testing.v1 import AppTest

from builder.code_map import read_codes
from builder.project import Project, open_project
from builder.project_saving import save_codes
from tests.conftest import ROOT
from tests.test_app import button, checked, said

FIRST = "rules:\n  - {code: Referral, node: referral}\n  - {code: Assessment, node: assessment}\n"
SECOND = "rules:\n  - {code: Referral, node: assessment}\n"


def _saved(project: Project, *texts: str) -> Project:
    service_map = project.service_map()
    assert service_map is not None
    for text in texts:
        project = save_codes(project, read_codes(text, service_map))
    return project


def test_an_earlier_code_map_is_looked_at_and_restored(small: Project) -> None:
    before = len(list((small.folder / "history").glob("codes-*.yaml")))
    project = _saved(small, FIRST, SECOND)
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=90)
    app.query_params["project"] = project.name
    app.query_params["view"] = "rules"
    app.session_state["codes-versions"] = True
    app.run()
    app._page_hash = app.session_state["pages"]["codes"]._script_hash
    app = checked(app.run())
    box = next(box for box in app.selectbox if box.label == "Code map as it was saved")
    assert [option.split(":")[0] for option in box.options][:2] == [str(before + 2), str(before + 1)]
    app = checked(box.set_value(before + 2).run())
    assert "It has the same 1 rule as now: this is the code map now." in said(app)
    box = next(box for box in app.selectbox if box.label == "Code map as it was saved")
    app = checked(box.set_value(before + 1).run())
    assert (
        "It has 2 rules. Restoring it brings back **2** that are not there now and takes out **1** that are."
        in said(app)
    )
    checked(button(app, f"Restore {before + 1}").click().run())  # type: ignore[attr-defined]
    again = open_project(project.folder.parent, project.name)
    service_map = again.service_map()
    assert service_map is not None
    assert [rule.to for rule in again.code_map(service_map).rules] == [("referral",), ("assessment",)]
    assert len(list((small.folder / "history").glob("codes-*.yaml"))) == before + 3
