import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
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
  const t = useTranslations('progress');
  const bars = ORDER.flatMap((standing) =>
    facts.filter((fact) => fact.standing === standing).sort((a, b) => b.now - a.now),
  );
  return (
    <span className="recall-bars" role="img" dir="ltr" aria-label={barsWords(t, countStandings(facts), facts.length)}>
      {bars.map(({ fact, standing, now }) => (
        <i key={fact} className={`recall-${standing}`} style={{ blockSize: `${Math.max(16, now * 100)}%` }} />
      ))}
    </span>
  );
}

/** "12 known, 3 due, 0 weak, 4 new, of 19 facts". */
export function barsWords(t: Translator<'progress'>, counts: Record<Standing, number>, facts: number): string {
  const { new: fresh, ...rest } = counts;
  return t(counts.aside === 0 ? 'bars.words' : 'bars.wordsAside', { ...rest, fresh, facts });
}

/** What the bars mean. */
export function BarLegend() {
  const t = useTranslations('progress');
  return (
    <p className="bar-legend">
      <span>
        <i className="recall-known" aria-hidden="true" /> {t('bars.known')}
      </span>
      <span>
        <i className="recall-due" aria-hidden="true" /> {t('bars.due')}
      </span>
      <span>
        <i className="recall-weak" aria-hidden="true" /> {t('bars.weak')}
      </span>
      <span>
        <i className="recall-new" aria-hidden="true" /> {t('bars.fresh')}
      </span>
      <span>
        <i className="recall-aside" aria-hidden="true" /> {t('bars.aside')}
      </span>
      <span>{t('bars.height')}</span>
    </p>
  );
}
