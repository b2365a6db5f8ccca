"""How the page Codes saves: one decision after another, each of which can be taken back, whoever else saves."""

from collections.abc import Sequence

import streamlit as st

from builder.code_edit import Decision, decided
from builder.code_map import CodeMap
from builder.code_steps import Back, Step, Steps, clashing, redone, still_decided, undone
from builder.problem import Problem, Refused
from builder.project import Project, open_project
from builder.project_saving import save_codes
from builder.workbench_rows import node_labels
from builder.workbench_words import decision_words
from pages.codes_cache import code_map_of, note_code_map
from pages.frame import shown_now, tell

_MOST_NAMED = 5


def steps_of(project: Project) -> Steps:
    """What this visitor can take back, and forward again."""
    steps: Steps = st.session_state.get(_key(project), Steps())
    return steps


def note_step(project: Project, step: Step) -> None:
    """Notes a step that was saved, so that it can be taken back."""
    st.session_state[_key(project)] = steps_of(project).taken(step)


def decide(project: Project, shown: CodeMap, decisions: Sequence[Decision]) -> None:
    """Saves decisions taken on a page that showed the code map `shown`: on top of what somebody else saved since.

    Where somebody else decided one of the same codes in between, nothing is saved and that is told.
    """
    try:
        now, there, labels = _now(project)
        clash = clashing(decisions, shown, there)
        if clash:
            raise Refused([Problem("decided-meanwhile", project.name, _named(clash))])
        code_map = decided(there, decisions)
        words = decision_words(decisions, labels)
        _save(now, code_map, words)
        note_step(now, Step(words, there, code_map, tuple(decisions)))
        if there != shown:
            _say([Problem("decided-together", project.name)])
        if still := still_decided(code_map, decisions):
            _say([Problem("still-placed", project.name, _named(still))])
    except Refused as refused:
        _say(refused.problems)


def step_back(project: Project) -> None:
    """Takes this visitor's last step back."""
    steps = steps_of(project)
    if steps.done:
        _walk(project, steps.done[-1], back=True, then=steps.back())


def step_forward(project: Project) -> None:
    """Takes the step again that this visitor took back last."""
    steps = steps_of(project)
    if steps.undone:
        _walk(project, steps.undone[-1], back=False, then=steps.forward())


def _walk(project: Project, step: Step, *, back: bool, then: Steps) -> None:
    try:
        now, there, _ = _now(project)
        way: Back = undone(step, there) if back else redone(step, there)
        _save(now, way.code_map, f"{'took back' if back else 'did again'}: {step.words}")
    except Refused as refused:
        _say(refused.problems)
        return
    st.session_state[_key(project)] = then
    if way.left:
        _say([Problem("undo-left", project.name, _named(way.left), count=len(way.left))])


def _now(project: Project) -> tuple[Project, CodeMap, dict[str, str]]:
    """The project, its code map and its nodes' labels as they are at this moment."""
    now = open_project(project.folder.parent, project.name)
    service_map = now.service_map()
    if service_map is None:
        raise Refused([Problem("project-no-map", project.name)])
    return now, code_map_of(now, service_map), node_labels(service_map)


def _save(project: Project, code_map: CodeMap, words: str) -> None:
    saved = save_codes(project, code_map)
    note_code_map(saved, code_map)
    shown_now(saved)
    st.session_state[f"codes-said-{project.file.id}"] = words


def _named(decisions: Sequence[Decision]) -> str:
    names = [f"'{one.code}'" + (f" ending in '{one.outcome}'" if one.outcome else "") for one in decisions]
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")


def _key(project: Project) -> str:
    return f"code-steps-{project.file.id}"


def _say(problems: Sequence[Problem]) -> None:
    st.session_state["codes-told"] = [*st.session_state.get("codes-told", []), *problems]


def say_what_became() -> None:
    """Tells once what the last decision met."""
    tell(st.session_state.pop("codes-told", []))
