"""Look up: which children pseudonyms stand for, from the files once more; shown on screen only."""

import streamlit as st

from builder.loading import Upload
from builder.look_up import LookedUp, look_up
from builder.problem import Problem, Refused
from builder.project import Project
from pages.frame import plain, tell

_KINDS = ["xlsx", "xls", "xlsm", "ods", "csv", "txt", "parquet", "xml"]


def show(project: Project) -> None:
    """Asks for pseudonyms and files, and shows the children's own ids once."""
    st.markdown(
        "Paste pseudonyms from the picture or a report, and give the files again that the children are in. "
        "Their own ids are shown here once. Nothing of them is kept in the project; the audit file says who looked up "
        "how many children, and when."
    )
    turn = st.session_state.setdefault("look-up-turn", 0)
    left, right = st.columns(2, gap="medium")
    asked = left.text_area(
        "Pseudonyms", height=150, placeholder="KT4-7QX-M2\nAB3-9ZD-K4", key="look-up-asked", max_chars=200_000
    )
    files = right.file_uploader(
        "Files that these children are in", type=_KINDS, accept_multiple_files=True, key=f"look-up-files-{turn}"
    )
    if not st.button("Look up", type="primary", disabled=not files):
        return
    # The next time the page is drawn, the files and what was found are gone.
    st.session_state["look-up-turn"] += 1
    bar = st.progress(0.0, "Reading")

    def told(share: float, words: str) -> None:
        bar.progress(min(share, 1.0), plain(words))

    try:
        found = look_up(
            project,
            asked,
            [Upload(file.name, file.getvalue()) for file in files],
            progress=told,
        )
    except Refused as refused:
        tell(refused.problems)
        return
    finally:
        bar.empty()
    _found(found)


def _found(found: LookedUp) -> None:
    tell(
        Problem(code, value=_some(names), count=len(names))
        for code, names in (
            ("look-up-absent", found.absent),
            ("look-up-unknown", found.unknown),
            ("look-up-unreadable", found.unreadable),
        )
        if names
    )
    if found.found.empty:
        st.markdown("None of these children is in the files given.")
        return
    shown = found.found.set_axis(["Pseudonym", "Own id"], axis=1)
    st.dataframe(shown, hide_index=True, width=420, height=38 + 35 * min(len(shown), 15))
    st.download_button(
        "Download as a workbook", found.workbook(), "own-ids.xlsx", on_click="ignore", key="look-up-download"
    )
    st.caption("This list has children's own ids: keep it where such lists may be kept.")


def _some(names: tuple[str, ...]) -> str:
    return ", ".join(names[:20]) + (f" and {len(names) - 20:,} more" if len(names) > 20 else "")
