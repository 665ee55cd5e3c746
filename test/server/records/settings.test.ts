import { describe, expect, it } from 'vitest';
import { recordStore } from '@/server/records/settings';

const GOOD = {
  FAULTLINE_XAPI: 'https://store.example/data/xapi',
  FAULTLINE_XAPI_KEY: 'key',
  FAULTLINE_XAPI_SECRET: 'sécret',
  FAULTLINE_URL: 'https://school.example/path',
};

describe('settings of the record store', () => {
  it('are absent without one', () => {
    expect(recordStore({ FAULTLINE_URL: GOOD.FAULTLINE_URL })).toBeNull();
    expect(recordStore({ ...GOOD, FAULTLINE_XAPI: '' })).toBeNull();
  });

  it('are where it is, the key, and by what people and activities are named', () => {
    expect(recordStore(GOOD)).toEqual({
      endpoint: 'https://store.example/data/xapi/',
      authorization: `Basic ${Buffer.from('key:sécret').toString('base64')}`,
      ...{ origin: 'https://school.example', home: 'https://school.example' },
    });
    const home = 'https://people.school.example';
    expect(recordStore({ ...GOOD, FAULTLINE_XAPI_HOME: home })?.home).toBe(home);
    const local = { ...GOOD, FAULTLINE_XAPI: 'http://localhost:8080/xapi/' };
    expect(recordStore(local)?.endpoint).toBe(local.FAULTLINE_XAPI);
  });

  it.each([
    { wrong: { FAULTLINE_XAPI: 'store.example' }, names: /FAULTLINE_XAPI must be the address/ },
    { wrong: { FAULTLINE_XAPI: 'http://store.example/xapi' }, names: /FAULTLINE_XAPI must begin with https/ },
    { wrong: { FAULTLINE_XAPI: 'http://localhost.example/xapi' }, names: /FAULTLINE_XAPI must begin with https/ },
    { wrong: { FAULTLINE_XAPI: 'https://key:secret@store.example/' }, names: /FAULTLINE_XAPI must not hold/ },
    { wrong: { FAULTLINE_XAPI_KEY: '' }, names: /FAULTLINE_XAPI_KEY is needed/ },
    { wrong: { FAULTLINE_XAPI_SECRET: undefined }, names: /FAULTLINE_XAPI_SECRET is needed/ },
    { wrong: { FAULTLINE_URL: '' }, names: /FAULTLINE_URL is needed/ },
    { wrong: { FAULTLINE_XAPI_HOME: 'people' }, names: /FAULTLINE_XAPI_HOME must be an address/ },
  ])('with $wrong say what is wrong', ({ wrong, names }) => {
    expect(() => recordStore({ ...GOOD, ...wrong })).toThrow(names);
  });
});
