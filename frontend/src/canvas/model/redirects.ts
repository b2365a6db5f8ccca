type Redirects = Readonly<Record<string, string>>;

/** The redirects without those of ids that exist again. */
export function withoutIds(redirects: Redirects, ids: Iterable<string>): Redirects {
  const back = new Set(ids);
  const entries = Object.entries(redirects);
  const left = entries.filter(([id]) => !back.has(id));
  return left.length === entries.length ? redirects : Object.fromEntries(left);
}

/**
 * The redirects after some nodes went: those kept so far and those just chosen, each followed to a node that is still there. What leads to no
 * such node, or round in a circle, leads nowhere: "". Of those chosen only nodes that went count.
 */
export function followed(kept: Redirects, chosen: Redirects, gone: ReadonlySet<string>, there: ReadonlySet<string>): Redirects {
  const all = new Map(Object.entries(kept));
  for (const [id, to] of Object.entries(chosen)) if (gone.has(id)) all.set(id, to);
  const end = (first: string): string => {
    const seen = new Set<string>();
    let id = first;
    while (id !== "" && !there.has(id)) {
      if (seen.has(id)) return "";
      seen.add(id);
      id = all.get(id) ?? "";
    }
    return id;
  };
  const next = [...all].map(([id, to]) => [id, end(to)] as const);
  const same = next.length === Object.keys(kept).length && next.every(([id, to]) => kept[id] === to);
  return same ? kept : Object.fromEntries(next);
}
