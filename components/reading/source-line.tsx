import { Fragment } from 'react';
import type { Fact } from '@/curriculum/schema/fact';
import { Glyph } from '../glyphs/glyph';
import { longDate } from './words';

/** Where a fact can be read, and when it was last checked. */
export function SourceLine({ fact }: { fact: Fact }) {
  return (
    <p className="source">
      {fact.sources.length === 0 && 'No page to cite'}
      {fact.sources.map((source, index) => (
        <Fragment key={source.url}>
          {index > 0 && ', '}
          <a href={source.url} rel="noreferrer">
            {source.title}
            <Glyph name="external" size="s" />
          </a>
        </Fragment>
      ))}
      , checked {longDate(fact.checked)}
    </p>
  );
}
