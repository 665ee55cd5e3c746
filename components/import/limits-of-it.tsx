import type { Assessment } from '@/simulator/import';
import { ScrollBox } from '../scroll-box';

/** What the assessment does not know: what it took as given and what it did not look into. */
export function LimitsOfIt({ assessment: { assumptions, not_modelled } }: { assessment: Assessment }) {
  const could = not_modelled.filter(({ matters }) => matters === 'could');
  const harmless = not_modelled.filter(({ matters }) => matters === 'no');
  return (
    <>
      <section aria-labelledby="import-assumptions">
        <h2 id="import-assumptions">Assumptions</h2>
        {assumptions.length === 0 && <p className="import-none">Nothing was taken as given.</p>}
        <ul className="import-list">
          {assumptions.map(({ says, resource }) => (
            <li key={`${resource} ${says}`}>
              <p>{says}.</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="import-not-modelled">
        <h2 id="import-not-modelled">Not modelled</h2>
        {could.length === 0 ? (
          <p className="import-none">Nothing that could change an answer.</p>
        ) : (
          <>
            <p className="import-none">These could change an answer:</p>
            <NotModelled label="Not modelled, and could matter" rows={could} />
          </>
        )}
        {harmless.length > 0 && (
          <details className="import-harmless">
            <summary>
              {harmless.length === 1 ? 'One resource' : `${harmless.length} resources`} that do not matter for this
            </summary>
            <NotModelled label="Not modelled, and do not matter" rows={harmless} />
          </details>
        )}
      </section>
    </>
  );
}

function NotModelled({ label, rows }: { label: string; rows: Assessment['not_modelled'] }) {
  return (
    <ScrollBox label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">Resource</th>
            <th scope="col">Type</th>
            <th scope="col">Line</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, type, file, line, why }) => (
            <tr key={`${file} ${id}`}>
              <th scope="row">{id}</th>
              <td>{type}</td>
              <td>{line}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
