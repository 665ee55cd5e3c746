import { memo } from 'react';
import type { Design, FaultKind, Report } from '@/simulator';
import { nameOf } from '../diagram/resource-words';
import { experimentTitle } from '../matrix/view';
import { placeName } from '../timeline/tracks';
import { durationText } from '../timeline/words';

const YEAR_S = 31_536_000;

/** How much of a year the design is down: expected, simulated and exact beside each other. Nothing while the analysis still runs. */
export const YearPanel = memo(function YearPanel({ report, design }: { report: Report; design: Design }) {
  const { availability, steady } = report;
  if (availability === null) return null;
  const { simulated, parts } = availability;
  const worst = parts.slice(0, 5);
  const cuts = steady?.cutSets.slice(0, 3) ?? [];
  const known = new Set(steady?.cutSets.flatMap(({ parts: cut }) => cut));
  return (
    <section className="panel" aria-labelledby="year-title">
      <div className="panel-head">
        <h2 id="year-title">A year</h2>
        <span>
          down <b>{yearText(simulated.downtimeS)}</b>
        </span>
      </div>
      <p className="panel-note">
        {simulated.episodes > 0
          ? `Simulated with faults that meet each other: ${yearText(simulated.low * YEAR_S)} to ${yearText(simulated.high * YEAR_S)} with ${Math.round(100 * simulated.confidence)} % confidence.`
          : 'No two faults can meet here, so the simulated years are exact.'}
      </p>
      <details>
        <summary>How that is known</summary>
        <table className="cost-table">
          <caption className="sr-only">Time down in a year, by four ways to know it</caption>
          <thead>
            <tr>
              <th scope="col">By</th>
              <th scope="col">Up</th>
              <th scope="col">Down a year</th>
            </tr>
          </thead>
          <tbody>
            <YearRow by="single faults, each at its yearly rate" down={1 - availability.value} />
            <YearRow by="simulated years, faults meet" down={simulated.unavailability} />
            {steady !== null && <YearRow by="published service levels, exact" down={steady.unavailability} />}
          </tbody>
        </table>
        <p className="panel-note">
          {steady === null && 'Too large for an exact answer at published service levels. '}
          {simulated.years > 0 &&
            `${simulated.episodes.toLocaleString('en')} times in which faults met were run, as many as ${simulated.years.toLocaleString('en')} years bring. `}
          Rates and times at their kind ends give {percent(availability.high)}, at their unkind ends{' '}
          {percent(availability.low)}.
        </p>
        {worst.length > 0 && (
          <p className="panel-note">
            Most is lost to{' '}
            {worst
              .map(
                ({ experiment, perYear, downtimeS }) =>
                  `${titleOf(experiment, design)} (${yearText(perYear * downtimeS)})`,
              )
              .join(', ')}
            .
          </p>
        )}
        {cuts.length > 0 && (
          <p className="panel-note">
            Likeliest ends at service levels:{' '}
            {cuts.map(({ parts: cut }) => cut.map((part) => partName(part, design, known)).join(' with ')).join('; ')}.
          </p>
        )}
        <p className="panel-note">
          <a href="/about/simulator">What the simulator knows</a>
        </p>
      </details>
    </section>
  );
});

function YearRow({ by, down }: { by: string; down: number }) {
  return (
    <tr>
      <th scope="row">{by}</th>
      <td>{percent(1 - down)}</td>
      <td>{yearText(down * YEAR_S)}</td>
    </tr>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0.999 ? 4 : 2)} %`;
}

function yearText(seconds: number): string {
  return seconds < 1 ? 'under 1 s' : durationText(Math.round(seconds));
}

/** The one fault of a part of the expected downtime: "Zone a out". */
function titleOf(experiment: string, design: Design): string {
  const [kind = '', target = ''] = experiment.split(/:(.*)/);
  return experimentTitle([{ kind: kind as FaultKind, target }], design);
}

/** A place, a resource, or one of several like parts of a resource: "Zone a", "Balancer", "Web servers 2". `known`: every part. */
function partName(part: string, design: Design, known: ReadonlySet<string>): string {
  if (design.regions.some(({ id }) => part === id || part.startsWith(`${id}/`))) return placeName(part, design);
  const resource = design.resources.find(({ id }) => id === part);
  if (resource !== undefined) return nameOf(resource);
  const [, id = part, number = ''] = /^(.*)-(\d+)$/.exec(part) ?? [];
  const several = design.resources.find((r) => r.id === id);
  if (several === undefined) return part;
  return known.has(`${id}-2`) ? `${nameOf(several)} ${number}` : nameOf(several);
}
