import type { Assessment, EventName, ImportInput } from '@/simulator/import';
import { Chip } from '../controls/chip';
import { SourceExcerpt } from './source-excerpt';
import { EVENT_SHORT } from './words';

interface Props {
  assessment: Assessment;
  files: ImportInput['files'];
}

/** Single points of failure, traps and changes. */
export function Findings({ assessment: { spof, traps, changes }, files }: Props) {
  return (
    <>
      <section aria-labelledby="import-changes">
        <h2 id="import-changes">Cheapest changes</h2>
        {changes.length === 0 && <p className="import-none">No change is suggested.</p>}
        <ol className="import-list">
          {changes.map(({ says, resource, property, file, line, helps }) => (
            <li key={says}>
              <p>
                <b>{says}.</b> <Helps events={helps} />
              </p>
              <SourceExcerpt
                files={files}
                file={file}
                line={line}
                of={property === '' ? resource : `${resource}.${property}`}
              />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="import-spof">
        <h2 id="import-spof">Single points of failure</h2>
        {spof.length === 0 && <p className="import-none">None was found short of the Region.</p>}
        <ul className="import-list">
          {spof.map(({ resource, type, file, line, events, why }) => (
            <li key={resource}>
              <p>
                <b>{resource}</b> <span className="import-type">{type}</span> <Helps events={events} word="down by" />
              </p>
              <p>{why}</p>
              <SourceExcerpt files={files} file={file} line={line} of={resource} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="import-traps">
        <h2 id="import-traps">Traps</h2>
        {traps.length === 0 && <p className="import-none">None of the known ones.</p>}
        <ul className="import-list">
          {traps.map(({ id, name, resource, file, line, why }) => (
            <li key={`${id} ${resource}`}>
              <p>
                <b>{name}</b>
              </p>
              <p>{why}</p>
              <SourceExcerpt files={files} file={file} line={line} of={resource} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Helps({ events, word = 'helps with' }: { events: readonly EventName[]; word?: string }) {
  return (
    <span className="import-helps">
      {word}{' '}
      {events.map((event) => (
        <Chip key={event}>{EVENT_SHORT[event]}</Chip>
      ))}
    </span>
  );
}
