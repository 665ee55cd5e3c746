/**
 * Work that waits, fairly between users: whose turn it is goes round, so that somebody who has handed in a hundred things holds up
 * nobody who has handed in one. Of one user's work the oldest comes first.
 */
export class FairQueue<T> {
  /** In the order of turns: the first user is next. */
  readonly #waiting = new Map<string, T[]>();
  #size = 0;

  constructor(readonly bounds: { perUser: number; total: number }) {}

  get size(): number {
    return this.#size;
  }

  /** False, and nothing is added, where the queue or the user's share of it is full. */
  add(user: string, work: T): boolean {
    const own = this.#waiting.get(user) ?? [];
    if (this.#size >= this.bounds.total || own.length >= this.bounds.perUser) return false;
    own.push(work);
    this.#waiting.set(user, own);
    this.#size += 1;
    return true;
  }

  /** Takes the next out; undefined where nothing waits. */
  take(): T | undefined {
    const [first] = this.#waiting;
    if (first === undefined) return undefined;
    const [user, own] = first;
    const work = own.shift();
    this.#waiting.delete(user);
    if (own.length > 0) this.#waiting.set(user, own);
    this.#size -= 1;
    return work;
  }
}
