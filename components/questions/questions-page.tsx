import type { Figure } from '@/quiz/analysis/figure';
import { warningWords } from '@/quiz/analysis/figure';
import type { Variant } from '@/quiz/analysis/variants';
import { Notice } from '../notice';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';
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
  const { pack, version, current, answers, learners, withdrawn, reports } = props;
  const open = reports.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Questions of {pack.title}</h1>
        <QuestionsTabs pack={pack.id} tab="figures" />
        <p>
          {count(answers, 'first answer')} of {count(learners, 'learner')} to version <code>{version}</code>
          {props.cut && ', the newest; there are more'}. Only first answers count: a second one has seen the key.
        </p>
        <Choices {...props} />
      </header>
      {withdrawn.length > 0 && (
        <Notice kind="error" title={`Withdrawn: ${withdrawn.join(', ')}`}>
          <p>
            Those who know more get these wrong more often, beyond what chance explains. Practice, exams and live
            quizzes no longer draw them{version !== current && ' in this version'}. A mended version begins anew.
          </p>
        </Notice>
      )}
      <section className="section" aria-labelledby="reports-title">
        <h2 id="reports-title">Reports</h2>
        <p className="progress-say">
          {open === 0 ? 'None is open.' : `${count(open, 'report')} open.`} Who reported is not shown.
        </p>
        <ReportList pack={pack.id} current={current} reports={reports} resolve={props.resolve} />
      </section>
      {answers === 0 ? (
        <Notice title="No answers yet">Figures appear here with the first answers to this version.</Notice>
      ) : (
        <Figures {...props} />
      )}
      <Footer />
    </main>
  );
}

function Choices({ pack, packs, version, current, versions }: Props) {
  const others = versions.filter(({ packVersion }) => packVersion !== version);
  return (
    <>
      {packs.length > 1 && (
        <p className="statistics-choices">
          {packs.map(({ id, title }) =>
            id === pack.id ? (
              <b key={id}>{title}</b>
            ) : (
              <a key={id} href={`/questions?pack=${id}`}>
                {title}
              </a>
            ),
          )}
        </p>
      )}
      {(others.length > 0 || version !== current) && (
        <p className="statistics-choices">
          Other versions:
          {version !== current && <a href={`/questions?pack=${pack.id}`}>the one asked now</a>}
          {others
            .filter(({ packVersion }) => packVersion !== current)
            .map(({ packVersion, answers }) => (
              <a key={packVersion} href={`/questions?pack=${pack.id}&version=${encodeURIComponent(packVersion)}`}>
                {packVersion} ({count(answers, 'answer')})
              </a>
            ))}
        </p>
      )}
    </>
  );
}

function Figures({ consistency, model, templates, facts, beliefs, variants }: Props) {
  const odd = variants.filter(({ verdict }) => verdict !== 'as-its-siblings');
  const warning = warningWords(consistency);
  return (
    <>
      <section className="section" aria-labelledby="templates-title">
        <h2 id="templates-title">Templates</h2>
        <p className="progress-say">
          Facility: share of right answers. Discrimination: how far those who do well elsewhere do well here, −100 to
          100; from 30 on adequate, under 20 very weak, below 0 probably invalid. Efficiency: the same, per cent of what
          so easy a question could reach. Intervals are of 95 %. Where a figure rests on too few, “12 of 100” tells how
          many there are of how many it takes.
        </p>
        <p className="progress-say">
          Consistency of the whole, by halves:{' '}
          {consistency.value === null ? 'unknown' : `${consistency.value.toFixed(0)} %`}
          {warning === null ? '.' : ` (${warning})`}{' '}
          {model.fitted
            ? 'Slope and difficulty come from a two-parameter item response model.'
            : `Slope and difficulty are told from ${model.enough} learners on; there are ${model.learners}.`}
        </p>
        <UnitTable caption="Template" rows={templates} />
      </section>
      <section className="section" aria-labelledby="variants-title">
        <h2 id="variants-title">Variants</h2>
        <p className="progress-say">
          {variants.length === 0
            ? 'No variant has eight answers yet, beside eight to its siblings.'
            : `${count(variants.length, 'variant')} compared with siblings (Fisher’s exact test, Holm’s correction); ${odd.length === 0 ? 'none' : odd.length} harder or easier than chance explains.`}
        </p>
        {odd.length > 0 && (
          <ul className="statistics-list">
            {odd.map(({ template, seed, verdict, right, n, siblings, adjusted }) => (
              <li key={`${template}/${seed}`}>
                <a href={`/practice/item/${template}/${seed}`}>
                  <code>
                    {template}/{seed}
                  </code>
                </a>{' '}
                is {verdict}: {right} of {n} right, its siblings {siblings.right} of {siblings.n} (p{' '}
                {adjusted.toPrecision(2)}).
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="beliefs-title">
        <h2 id="beliefs-title">Wrong beliefs behind answers</h2>
        {beliefs.length === 0 ? (
          <p className="progress-say">No wrong answer points to one yet.</p>
        ) : (
          <ul className="statistics-list">
            {beliefs.map(({ id, text, chosen, share, n }) => (
              <li key={id}>
                <b>{text}</b> {chosen} of {n} answers about its fact ({Math.round(100 * share)} %).
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="facts-title">
        <h2 id="facts-title">Facts</h2>
        <UnitTable caption="Fact" rows={facts} />
      </section>
    </>
  );
}
