"""The drawing part of the page Map: the canvas, and what becomes of what it says. It runs by itself at every change."""

from datetime import timedelta

import streamlit as st
from streamlit.errors import StreamlitAPIException

from builder.canvas import canvas
from builder.problem import Refused
from pages.frame import has_picture, shown_of, tell
from pages.map_desk import Desk
from pages.map_saving import keep, save
from player.drawn_moves import drawn_moves

# What takes a while is told in a corner over the page, so that nothing moves.
_STYLE = """
<style>
[data-testid="stLayoutWrapper"]:has(> .st-key-map-progress) { position: absolute; }
.st-key-map-progress [data-testid="stSpinner"] { position: fixed; right: 1.6rem; bottom: 1.2rem; z-index: 1000;
  background: #ffffff; border: 1px solid #d8dde3; border-radius: 8px; padding: .5rem .9rem;
  box-shadow: 0 2px 8px rgba(11, 12, 12, .15); }
</style>
"""


# Streamlit runs a page again that has lost its server and found it, or another, only when something in it runs by
# itself from time to time. Without that the new server would know no such part, and hear neither drafts nor saves.
@st.fragment(run_every=timedelta(days=1))
def drawing(desk: Desk) -> None:
    """Shows the canvas. An autosave runs this part only, and changes nothing of what the canvas is told."""
    st.html(_STYLE)
    # It is there in any case, so that a message does not put another element where the canvas was.
    words = st.container()
    reply = canvas(desk.told, desk.key)
    problems = keep(desk, reply.draft)
    if problems:
        with words:
            tell(problems)
            st.markdown("What you draw is still here in this browser. Save it as soon as this is put right.")
    if reply.save is not None and reply.save["ask"] != desk.answered:
        save(desk, reply.save)
        _again()
    if reply.ask_moves and desk.told["hasData"] and desk.told["moves"] is None:
        desk.moves_wanted = desk.behind = True
    if desk.behind:
        # The canvas has its answer by now; what takes longer comes after it, and is ready when the page asks for it.
        with st.container(key="map-progress"):
            _catch_up(desk)
        st.rerun()


def _again() -> None:
    """Runs this part once more, so that the canvas is told before anything else is made."""
    try:
        st.rerun(scope="fragment")
    except StreamlitAPIException:
        # The whole page is being run, which ends here and begins anew.
        st.rerun()


def _catch_up(desk: Desk) -> None:
    desk.behind = False
    moves = []
    try:
        if has_picture(desk.project):
            shown = shown_of(desk.project)
            if desk.moves_wanted:
                with st.spinner("Counting who goes which way …"):
                    moves = drawn_moves(shown)
    except Refused:
        # The page Play says what is missing; the canvas has no moves to show.
        pass
    if desk.moves_wanted:
        desk.tell(moves=moves)
