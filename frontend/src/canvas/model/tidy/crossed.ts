/** Edges between places of a grid: the column and row of each node, and the two nodes of each edge. */
interface Straight { readonly column: Int32Array; readonly row: Int32Array; readonly from: Int32Array; readonly to: Int32Array }

/** How many edges, from a number on, one edge crosses, all taken as straight; edges that share a node never cross. */
export function crossed({ column: x, row: y, from, to }: Straight, edge: number, first: number): number {
  const a = from[edge];
  const b = to[edge];
  const left = Math.min(x[a], x[b]);
  const right = Math.max(x[a], x[b]);
  const top = Math.min(y[a], y[b]);
  const bottom = Math.max(y[a], y[b]);
  const abx = x[b] - x[a];
  const aby = y[b] - y[a];
  let sum = 0;
  for (let other = first; other < from.length; other++) {
    const c = from[other];
    const e = to[other];
    if ((x[c] <= left && x[e] <= left) || (x[c] >= right && x[e] >= right)) continue;
    if ((y[c] < top && y[e] < top) || (y[c] > bottom && y[e] > bottom)) continue;
    if (a === c || a === e || b === c || b === e) continue;
    if (side(abx, aby, x[c] - x[a], y[c] - y[a]) * side(abx, aby, x[e] - x[a], y[e] - y[a]) >= 0) continue;
    const cex = x[e] - x[c];
    const cey = y[e] - y[c];
    if (side(cex, cey, x[a] - x[c], y[a] - y[c]) * side(cex, cey, x[b] - x[c], y[b] - y[c]) < 0) sum++;
  }
  return sum;
}

/** On which side of a direction a point lies. */
function side(dx: number, dy: number, px: number, py: number): number {
  return dx * py - dy * px;
}
