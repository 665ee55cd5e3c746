import { shellScripts } from '#messages/shell-scripts';
import { callApi } from '../shared/call-api';
import { make } from '../shared/make';
import { wordsOf } from '../shared/words';

const t = wordsOf<'shellScripts'>(shellScripts);

/** Who the browser is, as GET /api/me says. */
export interface Me {
  learner: { id: string; name: string; email: string | null } | null;
}

/** Asks who the browser is; null when the server does not say. */
export async function askMe(): Promise<Me | null> {
  const answer = await callApi<Me>('GET', '/api/me');
  return answer.ok ? answer.value : null;
}

/** Says in the bar who is here: nobody yet, a guest of this device, or the holder of an account. */
export function showAccount(me: Me | null): void {
  const link = document.querySelector<HTMLElement>('[data-account]');
  const label = link?.querySelector<HTMLElement>('[data-account-label]');
  if (!link || !label || !me?.learner) return;
  const { name, email } = me.learner;
  link.dataset.kind = email === null ? 'guest' : 'account';
  label.replaceChildren(
    make('b', {}, email === null ? t('guest') : name || email),
    make('small', {}, email === null ? t('onThisDevice') : (name && email) || t('signedIn')),
  );
}
