/**
 * A binary heap of events on typed arrays, ordered by (time, serial): events at the same time run in the order in which
 * they were scheduled, so no tie is left to chance. An event is (target, kind, argument) in small integers plus the
 * serial of the trace event that caused it. The arrays grow by doubling.
 */
export class EventQueue {
  #time: Float64Array;
  #serial: Float64Array;
  #payload: Int32Array;
  #size = 0;
  #nextSerial = 0;

  /** The event that `pop` took last. */
  time = 0;
  target = 0;
  kind = 0;
  arg = 0;
  cause = -1;

  constructor(capacity = 64) {
    this.#time = new Float64Array(capacity);
    this.#serial = new Float64Array(capacity);
    this.#payload = new Int32Array(capacity * 4);
  }

  get size(): number {
    return this.#size;
  }

  /** Time of the next event; Infinity when there is none. */
  get nextTime(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#time[0] as number);
  }

  /** Adds an event. Times must be numbers; events in the past of the last one taken are a programmer's error. */
  push(time: number, target: number, kind: number, arg: number, cause: number): void {
    if (!(time >= this.time)) throw new Error(`Event at ${time} s is before the clock at ${this.time} s.`);
    if (this.#size === this.#time.length) this.#grow();
    const serial = this.#nextSerial++;
    let hole = this.#size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#before(time, serial, parent)) break;
      this.#move(parent, hole);
      hole = parent;
    }
    this.#put(hole, time, serial, target, kind, arg, cause);
  }

  /** Takes the next event into the fields above; false when there is none. */
  pop(): boolean {
    if (this.#size === 0) return false;
    this.time = this.#time[0] as number;
    this.target = this.#payload[0] as number;
    this.kind = this.#payload[1] as number;
    this.arg = this.#payload[2] as number;
    this.cause = this.#payload[3] as number;
    this.#size -= 1;
    if (this.#size > 0) this.#siftDown();
    return true;
  }

  /** Puts the last entry where the first was and lets it sink. */
  #siftDown(): void {
    const size = this.#size;
    const time = this.#time[size] as number;
    const serial = this.#serial[size] as number;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      const right = child + 1;
      if (right < size && this.#before(this.#time[right] as number, this.#serial[right] as number, child))
        child = right;
      if (this.#before(time, serial, child)) break;
      this.#move(child, hole);
      hole = child;
    }
    this.#move(size, hole);
  }

  #before(time: number, serial: number, at: number): boolean {
    const other = this.#time[at] as number;
    return time < other || (time === other && serial < (this.#serial[at] as number));
  }

  #move(from: number, to: number): void {
    if (from === to) return;
    this.#time[to] = this.#time[from] as number;
    this.#serial[to] = this.#serial[from] as number;
    const a = from * 4;
    const b = to * 4;
    this.#payload[b] = this.#payload[a] as number;
    this.#payload[b + 1] = this.#payload[a + 1] as number;
    this.#payload[b + 2] = this.#payload[a + 2] as number;
    this.#payload[b + 3] = this.#payload[a + 3] as number;
  }

  #put(at: number, time: number, serial: number, target: number, kind: number, arg: number, cause: number): void {
    this.#time[at] = time;
    this.#serial[at] = serial;
    const a = at * 4;
    this.#payload[a] = target;
    this.#payload[a + 1] = kind;
    this.#payload[a + 2] = arg;
    this.#payload[a + 3] = cause;
  }

  #grow(): void {
    const capacity = this.#time.length * 2;
    const time = new Float64Array(capacity);
    const serial = new Float64Array(capacity);
    const payload = new Int32Array(capacity * 4);
    time.set(this.#time);
    serial.set(this.#serial);
    payload.set(this.#payload);
    this.#time = time;
    this.#serial = serial;
    this.#payload = payload;
  }
}
