'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import type { QuizSettings } from '@/classroom/quiz/config';
import type { QuizPhase } from '@/classroom/quiz/quiz-state';
import type { OwnAnswer, QuestionView } from '@/classroom/quiz/quiz-views';
import { Button } from '../controls/button';
import { useMaterialMarks } from '../language/material';
import { LocalTime } from '../local-time';
import { ItemMaterial } from '../practice/item-material';
import { CONFIDENCES, letter, letters } from '../practice/words';
import { StateMark } from '../state/state-mark';
import { sendCommand } from './send-command';
import { clockText, useTimeLeft } from './use-time-left';

interface Props {
  session: string;
  question: QuestionView;
  /** Milliseconds that the server's clock is ahead. */
  ahead: number;
  phase: QuizPhase;
  settings: QuizSettings;
  /** The answer that the server has. */
  given: OwnAnswer | null;
}

/** What was chosen here and is not yet known to be stored. */
interface Pending {
  chosen: string[];
  confidence: number | null;
  turn: number;
  trouble: boolean;
}

/** One question on a phone: a touch on a letter stores it, and it can be changed until the question closes. */
export function PlayerQuestion({ session, question, ahead, phase, settings, given }: Props) {
  const t = useTranslations('live');
  const ways = useTranslations('answering');
  const material = useMaterialMarks();
  const { item, reveal, index } = question;
  const [pending, setPending] = useState<Pending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [draft, setDraft] = useState<string[]>([]);
  const sending = useRef<AbortController | null>(null);
  const left = useTimeLeft(question, ahead);
  useEffect(() => () => sending.current?.abort(), []);
  const stored = pending === null || (given !== null && given.turn >= pending.turn);
  const current = stored ? given : pending;
  const options = 'options' in item ? item.options : [];
  const choose = 'choose' in item ? item.choose : 1;
  const open = phase === 'open' && left?.seconds !== 0;
  const chosen = choose > 1 && draft.length > 0 ? draft : (current?.chosen ?? []);

  const send = async (picked: string[], confidence: number | null) => {
    sending.current?.abort();
    const abort = new AbortController();
    sending.current = abort;
    const turn = Math.max(given?.turn ?? -1, pending?.turn ?? -1) + 1;
    setPending({ chosen: picked, confidence, turn, trouble: false });
    setProblem(null);
    setDraft([]);
    const command = { type: 'answer', question: index, chosen: picked, confidence, turn };
    const sent = await sendCommand({ session, as: 'participant', command }, abort.signal, () =>
      setPending((before) => before && { ...before, trouble: true }),
    );
    if (sent && 'problem' in sent) {
      setPending(null);
      setProblem(`${sent.problem.message} ${sent.problem.fix}`);
    }
  };
  const pick = (id: string) => {
    if (choose === 1) return void send([id], current?.confidence ?? null);
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-choose);
    setDraft(next);
  };

  return (
    <main id="main" className="live-question">
      {left && phase === 'open' && (
        <div className="live-left" role="img" aria-label={t('phone.secondsLeft', { count: left.seconds })}>
          <i style={{ inlineSize: `${100 * left.share}%` }} />
        </div>
      )}
      <h1 {...material}>{item.stem}</h1>
      <ItemMaterial item={item} />
      {reveal ? (
        <Verdict question={question} given={given} />
      ) : (
        <>
          {choose > 1 && <p className="live-small">{t('phone.choose', { count: choose })}</p>}
          <div className="live-options">
            {options.map((option) => (
              <button
                type="button"
                key={option.id}
                aria-pressed={chosen.includes(option.id)}
                disabled={!open}
                onClick={() => pick(option.id)}
              >
                <span className="live-letter" aria-hidden="true">
                  {letter(option.id)}
                </span>
                <span {...material}>{option.text}</span>
              </button>
            ))}
          </div>
          {choose > 1 && open && draft.length > 0 && (
            <Button disabled={draft.length !== choose} onClick={() => void send(draft, current?.confidence ?? null)}>
              {draft.length === choose
                ? t('phone.store', { letters: letters(ways, [...draft].sort()) })
                : t('phone.storeSeveral', { count: choose })}
            </Button>
          )}
          {settings.confidence && open && current && (
            <fieldset className="live-sure">
              <legend>{t('phone.sure')}</legend>
              {CONFIDENCES.map(({ percent, word }) => (
                <button
                  type="button"
                  key={percent}
                  aria-pressed={current.confidence === percent}
                  onClick={() => void send(current.chosen, percent)}
                >
                  {ways(`confidence.${word}`)}
                </button>
              ))}
            </fieldset>
          )}
        </>
      )}
      {!reveal && (
        <p className="live-receipt">
          <span role="status">
            <Receipt {...{ problem, pending: stored ? null : pending, given, open }} />
          </span>
          {stored && given && open && left && <span>{t('phone.change', { time: clockText(left.seconds) })}</span>}
        </p>
      )}
    </main>
  );
}

function Receipt(now: { problem: string | null; pending: Pending | null; given: OwnAnswer | null; open: boolean }) {
  const t = useTranslations('live');
  const ways = useTranslations('answering');
  const { problem, pending, given, open } = now;
  if (problem !== null)
    return (
      <>
        <StateMark kind="down" /> {problem}
      </>
    );
  if (pending)
    return pending.trouble ? (
      <>
        <StateMark kind="unknown" /> {t('phone.notStoredYet', { letters: letters(ways, pending.chosen) })}
      </>
    ) : (
      t('phone.storing', { letters: letters(ways, pending.chosen) })
    );
  if (given)
    return (
      <>
        <StateMark kind="ok" />{' '}
        {t.rich('phone.stored', {
          count: given.chosen.length,
          letters: letters(ways, given.chosen),
          b: (text) => <b>{text}</b>,
          time: () => <LocalTime at={new Date(given.at).toISOString()} form="time" />,
        })}
      </>
    );
  return t(open ? 'phone.touch' : 'phone.closed');
}

/** After the reveal: right or wrong, and why, for every letter. */
function Verdict({ question, given }: { question: QuestionView; given: OwnAnswer | null }) {
  const t = useTranslations('live');
  const ways = useTranslations('answering');
  const material = useMaterialMarks();
  const { reveal } = question;
  if (!reveal) return null;
  const { key, notes, distribution } = reveal;
  const result = given?.result ?? null;
  return (
    <>
      <div className={result?.correct ? 'verdict verdict-right' : 'verdict verdict-wrong'} role="status">
        <h2>
          <StateMark kind={result === null ? 'none' : result.correct ? 'ok' : 'down'} />
          {t(result === null ? 'phone.none' : result.correct ? 'phone.right' : 'phone.wrong', {
            letters: letters(ways, key),
          })}
        </h2>
        <p>
          {result && `${t('points', { points: result.points })}. `}
          {t('phone.had', { right: distribution.right, answered: distribution.answered })}
        </p>
      </div>
      <ol className="live-notes">
        {notes.map(({ id, text, correct, why }) => (
          <li key={id} className={correct ? 'live-note-key' : undefined}>
            <span className="live-letter" aria-hidden="true">
              {letter(id)}
            </span>
            <div>
              <p>
                <b {...material}>{text}</b>
                {given?.chosen.includes(id) && ` ${t('phone.yours')}`}
              </p>
              {why !== text && <p {...material}>{why}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
