import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { holdScripts } from './hold-scripts';
import { StripError, stripDocument } from './strip-document';

/**
 * Pages that follow the learner and yet hold nothing for the framework to bring to life: plain links and forms. They are
 * served as documents, which on a phone is a second of its processor's time saved.
 */
const DOCUMENTS: ReadonlySet<string> = new Set(['/', '/lab', '/practice', '/search']);

/** The editor of a brief or of a free design: whole without a script, so that what brings it to life waits (islands/lab.ts). */
const EDITORS = /^\/lab\/(?!import$|offline$)[^/]+$/;

const compress = promisify(gzip);

/** How the page at this path is changed before it is sent; null where it goes out as the framework writes it. */
export function documentRule(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
): ((html: string) => string) | null {
  // Not by URL, which throws for some texts that HTTP lets a client send, as "//".
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  // The framework's own requests for a page's data name themselves.
  if (request.method !== 'GET' || request.headers.rsc !== undefined) return null;
  if (DOCUMENTS.has(path)) return stripDocument;
  return EDITORS.test(path) ? holdScripts : null;
}

/**
 * Has the response's page changed by a rule before it is sent. Call before the framework handles the request, which is told that
 * nobody takes compressed answers: compressing comes after. A page that the rule does not know is sent as it is.
 */
export function changeOnDemand(
  request: IncomingMessage,
  response: ServerResponse,
  rule: (html: string) => string,
): void {
  const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  delete request.headers['accept-encoding'];
  const page = holdBack(response);
  void page.then(async (held) => {
    const html = /^text\/html/.test(String(response.getHeader('content-type') ?? ''));
    let body = html ? Buffer.from(changed(held.toString(), rule)) : held;
    response.appendHeader('vary', 'Accept-Encoding');
    if (compressed) {
      body = await compress(body);
      response.setHeader('content-encoding', 'gzip');
    }
    response.setHeader('content-length', body.length);
    response.end(body);
  });
}

/** Resolves with the whole body when the framework has ended its answer, of which nothing is sent. */
function holdBack(response: ServerResponse): Promise<Buffer> {
  const parts: Buffer[] = [];
  const take = (part: unknown, encoding: unknown): void => {
    if (typeof part === 'string') parts.push(Buffer.from(part, encodingOf(encoding)));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  const held = ['writeHead', 'flushHeaders', 'write', 'end'] as const;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((part) => typeof part === 'object' && part !== null);
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => undefined;
  response.write = (part: unknown, encoding?: unknown, done?: unknown) => {
    take(part, encoding);
    const after = typeof encoding === 'function' ? encoding : done;
    if (typeof after === 'function') queueMicrotask(() => after());
    return true;
  };
  return new Promise((resolve) => {
    response.end = (part?: unknown, encoding?: unknown) => {
      take(part, encoding);
      for (const method of held) Reflect.deleteProperty(response, method);
      resolve(Buffer.concat(parts));
      return response;
    };
  });
}

function changed(html: string, rule: (html: string) => string): string {
  try {
    return rule(html);
  } catch (error) {
    // The page as it is serves the reader; a mistake of the rule is for the log.
    if (!(error instanceof StripError)) console.error(error);
    return html;
  }
}

function encodingOf(name: unknown): BufferEncoding {
  return typeof name === 'string' && Buffer.isEncoding(name) ? name : 'utf8';
}
