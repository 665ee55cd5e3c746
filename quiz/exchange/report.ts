import { LIMITS } from './limits';

/** One construct of a file that was not taken over as it stands. */
export interface ReportEntry {
  /** Question and place: a line, or a file of a package with line. */
  where: string;
  /** The construct by the name that its format gives it. */
  construct: string;
  why: string;
  /** `dropped`: it is not there. `changed`: something else stands in its place. */
  effect: 'dropped' | 'changed';
  /** How often it was met; `where` is the first place. */
  times: number;
}

/** Where something is noted: a question, or the file. */
export interface Scope {
  /** Notes something that belongs to this place. Met again here, it is counted. */
  note(construct: string, why: string, effect: ReportEntry['effect']): void;
  /** Notes something that is the same all over the file and told once, with its number. */
  aside(construct: string, why: string, effect: ReportEntry['effect']): void;
  /** The same place, more exactly. */
  at(where: string): Scope;
  /** Takes from what costly reading may be done in the whole file; false once it is used up. */
  spend(amount: number): boolean;
}

/** Collects what could not be taken over. */
export class Report {
  readonly #entries = new Map<string, ReportEntry>();
  #left: number = LIMITS.markdownMarksInFile;

  /** Everything noted so far, in the order of first mention. */
  get entries(): ReportEntry[] {
    return [...this.#entries.values()];
  }

  at(where: string): Scope {
    const add = (key: string, entry: Omit<ReportEntry, 'times' | 'where'>) => {
      const known = this.#entries.get(key);
      if (known) known.times += 1;
      else this.#entries.set(key, { where, ...entry, times: 1 });
    };
    return {
      note: (construct, why, effect) => add(JSON.stringify([where, construct, why]), { construct, why, effect }),
      aside: (construct, why, effect) => add(JSON.stringify([construct, why]), { construct, why, effect }),
      at: (inner) => this.at(inner),
      spend: (amount) => {
        this.#left -= amount;
        return this.#left >= 0;
      },
    };
  }
}
