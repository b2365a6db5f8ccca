"""A picture to trace: the authority's own process chart, faded beneath the drawing."""

import streamlit as st

from builder.background import MOST_MB, check_picture
from builder.drawing_saving import delete_picture, save_picture
from builder.problem import Refused
from pages.frame import shown_now, tell
from pages.map_desk import Desk


def picture_to_trace(desk: Desk) -> None:
    """Takes a picture, or takes it away."""
    st.markdown(
        f"Your own chart as a picture (PNG or SVG, up to {MOST_MB} MB) lies faded beneath the drawing, to draw over. "
        "Beside the drawing, under Properties, you say where it lies and how strongly it shows. It is in no file that "
        "you give away."
    )
    turn = f"picture-turn-{desk.project.file.id}"
    key = f"picture-{desk.project.file.id}-{st.session_state.setdefault(turn, 0)}"
    upload = st.file_uploader("Picture", type=["png", "svg"], key=key, max_upload_size=MOST_MB)
    if upload is not None and st.button("Trace this picture", type="primary"):
        try:
            picture = check_picture(upload.getvalue(), upload.name)
            saved = save_picture(desk.project, picture.kind, picture.data)
        except Refused as refused:
            tell(refused.problems)
        else:
            # A new key lets go of the uploader, and with it of the bytes in memory.
            st.session_state[turn] += 1
            st.session_state["map-said"] = (
                "The picture is there. Show and place it beside the drawing, under Properties.",
                picture.problems,
            )
            desk.read(saved)
            shown_now(saved)
            st.rerun()
    if desk.project.picture_file() is not None and st.button("Take the picture away"):
        saved = delete_picture(desk.project)
        desk.read(saved)
        shown_now(saved)
        st.rerun()
