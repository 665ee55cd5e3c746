import { useTranslations } from '#language';
import type { Fact } from '@/curriculum/schema/fact';
import { Glyph } from '../glyphs/glyph';
import { Material } from '../language/material';

/** The mark beside a fact that the source page gets wrong, with what has changed. Nothing where the page holds. */
export function ChangedMark({ fact, always = false }: { fact: Fact; always?: boolean }) {
  const t = useTranslations('reading');
  if (fact.status === 'holds' || (fact.status !== 'outdated' && !always)) return null;
  return (
    <div className="changed-mark">
      <Glyph name="fault" />
      <div>
        <b>{t(`status.${fact.status}`)}</b>
        <Material>{fact.note}</Material>
      </div>
    </div>
  );
}
