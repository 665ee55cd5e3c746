import { useTranslations } from '#language';
import type { ReportEntry } from '@/quiz/exchange/report';
import type { Finding } from '@/quiz/lint';
import { Button } from '../controls/button';
import { ProblemLine } from '../forms/problem-line';
import { SelectField } from '../forms/select-field';
import { SendForm } from '../forms/send-form';
import { Material, useMaterialMarks } from '../language/material';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';

import { Footer } from '../shell/footer';
import { State } from '../state/state';
import { formatName } from './format-name';
import { outFormats } from './out-formats';

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
  const t = useTranslations('questions');
  const { id, pack, name, format, createdAt } = file;
  const back = `/questions/files/${id}`;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <p className="class-up">
          <a href={`/questions/files?pack=${pack}`}>{t('files.title')}</a>
        </p>
        <h1>{name}</h1>
        <p>
          {t.rich('file.about', {
            format: formatName(t, format),
            count: counts.questions,
            asked: counts.asked,
            time: () => <LocalTime key="at" at={createdAt} />,
          })}
        </p>
      </header>
      <ProblemLine code={problem} />
      <section className="section" aria-labelledby="questions-title">
        <h2 id="questions-title">{t('file.questions')}</h2>
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
              {t('file.withdraw')}
            </Button>
            <Button type="submit" kind="quiet" name="do" value="ask">
              {t('file.ask')}
            </Button>
            <Button type="submit" kind="quiet" name="do" value="live">
              {t('file.live')}
            </Button>
          </div>
          <div className="file-actions">
            <SelectField id="format" label={t('file.format')} options={outFormats(t)} />
            <Button type="submit" kind="quiet" formAction="/questions/export">
              {t('file.takeOut')}
            </Button>
          </div>
        </form>
      </section>
      <section className="section" aria-labelledby="report-title">
        <h2 id="report-title">{t('file.report')}</h2>
        {report.length === 0 ? (
          <Notice level={3} title={t('file.nothing')}>
            {t('file.nothingBody')}
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

function QuestionLine({ pack, number, topic, stem, kind, state, findings }: FileQuestion & { pack: string }) {
  const t = useTranslations('questions');
  const id = `item-${number}`;
  return (
    <li>
      <input className="checkbox" type="checkbox" name="item" value={number} id={id} />
      <div>
        <label htmlFor={id}>{stem}</label>
        <p className="file-what">
          <State kind={STATES[state]}>{t(`file.states.${state}`)}</State>
          <span>{kind}</span>
          <span>
            <Material>{topic}</Material>
          </span>
          {state !== 'kept' && (
            <a href={`/practice/item/imported/${number}?pack=${pack}`}>
              <code>{`imported/${number}`}</code>
            </a>
          )}
        </p>
        {findings.length > 0 && (
          <ul className="file-flaws" aria-label={t('file.flaws')}>
            {findings.map(({ flaw, message }) => (
              <li key={`${flaw} ${message}`}>
                <Material>
                  <b>{flaw}</b>: {message}
                </Material>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Pages({ back, page, pages }: { back: string; page: number; pages: number }) {
  const t = useTranslations('questions');
  return (
    <nav className="file-pages" aria-label={t('file.pages')}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
        <a
          key={number}
          href={`${back}?page=${number}`}
          aria-label={t('file.page', { number })}
          {...(number === page && { 'aria-current': 'page' as const })}
        >
          {number}
        </a>
      ))}
    </nav>
  );
}

function Report({ entries, reported }: { entries: readonly ReportEntry[]; reported: number }) {
  const t = useTranslations('questions');
  const material = useMaterialMarks();
  return (
    <>
      <ul className="file-report">
        {entries.map(({ where, construct, why, effect, times }) => (
          <li key={`${where} ${construct} ${why}`}>
            <b {...material}>{construct}</b>
            <span {...material}>{effect}</span>
            <span>{times === 1 ? where : t('file.andMore', { where, count: times - 1 })}</span>
            <p {...material}>{why}</p>
          </li>
        ))}
      </ul>
      {reported > entries.length && <p>{t('file.notKept', { count: reported - entries.length })}</p>}
    </>
  );
}

function FileWays({ id, inExams }: Props['file']) {
  const t = useTranslations('questions');
  const back = `/questions/files/${id}`;
  return (
    <section className="section" aria-labelledby="ways-title">
      <div className="section-head">
        <h2 id="ways-title">{t('file.itself')}</h2>
      </div>
      <SendForm
        action="/api/questions/exams"
        back={back}
        hidden={{ file: id, use: inExams ? 'no' : 'yes' }}
        className="class-line-form"
      >
        <p>{t(inExams ? 'file.inExams' : 'file.notInExams')}</p>
        <Button type="submit" kind="quiet">
          {t(inExams ? 'file.leaveOut' : 'file.use')}
        </Button>
      </SendForm>
      <SendForm action="/api/questions/delete" back={back} hidden={{ file: id }} className="class-line-form">
        <p>{t('file.deleteNote')}</p>
        <label className="file-sure">
          <input className="checkbox" type="checkbox" name="sure" value="yes" />
          {t('file.sure')}
        </label>
        <Button type="submit" kind="quiet">
          {t('file.delete')}
        </Button>
      </SendForm>
    </section>
  );
}
