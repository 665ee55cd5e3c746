import type { TopicFact } from '@/curriculum/pack';
import { Glyph } from '../glyphs/glyph';
import { factAddress } from './addresses';
import { STATUS_WORDS } from './words';

/** What the source page says, paraphrased, against what is true now: one row a fact. */
export function Changes({ pack, facts }: { pack: string; facts: readonly TopicFact[] }) {
  return (
    <div className="changes">
      <div className="changes-head" aria-hidden="true">
        <span>The source page</span>
        <span>True today</span>
      </div>
      <ul>
        {facts.map((fact) => (
          <li className="changes-row" key={fact.id}>
            <div className="changes-side">
              <b className="changes-label">
                The source page{fact.originLines.length > 0 && `, line ${fact.originLines.join(', ')}`}
              </b>
              <p className="changes-claim">{fact.originClaim ?? 'Says nothing about it.'}</p>
              <p className="changes-status">
                <Glyph name="fault" size="s" />
                {STATUS_WORDS[fact.status]}
              </p>
            </div>
            <div className="changes-side">
              <b className="changes-label changes-label-now">True today</b>
              <p>{fact.statement}</p>
              {fact.note && <p className="changes-note">{fact.note}</p>}
              <a className="changes-more" href={factAddress(pack, fact.id)}>
                The fact and its source
              </a>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
