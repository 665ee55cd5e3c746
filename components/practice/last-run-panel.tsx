import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';

/** The last session of this browser. */
export interface LastRunView {
  address: string;
  length: number;
  answered: number;
  right: number;
}

/** The way back into the last session, or to its summary. */
export function LastRunPanel({ lastRun }: { lastRun: LastRunView }) {
  const t = useTranslations('practice');
  const b = (text: ReactNode) => <b>{text}</b>;
  const { address, length, answered, right } = lastRun;
  const done = answered >= length;
  return (
    <div className="last-run">
      <p className="last-run-count">
        {done
          ? t.rich('last.right', { right, questions: length, b })
          : t.rich('last.answered', { answered, questions: length, b })}
      </p>
      <div>
        <h2>{t(done ? 'last.title' : 'last.openTitle')}</h2>
        <p>{done ? t('last.inSummary') : t('last.rightSoFar', { right })}</p>
      </div>
      <ButtonLink kind={done ? 'quiet' : 'main'} href={address}>
        {t(done ? 'last.seeSummary' : 'last.continue')}
        <Glyph name="next" />
      </ButtonLink>
    </div>
  );
}
