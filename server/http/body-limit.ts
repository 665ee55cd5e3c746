import type { IncomingMessage, ServerResponse } from 'node:http';

/** Largest request body that is read, in bytes. */
export const LARGEST_BODY = 1_000_000;

/**
 * Refuses a request whose body is too large or of unknown size, before any of it is read; true when it did. Node reads
 * no more of a body than its announced length, so what passes here is bounded.
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) {
    refuse(response, 413, 'The request is larger than 1 MB, the most that Faultline takes. Send less.');
    return true;
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    refuse(response, 411, 'The request does not announce its size. Send it with a Content-Length header.');
    return true;
  }
  return false;
}

function refuse(response: ServerResponse, status: number, message: string): void {
  // Closing spares both sides the rest of the body.
  response.writeHead(status, {
    connection: 'close',
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
  });
  response.end(`${message}\n`);
}
