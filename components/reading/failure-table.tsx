import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import type { FailureMode } from '@/curriculum/schema/failure-mode';
import { useMaterialMarks } from '../language/material';
import { durationRange } from '../language/spans';
import { State } from '../state/state';
import { factAddress } from './addresses';

/** One way to fail: what notices it, what helps and at what loss, what does not help, what is lost in any case. */
export function FailureTable({ pack, mode }: { pack: Pack; mode: FailureMode }) {
  const t = useTranslations('reading');
  const material = useMaterialMarks();
  const name = (entity: string) => {
    const label = pack.entities.get(entity)?.label ?? entity;
    return label.charAt(0).toUpperCase() + label.slice(1);
  };
  const id = `failure-${mode.id}`;
  return (
    <section className="failure" aria-labelledby={id}>
      <header>
        <h3 id={id} {...material}>
          {mode.label}
        </h3>
        <p {...material}>{mode.description}</p>
      </header>
      <h4>{t('failure.notices')}</h4>
      <ul>
        {mode.detectedBy.map((row) => (
          <li className="failure-row" key={row.mechanism}>
            <a className="failure-name" {...material} href={factAddress(pack.id, row.fact)}>
              {name(row.mechanism)}
            </a>
            <span {...material}>{row.how}</span>
            <Time range={row.timeS} basis={row.basis} condition={row.condition} />
          </li>
        ))}
      </ul>
      <h4>{t('failure.helps')}</h4>
      <ul>
        {mode.mitigatedBy.map((row) => (
          <li className="failure-row" key={row.mechanism}>
            <a className="failure-name" {...material} href={factAddress(pack.id, row.fact)}>
              {name(row.mechanism)}
            </a>
            <span>
              {t(row.automatic ? 'failure.byItself' : 'failure.byHand', { effect: row.effect })}
              <Loss>{row.dataLoss}</Loss>
            </span>
            <Time range={row.recoveryS} basis={row.basis} condition={row.condition} />
          </li>
        ))}
      </ul>
      <h4>{t('failure.vain')}</h4>
      <ul className="failure-vain">
        {mode.doesNotHelp.map((row) => (
          <li className="failure-row" key={row.mechanism}>
            <a className="failure-name" {...material} href={factAddress(pack.id, row.fact)}>
              {name(row.mechanism)}
            </a>
            <span {...material}>{row.why}</span>
          </li>
        ))}
      </ul>
      {mode.remainsLost.length > 0 && (
        <p className="failure-lost">
          <State kind="lost">{t('failure.lost')}</State> <span {...material}>{mode.remainsLost.join('; ')}.</span>
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
  basis: FailureMode['detectedBy'][number]['basis'];
  condition?: string | null;
}) {
  const t = useTranslations('reading');
  const units = useTranslations('units');
  return (
    <span className="failure-time">
      <b>{range === null ? t('failure.noTime') : durationRange(units, range)}</b>
      <small>
        {condition ? t('failure.condition', { basis: t(`basis.${basis}`), condition }) : t(`basis.${basis}`)}
      </small>
    </span>
  );
}

function Loss({ children }: { children: string }) {
  const t = useTranslations('reading');
  return <small>{children === 'none' ? t('failure.noDataLost') : t('failure.dataLost', { what: children })}</small>;
}
