import { useTranslations } from '#language';
import type { TopicFact } from '@/curriculum/pack';
import { quantityText } from '@/curriculum/quantity';
import { Chip } from '../controls/chip';
import { useMaterialMarks } from '../language/material';
import { factAnchor } from '../reading/addresses';
import { ChangedMark } from '../reading/changed-mark';
import { SourceLine } from '../reading/source-line';

const RELEVANCE = { 1: 'background', 2: 'useful', 3: 'core' } as const;

/** One fact: what is true, its numbers, what people get wrong about it, and the evidence. */
export function FactArticle({ fact }: { fact: TopicFact }) {
  const t = useTranslations('facts');
  const material = useMaterialMarks();
  const anchor = factAnchor(fact.id);
  return (
    <article className="fact" id={anchor} aria-labelledby={`${anchor}-statement`}>
      <div className="fact-main">
        <h2 id={`${anchor}-statement`} {...material}>
          {fact.statement}
        </h2>
        {fact.numbers.length > 0 && (
          <dl className="fact-numbers">
            {fact.numbers.map((quantity) => (
              <div key={`${quantity.name} ${quantity.bound}`}>
                <dt {...material}>{quantity.name}</dt>
                <dd>
                  <b {...material}>{quantityText(quantity)}</b> {t(`bound.${quantity.bound}`)}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {fact.status === 'holds' ? (
          fact.note && (
            <p className="fact-note" {...material}>
              {fact.note}
            </p>
          )
        ) : (
          <>
            <ChangedMark fact={fact} always />
            {fact.originClaim && (
              <p className="fact-note">
                {t('originSays', { lines: fact.originLines.join(', '), claim: fact.originClaim })}
              </p>
            )}
          </>
        )}
        {fact.misconceptions.length > 0 && (
          <ul className="fact-beliefs" aria-label={t('wrong')}>
            {fact.misconceptions.map((belief) => (
              <li key={belief.id}>
                <span className="sr-only">{t('notTrue')}</span>
                <span {...material}>
                  <s>{belief.text}</s> {belief.whyWrong}
                </span>
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
          <Chip>{t(`kinds.${fact.kind}`)}</Chip>
          <Chip>{t(`relevance.${RELEVANCE[fact.relevance]}`)}</Chip>
        </p>
        <SourceLine fact={fact} />
        <p className="source">{t(`verified.${fact.verified}`)}</p>
        {fact.originLines.length === 0 && <p className="source">{t('added')}</p>}
      </div>
    </article>
  );
}
