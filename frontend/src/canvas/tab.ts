const TAB = "journey-map-tab";

/** A name for something in this browser that is made once and then stays: for as long as the tab, or as the browser's own store. */
function lasting(store: Storage, key: string): string {
  const known = store.getItem(key);
  return known ?? named(store, key);
}

function named(store: Storage, key: string): string {
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  store.setItem(key, made);
  return made;
}

/** Takes a name for as long as the tab is there; false when another tab has it. Told once it is known. */
export type TakeName = (name: string) => Promise<boolean>;

/** Takes a name by the browser's own locks, which it frees when a tab is gone. Where there are none (pages without https), every name is free. */
const byLock: TakeName = (name) =>
  new Promise((done) => {
    if (!globalThis.navigator?.locks) return done(true);
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        done(lock !== null);
        // Held until the tab is gone.
        return lock && new Promise<never>(() => {});
      })
      .catch(() => done(true));
  });

/** The name that this tab goes by, once it is known. Kept by the page: Streamlit may load this file again for a canvas that comes back. */
const page = globalThis as { journeyMapTab?: Promise<string> };

async function tabName(store: Storage, take: TakeName): Promise<string> {
  const known = lasting(store, TAB);
  if (await take(`${TAB}-${known}`)) return known;
  // A tab that the browser duplicated brought the other's name along: two that draw are two.
  const made = named(store, TAB);
  await take(`${TAB}-${made}`);
  return made;
}

/** Who is drawing: this tab (it outlives a reload), and this browser. Where the browser forbids its stores, both are new each time. */
export async function whoDraws(take: TakeName = byLock): Promise<{ tab: string; browser: string }> {
  try {
    page.journeyMapTab ??= tabName(sessionStorage, take);
    return { tab: await page.journeyMapTab, browser: lasting(localStorage, "journey-map-browser") };
  } catch {
    const made = String(Math.random()).slice(2);
    return { tab: made, browser: made };
  }
}
