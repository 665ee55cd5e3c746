'use client';

import { useState } from 'react';
import { NICKNAME_LENGTH } from '@/classroom/live/nickname';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { usePost } from '../practice/use-post';

interface Props {
  /** Known from the address, or null for somebody who types it. */
  code: string | null;
  /** Why they are asked for a name again. */
  said?: string | undefined;
  /** Called once they are in, with the code as it is stored. */
  onJoined?: () => void;
}

/** Code and nickname, nothing else. */
export function JoinForm({ code, said, onJoined }: Props) {
  const post = usePost();
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const join = async (form: FormData) => {
    setSending(true);
    const sent = await post<{ code: string }>('/api/live/join', {
      code: code ?? String(form.get('code') ?? ''),
      nickname: String(form.get('nickname') ?? ''),
    });
    setSending(false);
    if ('problem' in sent) setProblem(`${sent.problem.message} ${sent.problem.fix}`);
    else if (onJoined) onJoined();
    else location.assign(`/live/${sent.value.code}`);
  };
  return (
    <form
      className="live-join"
      onSubmit={(event) => {
        event.preventDefault();
        void join(new FormData(event.currentTarget));
      }}
    >
      {said && <p role="alert">{said}</p>}
      {code === null && (
        <Field
          {...{ id: 'code', label: 'Code', help: 'Six letters and digits, from the screen in front.', required: true }}
          {...{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 12 }}
        />
      )}
      <Field
        {...{
          id: 'nickname',
          label: 'Nickname',
          help: 'The class can see it. The host can remove it.',
          required: true,
        }}
        {...{ minLength: NICKNAME_LENGTH.least, maxLength: NICKNAME_LENGTH.most, autoComplete: 'off' }}
        {...(problem !== null && { error: problem })}
      />
      <Button type="submit" disabled={sending}>
        Join
      </Button>
      <p className="live-small">
        No account needed. What you answer is kept for you, and an account can take it over later.
      </p>
    </form>
  );
}
