"""The picture frame: page settings, navigation and the side bar; nothing else."""

from pathlib import Path

import streamlit as st

from pages import codes, data, flow, help_, home, map_, play
from pages.frame import side_bar, tell_unexpected

st.set_page_config(page_title="Journey Map", page_icon=str(Path(home.__file__).with_name("icon.svg")), layout="wide")

PAGES = {
    "home": st.Page(home.page, title="Home", url_path="home", default=True),
    "map": st.Page(map_.page, title="Map", url_path="map"),
    "data": st.Page(data.page, title="Data", url_path="data"),
    "codes": st.Page(codes.page, title="Codes", url_path="codes"),
    "play": st.Page(play.page, title="Play", url_path="play"),
    "flow": st.Page(flow.page, title="Flow", url_path="flow"),
    "help": st.Page(help_.page, title="Help", url_path="help"),
}

chosen = st.navigation(list(PAGES.values()), position="hidden")
try:
    side_bar(PAGES)
    chosen.run()
except Exception as error:
    tell_unexpected(error)
