"""Take away: the stand-alone player, with what is in it said before it is made."""

from datetime import date

import streamlit as st

from builder.bookmarks import Bookmarks
from pages.frame import plain
from player.export_choices import ExportChoices, offered
from player.export_contents import Contents, contents
from player.export_file import export_html, noted
from player.export_rare import rare_children
from player.play import Play

PANEL = "take-away"


def take_away(shown: Play, bookmarks: Bookmarks = ()) -> None:
    """Offers the file that plays by itself, in a panel of its own, which costs nothing while it is closed.

    `bookmarks` are the project's as they stand now; `shown` may be older than they are.
    """
    label, help_ = "Take away", "A file that plays by itself, for a meeting"
    panel = st.popover(label, width="stretch", help=help_, key=PANEL, on_change="rerun")
    if panel.open:
        with panel:
            _panel(shown, bookmarks)


def _panel(shown: Play, bookmarks: Bookmarks) -> None:
    st.markdown("**A file that plays by itself**")
    st.markdown(
        "It opens by a double-click in Edge, Chrome or Firefox, with no server and no network. "
        "Whoever has the file can see what is in it: keep it as you keep the data."
    )
    choices = _choices(shown)
    made = _made(str(shown.project.folder), shown.project.picture_version, choices, repr(bookmarks), bookmarks, shown)
    st.markdown(_words(made, choices, shown))
    name = shown.project.name

    def file() -> str:
        noted(shown, choices, made)
        return export_html(made, name, date.today())

    st.download_button(
        "Download the file",
        # Made when it is asked for: the journeys of a large authority take seconds to press together.
        file,
        f"{name}.html",
        "text/html",
        type="primary",
        disabled=made.children == 0,
        # The page is not drawn anew for it: when it has been, Streamlit forgets files that it shows nowhere, and this
        # one may be on its way.
        on_click="ignore",
    )


def _choices(shown: Play) -> ExportChoices:
    labels = offered(shown.journeys, shown.children)
    drop = st.multiselect("Leave out", list(labels), format_func=lambda name: labels[name])
    weeks = st.checkbox("Tell dates to the week only", help="What came first still does; which day it was is not told.")
    small = shown.journeys.settings.small_group
    few = len(_rare(str(shown.project.folder), shown.project.picture_version, shown))
    rare = st.checkbox(
        f"Leave out children who went a way that {small} children or fewer went ({few:,})",
        help="Someone who knows a child could recognise it by a way that hardly anyone else went.",
    )
    return ExportChoices(frozenset(drop), weeks, rare)


def _words(made: Contents, choices: ExportChoices, shown: Play) -> str:
    """What is in the file, in one list."""
    labels = offered(shown.journeys, shown.children)
    kept = [label for name, label in labels.items() if name not in choices.drop | {"bookmarks"}]
    dates = "to the week" if choices.weeks else "to the day, with times where the data has them"
    story = made.story
    if story.bookmarks:
        count = len(story.bookmarks)
        told = f"{count} {'bookmark' if count == 1 else 'bookmarks'} with the words that you wrote"
        # What an author writes is not looked through: it goes as it is.
        told += ", which may hold names or days: read them again, or leave the bookmarks out"
    else:
        told = "no bookmarks"
    return "\n".join(
        (
            "What is in it:",
            f"- {made.children:,} children under made-up names, and {made.moves:,} moves; no own ids, no names",
            f"- dates {dates}",
            f"- {plain('; '.join(kept)) if kept else 'nothing else about them'}",
            "- your map, and what is not shown",
            f"- {told}",
            *(f"  - {plain(words)}" for words in story.words),
        )
    )


@st.cache_data(max_entries=4, show_spinner="Putting the file together …")
def _made(
    folder: str, version: str, choices: ExportChoices, said: str, _bookmarks: Bookmarks, _shown: Play
) -> Contents:
    # `said` is all that the bookmarks are, in one text that can be told from another.
    return contents(_shown, choices, bookmarks=_bookmarks)


@st.cache_data(max_entries=4, show_spinner=False)
def _rare(folder: str, version: str, _shown: Play) -> frozenset[str]:
    return rare_children(_shown.journeys.legs, _shown.journeys.settings.small_group)
