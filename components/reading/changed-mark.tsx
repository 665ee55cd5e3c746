import type { Fact } from '@/curriculum/schema/fact';
import { Glyph } from '../glyphs/glyph';
import { STATUS_WORDS } from './words';

/** The mark beside a fact that the source page gets wrong, with what has changed. Nothing where the page holds. */
export function ChangedMark({ fact, always = false }: { fact: Fact; always?: boolean }) {
  if (fact.status === 'holds' || (fact.status !== 'outdated' && !always)) return null;
  return (
    <div className="changed-mark">
      <Glyph name="fault" />
      <div>
        <b>{STATUS_WORDS[fact.status]}</b>
        {fact.note}
      </div>
    </div>
  );
}
