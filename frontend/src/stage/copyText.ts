/**
 * Puts text onto the clipboard; false where that is not allowed. Without https the browser offers no clipboard, and the old way by a selected
 * field is tried; `place` is where that field may stand for a moment.
 */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    if (navigator.clipboard && isSecureContext) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not allowed: the old way may be.
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  field.style.cssText = "position:fixed;left:0;top:0;width:1px;height:1px;opacity:0";
  const root = place.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement;
  place.appendChild(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {
    done = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
