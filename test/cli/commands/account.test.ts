import { expect, it } from 'vitest';
import { addAccount } from '@/cli/commands/account';
import type { Me } from '@/server/session/me';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';
import { runCommand } from '../../helpers/run-command';

const account = (...words: string[]) => runCommand(addAccount, 'account', ...words);
const roleOf = async (browser: Browser) => (await browser.get<Me>('/api/me')).body.role;

describeDatabases('faultline account', () => {
  it('makes an account the owner', async () => {
    await new Browser().signUp('first@example.org');
    const second = new Browser();
    await second.signUp('second@example.org');
    expect(await roleOf(second)).toBe('learner');
    expect(await account('owner', 'Second@example.org')).toMatchObject({ code: 0 });
    expect(await roleOf(second)).toBe('owner');
  });

  it('gives an account a new password and signs it out', async () => {
    const before = new Browser();
    await before.signUp('third@example.org');
    const { code, out } = await account('password', 'third@example.org');
    expect(code).toBe(0);
    expect(await roleOf(before)).toBe('nobody');
    const password = /is now (\S+)/.exec(out)?.[1] ?? '';
    const after = new Browser();
    expect((await after.signIn('third@example.org')).status).not.toBe(200);
    expect((await after.signIn('third@example.org', password)).status).toBe(200);
  });

  it.each(['owner', 'password'])('%s names an address without an account', async (command) => {
    expect(await account(command, 'nobody@example.org')).toEqual({
      code: 1,
      out: '',
      err: 'There is no account with the address nobody@example.org here.\n',
    });
  });
});
