import { memo } from 'react';
import { useTranslations } from '#language';
import type { ParsedBrief, Report } from '@/simulator';
import { Material, useMaterialMarks } from '../language/material';
import { experimentTitle } from '../matrix/view';
import { eventText } from '../timeline/event-text';
import type { Graded } from './grader-messages';
import { HintSteps } from './hint-steps';

interface Props {
  brief: ParsedBrief;
  graded: Graded;
  factHref: (fact: string) => string;
  statements: Readonly<Record<string, string>>;
  topicLinks: ReadonlyMap<string, { title: string; href: string }>;
}

/** For every failed requirement: what decided it, the fact behind that, the belief it shows, hints, what to read. */
export const WhyPanel = memo(function WhyPanel({ brief, graded, factHref, statements, topicLinks }: Props) {
  const t = useTranslations('lab');
  const matrix = useTranslations('matrix');
  const material = useMaterialMarks();
  const { report, design } = graded;
  const failed = report.requirements.filter(({ verdict }) => verdict === 'fails' || verdict === 'open');
  if (failed.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="why-title">
      <h2 id="why-title">{t('why.title')}</h2>
      {failed.map(({ id, title, worst }) => {
        const asked = brief.requirements.find((r) => r.id === id);
        const cell = worst === null ? null : cellOf(report, worst, id);
        const faults = report.experiments.find((e) => e.id === worst)?.faults ?? [];
        const traps = report.traps.filter(({ requirements }) => requirements.includes(id));
        const reading = (asked?.reading ?? []).flatMap((topic) => topicLinks.get(topic) ?? []);
        const hint = report.hints.find((h) => h.requirement === id);
        return (
          <div className="why" key={id}>
            <h3 {...material}>{title}</h3>
            {cell?.decisive && (
              <p>
                {t.rich('why.decided', {
                  fault: experimentTitle(matrix, faults, design),
                  event: () => <Material key="event">{eventText(cell.decisive ?? '', design)}</Material>,
                })}{' '}
                {cell.fact && (
                  <a href={factHref(cell.fact)} {...material}>
                    {statements[cell.fact]}
                  </a>
                )}
              </p>
            )}
            <HintSteps
              steps={hint ? [hint.concept, hint.component, hint.change] : asked?.concept ? [asked.concept] : []}
            />
            {traps.map(({ trap, title: belief, fact }) => (
              <p key={trap}>
                {t.rich('why.belief', {
                  belief: () => <Material key="belief">{belief}</Material>,
                  b: (text) => <b>{text}</b>,
                })}{' '}
                <a href={factHref(fact)} {...material}>
                  {statements[fact]}
                </a>
              </p>
            ))}
            {reading.length > 0 && (
              <p>
                {t.rich('why.read', {
                  topics: () =>
                    reading.map(({ title: topic, href }, i) => (
                      <span key={href}>
                        {i > 0 && ', '}
                        <a href={href} {...material}>
                          {topic}
                        </a>
                      </span>
                    )),
                })}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
});

function cellOf(report: Report, experiment: string, requirement: string) {
  const row = report.matrix.rows.indexOf(experiment);
  return report.matrix.cells[row]?.[report.matrix.columns.indexOf(requirement)] ?? null;
}
