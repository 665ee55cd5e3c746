'use client';

import { useState } from 'react';
import { useTranslations } from '#language';
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
  const t = useTranslations('live');
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
          {...{ id: 'code', label: t('join.code'), help: t('join.codeHelp'), required: true }}
          {...{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 12 }}
        />
      )}
      <Field
        {...{
          id: 'nickname',
          label: t('join.nickname'),
          help: t('join.nicknameHelp'),
          required: true,
        }}
        {...{ minLength: NICKNAME_LENGTH.least, maxLength: NICKNAME_LENGTH.most, autoComplete: 'off' }}
        {...(problem !== null && { error: problem })}
      />
      <Button type="submit" disabled={sending}>
        {t('join.submit')}
      </Button>
      <p className="live-small">{t('join.note')}</p>
    </form>
  );
}
