import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { reachableOrigins } from '@/server/http/reachable';

const address = (text: string, internal = false) =>
  ({ address: text, family: 'IPv4', internal }) as NetworkInterfaceInfo;

/** A laptop on a school's network. */
const laptop = { lo: [address('127.0.0.1', true)], wlan0: [address('192.0.2.7')] };

describe('the addresses that others can open', () => {
  it.each([
    { host: 'localhost:3000', told: ['http://192.0.2.7:3000'], why: 'to others "localhost" is another machine' },
    { host: '127.0.0.1:3000', told: ['http://192.0.2.7:3000'], why: 'so is the loopback address' },
    { host: '0.0.0.0:3000', told: ['http://192.0.2.7:3000'], why: 'so is every address' },
    { host: 'localhost:3000', listens: 'localhost', told: ['http://localhost:3000'], why: 'it listens here alone' },
    { host: 'localhost:3000', network: {}, told: ['http://localhost:3000'], why: 'there is no network' },
    { host: '192.0.2.7:3000', told: ['http://192.0.2.7:3000'], why: 'this one works already' },
    { host: 'school.example', secure: true, told: ['https://school.example'], why: 'a proxy has a name for it' },
    { host: 'not a host', told: [], why: 'a header may hold anything' },
  ])('are $told for $host: $why', ({ host, listens, network, secure, told }) => {
    const headers = new Headers({ host, 'x-forwarded-proto': secure ? 'https' : 'http' });
    expect(reachableOrigins(headers, listens, network ?? laptop)).toEqual(told);
  });
});
