import { Fragment } from 'react';
import { useTranslations } from '#language';
import type { Fact } from '@/curriculum/schema/fact';
import { Glyph } from '../glyphs/glyph';
import { useMaterialMarks } from '../language/material';
import { useLongDate } from '../language/use-long-date';

/** Where a fact can be read, and when it was last checked. */
export function SourceLine({ fact }: { fact: Fact }) {
  const t = useTranslations('reading');
  const longDate = useLongDate();
  const material = useMaterialMarks();
  return (
    <p className="source">
      {fact.sources.length === 0 && t('source.none')}
      {fact.sources.map((source, index) => (
        <Fragment key={source.url}>
          {index > 0 && ', '}
          <a href={source.url} rel="noreferrer" {...material}>
            {source.title}
            <Glyph name="external" size="s" />
          </a>
        </Fragment>
      ))}
      {t('source.checked', { date: longDate(fact.checked) })}
    </p>
  );
}
