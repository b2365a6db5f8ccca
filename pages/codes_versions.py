"""Earlier code maps: every one that was saved, what restoring it would change, and the button that does."""

import streamlit as st

from builder.code_map import CodeMap
from builder.code_versions import CodeDifference, CodeVersion, code_difference, code_versions, version_codes
from builder.problem import Refused
from builder.project import Project
from builder.service_map import ServiceMap
from pages.code_file import keep
from pages.frame import tell
from pages.map_words import moment_words


def earlier_code_maps(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Offers the code maps of before. `seen` is the project as this visitor last saw it, which a save begins from."""
    found = {version.number: version for version in code_versions(project.folder)}
    if not found:
        st.markdown("There are none yet. Every save of the code map is kept here.")
        return
    number = st.selectbox(
        "Code map as it was saved",
        list(found),
        index=None,
        placeholder=f"Choose one of {len(found):,}",
        format_func=lambda number: _name(found[number]),
        key=f"code-version-{project.file.id}",
    )
    if number is None:
        return
    try:
        then = version_codes(project.folder, number, service_map)
    except Refused as refused:
        tell(refused.problems)
        return
    difference = code_difference(code_map, then)
    st.markdown(_words(difference))
    same = not (difference.gained or difference.lost or difference.reordered)
    if st.button(f"Restore {number}", type="primary", disabled=same, key="code-version-restore"):
        keep(seen, then, f"restored code map {number}")


def _name(version: CodeVersion) -> str:
    return f"{version.number}: {moment_words(version.at) if version.at else 'when is not known'}"


def _words(difference: CodeDifference) -> str:
    if not (difference.gained or difference.lost):
        kept = f"It has the same {_rules(difference.rules)} as now"
        return f"{kept}, in another order." if difference.reordered else f"{kept}: this is the code map now."
    return (
        f"It has {_rules(difference.rules)}. Restoring it brings back **{difference.gained:,}** that are not there now "
        f"and takes out **{difference.lost:,}** that are. The code map of now stays in this list."
    )


def _rules(count: int) -> str:
    return "1 rule" if count == 1 else f"{count:,} rules"
