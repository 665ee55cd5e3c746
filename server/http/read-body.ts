import { AppError } from '../errors';

/** Most bytes of any request that is read at all. */
export const MAX_BODY_BYTES = 1_000_000;

/** Reads a body up to `limit` bytes, whatever its headers claim. Throws `too-large`. */
export async function readText(request: Request, limit = MAX_BODY_BYTES): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, limit));
}

/** Reads the bytes of a body, up to `limit` of them. Throws `too-large`. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(read.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Reads a JSON body. Throws `wrong-media-type`, `too-large` or `not-json`. */
export async function readJson(request: Request, limit = MAX_BODY_BYTES): Promise<unknown> {
  // A form on another site cannot send this type without asking first, so it also keeps such forms out.
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new AppError('wrong-media-type', {
      say: 'wrong-media-type-json',
      values: { type: type ? `"${type.slice(0, 60)}"` : '–' },
    });
  }
  const text = await readText(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('not-json');
  }
}

function tooLarge(limit: number): AppError {
  return new AppError('too-large', { say: 'too-large-request', values: { limit }, data: { limit } });
}
