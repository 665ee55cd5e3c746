import type { FactMastery, TopicMastery } from '@/progress/mastery';
import { DAY_MS } from '@/progress/study-day';
import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { Button } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { factAddress, topicAddress } from '../reading/addresses';
import { percent } from './day-words';
import { FactBars } from './fact-bars';
import { ShareEstimate } from './share-estimate';

export interface MasteryLine {
  mastery: TopicMastery;
  title: string;
  accuracy: Pick<TopicAccuracy, 'answered' | 'correct' | 'share' | 'interval'>;
  /** Statements of its facts by id. */
  statements: Record<string, string>;
}

interface Look {
  pack: string;
  /** Names the moment looked ahead to: "on 14 Mar". */
  later: string;
  /** Now, in milliseconds since 1970. */
  at: number;
}

/** A topic a row, which opens to its facts. */
export function MasteryList({ pack, lines, later, at }: Look & { lines: MasteryLine[] }) {
  return (
    <div className="mastery">
      <div className="mastery-head" aria-hidden="true">
        <span>Topic</span>
        <span>Facts, by chance of recall today</span>
        <span>Recall: now, {later}</span>
        <span>Right when asked</span>
        <span>Due</span>
      </div>
      {lines.map((line) => (
        <Topic key={line.mastery.topic} {...{ pack, line, later, at }} />
      ))}
    </div>
  );
}

function Topic({ pack, line, later, at }: Look & { line: MasteryLine }) {
  const { mastery, title, accuracy, statements } = line;
  const { topic, facts, now, due } = mastery;
  return (
    <details className="mastery-topic">
      <summary>
        <span className="mastery-name">
          <Glyph name={topicGlyph(topic)} />
          <b>{title}</b>
        </span>
        <FactBars facts={facts} />
        <span className="mastery-recall">
          <span className="sr-only">recall now </span>
          <b>{percent(now)} %</b>
          <span aria-hidden="true">→</span>
          <span className="sr-only">, {later} </span>
          {percent(mastery.later)} %
        </span>
        <ShareEstimate estimate={accuracy} />
        <span className="mastery-due">
          {due > 0 && due}
          {due > 0 && <span className="sr-only"> due</span>}
        </span>
      </summary>
      <div className="mastery-facts">
        <p>
          <a href={topicAddress(pack, topic)}>Read the page</a>
          <a href={`/practice?pack=${pack}&topic=${topic}`}>Practise the topic</a>
        </p>
        <table className="history-table">
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Now</th>
              <th scope="col">{capital(later)}</th>
              <th scope="col">Due</th>
              <th scope="col">Asked</th>
              <th scope="col">
                <span className="sr-only">Put aside</span>
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

function FactLine({ pack, fact, statement, at }: Omit<Look, 'later'> & { fact: FactMastery; statement: string }) {
  const { standing, now, later, answers, lapses } = fact;
  const asked = answers > 0;
  return (
    <tr>
      <th scope="row">
        <a href={factAddress(pack, fact.fact)}>{statement}</a>
      </th>
      <td>{asked ? `${percent(now)} %` : 'new'}</td>
      <td>{asked && `${percent(later)} %`}</td>
      <td>{dueWords(fact, at)}</td>
      <td>
        {asked && `${answers}×`}
        {lapses > 0 && `, lost ${lapses}×`}
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
function dueWords({ standing, dueAt }: FactMastery, at: number): string {
  if (standing === 'aside') return 'put aside';
  if (dueAt === null) return '';
  if (standing === 'due') return 'now';
  const days = Math.round((dueAt - at) / DAY_MS);
  return days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

function MarkForm(props: { pack: string; fact: string; statement: string; decision: 'suspend' | 'restore' }) {
  const { pack, fact, statement, decision } = props;
  const fields = { pack, fact, decision, back: `/progress?pack=${pack}` };
  return (
    <form method="post" action="/practice/marks">
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Button type="submit" kind="plain" small>
        {decision === 'suspend' ? 'Suspend' : 'Bring back'}
        <span className="sr-only">: {statement}</span>
      </Button>
    </form>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
