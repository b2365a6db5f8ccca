/** Work that can be laid down between its pieces: each is done by one `next`, in a few milliseconds at most. */
export type Pieces<T> = Generator<void, T, void>;

/** Does all of it now. */
export function finish<T>(work: Pieces<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

/** Something that is worked out in pieces, or all at once for whoever cannot wait; once. */
export class Slowly<T> {
  private value: { is: T } | null = null;
  private work: Pieces<T> | null = null;

  constructor(private readonly begin: () => Pieces<T>) {}

  get ready(): boolean {
    return this.value !== null;
  }

  now(): T {
    while (this.value === null) this.piece();
    return this.value.is;
  }

  /** Works on it for so many milliseconds. Whether it is done. */
  for(milliseconds: number): boolean {
    const until = performance.now() + milliseconds;
    while (this.value === null && performance.now() < until) this.piece();
    return this.ready;
  }

  private piece(): void {
    this.work ??= this.begin();
    const piece = this.work.next();
    if (!piece.done) return;
    this.value = { is: piece.value };
    this.work = null;
  }
}
