import type { Pack } from '@/curriculum/pack';
import type { FailureMode } from '@/curriculum/schema/failure-mode';
import { State } from '../state/state';
import { factAddress } from './addresses';
import { durationRange } from './words';

const BASIS: Record<FailureMode['detectedBy'][number]['basis'], string> = {
  documented: 'documented',
  derived: 'worked out from documented values',
  estimate: 'our estimate',
  configuration: 'as configured',
  arithmetic: 'arithmetic',
  undocumented: 'not documented',
};

/** One way to fail: what notices it, what helps and at what loss, what does not help, what is lost in any case. */
export function FailureTable({ pack, mode }: { pack: Pack; mode: FailureMode }) {
  const name = (entity: string) => {
    const label = pack.entities.get(entity)?.label ?? entity;
    return label.charAt(0).toUpperCase() + label.slice(1);
  };
  const id = `failure-${mode.id}`;
  return (
    <section className="failure" aria-labelledby={id}>
      <header>
        <h3 id={id}>{mode.label}</h3>
        <p>{mode.description}</p>
      </header>
      <h4>What notices it</h4>
      <ul>
        {mode.detectedBy.map((row) => (
          <li className="failure-row" key={row.mechanism}>
            <a className="failure-name" href={factAddress(pack.id, row.fact)}>
              {name(row.mechanism)}
            </a>
            <span>{row.how}</span>
            <Time range={row.timeS} basis={row.basis} condition={row.condition} />
          </li>
        ))}
      </ul>
      <h4>What helps</h4>
      <ul>
        {mode.mitigatedBy.map((row) => (
          <li className="failure-row" key={row.mechanism}>
            <a className="failure-name" href={factAddress(pack.id, row.fact)}>
              {name(row.mechanism)}
            </a>
            <span>
              {row.effect}, {row.automatic ? 'by itself' : 'by hand'}
              <Loss>{row.dataLoss}</Loss>
            </span>
            <Time range={row.recoveryS} basis={row.basis} condition={row.condition} />
          </li>
        ))}
      </ul>
      <h4>What does not help</h4>
      <ul className="failure-vain">
        {mode.doesNotHelp.map((row) => (
          <li className="failure-row" key={row.mechanism}>
            <a className="failure-name" href={factAddress(pack.id, row.fact)}>
              {name(row.mechanism)}
            </a>
            <span>{row.why}</span>
          </li>
        ))}
      </ul>
      {mode.remainsLost.length > 0 && (
        <p className="failure-lost">
          <State kind="lost">Lost in any case</State> {mode.remainsLost.join('; ')}.
        </p>
      )}
    </section>
  );
}

function Time({
  range,
  basis,
  condition,
}: {
  range: [number, number] | null;
  basis: keyof typeof BASIS;
  condition?: string | null;
}) {
  return (
    <span className="failure-time">
      <b>{range === null ? 'No fixed time' : durationRange(range)}</b>
      <small>
        {BASIS[basis]}
        {condition && `; if ${condition}`}
      </small>
    </span>
  );
}

function Loss({ children }: { children: string }) {
  return <small>{children === 'none' ? 'no data lost' : `data lost: ${children}`}</small>;
}
