import type { AnyItem } from '../inventory';

/** Short names of a derived design: ids of resources and letters of zones. */
export class Names {
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set(['users']);
  readonly #zones = new Map<string, string>();

  /** The id that stands for an item; the same each time. */
  idOf(item: Pick<AnyItem, 'id'>): string {
    const known = this.#ids.get(item.id);
    if (known !== undefined) return known;
    const plain = item.id
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 34)
      .replace(/-+$/, '');
    const base = plain === '' ? 'part' : plain;
    let id = base;
    for (let n = 2; this.#taken.has(id); n++) id = `${base}-${n}`;
    this.#taken.add(id);
    this.#ids.set(item.id, id);
    return id;
  }

  /** Id of an item that is in the design; undefined for one that is not. */
  known(id: string): string | undefined {
    return this.#ids.get(id);
  }

  /** A letter for a zone: its own where it ends with one that is free, else the next. */
  zone(name: string): string {
    const known = this.#zones.get(name);
    if (known !== undefined) return known;
    const free = LETTERS.filter((letter) => ![...this.#zones.values()].includes(letter));
    const own = name.at(-1) ?? '';
    const letter = free.includes(own) ? own : (free[0] ?? LETTERS[0]);
    this.#zones.set(name, letter as string);
    return letter as string;
  }

  /** Every zone that was named, with at least three in all. */
  zones(): string[] {
    return [...new Set([...LETTERS.slice(0, 3), ...this.#zones.values()])].sort();
  }
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
