/**
 * The edges that say in which layer a node comes, out of all: none that leads back to where a way began, and none that a longer way says already
 * (from A by B to C puts C after A without an edge from A to C). Pairs of positions; `order`: where ways begin first.
 */
export function layerEdges(nodes: number, pairs: readonly (readonly [number, number])[], order: readonly number[]): [number, number][] {
  const out: number[][] = Array.from({ length: nodes }, () => []);
  for (const [a, b] of pairs) if (a !== b) out[a].push(b);
  const sorted = withoutBack(out, order);
  // From the last node of all ways to the first: what each reaches, one bit a node.
  const words = Math.ceil(nodes / 32);
  const reached = Array.from({ length: nodes }, () => new Uint32Array(words));
  const place = new Int32Array(nodes);
  sorted.forEach((node, i) => { place[node] = i; });
  const kept: [number, number][] = [];
  for (let i = sorted.length - 1; i >= 0; i--) {
    const node = sorted[i];
    const own = reached[node];
    for (const next of [...out[node]].sort((a, b) => place[a] - place[b])) {
      if (own[next >> 5] & (1 << (next & 31))) continue;
      kept.push([node, next]);
      own[next >> 5] |= 1 << (next & 31);
      for (let word = 0; word < words; word++) own[word] |= reached[next][word];
    }
  }
  return kept.reverse();
}

/** Takes the edges off that lead back to a node on the way; gives the nodes so sorted that every edge left leads on. */
function withoutBack(out: number[][], order: readonly number[]): number[] {
  const state = new Uint8Array(out.length);
  const done: number[] = [];
  for (const first of order) {
    if (state[first]) continue;
    state[first] = 1;
    const way: { node: number; next: number }[] = [{ node: first, next: 0 }];
    while (way.length > 0) {
      const here = way[way.length - 1];
      const to = out[here.node][here.next];
      if (to === undefined) {
        state[here.node] = 2;
        done.push(here.node);
        way.pop();
      } else if (state[to] === 1) out[here.node].splice(here.next, 1);
      else {
        here.next += 1;
        if (state[to] === 0) {
          state[to] = 1;
          way.push({ node: to, next: 0 });
        }
      }
    }
  }
  return done.reverse();
}
