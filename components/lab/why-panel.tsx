import { memo } from 'react';
import { useTranslations } from '#language';
import { type Design, type ParsedBrief, type Report, serviceOf, type Verdict } from '@/simulator';
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
  const failed = report.requirements.filter(({ verdict }) => NOT_MET.has(verdict));
  if (failed.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="why-title">
      <h2 id="why-title">{t('why.title')}</h2>
      {failed.map(({ id, title, grounds }) => {
        const asked = brief.requirements.find((r) => r.id === id);
        const cell = grounds.experiment === null ? null : cellOf(report, grounds.experiment, id);
        const faults = report.experiments.find((e) => e.id === grounds.experiment)?.faults ?? [];
        const event = cell?.decisive ?? grounds.event;
        const property = grounds.property === null ? null : settingOf(design, grounds.property);
        const traps = report.traps.filter(({ requirements }) => requirements.includes(id));
        const reading = (asked?.reading ?? []).flatMap((topic) => topicLinks.get(topic) ?? []);
        const hint = report.hints.find((h) => h.requirement === id);
        return (
          <div className="why" key={id}>
            <h3 {...material}>{title}</h3>
            {event !== null && faults.length > 0 && (
              <p>
                {t.rich('why.decided', {
                  fault: experimentTitle(matrix, faults, design),
                  event: () => <Material key="event">{eventText(event, design)}</Material>,
                })}{' '}
                {cell?.fact && (
                  <a href={factHref(cell.fact)} {...material}>
                    {statements[cell.fact]}
                  </a>
                )}
              </p>
            )}
            {grounds.line !== null && (
              <p>{t.rich('why.line', { line: () => <Material key="line">{grounds.line}</Material> })}</p>
            )}
            {property !== null && (
              <p>
                {t.rich('why.property', {
                  resource: () => <b key="resource">{property.resource}</b>,
                  setting: () => <Material key="setting">{property.setting}</Material>,
                  path: () => <code key="path">{grounds.property}</code>,
                })}
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

const NOT_MET: ReadonlySet<Verdict> = new Set(['fails', 'open', 'undecided']);

/** "Database" and "Deployment" of `database.deployment`. */
function settingOf(design: Design, path: string): { resource: string; setting: string } | null {
  const [id = '', key = ''] = path.split(/\.(.*)/);
  const resource = design.resources.find((r) => r.id === id);
  if (resource === undefined) return null;
  const field = serviceOf(resource.type).fields.find((f) => f.key === key);
  return { resource: resource.label ?? id, setting: field?.label ?? 'Region' };
}

function cellOf(report: Report, experiment: string, requirement: string) {
  const row = report.matrix.rows.indexOf(experiment);
  return report.matrix.cells[row]?.[report.matrix.columns.indexOf(requirement)] ?? null;
}
