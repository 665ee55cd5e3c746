'use client';

import { useEffect, useRef, useState } from 'react';
import type { QuizSettings } from '@/classroom/quiz/config';
import type { QuizPhase } from '@/classroom/quiz/quiz-state';
import type { OwnAnswer, QuestionView } from '@/classroom/quiz/quiz-views';
import { Button } from '../controls/button';
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
        <div className="live-left" role="img" aria-label={`${left.seconds} seconds left`}>
          <i style={{ inlineSize: `${100 * left.share}%` }} />
        </div>
      )}
      <h1>{item.stem}</h1>
      <ItemMaterial item={item} />
      {reveal ? (
        <Verdict question={question} given={given} />
      ) : (
        <>
          {choose > 1 && <p className="live-small">Choose {choose}.</p>}
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
                <span>{option.text}</span>
              </button>
            ))}
          </div>
          {choose > 1 && open && draft.length > 0 && (
            <Button disabled={draft.length !== choose} onClick={() => void send(draft, current?.confidence ?? null)}>
              Store {draft.length === choose ? letters([...draft].sort()) : `${choose} answers`}
            </Button>
          )}
          {settings.confidence && open && current && (
            <fieldset className="live-sure">
              <legend>How sure are you? A sure wrong answer costs points.</legend>
              {CONFIDENCES.map(({ percent, word }) => (
                <button
                  type="button"
                  key={percent}
                  aria-pressed={current.confidence === percent}
                  onClick={() => void send(current.chosen, percent)}
                >
                  {word}
                </button>
              ))}
            </fieldset>
          )}
        </>
      )}
      {!reveal && (
        <p className="live-receipt">
          <span role="status">{receipt({ problem, pending: stored ? null : pending, given, open })}</span>
          {stored && given && open && left && <span>You can change it for {clockText(left.seconds)}.</span>}
        </p>
      )}
    </main>
  );
}

function receipt(now: { problem: string | null; pending: Pending | null; given: OwnAnswer | null; open: boolean }) {
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
        <StateMark kind="unknown" /> {letters(pending.chosen)} is not stored yet. Sending it again.
      </>
    ) : (
      `Storing ${letters(pending.chosen)}.`
    );
  if (given)
    return (
      <>
        <StateMark kind="ok" />{' '}
        <b>
          {letters(given.chosen)} {given.chosen.length > 1 ? 'are' : 'is'} stored
        </b>
        , <LocalTime at={new Date(given.at).toISOString()} form="time" />.
      </>
    );
  return open
    ? 'Touch an answer: it is stored at once.'
    : 'This question is closed. Nothing of yours is stored for it.';
}

/** After the reveal: right or wrong, and why, for every letter. */
function Verdict({ question, given }: { question: QuestionView; given: OwnAnswer | null }) {
  const { reveal } = question;
  if (!reveal) return null;
  const { key, notes, distribution } = reveal;
  const result = given?.result ?? null;
  return (
    <>
      <div className={result?.correct ? 'verdict verdict-right' : 'verdict verdict-wrong'} role="status">
        <h2>
          <StateMark kind={result === null ? 'none' : result.correct ? 'ok' : 'down'} />
          {result === null ? 'No answer.' : result.correct ? 'Right.' : 'Wrong.'} It is {letters(key)}.
        </h2>
        <p>
          {result && `${result.points} points. `}
          {distribution.right} of {distribution.answered} had it.
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
                <b>{text}</b>
                {given?.chosen.includes(id) && ' (your answer)'}
              </p>
              {why !== text && <p>{why}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
