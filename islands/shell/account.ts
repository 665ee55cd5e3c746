import { callApi } from '../shared/call-api';
import { make } from '../shared/make';

/** Who the browser is, as GET /api/me says. */
interface Me {
  learner: { name: string; email: string | null } | null;
}

/** Says in the bar who is here: nobody yet, a guest of this device, or the holder of an account. */
export function startAccount(): void {
  const link = document.querySelector<HTMLElement>('[data-account]');
  const label = link?.querySelector<HTMLElement>('[data-account-label]');
  if (!link || !label) return;
  void callApi<Me>('GET', '/api/me').then((answer) => {
    if (!answer.ok || answer.value.learner === null) return;
    const { name, email } = answer.value.learner;
    link.dataset.kind = email === null ? 'guest' : 'account';
    label.replaceChildren(
      make('b', {}, email === null ? 'Guest' : name || email),
      make('small', {}, email === null ? 'kept on this device' : (name && email) || 'signed in'),
    );
  });
}
