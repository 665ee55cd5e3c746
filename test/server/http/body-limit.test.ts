import http from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_BODY, refuseBody } from '@/server/http/body-limit';

let server: http.Server;
let port: number;
beforeAll(async () => {
  server = http.createServer((request, response) => {
    if (refuseBody(request, response)) return;
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
    });
    request.on('end', () => response.end(String(size)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (body: BodyInit, more: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, ...more });

describe('a request body', () => {
  it('of exactly the limit is read', async () => {
    const response = await post('x'.repeat(LARGEST_BODY));
    expect([response.status, await response.text()]).toEqual([200, String(LARGEST_BODY)]);
  });

  it.each([LARGEST_BODY + 1, 1_500_000, 12_000_000])('of %i bytes is refused in words that arrive', async (size) => {
    for (let time = 0; time < 5; time++) {
      const response = await post('x'.repeat(size));
      expect(response.status).toBe(413);
      expect(response.headers.get('connection')).toBe('close');
      expect(await response.json()).toMatchObject({
        code: 'too-large',
        message: expect.stringContaining('1,000,000 bytes'),
        fix: 'Send less.',
      });
    }
  });

  it('of a size that is not announced is refused', async () => {
    const stream = new Blob(['{}']).stream();
    const response = await post(stream, { duplex: 'half' } as RequestInit);
    expect(response.status).toBe(411);
    expect(await response.json()).toMatchObject({ fix: 'Send it with a Content-Length header.' });
  });

  it('that is announced as too large and goes on for ever is cut off', async () => {
    const socket = net.connect(port, '127.0.0.1');
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    // The connection may be reset while the last piece is on its way.
    socket.on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000000\r\n\r\n');
    const piece = Buffer.alloc(1_000_000);
    const pour = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on('drain', pour);
    pour();
    socket.resume();
    await closed;
    expect(socket.bytesWritten).toBeLessThan(200_000_000);
  });
});
