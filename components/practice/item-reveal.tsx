'use client';

import { lazy, type ReactNode, type Ref, Suspense } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import { parsePlacement } from '@/quiz/chosen-text';
import type { Experiment } from '@/quiz/evidence';
import type { AnsweredItem, ExplainedOption, Explanation } from '@/quiz/explanation';
import { Glyph } from '../glyphs/glyph';
import { useMaterialMarks } from '../language/material';
import { LocalTime } from '../local-time';
import { StateMark } from '../state/state-mark';
import { keyWord, letter, verdict } from './words';

// The simulator comes with it, and only questions that it decided need it.
const ProofRun = lazy(async () => ({ default: (await import('./proof-run')).ProofRun }));

/** The result, with the way on. `headingRef` takes the focus when the answer has come back. */
export function Verdict({
  answered,
  headingRef,
  next,
}: {
  answered: AnsweredItem & { keptHere?: boolean };
  headingRef: Ref<HTMLHeadingElement>;
  next: ReactNode;
}) {
  const t = useTranslations('item');
  const answering = useTranslations('answering');
  const { correct, confidence, storedAt, keptHere = false } = answered;
  return (
    <div className={correct ? 'verdict verdict-right' : 'verdict verdict-wrong'}>
      <div>
        <h2 ref={headingRef} tabIndex={-1}>
          <StateMark kind={correct ? 'ok' : 'down'} label={t(correct ? 'verdict.right' : 'verdict.wrong')} />
          {verdict(answering, answered)}
        </h2>
        <p>
          {confidence !== null && `${t('verdict.said', { percent: confidence })} `}
          {t.rich(keptHere ? 'verdict.kept' : 'verdict.stored', {
            time: () => <LocalTime at={storedAt} form="time" />,
          })}
        </p>
      </div>
      {next}
    </div>
  );
}

/** Every option with its reason, its sources, and the run that decided it; one run that decided all of them comes first. */
export function Proofs({ pack, answered }: { pack: string; answered: AnsweredItem }) {
  const { explanation } = answered;
  const shared = sharedRun(explanation);
  const placed = explanation.kind === 'order' ? inOrder(explanation.options) : explanation.options;
  return (
    <>
      {shared && <Run pack={pack} explanation={explanation} experiment={shared} />}
      <ol className="proofs">
        {placed.map((option) => (
          <Proof option={option} answered={answered} key={option.id}>
            {!shared && option.experiments[0] && (
              <Run pack={pack} explanation={explanation} experiment={option.experiments[0]} />
            )}
          </Proof>
        ))}
      </ol>
    </>
  );
}

function Run({ pack, explanation, experiment }: { pack: string; explanation: Explanation; experiment: Experiment }) {
  const t = useTranslations('item');
  if (explanation.scenario === null) return null;
  return (
    <Suspense fallback={<p className="proof-run-wait">{t('proof.running')}</p>}>
      <ProofRun pack={pack} scenario={explanation.scenario} experiment={experiment} />
    </Suspense>
  );
}

/** The run behind every option, where it is one and the same. */
function sharedRun({ options }: Explanation): Experiment | null {
  const keys = new Set(options.map(({ experiments: [first] }) => JSON.stringify([first?.edits, first?.faults])));
  return keys.size === 1 ? (options[0]?.experiments[0] ?? null) : null;
}

function inOrder(options: readonly ExplainedOption[]): ExplainedOption[] {
  return [...options].sort((a, b) => Number(a.place?.id) - Number(b.place?.id));
}

/** What became of one part of the answer. */
interface Mark {
  /** It is the key, or a part of it. */
  key: boolean;
  /** It was chosen, or placed where it belongs. */
  mine: boolean;
  tags: { text: string; right: boolean }[];
}

function Proof({
  option,
  answered,
  children,
}: {
  option: ExplainedOption;
  answered: AnsweredItem;
  children: ReactNode;
}) {
  const t = useTranslations('item');
  const answering = useTranslations('answering');
  const material = useMaterialMarks();
  const { text, why, sources } = option;
  const { kind } = answered.explanation;
  const lettered = kind !== 'numeric' && kind !== 'hotspot';
  const { key, mine, tags } = markOf(t, option, answered, keyWord(answering, answered.explanation));
  const classes = ['proof', key && 'proof-key', mine && 'proof-mine', !lettered && 'proof-plain'];
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      {lettered && (
        <span className="option-key" aria-hidden="true">
          {letter(option.id)}
        </span>
      )}
      <div>
        <p className="proof-text">
          {lettered && <span className="sr-only">{letter(option.id)}: </span>}
          <span {...material}>{text}</span>
        </p>
        {tags.length > 0 && (
          <p className="proof-tags">
            {tags.map((tag) => (
              <span className={tag.right ? 'proof-tag proof-tag-key' : 'proof-tag'} key={tag.text}>
                {tag.text}
              </span>
            ))}
          </p>
        )}
        {why !== text && <p {...material}>{why}</p>}
        {children}
        {sources.length > 0 && (
          <p className="proof-sources">
            {sources.map(({ title, url }) => (
              <a href={url} rel="noreferrer" key={url}>
                {title}
                <Glyph name="external" size="s" />
              </a>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function markOf(
  t: Translator<'item'>,
  { id, correct, place }: ExplainedOption,
  { chosen, explanation }: AnsweredItem,
  keyed: string,
): Mark {
  if (place !== null) {
    const at = chosen.map(parsePlacement).find((one) => one?.entry === id)?.place;
    const given = explanation.places.find((one) => one.id === at)?.text;
    const right = at === place.id;
    const own = right || given === undefined ? [] : [{ text: t('proof.yoursWas', { place: given }), right: false }];
    return { key: false, mine: right, tags: [{ text: place.text, right: true }, ...own] };
  }
  if (explanation.kind === 'numeric')
    return { key: correct, mine: false, tags: correct ? [{ text: t('proof.right'), right: true }] : [] };
  const mine = chosen.includes(id);
  const tags = [
    ...(correct ? [{ text: keyed, right: true }] : []),
    ...(mine ? [{ text: t('proof.yours'), right: false }] : []),
  ];
  return { key: correct, mine, tags };
}
