/** Days a second: what the slider reaches, and the steps that the keys take. */
export const SLOWEST = 0.1;
export const FASTEST = 400;
export const USUAL_SPEED = 7;

const STEPS = [0.1, 0.2, 0.5, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 400];

/** The nearest speed that can be played. */
export function clampSpeed(speed: number): number {
  return Number.isFinite(speed) ? Math.min(FASTEST, Math.max(SLOWEST, speed)) : USUAL_SPEED;
}

/** The next step up (1) or down (-1) from a speed. */
export function nextSpeed(speed: number, direction: 1 | -1): number {
  const steps = direction === 1 ? STEPS : [...STEPS].reverse();
  return steps.find((step) => (step - speed) * direction > 1e-9) ?? (direction === 1 ? FASTEST : SLOWEST);
}

/** Where a speed stands on the logarithmic slider, 0 to 100. */
export function placeOfSpeed(speed: number): number {
  return (100 * Math.log(speed / SLOWEST)) / Math.log(FASTEST / SLOWEST);
}

/** The speed at a place on the slider, to two figures so that it reads well. */
export function speedAt(place: number): number {
  return clampSpeed(Number((SLOWEST * (FASTEST / SLOWEST) ** (place / 100)).toPrecision(2)));
}
