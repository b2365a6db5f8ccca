/** The nearest line of a grid; without a grid (0) the value itself. */
export function snapTo(value: number, grid: number): number {
  return grid > 0 ? Math.round(value / grid) * grid + 0 : value;
}
