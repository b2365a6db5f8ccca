"""In Excel: the code map as a workbook, out and in; what would change is shown before it is taken."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap
from builder.code_rows import CodeRow, Standing, code_rows
from builder.code_workbook import Change, read_code_workbook, write_code_workbook
from builder.problem import Refused
from builder.project import Project
from builder.service_map import ServiceMap
from builder.suggest import suggestions
from pages.code_file import keep
from pages.frame import plain, tell

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WORKBOOKS = ("xlsx", "xls", "ods")
_MOST_MB = 50
_NAMES = {"codes": ("code", "codes"), "outcomes": ("outcome", "outcomes"), "teams": ("team", "teams")}


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view; `seen` is the project as this visitor last saw it, which a save begins from."""
    said = st.session_state.pop("codes-workbook-said", None)
    if said:
        st.success(said)
    rows = _rows(str(project.folder), project.version, project, service_map, code_map)
    out, back = st.columns(2, gap="large")
    with out:
        _out(project, rows, service_map, code_map)
    with back:
        st.subheader("2. Give it back")
        st.markdown("Nothing is taken before you have seen what would change, and then all of it or nothing.")
        upload = _upload(project)
    if upload is not None:
        _taken(seen, upload.getvalue(), upload.name, rows, service_map, code_map)


@st.cache_resource(max_entries=4, show_spinner="Counting the codes …")
def _rows(
    folder: str, version: str, _project: Project, _service_map: ServiceMap, _code_map: CodeMap
) -> tuple[CodeRow, ...]:
    # The first two name the project's state.
    return code_rows(_project.activities(), _service_map, _code_map)


def _out(project: Project, rows: Sequence[CodeRow], service_map: ServiceMap, code_map: CodeMap) -> None:
    st.subheader("1. Fill it in")
    st.markdown(
        "A row for each code, outcome and team with its counts, what it could be and why, and drop-downs of your "
        "map's places. Its first sheet says how. It holds counts and no child's record; keep it inside the authority."
    )

    def made() -> bytes:
        # Only when it is asked for: suggestions look at every activity.
        found = suggestions(project.activities(), service_map, code_map)
        return write_code_workbook(rows, service_map, code_map, found)

    st.download_button(
        "Download for Excel", made, f"{project.name} codes.xlsx", _XLSX, type="primary", on_click="ignore"
    )
    st.caption(" · ".join(_counted(kind, rows) for kind in _NAMES))


def _counted(kind: str, rows: Sequence[CodeRow]) -> str:
    mine = [row for row in rows if row.kind == kind]
    open_ = sum(row.standing == Standing() for row in mine)
    one, many = _NAMES[kind]
    return f"{len(mine):,} {one if len(mine) == 1 else many}, {open_:,} not yet mapped"


def _upload(project: Project) -> Any:
    turn = f"codes-workbook-turn-{project.file.id}"
    key = f"codes-workbook-{project.file.id}-{st.session_state.setdefault(turn, 0)}"
    return st.file_uploader("The workbook, filled in", type=list(_WORKBOOKS), key=key, max_upload_size=_MOST_MB)


def _taken(
    seen: Project, data: bytes, name: str, rows: Sequence[CodeRow], service_map: ServiceMap, code_map: CodeMap
) -> None:
    """Says what taking the workbook would change, and takes it when that is wanted."""
    st.divider()
    try:
        read = read_code_workbook(data, name, rows, service_map, code_map)
    except Refused as refused:
        st.markdown(f"**{plain(name)} cannot be taken as it is, so nothing was changed.**")
        tell(refused.problems)
        return
    if not read.changes:
        st.info("This workbook says the same as the codes that you have: there is nothing to take.")
        tell(read.notes)
        return
    st.subheader(_summed(read.changes))
    st.dataframe(
        _table(read.changes),
        hide_index=True,
        height=38 + 35 * min(len(read.changes), 14),
        column_config={
            "Activities": st.column_config.NumberColumn(format="localized", width="small"),
            "Children": st.column_config.NumberColumn(format="localized", width="small"),
            "Where": st.column_config.TextColumn(width="small"),
        },
    )
    tell(read.notes)
    words = "Take this change" if len(read.changes) == 1 else f"Take all {len(read.changes):,} changes"
    if st.button(words, type="primary"):
        turn = f"codes-workbook-turn-{seen.file.id}"
        st.session_state["codes-workbook-said"] = f"Taken from {plain(name)}: {_summed(read.changes)}."
        # A new key lets go of the uploader, and with it of the bytes in memory.
        st.session_state[turn] += 1
        keep(seen, read.code_map, "took codes from a workbook")
        # Only a save that was refused comes back here.
        del st.session_state["codes-workbook-said"]
        st.session_state[turn] -= 1


def _summed(changes: Sequence[Change]) -> str:
    """ "3 changes: 1 newly mapped, 2 moved; 1,204 activities"."""
    new = sum(change.row.standing == Standing() for change in changes)
    off = sum(change.becomes == "not yet mapped" for change in changes)
    parts = ((new, "newly mapped"), (len(changes) - new - off, "moved"), (off, "taken off"))
    told = ", ".join(f"{count:,} {words}" for count, words in parts if count)
    weight = sum(change.row.activities for change in changes if change.row.kind != "outcomes")
    many = "1 change" if len(changes) == 1 else f"{len(changes):,} changes"
    return f"{many}: {told}" + (f"; {weight:,} activities" if weight else "")


def _table(changes: Sequence[Change]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Where": [change.place.removeprefix("sheet ") for change in changes],
            "What": [" · ".join(change.row.names) for change in changes],
            "Now": [change.was for change in changes],
            "Would be": [change.becomes for change in changes],
            "Activities": [change.row.activities for change in changes],
            "Children": [change.row.children for change in changes],
        }
    )
