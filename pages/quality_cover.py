"""The coverage strip: the days that each source covers, and what is missing between them."""

from datetime import date

import streamlit as st

from builder.dated_notes import notes_between
from builder.project import Project
from builder.quality_cover import cover_table
from builder.quality_cover_svg import cover_svg, row_places, row_words
from pages.quality_notes import list_of_notes, numbered
from pages.quality_picture import STYLE, picture
from pages.quality_sums import Sums

# How many years the strip goes back at most: care and plans may have begun long before what a return is about.
_YEARS = 8


def coverage(project: Project, sums: Sums) -> None:
    """The strip, the gaps in words, and the table."""
    covers = sums.covers
    if not covers:
        return
    st.html('<h2 class="jm-section">Days covered</h2>')
    last = max(cover.as_of for cover in covers)
    first = max(min(cover.first for cover in covers), date(last.year - _YEARS, 1, 1))
    notes = notes_between(project.file.notes, first, last)
    words = " ".join(["Days covered.", *(row_words(cover) for cover in covers)])
    drawn = picture(cover_svg(covers, first, last, numbered(notes)), words, row_places(covers), across=False)
    st.html(f'{STYLE}<div style="max-width: 1240px">{drawn}</div>')
    gaps = [words for cover in covers for words in cover.words]
    if gaps:
        st.warning("  \n".join(f"{words}." for words in gaps))
    else:
        st.markdown("Nothing is missing between the first and the last day of any source.")
    list_of_notes(notes)
    with st.expander("Days covered as a table"):
        days = st.column_config.DateColumn(format="D MMMM YYYY")
        st.dataframe(cover_table(covers), hide_index=True, column_config={"From": days, "To": days})
