import { useTranslations } from '#language';
import { BRIEF_LEVELS, type Brief } from '@/simulator';
import { Chip } from '../controls/chip';
import { Material, useMaterialMarks } from '../language/material';
import { Notice } from '../notice';
import { briefAddress } from '../reading/addresses';
import { State } from '../state/state';

/** A brief on the list. */
export interface BriefLine {
  id: string;
  title: string;
  level: Brief['level'];
  /** Its place in the course, from 1. */
  number: number;
  /** The first sentence of its story. */
  opening: string;
  topics: readonly { id: string; short: string }[];
  /** Best score handed in; null where nothing was. */
  best: number | null;
  attempts: number;
  /** A draft is saved. */
  begun: boolean;
}

/** Every exercise as a course: by level, each with what it is about and how it went so far. `topic`: only those that teach it. */
export function BriefList({ briefs, topic = null }: { briefs: readonly BriefLine[]; topic?: string | null }) {
  const t = useTranslations('lab');
  if (briefs.length === 0)
    return (
      <Notice title={t('list.none')}>
        <p>{t('list.noneNote')}</p>
      </Notice>
    );
  const shown = topic === null ? briefs : briefs.filter(({ topics }) => topics.some(({ id }) => id === topic));
  return (
    <>
      <TopicNav briefs={briefs} topic={topic} />
      {BRIEF_LEVELS.map((level) => (
        <Level key={level} level={level} briefs={shown.filter((brief) => brief.level === level)} />
      ))}
    </>
  );
}

/** The topics that briefs teach, in the order in which the course meets them, each with its number of briefs. */
function TopicNav({ briefs, topic }: { briefs: readonly BriefLine[]; topic: string | null }) {
  const t = useTranslations('lab');
  const topics = new Map(briefs.flatMap((brief) => brief.topics.map(({ id, short }) => [id, short] as const)));
  return (
    <nav className="brief-topics" aria-label={t('list.byTopic')}>
      <ul>
        <li>
          <a href="/lab" aria-current={topic === null ? 'true' : undefined}>
            {t.rich('list.all', { count: briefs.length, n: (text) => <span>{text}</span> })}
          </a>
        </li>
        {[...topics].map(([id, short]) => (
          <li key={id}>
            <a href={`/lab?topic=${id}`} aria-current={topic === id ? 'true' : undefined}>
              <Material>{short}</Material>{' '}
              <span>{briefs.filter((brief) => brief.topics.some((taught) => taught.id === id)).length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Level({ level, briefs }: { level: Brief['level']; briefs: readonly BriefLine[] }) {
  const t = useTranslations('lab');
  if (briefs.length === 0) return null;
  const whole = briefs.filter(({ best }) => best === 100).length;
  return (
    <section className="brief-level" aria-labelledby={`level-${level}`}>
      <header>
        <h2 id={`level-${level}`}>{t(`levels.${level}.title`)}</h2>
        <p>{t(`levels.${level}.note`)}</p>
        <p className="brief-level-done">{t('list.solved', { solved: whole, briefs: briefs.length })}</p>
      </header>
      <ol className="brief-list">
        {briefs.map((brief) => (
          <li key={brief.id} value={brief.number}>
            <Entry brief={brief} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ brief: { id, title, number, opening, topics, best, attempts, begun } }: { brief: BriefLine }) {
  const t = useTranslations('lab');
  const material = useMaterialMarks();
  return (
    <>
      <span className="brief-number" aria-hidden="true">
        {number}
      </span>
      <div className="brief-what">
        <h3>
          <a href={briefAddress(id)} {...material}>
            {title}
          </a>
        </h3>
        <p {...material}>{opening}</p>
        <p className="brief-teaches" {...material}>
          {topics.slice(0, TOPICS_SHOWN).map(({ id: topic, short }) => (
            <Chip key={topic}>{short}</Chip>
          ))}
        </p>
      </div>
      <div className="brief-list-state">
        {best === null ? (
          <span>{begun ? t('list.begun') : t('list.untried')}</span>
        ) : (
          <span>
            {t.rich('list.best', {
              best,
              attempts,
              state: (text) => <State kind={best === 100 ? 'ok' : 'degraded'}>{text}</State>,
            })}
          </span>
        )}
      </div>
    </>
  );
}

/** Topics named beside a brief; the first are what it is about. */
const TOPICS_SHOWN = 4;
