"""Ways from one view of the page Codes to another."""

import streamlit as st


def to_workbench(code: str) -> None:
    """Opens the workbench at a code: for a button's `on_click`, since a view is chosen before it is drawn."""
    st.session_state["codes-view"] = "workbench"
    st.query_params["view"] = "workbench"
    st.query_params["search"] = code
