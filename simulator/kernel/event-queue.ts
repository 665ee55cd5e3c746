/** Integers of one event: target, kind, argument, cause. */
const PAYLOAD = 4;

/**
 * A binary heap of events on typed arrays, ordered by (time, serial): events at the same time run in the order in which
 * they were scheduled, so no tie is left to chance. An event is (target, kind, argument) in small integers plus the
 * serial of the trace event that caused it. What it carries stays in a slot of its own; only the key and the number of the slot
 * move in the heap. The arrays grow by doubling.
 */
export class EventQueue {
  #time: Float64Array;
  #serial: Float64Array;
  /** Slot of each entry; from `#size` on, slots that are free. */
  #slot: Int32Array;
  #payload: Int32Array;
  #size = 0;
  #nextSerial = 0;

  /** The event that `pop` took last. */
  time = 0;
  target = 0;
  kind = 0;
  arg = 0;
  cause = -1;

  constructor(capacity = 16) {
    this.#time = new Float64Array(capacity);
    this.#serial = new Float64Array(capacity);
    this.#slot = numbered(capacity);
    this.#payload = new Int32Array(capacity * PAYLOAD);
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
    const times = this.#time;
    const serials = this.#serial;
    const slots = this.#slot;
    let hole = this.#size++;
    const slot = slots[hole] as number;
    const at = slot * PAYLOAD;
    const payload = this.#payload;
    payload[at] = target;
    payload[at + 1] = kind;
    payload[at + 2] = arg;
    payload[at + 3] = cause;
    // Its serial is the highest, so it rises only past later times.
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if ((times[parent] as number) <= time) break;
      times[hole] = times[parent] as number;
      serials[hole] = serials[parent] as number;
      slots[hole] = slots[parent] as number;
      hole = parent;
    }
    times[hole] = time;
    serials[hole] = this.#nextSerial++;
    slots[hole] = slot;
  }

  /** Takes the next event into the fields above; false when there is none. */
  pop(): boolean {
    if (this.#size === 0) return false;
    const slots = this.#slot;
    const slot = slots[0] as number;
    const at = slot * PAYLOAD;
    const payload = this.#payload;
    this.time = this.#time[0] as number;
    this.target = payload[at] as number;
    this.kind = payload[at + 1] as number;
    this.arg = payload[at + 2] as number;
    this.cause = payload[at + 3] as number;
    this.#size -= 1;
    if (this.#size > 0) this.#siftDown();
    slots[this.#size] = slot;
    return true;
  }

  /** Puts the last entry where the first was and lets it sink. */
  #siftDown(): void {
    const times = this.#time;
    const serials = this.#serial;
    const slots = this.#slot;
    const size = this.#size;
    const time = times[size] as number;
    const serial = serials[size] as number;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      let first = times[child] as number;
      if (child + 1 < size) {
        const other = times[child + 1] as number;
        if (other < first || (other === first && (serials[child + 1] as number) < (serials[child] as number))) {
          child += 1;
          first = other;
        }
      }
      if (time < first || (time === first && serial < (serials[child] as number))) break;
      times[hole] = first;
      serials[hole] = serials[child] as number;
      slots[hole] = slots[child] as number;
      hole = child;
    }
    times[hole] = time;
    serials[hole] = serial;
    slots[hole] = slots[size] as number;
  }

  #grow(): void {
    const capacity = this.#time.length * 2;
    const time = new Float64Array(capacity);
    const serial = new Float64Array(capacity);
    const slot = numbered(capacity);
    const payload = new Int32Array(capacity * PAYLOAD);
    time.set(this.#time);
    serial.set(this.#serial);
    slot.set(this.#slot);
    payload.set(this.#payload);
    this.#time = time;
    this.#serial = serial;
    this.#slot = slot;
    this.#payload = payload;
  }
}

function numbered(length: number): Int32Array {
  const slots = new Int32Array(length);
  for (let i = 0; i < length; i++) slots[i] = i;
  return slots;
}
