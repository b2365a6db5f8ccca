/*
 * What the field itself says for short, longest first. Only words that anyone who works in children's services says aloud; anything else keeps its
 * own words, cut at a whole word.
 */
const SHORT: [RegExp, string][] = [
  [/\binitial child protection conferences?\b/gi, "ICPC"],
  [/\breview child protection conferences?\b/gi, "RCPC"],
  [/\bchild(?:ren)? and famil(?:y|ies) assessments?\b/gi, "Assessment"],
  [/\bchild(?:ren)? protection plans?\b/gi, "CP plan"],
  [/\bchild(?:ren)? protection\b/gi, "CP"],
  [/\bchild(?:ren)? in need plans?\b/gi, "CIN plan"],
  [/\bchild(?:ren)? in need\b/gi, "CIN"],
  [/\bchildren looked after\b/gi, "CLA"],
  [/\bsection 47(?: enquir(?:y|ies))?\b/gi, "S47"],
  [/\bs47 enquir(?:y|ies)\b/gi, "S47"],
  [/\bsection (17|20|31)\b/gi, "S$1"],
  [/\bstrategy (?:discussion|meeting)s?\b/gi, "Strategy"],
  [/\bno further action\b/gi, "NFA"],
  [/\bmulti[- ]agency safeguarding hub\b/gi, "MASH"],
  [/\bunaccompanied asylum[- ]seeking child(?:ren)?\b/gi, "UASC"],
  [/\bspecial guardianship(?: order)?s?\b/gi, "SGO"],
  [/\bearly help\b/gi, "Early help"],
  [/\binformation\b/gi, "Info"],
  [/ and /gi, " & "],
];

/** A place's name as people in the field shorten it; the name itself where they do not. */
export function shortName(name: string): string {
  let short = name;
  for (const [words, said] of SHORT) short = short.replace(words, said);
  return short;
}

/** A name cut after each of its whole words but the last, longest first: "Other placement of all" gives "Other placement of…", "Other placement…", "Other…". */
export function cutNames(name: string): string[] {
  const words = name.split(/\s+/);
  const cut: string[] = [];
  for (let count = words.length - 1; count > 0; count--) {
    // No name ends with a word that leans on the next: "Child and…" says less than "Child…".
    const kept = words.slice(0, count);
    if (/^(?:and|&|or|of|with|a|the|in|to|for|at|by|not)$/i.test(kept[kept.length - 1])) continue;
    cut.push(`${kept.join(" ").replace(/[,;:]$/, "")}…`);
  }
  return cut;
}
