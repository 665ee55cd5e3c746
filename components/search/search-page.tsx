import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
import { useMaterialMarks } from '../language/material';
import { Footer } from '../shell/footer';
import { addressOf } from './address';
import { excerpt, mark, type Stretch } from './excerpt';
import { type Hit, MAX_QUERY } from './search-index';

/** Longest quotation of a found text, in characters. */
const QUOTED = 220;

interface Props {
  query: string;
  hits: readonly Hit[];
  /** Not more than so many are listed. */
  limit: number;
  /** What there is to find. */
  searched: { pages: number; facts: number };
}

/** Search as a page: a form and its results, without any script. */
export function SearchPage({ query, hits, limit, searched }: Props) {
  const t = useTranslations('search');
  const extent = t('extent', searched);
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <search>
          <form className="search-form" action="/search">
            <label className="sr-only" htmlFor="q">
              {t('words')}
            </label>
            <input
              className="input"
              type="search"
              id="q"
              name="q"
              defaultValue={query}
              maxLength={MAX_QUERY}
              autoComplete="off"
            />
            <Button type="submit">{t('title')}</Button>
          </form>
        </search>
        <p role="status">{statusOf(t, query, hits.length, limit, extent)}</p>
      </header>
      {hits.length > 0 && (
        <ol className="search-results">
          {hits.map((hit) => (
            <li key={hit.document.id}>
              <Result hit={hit} />
            </li>
          ))}
        </ol>
      )}
      <Footer />
    </main>
  );
}

function Result({ hit: { document, words } }: { hit: Hit }) {
  const t = useTranslations('search');
  const material = useMaterialMarks();
  return (
    <article className="search-result">
      <h2 {...material}>
        <a href={addressOf(document)}>
          <Stretches stretches={mark(document.title, words)} />
        </a>
      </h2>
      <p className="search-result-place">
        <Chip>{t(`kinds.${document.kind}`)}</Chip>
        <span {...material}>{document.within}</span>
      </p>
      {document.text !== '' && (
        <p className="search-result-text" {...material}>
          <Stretches stretches={excerpt(document.text, words, QUOTED)} />
        </p>
      )}
    </article>
  );
}

function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  let at = 0;
  return stretches.map(({ text, met }) => {
    at += text.length;
    return met ? <mark key={at}>{text}</mark> : text;
  });
}

function statusOf(t: Translator<'search'>, query: string, found: number, limit: number, extent: string): string {
  if (query === '') return t('empty', { extent });
  if (found === 0) return t('nothing', { query, extent });
  if (found === limit) return t('first', { count: limit, query });
  return t('found', { count: found, query });
}
