'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from '#language';
import type { Entry } from '@/classroom/gameday/gameday-state';
import { Button, ButtonLink } from '../controls/button';
import { LocalTime } from '../local-time';
import { usePost } from '../practice/use-post';
import { randomId } from '../random-id';

interface Choices {
  draft: { savedAt: string } | null;
  attempts: { id: string; score: number; at: string }[];
}

interface Props {
  session: string;
  code: string;
  brief: { id: string; title: string };
  entry: Entry | null;
}

/** Milliseconds: it is graded before it is stored, after others' designs. */
const GRADING = 40_000;

/** The lab, and what of it is entered: the draft as it stands, or an attempt that was handed in. */
export function EnterDesign({ session, code, brief, entry }: Props) {
  const t = useTranslations('gameday');
  const [choices, setChoices] = useState<Choices | null>(null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ids = useRef(new Map<string, string>());
  const post = usePost();
  const look = useCallback(async () => {
    const response = await fetch(`/api/live/designs?session=${session}`).catch(() => null);
    if (response?.ok) setChoices(await response.json());
  }, [session]);
  const enter = useCallback(
    async (attempt: string | null, what: string) => {
      setSending(true);
      setProblem(null);
      // The same thing sent again counts once.
      const clientId = ids.current.get(what) ?? randomId();
      ids.current.set(what, clientId);
      const sent = await post('/api/live/designs', { session, clientId, attempt }, GRADING);
      setSending(false);
      if ('problem' in sent) setProblem(`${sent.problem.message} ${sent.problem.fix}`);
      else void look();
    },
    [session, look, post],
  );
  useEffect(() => {
    void look();
    // Back from the lab, where a design was handed in for this.
    const handed = new URLSearchParams(location.search).get('enter');
    if (handed !== null) {
      history.replaceState(null, '', location.pathname);
      void enter(handed, handed);
    }
    const seen = () => document.visibilityState === 'visible' && void look();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [look, enter]);
  return (
    <section className="day-enter" aria-labelledby="enter-title">
      <h2 id="enter-title">{t(entry ? 'enter.another' : 'enter.title')}</h2>
      <p>
        <ButtonLink kind={choices?.draft || entry ? 'quiet' : 'main'} href={`/lab/${brief.id}?gameday=${code}`}>
          {t('enter.inLab', { brief: brief.title })}
        </ButtonLink>
      </p>
      {choices?.draft && (
        <p>
          <Button disabled={sending} onClick={() => void enter(null, `draft ${choices.draft?.savedAt}`)}>
            {t(sending ? 'enter.grading' : 'enter.draft')}
          </Button>{' '}
          {t.rich('enter.saved', { time: () => <LocalTime at={choices.draft?.savedAt ?? ''} form="time" /> })}
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
      {choices && choices.attempts.length > 0 && (
        <ul className="day-attempts" aria-label={t('enter.before')}>
          {choices.attempts.map(({ id, score, at }) => (
            <li key={id}>
              <span>{t.rich('enter.attempt', { score, time: () => <LocalTime at={at} /> })}</span>
              {id === entry?.submission ? (
                <b>{t('enter.entered')}</b>
              ) : (
                <Button kind="quiet" small disabled={sending} onClick={() => void enter(id, id)}>
                  {t('enter.enter')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
