import { describe, expect, it } from 'vitest';
import { Attempts } from '@/server/auth/attempts';

describe('counting attempts', () => {
  const limit = { attempts: 3, window: 60 };

  it('lets so many through in a window, and tells how long to wait for the next', () => {
    const attempts = new Attempts(limit);
    for (const at of [0, 10_000, 20_000]) {
      expect(attempts.wait('a', at)).toBe(0);
      attempts.count('a', at);
    }
    expect(attempts.wait('a', 20_000)).toBe(40);
    expect(attempts.wait('a', 59_500)).toBe(1);
    expect(attempts.wait('a', 60_000)).toBe(0);
  });

  it('counts every key apart', () => {
    const attempts = new Attempts({ attempts: 1, window: 60 });
    attempts.count('a', 0);
    expect(attempts.wait('a', 0)).toBeGreaterThan(0);
    expect(attempts.wait('b', 0)).toBe(0);
  });

  it('forgets after success', () => {
    const attempts = new Attempts({ attempts: 1, window: 60 });
    attempts.count('a', 0);
    attempts.forget('a');
    expect(attempts.wait('a', 0)).toBe(0);
  });

  it('holds a bounded number of keys and keeps the latest', () => {
    const attempts = new Attempts({ attempts: 1, window: 60 });
    for (let key = 0; key <= 20_000; key++) attempts.count(String(key), 0);
    expect(attempts.wait('0', 0)).toBe(0);
    expect(attempts.wait('20000', 0)).toBeGreaterThan(0);
  });
});
