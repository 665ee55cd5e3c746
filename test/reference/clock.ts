interface Entry {
  timeS: number;
  serial: number;
  run: () => void;
}

/** What happens when: a binary heap by time, in the order of planning where times are equal. */
export class Clock {
  now = 0;
  readonly #heap: Entry[] = [];
  #serial = 0;

  /** Plans something for a moment, in seconds from the start. */
  at(timeS: number, run: () => void): void {
    const heap = this.#heap;
    const entry = { timeS, serial: this.#serial++, run };
    let i = heap.push(entry) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!before(entry, heap[parent] as Entry)) break;
      heap[i] = heap[parent] as Entry;
      i = parent;
    }
    heap[i] = entry;
  }

  after(seconds: number, run: () => void): void {
    this.at(this.now + seconds, run);
  }

  /** Lets everything happen up to a moment. */
  runUntil(endS: number): void {
    for (let next = this.#heap[0]; next !== undefined && next.timeS < endS; next = this.#heap[0]) {
      this.#takeFirst();
      this.now = next.timeS;
      next.run();
    }
    this.now = endS;
  }

  #takeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop() as Entry;
    if (heap.length === 0) return;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1] as Entry, heap[child] as Entry)) child += 1;
      if (!before(heap[child] as Entry, last)) break;
      heap[i] = heap[child] as Entry;
      i = child;
    }
    heap[i] = last;
  }
}

const before = (a: Entry, b: Entry) => a.timeS < b.timeS || (a.timeS === b.timeS && a.serial < b.serial);
