/** A name for something in this browser that is made once and then stays: for as long as the tab, or as the browser's own store. */
function lasting(store: Storage, key: string): string {
  const known = store.getItem(key);
  if (known) return known;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  store.setItem(key, made);
  return made;
}

/** Who is drawing: this tab (it outlives a reload), and this browser. Where the browser forbids its stores, both are new each time. */
export function whoDraws(): { tab: string; browser: string } {
  try {
    return { tab: lasting(sessionStorage, "journey-map-tab"), browser: lasting(localStorage, "journey-map-browser") };
  } catch {
    const made = String(Math.random()).slice(2);
    return { tab: made, browser: made };
  }
}
