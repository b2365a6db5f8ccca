"""Help: the documents, to be read in the app."""

import html
from urllib.parse import quote

import streamlit as st

from builder.documents import SECTIONS, Document, documents

_STYLE = """<style>
.jm-contents h2 { font-size: 1rem !important; padding: 0.9rem 0 0.3rem !important; }
.jm-contents ul { list-style: none; margin: 0; padding: 0; }
.jm-contents a { display: block; padding: 0.3rem 0.6rem; border-left: 3px solid transparent; color: #0b0c0c;
  text-decoration: none; }
.jm-contents a:hover { text-decoration: underline; }
.jm-contents a[aria-current] { border-left-color: #1d70b8; background: #f3f5f7; font-weight: 600; }
</style>"""


def page() -> None:
    """Draws the page."""
    st.title("Help")
    found = {document.name: document for document in documents()}
    if not found:
        st.info("The documents are not part of this installation; they are in the folder docs of Journey Map.")
        return
    read = found.get(st.query_params.get("read", ""))
    contents, text, _ = st.columns([3, 8, 1], gap="large")
    with contents:
        st.html(_contents(found, read))
    with text:
        if read is None:
            st.markdown(
                "Choose a document. All of them are in the folder `docs` of Journey Map as well, as plain text."
            )
        else:
            st.header(read.title, anchor=False)
            # Our own documents; the only HTML in them is that of the links.
            st.markdown(read.linked(_address()), unsafe_allow_html=True)


def _contents(found: dict[str, Document], read: Document | None) -> str:
    lines = [_STYLE, '<nav class="jm-contents" aria-label="Documents">']
    for section, title in SECTIONS.items():
        within = [document for document in found.values() if document.section == section]
        if within:
            links = "".join(_line(document, document is read) for document in within)
            lines.append(f"<h2>{html.escape(title)}</h2><ul>{links}</ul>")
    return "".join([*lines, "</nav>"])


def _line(document: Document, is_read: bool) -> str:
    address = html.escape(_address().format(name=document.name))
    here = ' aria-current="page"' if is_read else ""
    return f'<li><a href="{address}" target="_self"{here}>{html.escape(document.title)}</a></li>'


def _address() -> str:
    """Where a document is read, with the open project, which stays open."""
    project = st.query_params.get("project")
    return "help?read={name}" + (f"&project={quote(project)}" if project else "")
