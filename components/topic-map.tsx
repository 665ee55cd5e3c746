import type { Pack, Topic } from '@/curriculum/pack';
import type { FactState } from '@/progress/fact-state';
import { Glyph } from './glyphs/glyph';
import { topicGlyph } from './glyphs/topic-glyph';
import { topicAddress } from './reading/addresses';
import { readingMinutes } from './reading/plan';
import { count } from './reading/words';

/** Share of a bar's height by how much the exam asks of a fact. */
const HEIGHT = { 1: 38, 2: 69, 3: 100 } as const;

type States = Readonly<Record<string, FactState>>;

/**
 * The topics in levels, each level outliving the one below it, with one bar a fact: its height is the weight of the fact
 * in the exam, its paint what the last answers to it were. Without `states` nothing has been asked yet.
 */
export function TopicMap({ pack, states, current }: { pack: Pack; states?: States; current?: string }) {
  return (
    <>
      <ul className="strata">
        {pack.info.levels.map((level) => (
          <li className="stratum" key={level.id}>
            <div className="stratum-name">
              <h3>{level.title}</h3>
              <p>{level.note}</p>
            </div>
            <ul className="stratum-topics">
              {level.topics.map((id) => {
                const topic = pack.topics.find((candidate) => candidate.id === id);
                return (
                  topic && <TopicTile key={id} pack={pack.id} topic={topic} states={states} now={id === current} />
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      <Legend pack={pack} states={states} />
    </>
  );
}

function TopicTile({ pack, topic, states, now }: { pack: string; topic: Topic; states?: States; now: boolean }) {
  const { known, weak, untouched } = tally(topic, states);
  const facts = count(topic.facts.length, 'fact');
  const heard = states ? `${facts}: ${known} known, ${weak} weak, ${untouched} not asked yet` : facts;
  return (
    <li className={now ? 'topic-tile topic-tile-now' : 'topic-tile'} style={{ flexGrow: topic.facts.length }}>
      <a href={topicAddress(pack, topic.id)}>
        <span className="topic-tile-head">
          <Glyph name={topicGlyph(topic.id)} />
          <b>{topic.short}</b>
          <small>
            {states ? (
              <>
                <span className="sr-only">known </span>
                {known} of {topic.facts.length}
              </>
            ) : (
              topic.page && `${readingMinutes(topic.page)} min`
            )}
          </small>
        </span>
        <span className="fact-bars" role="img" aria-label={heard}>
          {topic.facts.map((fact) => (
            <i
              key={fact.id}
              className={`fact-bar fact-bar-${states?.[fact.id] ?? 'new'}`}
              style={{ blockSize: `${HEIGHT[fact.relevance]}%` }}
            />
          ))}
        </span>
      </a>
    </li>
  );
}

function Legend({ pack, states }: { pack: Pack; states?: States }) {
  const all = pack.topics.map((topic) => tally(topic, states));
  const sum = (key: 'known' | 'weak' | 'untouched') => all.reduce((total, one) => total + one[key], 0);
  return (
    <p className="map-legend">
      {states && (
        <>
          <span>
            <i className="fact-bar fact-bar-known" />
            known: {sum('known')}
          </span>
          <span>
            <i className="fact-bar fact-bar-weak" />
            weak: {sum('weak')}
          </span>
          <span>
            <i className="fact-bar fact-bar-new" />
            not asked yet: {sum('untouched')}
          </span>
        </>
      )}
      <span>
        <i className="fact-bar fact-bar-new" />
        <i className="fact-bar fact-bar-new map-legend-useful" />
        <i className="fact-bar fact-bar-new map-legend-background" />
        core for the exam, useful, background
      </span>
      <span>{count(pack.facts.size, 'fact')}, one bar each</span>
    </p>
  );
}

function tally(topic: Topic, states?: States): { known: number; weak: number; untouched: number } {
  const of = (state: FactState) => topic.facts.filter((fact) => (states?.[fact.id] ?? 'new') === state).length;
  return { known: of('known'), weak: of('weak'), untouched: of('new') };
}
