"""Names that look like HTML or Markdown are shown as they stand wherever the map editor shows them."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.map_editing import PATIENCE, Editor, project_with
from tests.browser.serving import Server
from tests.browser.visiting import settled, shoot

_SCRIPT = "<script>alert(1)</script>"
_IMAGE = "<img src=x onerror=alert(1)>"
_MARKDOWN = "**bold** [a](http://127.0.0.2/) :red[y]"

# The panel is closed to every way, so that a problem names it; Referral is drawn over it.
_MAP = f"""name: '{_SCRIPT}{_MARKDOWN}'
lanes: [{{id: front, label: '{_IMAGE}', colour: "#1d70b8"}}]
nodes:
  - {{id: contact, label: '{_IMAGE}', kind: entry, lane: front, x: 0, y: 0, description: '{_SCRIPT}'}}
  - {{id: panel, label: '{_SCRIPT}', kind: activity, lane: front, x: 320, y: 0}}
  - {{id: closed, label: '{_MARKDOWN}', kind: exit, x: 640, y: 0}}
edges: [{{from: contact, to: closed, bend: 0.4}}]
notes: [{{text: '{_SCRIPT}{_IMAGE}', x: 0, y: -160}}]
"""

# What a name could have become if it had been taken for more than text; shadow roots are looked into as well.
_MADE = """() => {
  const all = root =>
    [...root.querySelectorAll('*')].flatMap(one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document.querySelector('[data-testid=stApp]')).filter(one =>
    one.matches("img[src='x'], a[href*='127.0.0.2'], strong, b") && /bold|alert|^$|^a$/.test(one.textContent)
    || one.matches('script') && one.textContent.includes('alert(1)')
  ).map(one => one.outerHTML);
}"""


def test_in_every_part_of_the_map_editor(server: Server, page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"A script ran: {dialog.message}"))
    project_with(server, "Traps", _MAP)
    editor = Editor(page, "Traps")

    def nothing_was_made() -> None:
        settled(page)
        assert page.evaluate(_MADE) == []

    def place(name: str, kind: str) -> Locator:
        return page.get_by_role("group", name=f"{name}, {kind}")

    contact, panel, closed = place(_IMAGE, "way in"), place(_SCRIPT, "activity"), place(_MARKDOWN, "way out")
    for one in (contact, panel, closed):
        expect(one).to_be_visible()
    for tab in ("Problems", "List", "Properties"):
        page.get_by_role("tab", name=tab).click()
        nothing_was_made()
    contact.click()
    expect(editor.panel.get_by_label("Description")).to_have_value(_SCRIPT)
    nothing_was_made()
    shoot(page, "editor-traps")

    # What is said of a change, of a save and of its version.
    panel.dblclick()
    editor.name_it(f"{_IMAGE} again")
    closed.click()
    editor.press("ArrowDown", "Control+z", "Control+Shift+z")
    editor.says("Done again")
    nothing_was_made()
    editor.save(2)
    nothing_was_made()
    editor.open_part("Versions")
    part = page.get_by_test_id("stExpander").filter(has_text="What changed")
    expect(part.get_by_text(f"renamed '{_SCRIPT}' to '{_IMAGE} again'")).to_be_visible(timeout=PATIENCE)
    nothing_was_made()
    part.get_by_role("button", name="Look at 1").click()
    expect(page.get_by_role("dialog").get_by_role("group", name=f"{_SCRIPT}, activity")).to_be_visible(timeout=PATIENCE)
    nothing_was_made()
