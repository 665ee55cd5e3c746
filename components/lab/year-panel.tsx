import { memo } from 'react';
import { useFormatter, useTranslations } from '#language';
import type { Formatter, Translator } from '@/language/translator';
import type { Design, FaultKind, Report } from '@/simulator';
import { nameOf } from '../diagram/resource-words';
import { experimentTitle } from '../matrix/view';
import { placeName } from '../timeline/tracks';
import { durationText } from '../timeline/words';

const YEAR_S = 31_536_000;

/** How much of a year the design is down: expected, simulated and exact beside each other. Nothing while the analysis still runs. */
export const YearPanel = memo(function YearPanel({ report, design }: { report: Report; design: Design }) {
  const t = useTranslations('lab');
  const matrix = useTranslations('matrix');
  const time = useTranslations('timeline');
  const format = useFormatter();
  const { availability, steady } = report;
  if (availability === null) return null;
  const { simulated, parts } = availability;
  const worst = parts.slice(0, 5);
  const cuts = steady?.cutSets.slice(0, 3) ?? [];
  const known = new Set(steady?.cutSets.flatMap(({ parts: cut }) => cut));
  return (
    <section className="panel" aria-labelledby="year-title">
      <div className="panel-head">
        <h2 id="year-title">{t('year.title')}</h2>
        <span>{t.rich('year.down', { time: yearText(t, simulated.downtimeS), b: (text) => <b>{text}</b> })}</span>
      </div>
      <p className="panel-note">
        {simulated.episodes > 0
          ? t('year.simulated', {
              low: yearText(t, simulated.low * YEAR_S),
              high: yearText(t, simulated.high * YEAR_S),
              percent: Math.round(100 * simulated.confidence),
            })
          : t('year.exact')}
      </p>
      <details>
        <summary>{t('year.how')}</summary>
        <table className="cost-table">
          <caption className="sr-only">{t('year.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year.by')}</th>
              <th scope="col">{t('year.up')}</th>
              <th scope="col">{t('year.downAYear')}</th>
            </tr>
          </thead>
          <tbody>
            <YearRow by={t('year.single')} down={1 - availability.value} />
            <YearRow by={t('year.years')} down={simulated.unavailability} />
            {steady !== null && <YearRow by={t('year.levels')} down={steady.unavailability} />}
          </tbody>
        </table>
        <p className="panel-note">
          {steady === null && `${t('year.tooLarge')} `}
          {simulated.years > 0 && `${t('year.episodes', { episodes: simulated.episodes, years: simulated.years })} `}
          {t('year.ends', { high: percent(format, availability.high), low: percent(format, availability.low) })}
        </p>
        {worst.length > 0 && (
          <p className="panel-note">
            {t('year.most', {
              faults: worst
                .map(
                  ({ experiment, perYear, downtimeS }) =>
                    `${titleOf(matrix, experiment, design)} (${yearText(t, perYear * downtimeS)})`,
                )
                .join(', '),
            })}
          </p>
        )}
        {cuts.length > 0 && (
          <p className="panel-note">
            {t('year.likeliest', {
              cuts: cuts
                .map(({ parts: cut }) =>
                  cut
                    .map((part) => partName(time, part, design, known))
                    .reduce((first, second) => t('year.with', { first, second })),
                )
                .join('; '),
            })}
          </p>
        )}
        <p className="panel-note">
          <a href="/about/simulator">{t('year.knows')}</a>
        </p>
      </details>
    </section>
  );
});

function YearRow({ by, down }: { by: string; down: number }) {
  const t = useTranslations('lab');
  const format = useFormatter();
  return (
    <tr>
      <th scope="row">{by}</th>
      <td>{percent(format, 1 - down)}</td>
      <td>{yearText(t, down * YEAR_S)}</td>
    </tr>
  );
}

function percent(format: Formatter, share: number): string {
  const digits = share > 0.999 ? 4 : 2;
  return `${format.number(100 * share, { minimumFractionDigits: digits, maximumFractionDigits: digits })} %`;
}

function yearText(t: Translator<'lab'>, seconds: number): string {
  return seconds < 1 ? t('year.underASecond') : durationText(Math.round(seconds));
}

/** The one fault of a part of the expected downtime: "Zone a out". */
function titleOf(t: Translator<'matrix'>, experiment: string, design: Design): string {
  const [kind = '', target = ''] = experiment.split(/:(.*)/);
  return experimentTitle(t, [{ kind: kind as FaultKind, target }], design);
}

/** A place, a resource, or one of several like parts of a resource: "Zone a", "Balancer", "Web servers 2". `known`: every part. */
function partName(t: Translator<'timeline'>, part: string, design: Design, known: ReadonlySet<string>): string {
  if (design.regions.some(({ id }) => part === id || part.startsWith(`${id}/`))) return placeName(t, part, design);
  const resource = design.resources.find(({ id }) => id === part);
  if (resource !== undefined) return nameOf(resource);
  const [, id = part, number = ''] = /^(.*)-(\d+)$/.exec(part) ?? [];
  const several = design.resources.find((r) => r.id === id);
  if (several === undefined) return part;
  return known.has(`${id}-2`) ? `${nameOf(several)} ${number}` : nameOf(several);
}
