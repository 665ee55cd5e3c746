import type { Requirement } from '../design/brief';
import type { Design } from '../design/design';
import { applyEdits } from '../design/edit';
import type { Improvement } from '../design/improvement';
import { parseDesign } from '../design/parse-design';
import { viewOf } from '../design/view';
import { serviceOf } from '../services';
import { costOf } from './cost';
import { everydayService } from './everyday-service';
import { meets, type Question } from './meets';
import type { CheapestChange } from './report';

/** Most single changes looked at, and most pairs tried for one requirement, cheapest first. */
const MOST_SINGLES = 80;
const MOST_PAIRS = 400;

interface Change {
  says: string[];
  improvements: readonly Improvement[];
  design: Design;
  /** Change of the monthly cost in USD. */
  usd: number;
}

/** For every requirement that is not met: the cheapest change of one or two steps that meets it and breaks nothing that is met. */
export function cheapestChanges(
  design: Design,
  missed: readonly Requirement[],
  met: readonly Requirement[],
  question: Question,
): CheapestChange[] {
  if (missed.length === 0) return [];
  const search = new Search(design, met, question);
  return missed.map((requirement) => {
    const found = search.single(requirement) ?? search.pair(requirement);
    return { requirement: requirement.id, changes: found?.says ?? [], monthlyUsd: found?.usd ?? 0 };
  });
}

class Search {
  readonly #design: Design;
  readonly #guarded: readonly Requirement[];
  readonly #question: Question;
  readonly #nowUsd: number;
  readonly #singles: readonly Change[];
  readonly #pairs = new Map<string, Change | null>();
  readonly #verdicts = new Map<Design, Map<string, boolean>>();

  constructor(design: Design, met: readonly Requirement[], question: Question) {
    this.#design = design;
    // Money is what the search minimises; a change may cost the budget, and says so by its price.
    this.#guarded = met.filter((r) => r.measure !== 'monthly-cost');
    this.#question = question;
    this.#nowUsd = this.#cost(design);
    this.#singles = improvementsOf(design)
      .flatMap((i) => this.#change([i]) ?? [])
      .slice(0, MOST_SINGLES)
      .sort(byCost);
  }

  single(requirement: Requirement): Change | null {
    return this.#singles.find((c) => this.#question.work.left > 0 && this.#helps(c, requirement)) ?? null;
  }

  pair(requirement: Requirement): Change | null {
    const pairs: [Change, Change][] = [];
    for (let i = 0; i < this.#singles.length; i++)
      for (let k = i + 1; k < this.#singles.length; k++)
        pairs.push([this.#singles[i] as Change, this.#singles[k] as Change]);
    pairs.sort((x, y) => x[0].usd + x[1].usd - (y[0].usd + y[1].usd));
    for (const [a, b] of pairs.slice(0, MOST_PAIRS)) {
      if (this.#question.work.left <= 0) return null;
      const change = this.#both(a, b);
      if (change !== null && this.#helps(change, requirement)) return change;
    }
    return null;
  }

  #both(a: Change, b: Change): Change | null {
    const key = `${a.says[0]}\n${b.says[0]}`;
    let change = this.#pairs.get(key);
    if (change === undefined) {
      change = this.#change([...a.improvements, ...b.improvements]);
      this.#pairs.set(key, change);
    }
    return change;
  }

  #helps(change: Change, requirement: Requirement): boolean {
    if (!this.#meets(change.design, requirement) || !this.#guarded.every((r) => this.#meets(change.design, r)))
      return false;
    const { unserved, missing } = everydayService(change.design, this.#question.brief, this.#question.seed);
    return unserved.length + missing.length === 0;
  }

  #meets(design: Design, requirement: Requirement): boolean {
    let known = this.#verdicts.get(design);
    if (known === undefined) {
      known = new Map();
      this.#verdicts.set(design, known);
    }
    let verdict = known.get(requirement.id);
    if (verdict === undefined) {
      verdict = meets(design, requirement, this.#question);
      known.set(requirement.id, verdict);
    }
    return verdict;
  }

  #cost(design: Design): number {
    return costOf(design, this.#question.brief.workload, this.#question.prices).totalUsd;
  }

  /** The design with the improvements; null where they cannot be or use what the brief does not allow. */
  #change(improvements: readonly Improvement[]): Change | null {
    const { value } = parseDesign(
      applyEdits(
        this.#design,
        improvements.flatMap((i) => i.edits),
      ),
    );
    const { allowed } = this.#question.brief;
    if (value === null || (allowed !== undefined && value.resources.some((r) => !allowed.includes(r.type))))
      return null;
    const usd = Math.round(100 * (this.#cost(value) - this.#nowUsd)) / 100;
    return { says: improvements.map((i) => i.says), improvements, design: value, usd };
  }
}

function byCost(a: Change, b: Change): number {
  return a.usd - b.usd;
}

/** Every change the services know for their resources, and doing without each resource that costs something. */
function improvementsOf(design: Design): Improvement[] {
  const view = viewOf(design);
  const own = design.resources.flatMap((r) => serviceOf(r.type).improvements?.(r, view) ?? []);
  const removals = design.resources.map(
    (r): Improvement => ({ says: `Do without ${r.id}`, edits: [{ op: 'remove', resource: r.id }] }),
  );
  const needed = new Set(design.links.filter((l) => l.use === 'each').map((l) => l.to));
  return [...own, ...removals.filter((_, i) => !needed.has(design.resources[i]?.id ?? ''))];
}
