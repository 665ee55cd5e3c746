import { useTranslations } from '#language';
import type { Reading } from '@/quiz/explanation';
import { IMPORTED } from '@/quiz/item';
import { Glyph } from '../glyphs/glyph';
import { Material, useMaterialMarks } from '../language/material';
import { factAddress } from '../reading/addresses';
import { itemAddress, readingAddress } from './addresses';
import { waitWords } from './comes-back-words';
import type { AnsweredStep, Step } from './step';
import { letter } from './words';

/** What stands beside an answered item: the beliefs behind what was chosen, the facts it tested, and ways on. */
export function ItemNotes({ step, answered }: { step: Step; answered: AnsweredStep }) {
  const t = useTranslations('item');
  const material = useMaterialMarks();
  const { pack, id, template } = step.item;
  const isImported = template === IMPORTED;
  const { options, facts } = answered.explanation;
  const { comesBack, storedAt } = answered;
  const held = options.filter((option) => !option.correct && answered.chosen.includes(option.id) && option.belief);
  return (
    <div className="item-notes">
      {held.map(({ id: optionId, belief }) => (
        <section key={optionId}>
          <h3>{t('notes.beliefBehind', { option: letter(optionId) })}</h3>
          <p {...material}>
            <b>{belief?.text}</b> {belief?.whyWrong}
          </p>
          {belief && <ReadLink pack={pack} reading={belief.reading} />}
        </section>
      ))}
      {comesBack && (
        <section>
          <h3>{waitWords(t, comesBack, storedAt)}</h3>
          <p>{t(`comesBack.reasons.${comesBack.reason}`)}</p>
        </section>
      )}
      {facts.length > 0 && (
        <section>
          <h3>{t('notes.facts', { count: facts.length })}</h3>
          {facts.map(({ id: factId, statement, status, note, reading }) => (
            <div key={factId}>
              <p {...material}>
                <a href={factAddress(pack, factId)}>{statement}</a>
              </p>
              {status === 'outdated' && (
                <p className="item-changed">
                  <Glyph name="fault" size="s" />
                  <span>
                    {t('notes.changed')} <Material>{note}</Material>
                  </span>
                </p>
              )}
              <ReadLink pack={pack} reading={reading} />
            </div>
          ))}
        </section>
      )}
      {isImported && (
        <section>
          <h3>{t('notes.fromFile')}</h3>
          <p>{t('notes.fromFileBody')}</p>
        </section>
      )}
      <section>
        <h3>{t('notes.again')}</h3>
        <ul>
          {step.other && (
            <li>
              <a href={itemAddress(pack, step.other)}>{t('notes.otherVariant')}</a>
            </li>
          )}
          <li>
            <a href={itemAddress(pack, id)}>
              {t.rich('notes.address', { address: id, code: (text) => <code>{text}</code> })}
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}

/** A link to the section of a concept page. */
export function ReadLink({ pack, reading }: { pack: string; reading: Reading }) {
  const t = useTranslations('item');
  const { topicTitle: topic, section } = reading;
  return (
    <p className="read-link">
      <a href={readingAddress(pack, reading)}>
        {section
          ? t.rich('notes.readSection', {
              topic: () => <Material key="topic">{topic}</Material>,
              section: () => <Material key="section">{section.title}</Material>,
            })
          : t.rich('notes.read', { topic: () => <Material key="topic">{topic}</Material> })}
      </a>
    </p>
  );
}
