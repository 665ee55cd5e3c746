import { FEWEST_ANSWERS, type Readiness } from '@/progress/readiness';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { count, longDate } from '../reading/words';
import { chanceWords, percent } from './day-words';
import { FigureTable } from './figure-table';
import { ScoreScale } from './score-scale';

export interface ReadinessProps {
  readiness: Readiness | null;
  /** Questions seen for the first time so far. */
  measured: number;
  exam: { name: string; questions: number; pass: number; scale: readonly [number, number] };
  /** Day of the exam, YYYY-MM-DD; null where it is told for today. */
  examDay: string | null;
  pack: string;
  /** Titles of topics by id. */
  titles: Record<string, string>;
}

/** The chance of passing with its interval, the score that is expected, and what both rest on. */
export function ReadinessFigure({ readiness, measured, exam, examDay, pack, titles }: ReadinessProps) {
  if (!readiness) {
    const left = FEWEST_ANSWERS - measured;
    return (
      <Notice
        level={3}
        title={measured === 0 ? 'Nothing to tell it from yet' : `${count(left, 'answer')} more`}
        actions={<ButtonLink href={`/practice?pack=${pack}`}>Practise</ButtonLink>}
      >
        <p>
          After {FEWEST_ANSWERS} answers you see your chance of passing here, with how far your answers leave it open.
          Before, any number would be made up.
        </p>
      </Notice>
    );
  }
  const { pass, passInterval, score, scoreInterval } = readiness;
  const when = examDay === null ? 'If you sat it today' : `If you stop here and sit it on ${longDate(examDay)}`;
  const round = (value: number) => Math.round(value / 10) * 10;
  return (
    <div className="readiness">
      <p className="readiness-chance">
        <b>{chanceWords(pass)}</b> to pass
      </p>
      <p className="progress-say">
        {when}: of learners with your answers about {chanceWords(pass)} would pass. What you have answered leaves this
        open between {percent(passInterval.low)} and {percent(passInterval.high)} %.
      </p>
      <ScoreScale score={score} interval={scoreInterval} exam={exam} />
      <p className="progress-say">
        Expected score {round(score)}, 8 times in 10 between {round(scoreInterval.low)} and {round(scoreInterval.high)}.
      </p>
      <RestsOn {...{ readiness, exam, titles }} />
      <FigureTable
        head={['Figure', 'Expected', '8 times in 10']}
        rows={[
          [
            'Chance of passing',
            `${percent(pass)} %`,
            `${percent(passInterval.low)} to ${percent(passInterval.high)} %`,
          ],
          ['Score', round(score), `${round(scoreInterval.low)} to ${round(scoreInterval.high)}`],
        ]}
      />
    </div>
  );
}

function RestsOn({ readiness, exam, titles }: Pick<ReadinessProps, 'exam' | 'titles'> & { readiness: Readiness }) {
  const { answers, facts, of, unasked } = readiness.restsOn;
  const topics = unasked.map((topic) => titles[topic] ?? topic);
  return (
    <details className="rests-on">
      <summary>
        Rests on {count(answers, 'answer')} to {facts} of {of} facts
      </summary>
      <ul>
        <li>
          Only questions that you saw for the first time count, each with the recall that was expected just before it.
        </li>
        <li>
          It stands for {exam.questions} questions drawn from this material. {exam.name} asks about more than this.
        </li>
        <li>
          Facts never asked count as you do on facts that are new to you. How much harder or easier the real questions
          are, nobody here knows; the range allows for some of it.
        </li>
        <li>How the examiner scales scores is not published; the pass mark is taken as its share of the scale.</li>
        {topics.length > 0 && <li>No answers yet on {topics.join(', ')}: asking about them narrows it most.</li>}
      </ul>
    </details>
  );
}
