import { useFormatter, useTranslations } from '#language';
import type { Figure } from '@/quiz/analysis/figure';
import type { Variant } from '@/quiz/analysis/variants';
import { Material } from '../language/material';
import { Notice } from '../notice';
import { Footer } from '../shell/footer';
import { figureWarning } from './figure-cell';
import { QuestionsTabs } from './questions-tabs';
import { ReportList, type ReportView } from './report-list';
import { type UnitRow, UnitTable } from './unit-table';

interface Props {
  pack: { id: string; title: string };
  packs: readonly { id: string; title: string }[];
  version: string;
  current: string;
  versions: readonly { packVersion: string; answers: number }[];
  cut: boolean;
  answers: number;
  learners: number;
  consistency: Figure;
  model: { learners: number; enough: number; fitted: boolean };
  templates: readonly UnitRow[];
  facts: readonly UnitRow[];
  beliefs: readonly { id: string; text: string; chosen: number; share: number; n: number }[];
  variants: readonly Variant[];
  withdrawn: readonly string[];
  reports: readonly ReportView[];
  resolve: (form: FormData) => Promise<void>;
}

/** What answers say about the questions, and what learners say is wrong with them. */
export function QuestionsPage(props: Props) {
  const t = useTranslations('questions');
  const { pack, version, current, answers, learners, withdrawn, reports } = props;
  const open = reports.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t.rich('title', { pack: () => <Material key="pack">{pack.title}</Material> })}</h1>
        <QuestionsTabs pack={pack.id} tab="figures" />
        <p>
          {t.rich(props.cut ? 'countCut' : 'count', {
            ...{ answers, learners, version },
            code: (text) => <code>{text}</code>,
          })}
        </p>
        <Choices {...props} />
      </header>
      {withdrawn.length > 0 && (
        <Notice kind="error" title={t('withdrawn', { items: withdrawn.join(', ') })}>
          <p>{t(version === current ? 'withdrawnWhy' : 'withdrawnWhyVersion')}</p>
        </Notice>
      )}
      <section className="section" aria-labelledby="reports-title">
        <h2 id="reports-title">{t('reports.title')}</h2>
        <p className="progress-say">{open === 0 ? t('reports.noneOpen') : t('reports.open', { count: open })}</p>
        <ReportList pack={pack.id} current={current} reports={reports} resolve={props.resolve} />
      </section>
      {answers === 0 ? <Notice title={t('noAnswers')}>{t('noAnswersBody')}</Notice> : <Figures {...props} />}
      <Footer />
    </main>
  );
}

function Choices({ pack, packs, version, current, versions }: Props) {
  const t = useTranslations('questions');
  const others = versions.filter(({ packVersion }) => packVersion !== version);
  return (
    <>
      {packs.length > 1 && (
        <p className="statistics-choices">
          {packs.map(({ id, title }) =>
            id === pack.id ? (
              <b key={id}>
                <Material>{title}</Material>
              </b>
            ) : (
              <a key={id} href={`/questions?pack=${id}`}>
                <Material>{title}</Material>
              </a>
            ),
          )}
        </p>
      )}
      {(others.length > 0 || version !== current) && (
        <p className="statistics-choices">
          {t('otherVersions')}
          {version !== current && <a href={`/questions?pack=${pack.id}`}>{t('askedNow')}</a>}
          {others
            .filter(({ packVersion }) => packVersion !== current)
            .map(({ packVersion, answers }) => (
              <a key={packVersion} href={`/questions?pack=${pack.id}&version=${encodeURIComponent(packVersion)}`}>
                {t('versionAnswers', { version: packVersion, count: answers })}
              </a>
            ))}
        </p>
      )}
    </>
  );
}

function Figures({ consistency, model, templates, facts, beliefs, variants }: Props) {
  const t = useTranslations('questions');
  const format = useFormatter();
  const odd = variants.filter(({ verdict }) => verdict !== 'as-its-siblings');
  const warning = figureWarning(t, consistency);
  return (
    <>
      <section className="section" aria-labelledby="templates-title">
        <h2 id="templates-title">{t('templates.title')}</h2>
        <p className="progress-say">{t('templates.legend')}</p>
        <p className="progress-say">
          {consistency.value === null
            ? t('templates.consistencyUnknown')
            : t('templates.consistency', { value: Math.round(consistency.value) })}{' '}
          {warning !== null && `${warning.sentence} `}
          {model.fitted
            ? t('templates.fitted')
            : t('templates.notFitted', { enough: model.enough, learners: model.learners })}
        </p>
        <UnitTable kind="template" rows={templates} />
      </section>
      <section className="section" aria-labelledby="variants-title">
        <h2 id="variants-title">{t('variants.title')}</h2>
        <p className="progress-say">
          {variants.length === 0
            ? t('variants.none')
            : t('variants.compared', { count: variants.length, odd: odd.length })}
        </p>
        {odd.length > 0 && (
          <ul className="statistics-list">
            {odd.map(({ template, seed, verdict, right, n, siblings, adjusted }) => (
              <li key={`${template}/${seed}`}>
                {t.rich(verdict === 'harder' ? 'variants.harder' : 'variants.easier', {
                  ...{ right, n, siblings: siblings.right, of: siblings.n },
                  p: format.number(adjusted, { maximumSignificantDigits: 2 }),
                  item: () => (
                    <a key="item" href={`/practice/item/${template}/${seed}`}>
                      <code>{`${template}/${seed}`}</code>
                    </a>
                  ),
                })}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="beliefs-title">
        <h2 id="beliefs-title">{t('beliefs.title')}</h2>
        {beliefs.length === 0 ? (
          <p className="progress-say">{t('beliefs.none')}</p>
        ) : (
          <ul className="statistics-list">
            {beliefs.map(({ id, text, chosen, share, n }) => (
              <li key={id}>
                {t.rich('beliefs.count', {
                  ...{ chosen, n, percent: Math.round(100 * share) },
                  b: () => (
                    <b key="belief">
                      <Material>{text}</Material>
                    </b>
                  ),
                })}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="facts-title">
        <h2 id="facts-title">{t('facts')}</h2>
        <UnitTable kind="fact" rows={facts} />
      </section>
    </>
  );
}
