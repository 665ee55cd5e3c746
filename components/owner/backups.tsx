import { useFormatter, useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { Button, ButtonLink } from '../controls/button';
import { SendForm } from '../forms/send-form';
import { Glyph } from '../glyphs/glyph';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';

/** "1.2 MB". */
const MEGABYTES = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** A backup. `at` is ISO 8601. */
export interface BackupView {
  name: string;
  bytes: number;
  at: string;
}

/** Why a backup was made, by the first word of its name. */
const OCCASIONS = [
  ['daily', 'daily'],
  ['manual', 'manual'],
  ['before-upgrade', 'upgrade'],
] as const;

/** The backups of the embedded database; `null` where the database is PostgreSQL. */
export function Backups({ backups }: { backups: BackupView[] | null }) {
  const t = useTranslations('owner');
  const format = useFormatter();
  return (
    <section className="section" aria-labelledby="backups-title" id="backups">
      <div className="section-head">
        <h2 id="backups-title">{t('backups.title')}</h2>
        <p>{t(backups === null ? 'backups.postgres' : 'backups.note')}</p>
      </div>
      {backups !== null && (
        <SendForm action="/api/owner/backup" back="/owner" className="owner-now">
          <Button type="submit" kind="quiet">
            {t('backups.now')}
          </Button>
        </SendForm>
      )}
      {backups?.length === 0 && (
        <Notice title={t('backups.none')} level={3}>
          <p>{t('backups.noneBody')}</p>
        </Notice>
      )}
      {backups !== null && backups.length > 0 && (
        <ul className="owner-lines">
          {backups.map(({ name, bytes, at }) => (
            <li key={name}>
              <b>
                <LocalTime at={at} />
              </b>
              <span>{occasionOf(t, name)}</span>
              <span>{format.number(bytes / 1e6, MEGABYTES)}</span>
              <ButtonLink
                kind="quiet"
                small
                href={`/api/owner/backups?name=${encodeURIComponent(name)}`}
                download
                aria-label={t('backups.downloadOf', { name })}
              >
                <Glyph name="download" />
                {t('backups.download')}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function occasionOf(t: Translator<'owner'>, name: string): string | null {
  const occasion = OCCASIONS.find(([word]) => name.startsWith(word))?.[1];
  return occasion === undefined ? null : t(`backups.${occasion}`);
}
