'use client';

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from '#language';
import { StateMark } from '../state/state-mark';
import { sendForm } from './send';

interface Props {
  /** Address that takes the form's fields (server/http/form-ways.ts). */
  action: string;
  /** The page that a browser without scripts comes back to when it did not work. */
  back: string;
  /** Fields that nobody types. */
  hidden?: Record<string, string>;
  className?: string;
  /** Asked before it is sent, for what cannot be undone. */
  confirm?: string;
  children: ReactNode;
}

/**
 * A form that works without scripts: it is posted, and the answer leads on. With scripts it is sent in place, what was typed
 * stays when something is wrong, and the field that is named takes the focus.
 */
export function SendForm({ action, back, hidden = {}, className, confirm, children }: Props) {
  const t = useTranslations('shell');
  const [problem, setProblem] = useState<{ text: string; path: string | undefined } | null>(null);
  const [pending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problemId = useId();

  useEffect(() => {
    const field = problem?.path === undefined ? null : form.current?.elements.namedItem(problem.path);
    if (!(field instanceof HTMLElement)) return;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', problemId);
    field.focus();
    return () => {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    };
  }, [problem, problemId]);

  async function submitted(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || (confirm !== undefined && !window.confirm(confirm))) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    setPending(true);
    const sent = await sendForm(action, data);
    if ('to' in sent) goTo(sent.to);
    else {
      setProblem('text' in sent ? sent : { text: t('notReached'), path: undefined });
      setPending(false);
    }
  }

  return (
    <form ref={form} className={className} method="post" action={action} onSubmit={submitted} aria-busy={pending}>
      {Object.entries({ ...hidden, back }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {children}
      {problem && (
        <p className="form-problem" role="alert" id={problemId}>
          <StateMark kind="down" />
          <span>{problem.text}</span>
        </p>
      )}
    </form>
  );
}

/** Loads the page anew, also where only its content has changed. */
function goTo(address: string): void {
  const target = new URL(address, window.location.href);
  const here = target.pathname === window.location.pathname && target.search === window.location.search;
  if (here) window.location.reload();
  else window.location.assign(target);
}
