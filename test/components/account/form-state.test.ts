import { describe, expect, it } from 'vitest';
import { failedState } from '@/components/account/form-state';

const fields = ['email', 'password'];

describe('a failed form', () => {
  it('puts every named mistake beside its field and keeps what was typed', () => {
    const details = [
      { path: 'email', message: 'this is not an e-mail address' },
      { path: 'password', message: 'a password is needed' },
    ];
    const error = { message: 'email: this is not an e-mail address', path: 'email', fix: 'Correct it.', details };
    const state = failedState(error, { email: 'ada' }, fields);
    expect(state.errors).toEqual({ email: 'This is not an e-mail address.', password: 'A password is needed.' });
    expect(state).toMatchObject({ done: false, values: { email: 'ada' }, problem: null });
  });

  it('takes the path off a single mistake', () => {
    const error = { message: 'email: this is not an e-mail address', path: 'email', fix: 'Correct it.' };
    expect(failedState(error, {}, fields).errors).toEqual({ email: 'This is not an e-mail address.' });
  });

  it('says what to do where the message is a sentence of its own', () => {
    const error = { message: 'There is an account already.', path: 'email', fix: 'Sign in with it.' };
    expect(failedState(error, {}, fields).errors.email).toBe('There is an account already. Sign in with it.');
  });

  it('stands above the form where no field of it is named', () => {
    const error = { message: 'They do not belong together.', fix: 'Check both.' };
    expect(failedState(error, {}, fields)).toMatchObject({
      errors: {},
      problem: 'They do not belong together. Check both.',
    });
  });
});
