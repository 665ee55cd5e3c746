import { useTranslations } from '#language';
import type { Pack, Topic } from '@/curriculum/pack';
import type { FactState } from '@/progress/fact-state';
import { Glyph } from './glyphs/glyph';
import { topicGlyph } from './glyphs/topic-glyph';
import { Material } from './language/material';
import { topicAddress } from './reading/addresses';
import { readingMinutes } from './reading/plan';

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
              <h3>
                <Material>{level.title}</Material>
              </h3>
              <p>
                <Material>{level.note}</Material>
              </p>
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
  const t = useTranslations('home');
  const units = useTranslations('units');
  const { known, weak, untouched } = tally(topic, states);
  const facts = topic.facts.length;
  const heard = states ? t('tile.heardStates', { facts, known, weak, untouched }) : t('tile.heard', { facts });
  return (
    <li className={now ? 'topic-tile topic-tile-now' : 'topic-tile'} style={{ flexGrow: topic.facts.length }}>
      <a href={topicAddress(pack, topic.id)}>
        <span className="topic-tile-head">
          <Glyph name={topicGlyph(topic.id)} />
          <b>
            <Material>{topic.short}</Material>
          </b>
          <small>
            {states
              ? t.rich('tile.known', { known, facts, hidden: (text) => <span className="sr-only">{text}</span> })
              : topic.page && units('shortMinutes', { count: readingMinutes(topic.page) })}
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
  const t = useTranslations('home');
  const all = pack.topics.map((topic) => tally(topic, states));
  const sum = (key: 'known' | 'weak' | 'untouched') => all.reduce((total, one) => total + one[key], 0);
  return (
    <p className="map-legend">
      {states && (
        <>
          <span>
            <i className="fact-bar fact-bar-known" />
            {t('legend.known', { count: sum('known') })}
          </span>
          <span>
            <i className="fact-bar fact-bar-weak" />
            {t('legend.weak', { count: sum('weak') })}
          </span>
          <span>
            <i className="fact-bar fact-bar-new" />
            {t('legend.untouched', { count: sum('untouched') })}
          </span>
        </>
      )}
      <span>
        <i className="fact-bar fact-bar-new" />
        <i className="fact-bar fact-bar-new map-legend-useful" />
        <i className="fact-bar fact-bar-new map-legend-background" />
        {t('legend.relevance')}
      </span>
      <span>{t('legend.bars', { count: pack.facts.size })}</span>
    </p>
  );
}

function tally(topic: Topic, states?: States): { known: number; weak: number; untouched: number } {
  const of = (state: FactState) => topic.facts.filter((fact) => (states?.[fact.id] ?? 'new') === state).length;
  return { known: of('known'), weak: of('weak'), untouched: of('new') };
}
