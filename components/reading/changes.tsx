import { useTranslations } from '#language';
import type { TopicFact } from '@/curriculum/pack';
import { Glyph } from '../glyphs/glyph';
import { useMaterialMarks } from '../language/material';
import { factAddress } from './addresses';

/** What the source page says, paraphrased, against what is true now: one row a fact. */
export function Changes({ pack, facts }: { pack: string; facts: readonly TopicFact[] }) {
  const t = useTranslations('reading');
  const material = useMaterialMarks();
  return (
    <div className="changes">
      <div className="changes-head" aria-hidden="true">
        <span>{t('changes.source')}</span>
        <span>{t('changes.today')}</span>
      </div>
      <ul>
        {facts.map((fact) => (
          <li className="changes-row" key={fact.id}>
            <div className="changes-side">
              <b className="changes-label">
                {fact.originLines.length > 0
                  ? t('changes.sourceLines', { lines: fact.originLines.join(', ') })
                  : t('changes.source')}
              </b>
              {fact.originClaim === null || fact.originClaim === undefined ? (
                <p className="changes-claim">{t('changes.nothing')}</p>
              ) : (
                <p className="changes-claim" {...material}>
                  {fact.originClaim}
                </p>
              )}
              <p className="changes-status">
                <Glyph name="fault" size="s" />
                {t(`status.${fact.status}`)}
              </p>
            </div>
            <div className="changes-side">
              <b className="changes-label changes-label-now">{t('changes.today')}</b>
              <p {...material}>{fact.statement}</p>
              {fact.note && (
                <p className="changes-note" {...material}>
                  {fact.note}
                </p>
              )}
              <a className="changes-more" href={factAddress(pack, fact.id)}>
                {t('trap.source')}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
