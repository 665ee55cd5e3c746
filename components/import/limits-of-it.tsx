import { useTranslations } from '#language';
import type { Assessment } from '@/simulator/import';
import { Material } from '../language/material';
import { ScrollBox } from '../scroll-box';

/** What the assessment does not know: what it took as given and what it did not look into. */
export function LimitsOfIt({ assessment: { assumptions, not_modelled } }: { assessment: Assessment }) {
  const t = useTranslations('imports');
  const could = not_modelled.filter(({ matters }) => matters === 'could');
  const harmless = not_modelled.filter(({ matters }) => matters === 'no');
  return (
    <>
      <section aria-labelledby="import-assumptions">
        <h2 id="import-assumptions">{t('limits.assumptions')}</h2>
        {assumptions.length === 0 && <p className="import-none">{t('limits.noAssumption')}</p>}
        <ul className="import-list">
          {assumptions.map(({ says, resource }) => (
            <li key={`${resource} ${says}`}>
              <p>
                <Material>{`${says}.`}</Material>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="import-not-modelled">
        <h2 id="import-not-modelled">{t('limits.notModelled')}</h2>
        {could.length === 0 ? (
          <p className="import-none">{t('limits.nothing')}</p>
        ) : (
          <>
            <p className="import-none">{t('limits.could')}</p>
            <NotModelled label={t('limits.couldTable')} rows={could} />
          </>
        )}
        {harmless.length > 0 && (
          <details className="import-harmless">
            <summary>{t('limits.harmless', { count: harmless.length })}</summary>
            <NotModelled label={t('limits.harmlessTable')} rows={harmless} />
          </details>
        )}
      </section>
    </>
  );
}

function NotModelled({ label, rows }: { label: string; rows: Assessment['not_modelled'] }) {
  const t = useTranslations('imports');
  return (
    <ScrollBox label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('limits.resource')}</th>
            <th scope="col">{t('limits.type')}</th>
            <th scope="col">{t('limits.line')}</th>
            <th scope="col">{t('limits.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, type, file, line, why }) => (
            <tr key={`${file} ${id}`}>
              <th scope="row">{id}</th>
              <td>{type}</td>
              <td>{line}</td>
              <td>
                <Material>{why}</Material>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
