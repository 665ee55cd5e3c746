import { useTranslations } from '#language';
import type { Assessment, EventName, ImportInput } from '@/simulator/import';
import { Chip } from '../controls/chip';
import { Material } from '../language/material';
import { SourceExcerpt } from './source-excerpt';

interface Props {
  assessment: Assessment;
  files: ImportInput['files'];
}

/** Single points of failure, traps and changes. */
export function Findings({ assessment: { spof, traps, changes }, files }: Props) {
  const t = useTranslations('imports');
  return (
    <>
      <section aria-labelledby="import-changes">
        <h2 id="import-changes">{t('findings.changes')}</h2>
        {changes.length === 0 && <p className="import-none">{t('findings.noChange')}</p>}
        <ol className="import-list">
          {changes.map(({ says, resource, property, file, line, helps }) => (
            <li key={says}>
              <p>
                <b>
                  <Material>{`${says}.`}</Material>
                </b>{' '}
                <Helps events={helps} word={t('findings.helps')} />
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
        <h2 id="import-spof">{t('findings.spof')}</h2>
        {spof.length === 0 && <p className="import-none">{t('findings.noSpof')}</p>}
        <ul className="import-list">
          {spof.map(({ resource, type, file, line, events, why }) => (
            <li key={resource}>
              <p>
                <b>{resource}</b> <span className="import-type">{type}</span>{' '}
                <Helps events={events} word={t('findings.downBy')} />
              </p>
              <p>
                <Material>{why}</Material>
              </p>
              <SourceExcerpt files={files} file={file} line={line} of={resource} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="import-traps">
        <h2 id="import-traps">{t('findings.traps')}</h2>
        {traps.length === 0 && <p className="import-none">{t('findings.noTrap')}</p>}
        <ul className="import-list">
          {traps.map(({ id, name, resource, file, line, why }) => (
            <li key={`${id} ${resource}`}>
              <p>
                <b>
                  <Material>{name}</Material>
                </b>
              </p>
              <p>
                <Material>{why}</Material>
              </p>
              <SourceExcerpt files={files} file={file} line={line} of={resource} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Helps({ events, word }: { events: readonly EventName[]; word: string }) {
  const t = useTranslations('imports');
  return (
    <span className="import-helps">
      {word}{' '}
      {events.map((event) => (
        <Chip key={event}>{t(`events.${event}.short`)}</Chip>
      ))}
    </span>
  );
}
