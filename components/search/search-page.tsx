import { Button } from '../controls/button';
import { Chip } from '../controls/chip';
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
  /** What there is to find, in words. */
  extent: string;
}

/** Search as a page: a form and its results, without any script. */
export function SearchPage({ query, hits, limit, extent }: Props) {
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>Search</h1>
        <search>
          <form className="search-form" action="/search">
            <label className="sr-only" htmlFor="q">
              Words to find
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
            <Button type="submit">Search</Button>
          </form>
        </search>
        <p role="status">{statusOf(query, hits.length, limit, extent)}</p>
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
  return (
    <article className="search-result">
      <h2>
        <a href={addressOf(document)}>
          <Stretches stretches={mark(document.title, words)} />
        </a>
      </h2>
      <p className="search-result-place">
        <Chip>{document.kind}</Chip>
        {document.within}
      </p>
      {document.text !== '' && (
        <p className="search-result-text">
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

function statusOf(query: string, found: number, limit: number, extent: string): string {
  if (query === '') return `Finds words in ${extent}.`;
  if (found === 0) return `Nothing has a word like “${query}”. Looked through ${extent}.`;
  if (found === limit) return `The first ${limit} results for “${query}”.`;
  return `${found} ${found === 1 ? 'result' : 'results'} for “${query}”.`;
}
