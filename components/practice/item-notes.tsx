import type { Reading } from '@/quiz/explanation';
import { IMPORTED } from '@/quiz/item';
import { Glyph } from '../glyphs/glyph';
import { factAddress } from '../reading/addresses';
import { itemAddress, readingAddress } from './addresses';
import { reasonWords, waitWords } from './comes-back-words';
import type { AnsweredStep, Step } from './step';
import { letter } from './words';

/** What stands beside an answered item: the beliefs behind what was chosen, the facts it tested, and ways on. */
export function ItemNotes({ step, answered }: { step: Step; answered: AnsweredStep }) {
  const { pack, id, template } = step.item;
  const isImported = template === IMPORTED;
  const { options, facts } = answered.explanation;
  const { comesBack, storedAt } = answered;
  const held = options.filter((option) => !option.correct && answered.chosen.includes(option.id) && option.belief);
  return (
    <div className="item-notes">
      {held.map(({ id: optionId, belief }) => (
        <section key={optionId}>
          <h3>The belief behind {letter(optionId)}</h3>
          <p>
            <b>{belief?.text}</b> {belief?.whyWrong}
          </p>
          {belief && <ReadLink pack={pack} reading={belief.reading} />}
        </section>
      ))}
      {comesBack && (
        <section>
          <h3>Comes back {waitWords(comesBack, storedAt)}</h3>
          <p>{reasonWords(comesBack)}</p>
        </section>
      )}
      {facts.length > 0 && (
        <section>
          <h3>{facts.length === 1 ? 'The fact that was tested' : 'The facts that were tested'}</h3>
          {facts.map(({ id: factId, statement, status, note, reading }) => (
            <div key={factId}>
              <p>
                <a href={factAddress(pack, factId)}>{statement}</a>
              </p>
              {status === 'outdated' && (
                <p className="item-changed">
                  <Glyph name="fault" size="s" />
                  <span>Changed since the source page was written. {note}</span>
                </p>
              )}
              <ReadLink pack={pack} reading={reading} />
            </div>
          ))}
        </section>
      )}
      {isImported && (
        <section>
          <h3>From a file</h3>
          <p>Somebody who looks after the material brought this question in. Nothing here proves its answer.</p>
        </section>
      )}
      <section>
        <h3>This question again</h3>
        <ul>
          {step.other && (
            <li>
              <a href={itemAddress(pack, step.other)}>Same question, other variant</a>
            </li>
          )}
          <li>
            <a href={itemAddress(pack, id)}>
              Its address: <code>{id}</code>
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}

/** A link to the section of a concept page. */
export function ReadLink({ pack, reading }: { pack: string; reading: Reading }) {
  return (
    <p className="read-link">
      <a href={readingAddress(pack, reading)}>
        Read: {reading.topicTitle}
        {reading.section && `, ${reading.section.title}`}
      </a>
    </p>
  );
}
