/** The longest id that a map file takes. */
const LONGEST = 100;

/** An id made of a label: "Family Help" gives "family-help". Small plain letters, digits and hyphens only; `blank` when nothing is left of it. */
export function slug(label: string, blank = "place"): string {
  const plain = label.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST).replace(/^-+|-+$/g, "") || blank;
}

/** The wanted id, or when it is taken the first free one of "family-help-2", "family-help-3" … A copy of "family-help-2" is "family-help-3". */
export function freshId(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const id = /^[A-Za-z0-9_-]{1,100}$/.test(wanted) ? wanted : slug(wanted);
  if (!used.has(id)) return id;
  const base = id.replace(/-\d+$/, "");
  const stem = used.has(base) && base !== "" ? base : id;
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const tried = stem.slice(0, LONGEST - end.length) + end;
    if (!used.has(tried)) return tried;
  }
}
