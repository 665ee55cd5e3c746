interface Event {
  time: number;
  kind: number;
}

/** A binary heap of objects as anybody would write it: the baseline of the kernel's queue, with the same face. */
export class NaiveHeap {
  time = 0;
  kind = 0;
  readonly #events: Event[] = [];

  push(time: number, _target: number, kind: number): void {
    const events = this.#events;
    events.push({ time, kind });
    let i = events.length - 1;
    while (i > 0) {
      const parent = Math.floor((i - 1) / 2);
      if ((events[parent] as Event).time <= (events[i] as Event).time) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): boolean {
    const first = this.#removeFirst();
    if (first === undefined) return false;
    this.time = first.time;
    this.kind = first.kind;
    return true;
  }

  #removeFirst(): Event | undefined {
    const events = this.#events;
    const first = events[0];
    const last = events.pop();
    if (last === undefined || events.length === 0) return first;
    events[0] = last;
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < events.length && (events[child] as Event).time < (events[least] as Event).time) least = child;
      if (least === i) return first;
      this.#swap(i, least);
      i = least;
    }
  }

  #swap(i: number, j: number): void {
    const events = this.#events;
    [events[i], events[j]] = [events[j] as Event, events[i] as Event];
  }
}
