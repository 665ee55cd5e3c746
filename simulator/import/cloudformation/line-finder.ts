/** Lines of places in a text, from 1. Places are mostly asked for in their order, so each answer begins where the last one was. */
export class LineFinder {
  #line = 1;
  /** Where the current line begins, and where the next one does. */
  #from = 0;
  #next: number;

  constructor(readonly text: string) {
    this.#next = this.#after(0);
  }

  at(place: number): number {
    if (place < this.#from) {
      this.#line = 1;
      this.#from = 0;
      this.#next = this.#after(0);
    }
    while (place >= this.#next) {
      this.#line++;
      this.#from = this.#next;
      this.#next = this.#after(this.#from);
    }
    return this.#line;
  }

  #after(place: number): number {
    const end = this.text.indexOf('\n', place);
    return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
  }
}
