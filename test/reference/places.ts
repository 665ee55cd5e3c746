/** Which zones of which Region are out. Whoever lives there is told of the change. */
export class Places {
  readonly #out = new Set<string>();
  readonly #residents: (() => void)[] = [];

  /** Calls something whenever a place goes out or comes back. */
  onChange(tell: () => void): void {
    this.#residents.push(tell);
  }

  /** A zone by `region/zone`, a Region by its id. */
  set(place: string, out: boolean): void {
    if (out) this.#out.add(place);
    else this.#out.delete(place);
    for (const tell of this.#residents) tell();
  }

  isOut(region: string, zone?: string): boolean {
    return this.#out.has(region) || (zone !== undefined && this.#out.has(`${region}/${zone}`));
  }
}
