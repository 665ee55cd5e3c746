import http from 'node:http';

/** What came back. */
export interface Answer {
  status: number;
  body: string;
}

/** An HTTP client with cookies and connections of its own, as a browser is. */
export class HttpClient {
  readonly #cookies = new Map<string, string>();
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 2 });

  /** Origin is asked for with every request, so that a client can go on at another instance. */
  constructor(readonly origin: () => string) {}

  /** Sends JSON and reads the whole answer. Rejects where the connection breaks. */
  send(method: string, path: string, json?: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const body = json === undefined ? undefined : JSON.stringify(json);
      const request = this.#request(method, path, body, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on('error', reject);
        response.on('aborted', () => reject(new Error('cut')));
      });
      request.on('error', (error) => {
        // The server had closed a connection that lay idle, at the moment at which it was used again: nothing was read of it.
        const idle = request.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
        if (idle) this.send(method, path, json).then(resolve, reject);
        else reject(error);
      });
      request.setTimeout(10_000, () => request.destroy(new Error('no answer')));
      request.end(body);
    });
  }

  /** Opens an event stream; `onEnd` is called once, however it ends. Gives what cuts it. */
  stream(path: string, onText: (text: string) => void, onEnd: () => void): () => void {
    let ended = false;
    const end = () => {
      if (!ended) onEnd();
      ended = true;
    };
    const request = this.#request('GET', path, undefined, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        end();
        return;
      }
      response.setEncoding('utf8');
      response.on('data', onText);
      response.on('error', end);
      response.on('close', end);
    });
    request.on('error', end);
    request.end();
    return () => request.destroy();
  }

  close(): void {
    this.#agent.destroy();
  }

  #request(method: string, path: string, body: string | undefined, onAnswer: (response: http.IncomingMessage) => void) {
    const origin = this.origin();
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const stream = path.includes('/stream');
    return http.request(
      `${origin}${path}`,
      {
        method,
        agent: stream ? false : this.#agent,
        headers: {
          origin,
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          ...(cookie === '' ? {} : { cookie }),
        },
      },
      (response) => {
        for (const line of response.headers['set-cookie'] ?? []) {
          const [pair = ''] = line.split(';');
          const at = pair.indexOf('=');
          this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
        }
        onAnswer(response);
      },
    );
  }
}
