import path from 'node:path';
import { expect, test } from 'vitest';
import { databaseSettings } from '@/server/db/settings';

const data = path.resolve('.data');

test.each([
  [{}, { url: undefined, pool: 10, folder: data }],
  [
    { DATABASE_URL: '', DATABASE_POOL: '', FAULTLINE_DATA: '' },
    { url: undefined, pool: 10, folder: data },
  ],
  [{ FAULTLINE_DATA: '/srv/faultline' }, { url: undefined, pool: 10, folder: '/srv/faultline' }],
  [
    { DATABASE_URL: 'postgres://h/d', DATABASE_POOL: '25' },
    { url: 'postgres://h/d', pool: 25, folder: data },
  ],
])('%j means %j', (environment, settings) => {
  expect(databaseSettings(environment)).toEqual(settings);
});

test.each([
  [{ DATABASE_URL: 'mysql://h/d' }, 'DATABASE_URL: must start with postgresql://'],
  [{ DATABASE_POOL: 'many' }, 'DATABASE_POOL'],
  [{ DATABASE_POOL: '0' }, 'DATABASE_POOL'],
])('%j is refused and named', (environment, words) => {
  expect(() => databaseSettings(environment)).toThrow(expect.objectContaining({ code: 'bad-settings' }));
  expect(() => databaseSettings(environment)).toThrow(words);
});
