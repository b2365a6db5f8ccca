"""A person without a mouse: goes by Tab, and sees at every stop where the focus is."""

import re
from collections.abc import Sequence

from playwright.sync_api import ElementHandle, Page

# What is focused, within shadow roots too.
_ON = """() => {
  let on = document.activeElement;
  while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
  return on === document.body ? null : on;
}"""
# Its name as a person hears it, as far as it is told by its label, its words or its placeholder.
_NAME = """on => {
  const root = on.getRootNode();
  const ids = (on.getAttribute('aria-labelledby') || '').split(' ');
  const by = ids.map(id => root.getElementById?.(id)?.innerText || '').join(' ').trim();
  const label = on.labels?.length ? on.labels[0].innerText : '';
  const name = on.getAttribute('aria-label') || by || label || on.innerText || on.placeholder || on.tagName;
  return name.trim().replace(/\\s+/g, ' ');
}"""
# What can show the focus: rings, borders and grounds of the element, around it, beside it and within it.
_LOOK = """on => {
  const told = [];
  const say = (one) => {
    const look = getComputedStyle(one);
    told.push(look.outlineStyle === 'none' ? '' : `${look.outlineStyle} ${look.outlineWidth} ${look.outlineColor}`);
    told.push(look.boxShadow, look.borderTopColor, look.borderTopWidth, look.backgroundColor, look.textDecorationLine);
  };
  let at = on;
  for (let up = 0; at && up < 4; up += 1) { say(at); at = at.parentElement; }
  for (const beside of on.parentElement?.children ?? []) if (beside !== on) say(beside);
  for (const within of [...on.querySelectorAll('*')].slice(0, 12)) say(within);
  return told.join('|');
}"""
# A grid of cells is drawn on a canvas, with its own ring around the cell. The field behind an uploader's button is no
# stop of Tab; the system's window leaves the focus there when it closes, until the next Tab.
_APART = """on => on.tagName === 'CANVAS' || !!on.closest('[data-testid=stDataFrame]')
  || (on.tabIndex < 0 && on.type === 'file')"""
# What is drawn by a component follows the focus a frame later.
_TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


class ByTab:
    """Goes through a page with Tab. `walked` holds the names of all stops since the page was opened."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.walked: list[str] = []

    def on(self) -> ElementHandle | None:
        """What has the focus; None when nothing has."""
        return self.page.evaluate_handle(_ON).as_element()

    def name(self) -> str:
        """The name of what has the focus; "" when nothing has."""
        on = self.on()
        return str(on.evaluate(_NAME)) if on else ""

    def press(self, *keys: str) -> None:
        """Presses keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def step(self, key: str = "Tab") -> str:
        """One Tab; what had the focus must look different now that it has it no more. Says what has it now."""
        self.page.evaluate(_TWO_FRAMES)
        before = self.on()
        look = before.evaluate(_LOOK) if before else ""
        name = self.name()
        self.page.keyboard.press(key)
        after = self.on()
        if before and not (after and before.evaluate("(one, other) => one === other", after)) and _attached(before):
            # Colours may take a moment to go over into one another.
            shown = before.evaluate(_APART)
            for _ in range(40):
                shown = shown or before.evaluate(_LOOK) != look
                if shown:
                    break
                self.page.wait_for_timeout(25)
            assert shown, f"The focus on '{name}' cannot be seen"
        self.walked.append(self.name())
        return self.walked[-1]

    def to(self, name: str, most: int = 120, key: str = "Tab") -> None:
        """Goes on until the focus is on what is called so (a pattern for the whole name)."""
        for _ in range(most):
            if re.fullmatch(name, self.name()):
                return
            self.step(key)
        raise AssertionError(f"Tab does not lead to '{name}'; it led to {self.walked[-most:]}")

    def through(self, most: int = 300) -> list[str]:
        """Goes on until the focus has left the page at its end, which a trap would prevent."""
        for _ in range(most):
            if self.step() == "":
                return self.walked
        raise AssertionError(f"{most} times Tab do not lead out of the page: {self.walked[-12:]}")


def _attached(element: ElementHandle) -> bool:
    return bool(element.evaluate("one => one.isConnected"))


def in_order(walked: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """Which of the wanted names are not passed in this order."""
    left = list(wanted)
    for name in walked:
        if left and re.fullmatch(left[0], name):
            del left[0]
    return left
