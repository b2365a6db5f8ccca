"""What a newer load would change, shown before it is taken."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import streamlit as st

from builder.cleaning.series import Join
from builder.importing import Prepared
from builder.join_words import join_problems, join_words
from builder.newer_load import Differences, SourceChange
from pages.frame import plain, tell, words_of

_WAYS = {"replaces": "Replaces what was there", "adds": "Adds to it, each event once"}
_KINDS = {"new": "New", "changed": "Changed", "gone": "Gone"}


def show(
    prepared: Prepared,
    *,
    on_take: Callable[[], None],
    on_leave: Callable[[], None],
    on_join: Callable[[str, str], None],
) -> None:
    """Says what would change, and asks whether to take it. `on_join` is given a source and how it is to join."""
    found = prepared.loaded.differences
    if found is None:
        return
    st.subheader("What these files would change")
    st.markdown(_in_short(found))
    summary = _summary(found.sources)
    st.dataframe(
        summary,
        hide_index=True,
        height=38 + 35 * min(len(summary), 12),
        column_config={
            name: st.column_config.NumberColumn(format="localized")
            for name in summary.columns
            if summary[name].dtype == "int64"
        },
    )
    for join in prepared.loaded.joins:
        if join.held is not None:
            _join(join, on_join)
    examples = _examples(found.sources)
    if len(examples):
        with st.expander("Examples, up to five of each kind"):
            st.dataframe(examples, hide_index=True)
    with st.container(horizontal=True):
        st.button("Take these files", type="primary", on_click=on_take)
        st.button("Leave everything as it was", on_click=on_leave)


def _join(join: Join, on_join: Callable[[str, str], None]) -> None:
    """How a newer list of events joins the earlier one of its series, to be said otherwise."""
    st.markdown(f"{plain(join_words(join))}.")
    key = f"join-{join.source}-{join.how}"
    st.segmented_control(
        f"What the newer list of '{plain(join.source)}' does",
        list(_WAYS),
        default=join.how,
        required=True,
        format_func=_WAYS.__getitem__,
        key=key,
        on_change=lambda: on_join(join.source, st.session_state[key]),
    )
    tell(join_problems(join))


def _in_short(found: Differences) -> str:
    lines = []
    if len(found.sources) == 1:
        (only,) = found.sources
        lines.append(f"**{plain(only.source)}**: {only.words}.")
    else:
        counts = [f"{sum(getattr(one, kind) for one in found.sources):,} {kind}" for kind in _KINDS]
        lines.append(f"Activities: {', '.join(counts)}.")
    lines.append(f"Children: {found.children_words}. Nothing is saved yet.")
    return " ".join(lines)


def _summary(sources: tuple[SourceChange, ...]) -> pd.DataFrame:
    elsewhere = any(one.elsewhere for one in sources)
    columns: dict[str, list[object]] = {
        "Source": [one.source for one in sources],
        "Loaded before": [_day(one.since) or "never" for one in sources],
        "New": [one.new for one in sources],
        "Changed": [one.changed for one in sources],
        "Gone": [one.gone for one in sources],
    }
    if elsewhere:
        columns["of these, told by another source now"] = [one.elsewhere for one in sources]
    columns["The same"] = [one.same for one in sources]
    columns["New ones start from"] = [_day(one.first) for one in sources]
    columns["to"] = [_day(one.last) for one in sources]
    return pd.DataFrame(columns)


def _examples(sources: tuple[SourceChange, ...]) -> pd.DataFrame:
    told = [
        {
            "Source": one.source,
            "": _KINDS[example.kind],
            "Child": example.child,
            "Code": example.code,
            "Start": example.start,
            "Was": example.was,
            "Is now": example.now,
        }
        for one in sources
        for example in one.examples
    ]
    return pd.DataFrame(told)


def _day(day: date | None) -> str:
    return words_of(day) if day else ""
