import type { CalibrationPoint } from '@/progress/calibration';
import type { TopicAccuracy } from '@/progress/topic-accuracy';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { topicGlyph } from '../glyphs/topic-glyph';
import { Notice } from '../notice';
import { topicAddress } from '../reading/addresses';
import { Footer } from '../shell/footer';
import { CalibrationFigure } from './calibration-figure';
import { type FactCounts, FactLegend, FactStrip } from './fact-strip';
import { type AttemptLine, Attempts, type ReadingLine, Readings, RecentAnswers, type RecentLine } from './history';
import { ShareEstimate } from './share-estimate';

interface TopicLine {
  id: string;
  title: string;
  facts: FactCounts;
  accuracy: Pick<TopicAccuracy, 'answered' | 'correct' | 'share' | 'interval'>;
}

interface Props {
  pack: { id: string; title: string; trademark?: string | undefined };
  /** Where what is shown is stored. */
  saved: 'nothing' | 'device' | 'account';
  topics: TopicLine[];
  answered: number;
  calibration: CalibrationPoint[];
  recent: RecentLine[];
  attempts: AttemptLine[];
  readings: ReadingLine[];
}

/** What somebody knows, how sure that is, and what they have done. Every figure is counted from stored rows. */
export function ProgressPage(props: Props) {
  const { pack, saved, topics, answered, calibration, recent, attempts, readings } = props;
  const known = topics.reduce((sum, { facts }) => sum + facts.known, 0);
  const total = topics.reduce((sum, { facts }) => sum + facts.known + facts.weak + facts.new, 0);
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{answered === 0 ? 'Nothing answered yet.' : `You know ${known} of ${total} facts.`}</h1>
        <p>
          {answered === 0 ? `${total} facts of ${pack.title} wait to be asked about. ` : ''}
          {SAVED_WORDS[saved]}{' '}
          {saved === 'device' && (
            <>
              <a href="/account">Keep it in an account</a>.
            </>
          )}
        </p>
      </header>
      <div className="progress-parts">
        <div className="progress-side">
          <section aria-labelledby="by-topic">
            <div className="section-head">
              <h2 id="by-topic">By topic</h2>
              <p>the range is what your answers leave open, 19 times in 20</p>
            </div>
            <TopicTable pack={pack.id} topics={topics} />
            <FactLegend />
          </section>
          <section aria-labelledby="recent">
            <h2 id="recent">Last answers</h2>
            {recent.length > 0 ? (
              <RecentAnswers pack={pack.id} answers={recent} />
            ) : (
              <Notice
                level={3}
                title="No answers yet"
                actions={<ButtonLink href={`/practice?pack=${pack.id}`}>Answer five questions</ButtonLink>}
              >
                <p>Each answer appears here with a link to its question, and moves the bars of its facts.</p>
              </Notice>
            )}
          </section>
        </div>
        <div className="progress-side">
          <section aria-labelledby="calibration">
            <div className="section-head">
              <h2 id="calibration">Calibration</h2>
              <p>how sure you were, how often you were right</p>
            </div>
            <CalibrationFigure points={calibration} pack={pack.id} />
          </section>
          <section aria-labelledby="attempts">
            <h2 id="attempts">Attempts in the lab</h2>
            {attempts.length > 0 ? (
              <Attempts attempts={attempts} />
            ) : (
              <Notice
                level={3}
                title="No attempts yet"
                actions={
                  <ButtonLink kind="quiet" href="/lab">
                    Open the lab
                  </ButtonLink>
                }
              >
                <p>A design that you hand in is broken on purpose and graded; its score appears here.</p>
              </Notice>
            )}
          </section>
          <section aria-labelledby="reading">
            <h2 id="reading">Reading</h2>
            {readings.length > 0 ? (
              <Readings pack={pack.id} readings={readings} />
            ) : (
              <Notice
                level={3}
                title="No page opened yet"
                actions={
                  <ButtonLink kind="quiet" href={`/learn/${pack.id}`}>
                    Choose a page
                  </ButtonLink>
                }
              >
                <p>How far you have read each page, and where to go on, appears here.</p>
              </Notice>
            )}
          </section>
          <section aria-labelledby="yours">
            <h2 id="yours">Yours to take</h2>
            <p className="progress-say">
              Everything that is stored about you can be exported as JSON, or deleted for good, under{' '}
              <a href="/settings">Settings</a>.
            </p>
          </section>
        </div>
      </div>
      <Footer note={pack.trademark} />
    </main>
  );
}

const SAVED_WORDS: Record<Props['saved'], string> = {
  nothing: 'Storing begins with your first answer, design or page; no account is needed.',
  device: 'Saved on this device, under a cookie of this browser.',
  account: 'Saved in your account.',
};

function TopicTable({ pack, topics }: { pack: string; topics: TopicLine[] }) {
  return (
    <table className="topic-table">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Facts: known, weak, new</th>
          <th scope="col">Right when asked, 0 to 100 %</th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ id, title, facts, accuracy }) => (
          <tr key={id}>
            <th scope="row">
              <span>
                <Glyph name={topicGlyph(id)} />
                <a href={topicAddress(pack, id)}>{title}</a>
              </span>
            </th>
            <td>
              <FactStrip facts={facts} />
              <span className="fact-counts">
                {facts.known} / {facts.weak} / {facts.new}
              </span>
            </td>
            <td>
              <ShareEstimate estimate={accuracy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
