import type { TopicFact } from '@/curriculum/pack';
import { quantityText } from '@/curriculum/quantity';
import { Chip } from '../controls/chip';
import { factAnchor } from '../reading/addresses';
import { ChangedMark } from '../reading/changed-mark';
import { SourceLine } from '../reading/source-line';
import { VERIFIED_WORDS } from '../reading/words';

const RELEVANCE = { 1: 'background', 2: 'useful', 3: 'core for the exam' } as const;

const BOUND: Record<TopicFact['numbers'][number]['bound'], string> = {
  default: 'by default',
  min: 'at least',
  max: 'at most',
  typical: 'typically',
  design: 'designed for',
  fixed: 'fixed',
};

/** One fact: what is true, its numbers, what people get wrong about it, and the evidence. */
export function FactArticle({ fact }: { fact: TopicFact }) {
  const anchor = factAnchor(fact.id);
  return (
    <article className="fact" id={anchor} aria-labelledby={`${anchor}-statement`}>
      <div className="fact-main">
        <h2 id={`${anchor}-statement`}>{fact.statement}</h2>
        {fact.numbers.length > 0 && (
          <dl className="fact-numbers">
            {fact.numbers.map((quantity) => (
              <div key={`${quantity.name} ${quantity.bound}`}>
                <dt>{quantity.name}</dt>
                <dd>
                  <b>{quantityText(quantity)}</b> {BOUND[quantity.bound]}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {fact.status === 'holds' ? (
          fact.note && <p className="fact-note">{fact.note}</p>
        ) : (
          <>
            <ChangedMark fact={fact} always />
            {fact.originClaim && (
              <p className="fact-note">
                The source page, line {fact.originLines.join(', ')}: {fact.originClaim}
              </p>
            )}
          </>
        )}
        {fact.misconceptions.length > 0 && (
          <ul className="fact-beliefs" aria-label="What people get wrong">
            {fact.misconceptions.map((belief) => (
              <li key={belief.id}>
                <span className="sr-only">Not true: </span>
                <s>{belief.text}</s> {belief.whyWrong}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="fact-evidence">
        <p>
          <a className="fact-address" href={`#${anchor}`}>
            <code>{fact.id}</code>
          </a>
        </p>
        <p className="fact-chips">
          <Chip>{fact.kind}</Chip>
          <Chip>{RELEVANCE[fact.relevance]}</Chip>
        </p>
        <SourceLine fact={fact} />
        <p className="source">{VERIFIED_WORDS[fact.verified]}</p>
        {fact.originLines.length === 0 && <p className="source">not on the source page; added</p>}
      </div>
    </article>
  );
}
