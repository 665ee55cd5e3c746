import { useFormatter, useTranslations } from '#language';
import { FALL, MASTERY, RECENT, type RiskReason } from '@/classroom/assignments/at-risk';
import { riskWords } from '@/classroom/assignments/risk-words';
import type { Formatter, Translator } from '@/language/translator';
import type { UnitFigures } from '@/quiz/analysis/unit-figures';
import { Exports } from '../grades/grade-book-page';
import { Material } from '../language/material';
import { Notice } from '../notice';
import { FigureCell } from '../questions/figure-cell';
import { ScrollBox } from '../scroll-box';

type Unit = Pick<UnitFigures, 'unit' | 'answers' | 'learners' | 'facility' | 'discrimination' | 'seconds'> & {
  title: string;
  beside: string;
};

interface Props {
  classId: string;
  answers: number;
  learners: number;
  questions: readonly Unit[];
  templates: readonly Unit[];
  facts: readonly Unit[];
  topics: readonly Unit[];
  beliefs: readonly { id: string; text: string; holders: number; of: number; enough: number }[];
  atRisk: readonly { userId: string; name: string; reasons: readonly RiskReason[] }[];
  mayExport: boolean;
}

/** Tables of the export that are offered as CSV. */
const TABLES = ['questions', 'misconceptions', 'atRisk'] as const;

/** Misconceptions that are listed at once. */
const SHOWN = 12;

/** What a class's work says: who may need help, what is believed, and how every question, concept, fact and template did. */
export function ClassAnalysisPage(props: Props) {
  const t = useTranslations('analysis');
  const { classId, answers, learners, questions, topics, facts, templates, mayExport } = props;
  return (
    <>
      <AtRisk {...props} />
      {answers === 0 ? (
        <Notice title={t('none')}>
          <p>{t('noneBody')}</p>
        </Notice>
      ) : (
        <>
          <Beliefs {...props} />
          <section className="section" aria-labelledby="units-title">
            <div className="section-head">
              <h2 id="units-title">{t('answered')}</h2>
              <p>{t('answeredNote', { answers, learners })}</p>
            </div>
            <p className="grade-rule">{t('rule')}</p>
            <Units kind="concept" rows={topics} open />
            <Units kind="question" rows={questions} open />
            <Units kind="fact" rows={facts} />
            <Units kind="template" rows={templates} />
          </section>
        </>
      )}
      {mayExport && <Exports path={`/classes/${classId}/analysis/export`} tables={TABLES} />}
    </>
  );
}

function AtRisk({ classId, atRisk }: Props) {
  const t = useTranslations('analysis');
  const format = useFormatter();
  return (
    <section aria-labelledby="risk-title">
      <div className="section-head">
        <h2 id="risk-title">{t('risk.title')}</h2>
        <p>{atRisk.length === 0 ? t('risk.nobody') : t('learners', { count: atRisk.length })}</p>
      </div>
      {atRisk.length > 0 && (
        <ul className="risk-list">
          {atRisk.map(({ userId, name, reasons }) => (
            <li key={userId}>
              <a href={`/classes/${classId}/grades/${userId}`}>{name}</a>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason.kind}>{reasonWords(t, format, reason)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <details className="class-more">
        <summary>{t('risk.rule')}</summary>
        <p className="grade-rule">{t('risk.ruleBody', { recent: RECENT, mastery: 100 * MASTERY, fall: FALL })}</p>
      </details>
    </section>
  );
}

/** Why somebody may need help. */
function reasonWords(t: Translator<'analysis'>, format: Formatter, reason: RiskReason): string {
  return riskWords(
    (key, values) => t(`risk.${key}`, values as never), // riskWords gives each sentence its own
    (titles) => format.list(titles, { type: 'unit' }),
    reason,
  );
}

function Beliefs({ beliefs }: Props) {
  const t = useTranslations('analysis');
  if (beliefs.length === 0) return null;
  return (
    <section className="section" aria-labelledby="beliefs-title">
      <div className="section-head">
        <h2 id="beliefs-title">{t('beliefs.title')}</h2>
        <p>{t('beliefs.note')}</p>
      </div>
      <BeliefList beliefs={beliefs.slice(0, SHOWN)} />
      {beliefs.length > SHOWN && (
        <details className="class-more">
          <summary>{t('beliefs.more', { count: beliefs.length - SHOWN })}</summary>
          <BeliefList beliefs={beliefs.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function BeliefList({ beliefs }: Pick<Props, 'beliefs'>) {
  const t = useTranslations('analysis');
  return (
    <ul className="statistics-list">
      {beliefs.map(({ id, text, holders, of, enough }) => (
        <li key={id}>
          {t.rich('beliefs.held', {
            ...{ holders, of, belief: text },
            b: (share) => <b>{share}</b>,
            material: (belief) => <Material>{belief}</Material>,
          })}
          {of < enough && <small className="belief-few">{t('beliefs.few', { of, enough })}</small>}
        </li>
      ))}
    </ul>
  );
}

/** Columns beside the unit's own. */
const HEADS = ['answers', 'facility', 'discrimination', 'seconds'] as const;

interface UnitsProps {
  kind: 'concept' | 'question' | 'fact' | 'template';
  rows: readonly Unit[];
  open?: boolean;
}

function Units({ kind, rows, open = false }: UnitsProps) {
  const t = useTranslations('analysis');
  const hardest = [...rows].sort((a, b) => (a.facility.value ?? 1) - (b.facility.value ?? 1));
  return (
    <details className="class-more" open={open}>
      <summary>{t(`units.${kind}.summary`, { count: rows.length })}</summary>
      <ScrollBox label={t(`units.${kind}.by`)}>
        <table className="statistics-table">
          <thead>
            <tr>
              <th scope="col">{t(`units.${kind}.title`)}</th>
              {HEADS.map((head) => (
                <th scope="col" key={head}>
                  {t(`heads.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hardest.map(({ unit, title: name, beside, answers, learners, facility, discrimination, seconds }) => (
              <tr key={unit}>
                <th scope="row">
                  <Material>{name}</Material>
                  <small>
                    <Material>{beside}</Material>
                  </small>
                </th>
                <td className="figure-cell">
                  {answers}
                  <small>{t('learners', { count: learners })}</small>
                </td>
                <FigureCell figure={facility} digits={2} of="answers" />
                <FigureCell figure={discrimination} />
                <td className="figure-cell">{seconds === null ? '–' : Math.round(seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
