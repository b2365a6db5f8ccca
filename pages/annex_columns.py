"""Columns that an authority added to the lists of its Annex A return: which to keep, and which says the outcome."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from builder.loading import Preview
from pages.frame import plain, tell

_NONE = "(no such column)"


def choose_columns(seen: Preview, file_id: str, known: Mapping[str, Any]) -> dict[str, Any]:
    """Offers the added columns of each list; gives what was chosen by the list's name, and nothing where there are
    none. `known` is what was chosen before."""
    chosen: dict[str, Any] = {}
    for source, found in seen.added.items():
        before = known.get(source) or {}
        headings = [offer.heading for offer in found]
        st.markdown(f"**{plain(source)}** has columns of your own:")
        left, right = st.columns([2, 1])
        warned = {offer.heading for offer in found if offer.warnings}
        marked = left.multiselect(
            "Keep as attributes (every other added column is left out)",
            headings,
            default=[heading for heading in before.get("attributes", []) if heading in headings],
            key=f"added-{file_id}-{source}",
            format_func={heading: f"{heading} ⚠" if heading in warned else heading for heading in headings}.__getitem__,
        )
        guessed = list(seen.outcomes.get(source, ()))
        several = " and ".join(guessed) if len(guessed) > 1 else ""
        options = [*([several] if several else []), _NONE, *headings]
        usual = several or (guessed[0] if guessed else _NONE)
        kept = (before["outcome"] or _NONE) if "outcome" in before else usual
        outcome = right.selectbox(
            "Outcome",
            options,
            index=options.index(kept) if kept in options else options.index(usual),
            key=f"added-outcome-{file_id}-{source}",
        )
        for offer in found:
            if offer.heading in marked:
                tell(offer.warnings)
        if marked or before or outcome != usual:
            chosen[source] = {"attributes": marked}
            if outcome != several:
                chosen[source]["outcome"] = None if outcome == _NONE else outcome
    return chosen
