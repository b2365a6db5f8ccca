"""While presenting nothing on Flow tells a count of few, nor one that is not rounded, in any view."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from builder.code_map import read_codes
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.project import Project
from builder.project_saving import save_map
from pages.flow import VIEWS
from player.exchange import exchange
from player.exchange_kept import keep
from player.play import play
from tests.pages.test_flow import _opened
from tests.test_app import CODES, MAP, checked

_COUNT = re.compile(
    r"\b(visits|moves|children|families|times|child|came|back|reached|open|there|many|stays|left|activit)"
)
# Numbers that are no counts of children: dates, years, days, months, percentages, points, limits of a method.
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NO_COUNT = re.compile(
    rf"\d{{1,2}} {_MONTH}(?: \d{{4}})?|{_MONTH} \d{{4}}|\b(?:19|20)\d\d(?:-\d\d)?\b"
    r"|between \d+ and \d+ days|\d+ figures of \d+ stages|\d+ of them are c\b"
    r"|\d[\d,.]*\s*(?:%|per cent|days|months|working|points|whole months|whole quarters|quarters)"
    r"|2\.66|\b9 in 10\b|\bc \(0 to \d+|[Ff]ewer than 10|nearest 5|1 to 5|all \d+ comparisons|; \d+ of them hold"
    r"|7 or more|2 of 3|[Ss]ection 47|limits need 12|\d+ are (?:loaded|too recent)"
)


@pytest.fixture
def many(workspace: Path) -> Project:
    """An authority of 137 children, in numbers that are no multiples of five and small ones beside them."""
    rows = ["Child ID,Activity,Start date,End date,Outcome,Team,Gender"]
    first = date(2022, 7, 4)
    for number in range(137):
        day = first + timedelta(days=number * 5)
        child, gender = f"T{number:04}", "F" if number % 3 else "M"
        team = ("North", "South")[number % 2]
        to = "closed" if number % 4 == 0 else ""
        rows.append(f"{child},Contact,{day},{day},{to},Hub,{gender}")
        if not to:
            rows.append(f"{child},Referral,{day + timedelta(days=1)},{day + timedelta(days=2)},,{team},{gender}")
            end = day + timedelta(days=20 + number % 50)
            rows.append(f"{child},Assessment,{day + timedelta(days=3)},{end if number % 11 else ''},,{team},{gender}")
        if number % 9 == 0:
            again = day + timedelta(days=120)
            rows.append(f"{child},Contact,{again},{again},closed,Hub,{gender}")
    data = "\r\n".join(rows).encode("utf-8")
    project, _ = import_files(workspace, "Small", [Upload("events.csv", data)], as_of=date(2024, 6, 30))
    service_map = read_map(MAP)
    known = ("contact", "referral", "assessment")
    nodes = tuple(replace(node, standard=node.id if node.id in known else "") for node in service_map.nodes)
    service_map = replace(service_map, nodes=nodes)
    saved = save_map(project, service_map, read_codes(CODES, service_map))
    keep(saved.folder, exchange(play(saved), "Northshire", date(2024, 7, 1)))
    return saved


def _presenting(view: str, **address: str) -> AppTest:
    return checked(_opened(view, **address).toggle(key="flow-presenting").set_value(True).run())


def _sentences(app: AppTest) -> list[str]:
    kinds = (app.markdown, app.caption, app.info, app.warning, app.success, app.metric, app.button)
    said = [
        str(one.value) if hasattr(one, "value") and not isinstance(one.value, bool) else "" for k in kinds for one in k
    ]
    labels = [str(one.label) for one in (*app.button, *app.metric, *app.selectbox)]
    options = [str(option) for one in (*app.selectbox, *app.multiselect) for option in one.options]
    return [*said, *labels, *options]


def _wrong(text: str) -> list[str]:
    """Whole numbers of a text, that could be counts, and are small or not rounded."""
    bare = re.sub(r"<[^>]*>|\]\([^)]*\)", " ", text)
    numbers = re.findall(r"(?<![\w.])\d[\d,]*(?![\w.]*\d)", _NO_COUNT.sub(" ", bare))
    return [one for one in numbers if int(one.replace(",", "")) % 5]


def _charted(app: AppTest) -> list[dict]:
    """The rows behind every chart."""
    rows = []
    for chart in app.get("vega_lite_chart"):
        proto = chart.proto
        for data in [proto.data, *(named.data for named in proto.datasets)]:
            if data.data:
                import pyarrow as pa

                rows += pa.ipc.open_stream(data.data).read_all().to_pylist()
        spec = json.loads(proto.spec)
        rows += [row for values in spec.get("datasets", {}).values() for row in values]
    return rows


# What stands in a column that is no count.
_OTHER = re.compile(
    r"^Times through$|%|days|Days|median|Median|9 in 10|Share|against|^from|^to$|Target|target|Period|Since|Value"
)


def test_the_reader_of_this_test_sees_what_is_wrong() -> None:
    assert _wrong("1,234 times through, 3 different paths") == ["1,234", "3"]
    assert _wrong("Median **41 days**, 9 in 10 within **63** (120 that ended)") == ["63"]
    assert _wrong("Open on 30 June 2024: c") == []


@pytest.mark.parametrize("view", list(VIEWS))
def test_no_table_sentence_or_chart_tells_a_small_or_unrounded_count(many: Project, view: str) -> None:
    app = _presenting(view)
    for frame in app.dataframe:
        for name in frame.value.columns:
            if _OTHER.search(str(name)) or not _COUNT.search(str(name).lower()):
                continue
            for cell in frame.value[name].astype("str"):
                assert not _wrong(cell), (view, name, cell)
    for text in _sentences(app):
        assert not _wrong(text), (view, text)


@pytest.mark.parametrize("at", ["contact", "assessment", "contact→referral", "referral→assessment"])
def test_nor_does_what_is_looked_at_closely(many: Project, at: str) -> None:
    app = _presenting("map", at=at)
    assert app.metric
    for metric in app.metric:
        assert not _wrong(str(metric.value)), (metric.label, metric.value)
    for row in _charted(app):
        assert "visits" not in row or row["visits"] % 5 == 0, row
    for text in app.markdown:
        # Days stand alone after "within" where the sentence has said that they are days.
        assert not _wrong(re.sub(r"(within|median) \*{0,2}\d+\*{0,2}", "", str(text.value))), text.value


@pytest.mark.parametrize("measure", ["began", "ended", "median_days", "share"])
def test_nor_does_a_trend(many: Project, measure: str) -> None:
    app = _presenting("trends", measure=measure, place="assessment" if measure == "median_days" else "contact")
    rows = [row for row in _charted(app) if "of" in row]
    assert len(rows) >= 20
    for row in rows:
        assert row["of"] is None or pd.isna(row["of"]) or row["of"] % 5 == 0, row
        if pd.isna(row["value"]):
            continue
        if measure == "share":
            # Whole per cents of a rounded part of a rounded whole.
            parts = {round(100 * part / row["of"]) for part in (0, *range(10, int(row["of"]) + 1, 5))}
            assert round(row["value"], 6) in parts, row
        else:
            assert row["value"] % (1 if measure == "median_days" else 5) == 0, row


def test_nor_does_a_comparison(many: Project) -> None:
    app = _presenting("compare", by="gender")
    table = next(frame.value for frame in app.dataframe if "Measure" in frame.value.columns)
    assert not table.astype("str").apply(lambda column: column.str.contains(r"\(\d+\)")).any().any()
    mix = next((frame.value for frame in app.dataframe if "What" in frame.value.columns), None)
    assert mix is None or not mix.empty
