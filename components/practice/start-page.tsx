import type { TopicMastery } from '@/progress/mastery';
import type { Why } from '@/progress/session-mix';
import type { Standing } from '@/progress/standing';
import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { Button } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { studyTime } from '../progress/day-words';
import { BarLegend, countStandings, FactBars } from '../progress/fact-bars';
import { ShareEstimate } from '../progress/share-estimate';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { LastRunPanel, type LastRunView } from './last-run-panel';
import { mixWords } from './mix-words';
import { PlanForm, type PlanView } from './plan-form';

/** One topic to choose. */
export interface TopicChoice {
  id: string;
  title: string;
  ticked: boolean;
  facts: TopicMastery['facts'];
  accuracy: Pick<TopicAccuracy, 'answered' | 'correct' | 'share' | 'interval'>;
}

interface Props {
  pack: { id: string; title: string; trademark?: string | undefined };
  packs: { id: string; title: string }[];
  topics: TopicChoice[];
  counts: Record<Standing, number>;
  /** New facts that the plan still allows today. */
  newLeft: number;
  nextTen: Record<Why, number>;
  /** Median seconds of an answer; null before the first. */
  pace: number | null;
  plan: PlanView;
  lengths: readonly number[];
  /** Questions of files that can be asked. */
  imported: number;
  lastRun: LastRunView | null;
  /** The plan was just set. */
  saved: boolean;
  problem: string | null;
}

/** Where a session is chosen: mixed, or the topics that are ticked. Plain forms, no script needed. */
export function StartPage(props: Props) {
  const { pack, packs, topics, counts, plan, lastRun, saved, problem } = props;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{headline(counts)}</h1>
        <p>
          Questions are made from the facts of {pack.title}, a new one each time. Every answer comes with its reason and
          its source, and is stored the moment you check it. No account needed.
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
      {lastRun && <LastRunPanel lastRun={lastRun} />}
      <div className="start-top">
        <form method="post" action="/practice/start" className="start-new" id="start">
          <input type="hidden" name="pack" value={pack.id} />
          <NewSession {...props} />
        </form>
        <section className="start-plan" aria-labelledby="plan-title">
          <h2 id="plan-title">Plan</h2>
          <PlanForm {...plan} back={`/practice?pack=${pack.id}`} />
          {saved && <p role="status">The plan is stored.</p>}
        </section>
      </div>
      <section className="section" aria-labelledby="start-topics">
        <div className="section-head">
          <h2 id="start-topics">Or only these topics</h2>
          <p>Share right with the range that your answers leave open, 19 times in 20.</p>
        </div>
        <TopicTable topics={topics} />
        <BarLegend />
        <div className="start-ticked">
          <Button type="submit" name="mode" value="topics" kind="quiet" form="start">
            Start with ticked topics
          </Button>
          {props.imported > 0 && (
            <Button type="submit" name="mode" value="imported" kind="quiet" form="start">
              Start with {count(props.imported, 'question')} from files
            </Button>
          )}
        </div>
      </section>
      <Footer note={pack.trademark} />
    </main>
  );
}

function headline({ due, weak, new: fresh, known }: Record<Standing, number>): string {
  if (known + due + weak === 0) return `${count(fresh, 'fact')} to be asked about.`;
  const also = weak === 0 ? '' : `, and ${weak} ${weak === 1 ? 'is' : 'are'} weak`;
  if (due > 0) return `${count(due, 'fact')} ${due === 1 ? 'is' : 'are'} due${also}.`;
  return weak === 0 ? 'Nothing is due.' : `Nothing is due${also.replace(', and', ';')}.`;
}

function NewSession({ counts, newLeft, nextTen, pace, lengths }: Props) {
  return (
    <>
      <h2>A new session</h2>
      <dl className="start-counts">
        <div>
          <dt>due</dt>
          <dd>{counts.due}</dd>
        </div>
        <div>
          <dt>weak</dt>
          <dd>{counts.weak}</dd>
        </div>
        <div>
          <dt>new today</dt>
          <dd>{Math.min(newLeft, counts.new)}</dd>
        </div>
      </dl>
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
      <p>
        {mixWords(nextTen)} {pace !== null && `Ten take you about ${studyTime(10 * pace)}.`}
      </p>
      <Button type="submit" name="mode" value="mixed">
        Start mixed
        <Glyph name="next" />
      </Button>
    </>
  );
}

function TopicTable({ topics }: { topics: TopicChoice[] }) {
  return (
    <table className="topic-table">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Facts, by chance of recall today</th>
          <th scope="col">Due</th>
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
                <input
                  type="checkbox"
                  className="checkbox"
                  name="topic"
                  value={id}
                  defaultChecked={ticked}
                  form="start"
                />
                <Glyph name={topicGlyph(id)} />
                <span>{title}</span>
              </label>
            </th>
            <td>
              <FactBars facts={facts} />
            </td>
            <td className="topic-due">{countStandings(facts).due || ''}</td>
            <td className="topic-right">
              <ShareEstimate estimate={accuracy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
