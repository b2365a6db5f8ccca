"""The code map as a file, out and in, and how it is saved."""

import streamlit as st

from builder.code_map import CodeMap, read_codes
from builder.code_steps import Step
from builder.problem import Problem, Refused
from builder.project import Project
from builder.project_saving import save_codes
from builder.service_map import ServiceMap
from pages.code_saving import note_step
from pages.frame import plain, shown_now, tell


def code_file(project: Project, service_map: ServiceMap, text: str) -> None:
    """The code map as a file: `text` out, another in."""
    with st.expander("The code map as a file"):
        st.markdown("codes.yaml is yours: the first rule that matches wins. To give it to others use Hand over.")
        st.download_button("Download codes.yaml", text, "codes.yaml", "text/yaml")
        upload = st.file_uploader("Take a codes.yaml", type=["yaml", "yml"], key="codes-upload")
        if upload is not None and st.button("Take this file as the code map"):
            try:
                taken = read_codes(upload.getvalue().decode("utf-8-sig"), service_map)
            except UnicodeDecodeError:
                tell([Problem("file-unreadable", plain(upload.name), "it is not text in UTF-8")])
            except Refused as refused:
                tell(refused.problems)
            else:
                keep(project, taken, "took another codes.yaml")


def keep(project: Project, code_map: CodeMap, words: str = "changed the code map") -> None:
    """Saves a code map, or says why it cannot be saved. `words` say what was done, to whoever takes it back."""
    try:
        before = _before(project)
        saved = save_codes(project, code_map)
    except Refused as refused:
        tell(refused.problems)
    else:
        if before is not None:
            note_step(saved, Step(words, before, code_map))
        shown_now(saved)
        st.rerun()


def _before(project: Project) -> CodeMap | None:
    """The code map that is about to be replaced; None where it cannot be read."""
    try:
        service_map = project.service_map()
        return None if service_map is None else project.code_map(service_map)
    except Refused:
        return None
