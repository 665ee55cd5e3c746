import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../errors';
import { wantedLanguage } from './request-language';

/** Largest request body that is read, in bytes. */
export const LARGEST_BODY = 1_000_000;

/** Largest file of questions with its form, in bytes, and where it is sent to. */
export const LARGEST_UPLOAD = 5_000_000;
const UPLOADS = '/questions/import';

/** How much more of a refused body is taken in and thrown away, in bytes, and for how long, in milliseconds. */
const LINGER = { bytes: 16_000_000, time: 5_000 };

/**
 * Refuses a request whose body is too large or of unknown size, before any of it is kept; true when it did. Node reads
 * no more of a body than its announced length, so what passes here is bounded.
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse): boolean {
  const limit = request.url === UPLOADS ? LARGEST_UPLOAD : LARGEST_BODY;
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    const values = { limit };
    refuse(request, response, 413, new AppError('too-large', { say: 'too-large-request', values, data: values }));
    return true;
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    refuse(request, response, 411, new AppError('bad-input', { say: 'bad-input-no-size' }));
    return true;
  }
  return false;
}

/**
 * Answers and closes the connection, but lets the sender finish first: a connection that is closed while bytes of the
 * body are still arriving is reset, and the sender never sees the answer (RFC 9112, section 9.6).
 */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, failure: AppError): void {
  const text = JSON.stringify(failure.bodyIn(wantedLanguage(request)));
  response.writeHead(status, {
    connection: 'close',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
    'content-type': 'application/json',
  });
  response.write(text);
  const timer = setTimeout(close, LINGER.time);
  function close(): void {
    clearTimeout(timer);
    response.end();
  }
  let discarded = 0;
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > LINGER.bytes) request.destroy();
  });
  request.once('end', close).once('close', close);
}
