"""What the map on Flow shows by width, colour and shade: chosen here, kept in the address, told in a legend."""

import html
from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from pages.flow_choice import Choice
from pages.flow_tables import not_shown_words
from pages.frame import words_of
from pages.measure_help import measure_help
from player.facts import DAY
from player.flow_look import PLACES, WAYS, WIDTHS, LegendRow, Look, look_words
from player.flow_picture import Picture, flow_picture
from player.flow_png import Caption, flow_png

_STYLE = """<style>
.jm-flow-key { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0; padding: 0 !important; list-style: none;
  font-size: .86rem; color: #0b0c0c; }
.jm-flow-key li { margin: 0; display: flex; align-items: center; gap: .4rem; }
.jm-flow-key span { display: inline-block; width: 22px; height: 6px; border-radius: 2px; }
.jm-flow-key .fill { height: 14px; border: 1px solid #505a5f; }
.jm-flow-note { margin: .2rem 0 0; font-size: .86rem; color: #505a5f; }
</style>"""


def choose_look(choice: Choice, row: st.delta_generator.DeltaGenerator) -> Look:
    """Draws the choices into a row."""
    width = _kept(row, "Width of ways", WIDTHS, "width")
    ways = _kept(row, "Colour of ways", WAYS, "ways")
    places = _kept(row, "Shade of places", PLACES, "places")
    if "flow-off-map" not in st.session_state:
        st.session_state["flow-off-map"] = st.query_params.get("off") == "yes"
    off_map = row.toggle("Off the map", key="flow-off-map", help="Shows moves that no drawn way carries as well.")
    if off_map and st.query_params.get("off") != "yes":
        st.query_params["off"] = "yes"
    elif not off_map and "off" in st.query_params:
        del st.query_params["off"]
    small = float(choice.project.file.settings.small_group) if choice.rounded else None
    return Look(width, ways, places, off_map, small, _days(choice))


def _kept(row: st.delta_generator.DeltaGenerator, label: str, options: Mapping[str, tuple[str, str]], name: str) -> str:
    """A choice that is part of the address; the first option is what goes without saying."""
    state, first = f"flow-look-{name}", next(iter(options))
    if st.session_state.get(state) not in options:
        asked = st.query_params.get(name, first)
        st.session_state[state] = asked if asked in options else first
    told = measure_help(options[st.session_state[state]][1])
    chosen = str(
        row.selectbox(label, list(options), format_func=lambda one: options[one][0], key=state, width=205, help=told)
    )
    if chosen != first and st.query_params.get(name) != chosen:
        st.query_params[name] = chosen
    elif chosen == first and name in st.query_params:
        del st.query_params[name]
    return chosen


def _days(choice: Choice) -> float:
    """How many days the period has; all that is loaded runs from the first start to the last as-of day."""
    facts, chosen = choice.facts, choice.chosen
    if chosen.first is not None and chosen.last is not None:
        return float((chosen.last - chosen.first).days + 1)
    return max(float((facts.as_of_end - int(facts.begun.min()) // DAY * DAY) / DAY), 1.0)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A choice for `st.cache_resource`, which is not to look into it."""

    choice: Choice


def picture_of(choice: Choice, look: Look) -> Picture:
    """The picture, made once for each choice and look."""
    return _picture(choice.state, choice.key, look, _Asked(choice))


@st.cache_resource(max_entries=24, show_spinner="Drawing the map …")
def _picture(state: str, key: str, look: Look, _asked: _Asked) -> Picture:
    choice = _asked.choice
    return flow_picture(choice.facts.service_map, choice.nodes(), choice.edges(), look)


def legend(picture: Picture) -> None:
    """Draws what the picture means, in words and numbers."""
    rows = "".join(_swatch(row) for row in picture.legend)
    notes = " ".join(html.escape(note) for note in picture.notes)
    st.html(
        f'{_STYLE}<ul class="jm-flow-key" aria-label="What the colours mean">{rows}</ul>'
        f'<p class="jm-flow-note">{notes}</p>'
    )


def _swatch(row: LegendRow) -> str:
    style = f"background:{row.colour}"
    if row.kind == "dashes":
        style = f"background:repeating-linear-gradient(90deg,{row.colour} 0 5px,transparent 5px 8px)"
    name = ' class="fill"' if row.kind == "fill" else ""
    return f'<li><span{name} style="{style}"></span>{html.escape(f"{row.sign} {row.words}".strip())}</li>'


def png(choice: Choice, look: Look, chosen: str) -> bytes:
    """The picture to take away: small counts are hidden and the others rounded, whatever the screen shows."""
    settings = choice.project.file.settings
    leaves = Look(look.width, look.ways, look.places, look.off_map, float(settings.small_group), look.days)
    sources = {report.name: report.as_of for report in choice.project.file.sources}
    days = "; ".join(f"{name}: {words_of(day)}" for name, day in sources.items() if day)
    measures = " · ".join(f"{what}: {words.lower()}" for what, words in look_words(look).items())
    small = max(int(settings.small_group), 5)
    notes = [
        f"Not shown: {'; '.join(not_shown_words(choice))}{', and are drawn dashed' if look.off_map else ''}.",
        f"Small counts: 1 to {small} is shown as c, other counts are rounded to the nearest 5.",
        f"As-of days: {days}." if days else "",
        "Definitions: docs/reference/measures.md of Journey Map.",
    ]
    caption = Caption(
        f"{choice.project.name} · {choice.facts.service_map.name}",
        [choice.words, measures],
        [one for one in notes if one],
    )
    return flow_png(picture_of(choice, leaves), caption, chosen)
