import { useTranslations } from '#language';
import { LocalTime } from '../local-time';
import { State } from '../state/state';

/** How telling the record store goes. Times are ISO 8601. */
export interface RecordsView {
  host: string;
  waiting: number;
  taken: number;
  refused: number;
  dropped: number;
  lastTakenAt: string | null;
  lastError: { why: string; at: string } | null;
  pausedUntil: string | null;
}

/** What the record store has been told, what waits, and what went wrong last; that none is set without one. */
export function RecordStoreState({ records }: { records: RecordsView | null }) {
  const t = useTranslations('owner');
  if (records === null) return t('records.none');
  const { host, lastTakenAt, lastError, pausedUntil, ...counts } = records;
  return (
    <>
      <State kind={pausedUntil === null ? 'ok' : 'down'}>
        {t(pausedUntil === null ? 'records.takes' : 'records.refuses', { host })}
      </State>
      <br />
      {t('records.counts', counts)}
      {lastTakenAt !== null && t.rich('records.lastTaken', { at: () => <LocalTime at={lastTakenAt} /> })}
      {pausedUntil !== null && t.rich('records.triedAgain', { at: () => <LocalTime at={pausedUntil} /> })}
      {lastError !== null && (
        <>
          <br />
          {t.rich('records.lastRefusal', { at: () => <LocalTime at={lastError.at} />, why: lastError.why })}
        </>
      )}
    </>
  );
}
