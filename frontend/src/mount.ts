/** What stands in one place of the page: shown once, given new data as often as they come, ended once. */
export interface Mounted<Args> { update(args: Args): void; end(): void }

/**
 * The life of a component in Streamlit's page, which calls its function again for new data or a new theme with the same `parentElement` and
 * without cleaning up between. Each place is made once and then updated. Every call hands back a full teardown; one that a later call in the
 * same place has superseded does nothing, whenever it runs.
 */
export function lifecycle<Args extends { parentElement: object }>(make: (args: Args) => Mounted<Args>): (args: Args) => () => void {
  const places = new WeakMap<object, { mounted: Mounted<Args>; call: number }>();
  let calls = 0;
  return (args) => {
    const call = ++calls;
    const place = places.get(args.parentElement);
    if (place) {
      place.call = call;
      place.mounted.update(args);
    } else places.set(args.parentElement, { mounted: make(args), call });
    return () => {
      const last = places.get(args.parentElement);
      if (last?.call !== call) return;
      places.delete(args.parentElement);
      last.mounted.end();
    };
  };
}
