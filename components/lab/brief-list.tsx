import { BRIEF_LEVELS, type Brief } from '@/simulator';
import { Chip } from '../controls/chip';
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

const LEVEL_WORDS: Record<Brief['level'], { title: string; note: string }> = {
  easy: { title: 'Easy', note: 'One idea at a time, and one thing that breaks.' },
  medium: {
    title: 'Medium',
    note: 'Load that moves, faults that are found late, settings that were left as they came.',
  },
  hard: { title: 'Hard', note: 'Regions, shortages, two faults at once, and budgets that forbid the obvious.' },
};

/** Every exercise as a course: by level, each with what it is about and how it went so far. `topic`: only those that teach it. */
export function BriefList({ briefs, topic = null }: { briefs: readonly BriefLine[]; topic?: string | null }) {
  if (briefs.length === 0)
    return (
      <Notice title="There are no briefs here yet">
        <p>
          Briefs will stand here: a story, what its owner can live with, and a budget. A pack brings them in its folder
          “briefs”.
        </p>
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
  const topics = new Map(briefs.flatMap((brief) => brief.topics.map(({ id, short }) => [id, short] as const)));
  return (
    <nav className="brief-topics" aria-label="Briefs by topic">
      <ul>
        <li>
          <a href="/lab" aria-current={topic === null ? 'true' : undefined}>
            All <span>{briefs.length}</span>
          </a>
        </li>
        {[...topics].map(([id, short]) => (
          <li key={id}>
            <a href={`/lab?topic=${id}`} aria-current={topic === id ? 'true' : undefined}>
              {short} <span>{briefs.filter((brief) => brief.topics.some((taught) => taught.id === id)).length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Level({ level, briefs }: { level: Brief['level']; briefs: readonly BriefLine[] }) {
  if (briefs.length === 0) return null;
  const { title, note } = LEVEL_WORDS[level];
  const whole = briefs.filter(({ best }) => best === 100).length;
  return (
    <section className="brief-level" aria-labelledby={`level-${level}`}>
      <header>
        <h2 id={`level-${level}`}>{title}</h2>
        <p>{note}</p>
        <p className="brief-level-done">
          {whole} of {briefs.length} solved
        </p>
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
  return (
    <>
      <span className="brief-number" aria-hidden="true">
        {number}
      </span>
      <div className="brief-what">
        <h3>
          <a href={briefAddress(id)}>{title}</a>
        </h3>
        <p>{opening}</p>
        <p className="brief-teaches">
          {topics.slice(0, TOPICS_SHOWN).map(({ id: topic, short }) => (
            <Chip key={topic}>{short}</Chip>
          ))}
        </p>
      </div>
      <div className="brief-list-state">
        {best === null ? (
          <span>{begun ? 'begun, not handed in' : 'not tried yet'}</span>
        ) : (
          <span>
            <State kind={best === 100 ? 'ok' : 'degraded'}>best {best} of 100</State>, {attempts}{' '}
            {attempts === 1 ? 'attempt' : 'attempts'}
          </span>
        )}
      </div>
    </>
  );
}

/** Topics named beside a brief; the first are what it is about. */
const TOPICS_SHOWN = 4;
