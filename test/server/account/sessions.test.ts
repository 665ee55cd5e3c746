import { expect, it } from 'vitest';
import { loadSignedIn, type SignedIn } from '@/server/account/loaders';
import type { Me } from '@/server/session/me';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { type Person, person } from '../../helpers/people';

const role = async (browser: Browser) => (await browser.get<Me>('/api/me')).body.role;

describeDatabases('where an account is signed in', () => {
  function listed({ cookies }: Browser): Promise<SignedIn[]> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return loadSignedIn(new Headers({ cookie }), new Date());
  }

  /** Another browser of the same account. */
  async function another({ learner }: Person): Promise<Browser> {
    const browser = new Browser();
    await browser.signIn(learner.email ?? '');
    return browser;
  }

  it('lists this browser first, and no token', async () => {
    const ada = await person('learner');
    const other = await another(ada);
    const sessions = await listed(ada.browser);
    expect(sessions.map(({ here }) => here)).toEqual([true, false]);
    expect((await listed(other)).map(({ id }) => id)).toEqual(sessions.map(({ id }) => id).reverse());
    const [token = ''] = decodeURIComponent([...other.cookies.values()][0] ?? '').split('.');
    expect(JSON.stringify(sessions)).not.toContain(token);
  });

  it('signs out there, and nowhere else', async () => {
    const ada = await person('learner');
    const [second, third] = [await another(ada), await another(ada)];
    const id = (await listed(second)).find(({ here }) => here)?.id ?? '';
    expect(await ada.ask('/api/account/end-session', { session: id })).toEqual({ to: '/account?ended' });
    expect([await role(ada.browser), await role(second), await role(third)]).toEqual(['learner', 'nobody', 'learner']);
  });

  it('signs out everywhere else', async () => {
    const ada = await person('learner');
    const [second, third] = [await another(ada), await another(ada)];
    await ada.ask('/api/account/end-session', { session: 'others' });
    expect([await role(ada.browser), await role(second), await role(third)]).toEqual(['learner', 'nobody', 'nobody']);
  });

  it('does not reach into another account', async () => {
    const [ada, eve] = [await person('learner'), await person('owner')];
    const [{ id = '' } = {}] = await listed(ada.browser);
    expect(await eve.refused('/api/account/end-session', { session: id })).toBe('unknown-session');
    expect(await role(ada.browser)).toBe('learner');
  });

  it('does not end the session that asks', async () => {
    const ada = await person('learner');
    const [{ id = '' } = {}] = await listed(ada.browser);
    expect(await ada.refused('/api/account/end-session', { session: id })).toBe('unknown-session');
    expect(await role(ada.browser)).toBe('learner');
  });

  it('is nothing that a guest has', async () => {
    const guest = await person('guest');
    expect(await guest.refused('/api/account/end-session', { session: 'others' })).toBe('not-allowed');
    await expect(listed(guest.browser)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
