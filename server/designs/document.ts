import type { Prisma } from '../db/generated/client';
import { AppError } from '../errors';

/** Largest design document, in bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 256_000;

/**
 * A document as the database can hold it: an object, within the size, without characters that a JSON column refuses. What
 * it means is the simulator's question. Throws `too-large` or `bad-design`.
 */
export function storableDocument(document: unknown): Prisma.InputJsonObject {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw unusable('bad-design-shape');
  }
  const text = JSON.stringify(document);
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_DOCUMENT_BYTES) {
    throw new AppError('too-large', {
      say: 'too-large-design',
      values: { bytes, limit: MAX_DOCUMENT_BYTES },
      path: 'document',
      data: { limit: MAX_DOCUMENT_BYTES, bytes },
    });
  }
  // JSON.stringify writes lone surrogates as escapes, and so it does with the zero character.
  if (/\\u0000|\\ud[89a-f]/.test(text)) {
    throw unusable('bad-design-character');
  }
  return JSON.parse(text);
}

function unusable(say: 'bad-design-shape' | 'bad-design-character'): AppError {
  return new AppError('bad-design', { say, path: 'document' });
}
