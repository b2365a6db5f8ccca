"""The two questions of "Does the map fit?": why a finding is accepted, and whether a way is to be deleted."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from builder.accepted import LONGEST, accepted, with_accepted
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_accepted
from builder.who import who
from pages.frame import shown_now, tell
from player.fit import Finding


def accept(seen: Project, finding: Finding, words: str) -> None:
    """Asks for the note with which a finding is accepted."""

    @st.dialog("Accept this finding")
    def ask() -> None:
        st.markdown(f"**{words}**")
        with st.form("accept", border=False):
            note = st.text_input("Why it is right so", max_chars=LONGEST, placeholder="Urgent ones skip the referral")
            st.caption("It stays accepted when counts change. Do not write about a child: notes stay in the project.")
            done = st.form_submit_button("Accept", type="primary")
        if not done:
            return
        try:
            new = accepted(finding.key, note, who(), date.today())
            shown_now(save_accepted(seen, with_accepted(seen.file.accepted, new)))
        except Refused as refused:
            tell(refused.problems)
        else:
            st.rerun()

    ask()


def delete_way(words: str, delete: Callable[[], None]) -> None:
    """Asks before a drawn way is deleted."""

    @st.dialog("Delete this way?")
    def ask() -> None:
        st.markdown(f"**{words}**  \nNobody took it. The map is saved as its next version; the one before stays.")
        if st.button("Delete the way", type="primary"):
            delete()

    ask()
