import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { Button } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { type FactCounts, FactLegend, FactStrip } from '../progress/fact-strip';
import { ShareEstimate } from '../progress/share-estimate';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { LastRunPanel, type LastRunView } from './last-run-panel';

/** One topic to choose. */
export interface TopicChoice {
  id: string;
  title: string;
  ticked: boolean;
  facts: FactCounts;
  accuracy: Pick<TopicAccuracy, 'answered' | 'correct' | 'share' | 'interval'>;
}

interface Props {
  pack: { id: string; title: string; trademark?: string | undefined };
  packs: { id: string; title: string }[];
  topics: TopicChoice[];
  lengths: readonly number[];
  lastRun: LastRunView | null;
  problem: string | null;
}

/** Where a session is chosen: mixed, or the topics that are ticked. A plain form, no script needed. */
export function StartPage({ pack, packs, topics, lengths, lastRun, problem }: Props) {
  const sum = (kind: keyof FactCounts) => topics.reduce((total, { facts }) => total + facts[kind], 0);
  const total = sum('known') + sum('weak') + sum('new');
  const asked = topics.reduce((all, { accuracy }) => all + accuracy.answered, 0);
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{asked === 0 ? `${total} facts to be asked about.` : headline(sum('known'), sum('weak'), total)}</h1>
        <p>
          Questions are made from the facts of {pack.title}. Every answer comes with its reason and its source, and is
          stored the moment you check it. No account needed.
        </p>
        {packs.length > 1 && (
          <p>
            {packs.map(({ id, title }) => (
              <a key={id} href={`/practice?pack=${id}`} {...(id === pack.id && { 'aria-current': 'true' as const })}>
                {title}
              </a>
            ))}
          </p>
        )}
      </header>
      {problem && <p className="run-problem">{problem}</p>}
      <form method="post" action="/practice/start" className="start">
        <input type="hidden" name="pack" value={pack.id} />
        <div className="start-top">
          <div className="start-new">
            <h2>A new session</h2>
            <fieldset>
              <legend>How long</legend>
              <div className="lengths">
                {lengths.map((length) => (
                  <label key={length}>
                    <input type="radio" name="length" value={length} defaultChecked={length === 10} />
                    <span>
                      {length} <small>questions</small>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
            <p>Mixed takes what is weak first, then what is new, from all {count(topics.length, 'topic')}.</p>
            <Button type="submit" name="mode" value="mixed">
              Start mixed
              <Glyph name="next" />
            </Button>
          </div>
          {lastRun && <LastRunPanel lastRun={lastRun} />}
        </div>
        <section className="section" aria-labelledby="start-topics">
          <div className="section-head">
            <h2 id="start-topics">Or only these topics</h2>
            <p>Share right with the range that your answers leave open, 19 times in 20.</p>
          </div>
          <TopicTable topics={topics} />
          <FactLegend />
          <div className="start-ticked">
            <Button type="submit" name="mode" value="topics" kind="quiet">
              Start with ticked topics
            </Button>
          </div>
        </section>
      </form>
      <Footer note={pack.trademark} />
    </main>
  );
}

function headline(known: number, weak: number, total: number): string {
  const rest = weak === 0 ? '' : `, and ${weak === 1 ? 'one is' : `${weak} are`} weak`;
  return `You know ${known} of ${total} facts${rest}.`;
}

function TopicTable({ topics }: { topics: TopicChoice[] }) {
  return (
    <table className="topic-table">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Facts: known, weak, new</th>
          <th scope="col" className="topic-right">
            Right when asked, 0 to 100 %
          </th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ id, title, ticked, facts, accuracy }) => (
          <tr key={id}>
            <th scope="row">
              <label>
                <input type="checkbox" className="checkbox" name="topic" value={id} defaultChecked={ticked} />
                <Glyph name={topicGlyph(id)} />
                <span>{title}</span>
              </label>
            </th>
            <td>
              <FactStrip facts={facts} />
              <span className="fact-counts">
                {facts.known} / {facts.weak} / {facts.new}
              </span>
            </td>
            <td className="topic-right">
              <ShareEstimate estimate={accuracy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
