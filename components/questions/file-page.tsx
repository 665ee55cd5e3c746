import type { ReportEntry } from '@/quiz/exchange/report';
import type { Finding } from '@/quiz/lint';
import { Button } from '../controls/button';
import { ProblemLine } from '../forms/problem-line';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
import { State } from '../state/state';
import { formatName } from './format-name';
import { OUT_FORMATS } from './out-formats';

/** One question of a file. */
export interface FileQuestion {
  number: number;
  topic: string;
  stem: string;
  kind: string;
  state: 'asked' | 'kept' | 'out';
  findings: readonly Finding[];
}

interface Props {
  file: { id: string; pack: string; name: string; format: string; inExams: boolean; createdAt: string };
  questions: readonly FileQuestion[];
  counts: { questions: number; asked: number };
  /** From 1. */
  page: number;
  pages: number;
  report: readonly ReportEntry[];
  reported: number;
  problem: string | string[] | undefined;
}

/** A file of questions: what is asked of it, what the linter says, what was not taken over, and what can be done with it. */
export function FilePage({ file, questions, counts, page, pages, report, reported, problem }: Props) {
  const { id, pack, name, format, createdAt } = file;
  const back = `/questions/files/${id}`;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <p className="class-up">
          <a href={`/questions/files?pack=${pack}`}>Questions from files</a>
        </p>
        <h1>{name}</h1>
        <p>
          {formatName(format)}, taken in <LocalTime at={createdAt} />. {count(counts.questions, 'question')},{' '}
          {counts.asked} asked.
        </p>
      </header>
      <ProblemLine code={problem} />
      <section className="section" aria-labelledby="questions-title">
        <h2 id="questions-title">Questions</h2>
        <form method="post" action="/api/questions/choose">
          <input type="hidden" name="file" value={id} />
          <input type="hidden" name="pack" value={pack} />
          <input type="hidden" name="back" value={back} />
          <ul className="file-questions">
            {questions.map((question) => (
              <QuestionLine key={question.number} pack={pack} {...question} />
            ))}
          </ul>
          {pages > 1 && <Pages {...{ back, page, pages }} />}
          <div className="file-actions">
            <Button type="submit" kind="quiet" name="do" value="withdraw">
              Withdraw ticked
            </Button>
            <Button type="submit" kind="quiet" name="do" value="ask">
              Ask ticked again
            </Button>
            <Button type="submit" kind="quiet" name="do" value="live">
              Live quiz of ticked
            </Button>
          </div>
          <div className="file-actions">
            <SelectField id="format" label="Format" options={OUT_FORMATS} />
            <Button type="submit" kind="quiet" formAction="/questions/export">
              Take out ticked, or all
            </Button>
          </div>
        </form>
      </section>
      <section className="section" aria-labelledby="report-title">
        <h2 id="report-title">Not taken over as it stands</h2>
        {report.length === 0 ? (
          <Notice level={3} title="Nothing">
            Everything in the file has its place here.
          </Notice>
        ) : (
          <Report entries={report} reported={reported} />
        )}
      </section>
      <FileWays {...file} />
      <Footer />
    </main>
  );
}

const STATES = { asked: 'ok', kept: 'none', out: 'down' } as const;
const STATE_WORDS = { asked: 'Asked', kept: 'Kept, not asked', out: 'Withdrawn' };

function QuestionLine({ pack, number, topic, stem, kind, state, findings }: FileQuestion & { pack: string }) {
  const id = `item-${number}`;
  return (
    <li>
      <input className="checkbox" type="checkbox" name="item" value={number} id={id} />
      <div>
        <label htmlFor={id}>{stem}</label>
        <p className="file-what">
          <State kind={STATES[state]}>{STATE_WORDS[state]}</State>
          <span>{kind}</span>
          <span>{topic}</span>
          {state !== 'kept' && (
            <a href={`/practice/item/imported/${number}?pack=${pack}`}>
              <code>imported/{number}</code>
            </a>
          )}
        </p>
        {findings.length > 0 && (
          <ul className="file-flaws" aria-label="Flaws">
            {findings.map(({ flaw, message }) => (
              <li key={`${flaw} ${message}`}>
                <b>{flaw}</b>: {message}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Pages({ back, page, pages }: { back: string; page: number; pages: number }) {
  return (
    <nav className="file-pages" aria-label="Pages of questions">
      {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
        <a
          key={number}
          href={`${back}?page=${number}`}
          aria-label={`Page ${number}`}
          {...(number === page && { 'aria-current': 'page' as const })}
        >
          {number}
        </a>
      ))}
    </nav>
  );
}

function Report({ entries, reported }: { entries: readonly ReportEntry[]; reported: number }) {
  return (
    <>
      <ul className="file-report">
        {entries.map(({ where, construct, why, effect, times }) => (
          <li key={`${where} ${construct} ${why}`}>
            <b>{construct}</b>
            <span>{effect}</span>
            <span>{times === 1 ? where : `${where} and ${times - 1} more`}</span>
            <p>{why}</p>
          </li>
        ))}
      </ul>
      {reported > entries.length && <p>{reported - entries.length} more entries are not kept.</p>}
    </>
  );
}

function FileWays({ id, inExams }: Props['file']) {
  const back = `/questions/files/${id}`;
  return (
    <section className="section" aria-labelledby="ways-title">
      <div className="section-head">
        <h2 id="ways-title">The file itself</h2>
      </div>
      <SendForm
        action="/api/questions/exams"
        back={back}
        hidden={{ file: id, use: inExams ? 'no' : 'yes' }}
        className="class-line-form"
      >
        <p>
          {inExams
            ? 'Mock exams draw from this file, one question in four at most.'
            : 'Mock exams do not draw from this file. Practice does.'}
        </p>
        <Button type="submit" kind="quiet">
          {inExams ? 'Leave it out of exams' : 'Use it in exams'}
        </Button>
      </SendForm>
      <SendForm action="/api/questions/delete" back={back} hidden={{ file: id }} className="class-line-form">
        <p>Deleting cannot be undone. Answers that learners have given stay with them.</p>
        <label className="file-sure">
          <input className="checkbox" type="checkbox" name="sure" value="yes" />
          The file and its questions shall go
        </label>
        <Button type="submit" kind="quiet">
          Delete
        </Button>
      </SendForm>
    </section>
  );
}
