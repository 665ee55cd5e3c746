import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { FactMastery, TopicMastery } from '@/progress/mastery';
import { DAY_MS } from '@/progress/study-day';
import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { Button } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { Material, useMaterialMarks } from '../language/material';
import { factAddress, topicAddress } from '../reading/addresses';
import { percent, shortDay } from './day-words';
import { FactBars } from './fact-bars';
import { ShareEstimate } from './share-estimate';

export interface MasteryLine {
  mastery: TopicMastery;
  title: string;
  accuracy: Pick<TopicAccuracy, 'answered' | 'correct' | 'share' | 'interval'>;
  /** Statements of its facts by id. */
  statements: Record<string, string>;
}

/** How far is looked ahead where no exam is set, as server/practice/overview.ts does. */
const LATER_DAYS = 30;

interface Look {
  pack: string;
  /** The day looked ahead to, YYYY-MM-DD; null for LATER_DAYS from now. */
  ahead: string | null;
  /** Now, in milliseconds since 1970. */
  at: number;
}

/** A topic a row, which opens to its facts. */
export function MasteryList({ pack, lines, ahead, at }: Look & { lines: MasteryLine[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  return (
    <div className="mastery">
      <div className="mastery-head" aria-hidden="true">
        <span>{t('mastery.topic')}</span>
        <span>{t('mastery.facts')}</span>
        <span>
          {ahead === null
            ? t('mastery.recallInDays', { days: LATER_DAYS })
            : t('mastery.recallOnDay', { day: shortDay(format, ahead) })}
        </span>
        <span>{t('mastery.rightWhenAsked')}</span>
        <span>{t('mastery.due')}</span>
      </div>
      {lines.map((line) => (
        <Topic key={line.mastery.topic} {...{ pack, line, ahead, at }} />
      ))}
    </div>
  );
}

function Topic({ pack, line, ahead, at }: Look & { line: MasteryLine }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const { mastery, title, accuracy, statements } = line;
  const { topic, facts, now, due } = mastery;
  return (
    <details className="mastery-topic">
      <summary>
        <span className="mastery-name">
          <Glyph name={topicGlyph(topic)} />
          <b>
            <Material>{title}</Material>
          </b>
        </span>
        <FactBars facts={facts} />
        <span className="mastery-recall">
          <Recall now={now} later={mastery.later} ahead={ahead} />
        </span>
        <ShareEstimate estimate={accuracy} />
        <span className="mastery-due">{due > 0 && t.rich('mastery.dueCount', { count: due, hidden })}</span>
      </summary>
      <div className="mastery-facts">
        <p>
          <a href={topicAddress(pack, topic)}>{t('mastery.read')}</a>
          <a href={`/practice?pack=${pack}&topic=${topic}`}>{t('mastery.practise')}</a>
        </p>
        <table className="history-table">
          <thead>
            <tr>
              <th scope="col">{t('mastery.fact')}</th>
              <th scope="col">{t('mastery.now')}</th>
              <th scope="col">
                {ahead === null
                  ? t('mastery.inDays', { days: LATER_DAYS })
                  : t('mastery.onDay', { day: shortDay(format, ahead) })}
              </th>
              <th scope="col">{t('mastery.due')}</th>
              <th scope="col">{t('mastery.asked')}</th>
              <th scope="col">
                <span className="sr-only">{t('mastery.aside')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <FactLine key={fact.fact} {...{ pack, fact, at }} statement={statements[fact.fact] ?? fact.fact} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The chance of recall now, and at the moment that is looked ahead to. */
function Recall({ now, later, ahead }: { now: number; later: number } & Pick<Look, 'ahead'>) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const parts = {
    ...{ now: percent(now), later: percent(later), hidden },
    b: (text: ReactNode) => <b>{text}</b>,
    arrow: () => <span aria-hidden="true">→</span>,
  };
  return ahead === null
    ? t.rich('mastery.recallHeardInDays', { ...parts, days: LATER_DAYS })
    : t.rich('mastery.recallHeardOnDay', { ...parts, day: shortDay(format, ahead) });
}

/** Words for those who do not see what stands around them. */
function hidden(text: ReactNode): ReactNode {
  return <span className="sr-only">{text}</span>;
}

function FactLine({ pack, fact, statement, at }: Omit<Look, 'ahead'> & { fact: FactMastery; statement: string }) {
  const t = useTranslations('progress');
  const material = useMaterialMarks();
  const { standing, now, later, answers, lapses } = fact;
  const asked = answers > 0;
  return (
    <tr>
      <th scope="row">
        <a href={factAddress(pack, fact.fact)} {...material}>
          {statement}
        </a>
      </th>
      <td>{asked ? t('percent', { percent: percent(now) }) : t('mastery.new')}</td>
      <td>{asked && t('percent', { percent: percent(later) })}</td>
      <td>{dueWords(t, fact, at)}</td>
      <td>
        {asked &&
          (lapses === 0 ? t('mastery.times', { count: answers }) : t('mastery.timesLost', { count: answers, lapses }))}
      </td>
      <td>
        <MarkForm
          pack={pack}
          fact={fact.fact}
          statement={statement}
          decision={standing === 'aside' ? 'restore' : 'suspend'}
        />
      </td>
    </tr>
  );
}

/** When a fact comes back, seen from `at`. */
function dueWords(t: Translator<'progress'>, { standing, dueAt }: FactMastery, at: number): string {
  if (standing === 'aside') return t('mastery.when.aside');
  if (dueAt === null) return '';
  if (standing === 'due') return t('mastery.when.now');
  const days = Math.round((dueAt - at) / DAY_MS);
  if (days <= 0) return t('mastery.when.today');
  return days === 1 ? t('mastery.when.tomorrow') : t('mastery.when.inDays', { days });
}

function MarkForm(props: { pack: string; fact: string; statement: string; decision: 'suspend' | 'restore' }) {
  const t = useTranslations('progress');
  const { pack, fact, statement, decision } = props;
  const fields = { pack, fact, decision, back: `/progress?pack=${pack}` };
  return (
    <form method="post" action="/practice/marks">
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Button type="submit" kind="plain" small>
        {t.rich(`mastery.${decision}`, { fact: () => <Material key="fact">{statement}</Material>, hidden })}
      </Button>
    </form>
  );
}
