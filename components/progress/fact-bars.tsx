import type { FactMastery } from '@/progress/mastery';
import type { Standing } from '@/progress/standing';

const ORDER: readonly Standing[] = ['known', 'due', 'weak', 'new', 'aside'];

type Bar = Pick<FactMastery, 'fact' | 'standing' | 'now'>;

/** How many facts have each standing. */
export function countStandings(facts: readonly Pick<FactMastery, 'standing'>[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { known: 0, due: 0, weak: 0, new: 0, aside: 0 };
  for (const { standing } of facts) counts[standing] += 1;
  return counts;
}

/** One bar a fact, its height the chance of recall now: known, due, weak, new, aside. The same in words for who does not see it. */
export function FactBars({ facts }: { facts: readonly Bar[] }) {
  const bars = ORDER.flatMap((standing) =>
    facts.filter((fact) => fact.standing === standing).sort((a, b) => b.now - a.now),
  );
  return (
    <span className="recall-bars" role="img" aria-label={barsWords(countStandings(facts), facts.length)}>
      {bars.map(({ fact, standing, now }) => (
        <i key={fact} className={`recall-${standing}`} style={{ blockSize: `${Math.max(16, now * 100)}%` }} />
      ))}
    </span>
  );
}

/** "12 known, 3 due, 0 weak, 4 new, of 19 facts". */
export function barsWords(counts: Record<Standing, number>, total: number): string {
  const aside = counts.aside === 0 ? '' : `, ${counts.aside} put aside`;
  return `${counts.known} known, ${counts.due} due, ${counts.weak} weak, ${counts.new} new${aside}, of ${total} facts`;
}

/** What the bars mean. */
export function BarLegend() {
  return (
    <p className="bar-legend">
      <span>
        <i className="recall-known" aria-hidden="true" /> known
      </span>
      <span>
        <i className="recall-due" aria-hidden="true" /> due: fading to nine in ten or less
      </span>
      <span>
        <i className="recall-weak" aria-hidden="true" /> weak: one of the last two answers was wrong
      </span>
      <span>
        <i className="recall-new" aria-hidden="true" /> new
      </span>
      <span>
        <i className="recall-aside" aria-hidden="true" /> put aside
      </span>
      <span>height: the chance that you recall it today</span>
    </p>
  );
}
