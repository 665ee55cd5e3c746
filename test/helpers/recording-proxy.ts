import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { StringDecoder } from 'node:string_decoder';

/** One answer as it came over the wire. A stream's text grows for as long as it is open. */
export interface Recorded {
  method: string;
  /** Path with its query. */
  path: string;
  status: number;
  /** Its headers, a line each. */
  head: string;
  text: string;
}

/**
 * Stands between one browser and the server and keeps every byte that the browser is sent: pages, what scripts fetch, event
 * streams. Changes nothing, but for asking for answers that are not compressed.
 */
export class RecordingProxy {
  readonly #server: http.Server;
  readonly #recorded: Recorded[] = [];

  private constructor(target: URL) {
    this.#server = http.createServer((request, response) => {
      const { 'accept-encoding': _, ...headers } = request.headers;
      const { method = 'GET', url = '/' } = request;
      const onward = http.request(target, { method, path: url, headers }, (answer) => {
        const { statusCode = 0, rawHeaders } = answer;
        const head = answer.rawHeaders.map((word, at) => word + (at % 2 === 0 ? ': ' : '\n')).join('');
        const recorded: Recorded = { method, path: url, status: statusCode, head, text: '' };
        this.#recorded.push(recorded);
        const decoder = new StringDecoder('utf8');
        response.writeHead(statusCode, rawHeaders);
        response.flushHeaders();
        answer.on('data', (chunk: Buffer) => {
          recorded.text += decoder.write(chunk);
          response.write(chunk);
        });
        answer.on('end', () => response.end());
        answer.on('error', () => response.destroy());
      });
      onward.on('error', () => response.destroy());
      response.on('close', () => onward.destroy());
      request.pipe(onward);
    });
  }

  /** A recorder before a server, on a port of its own. */
  static async before(target: string): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(new URL(target));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** What the browser opens in place of the server. */
  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** All that has come by now, as a copy that does not grow. */
  sofar(): Recorded[] {
    return this.#recorded.map((one) => ({ ...one }));
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
