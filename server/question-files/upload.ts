import { authorise } from '../access';
import { AppError, asAppError } from '../errors';
import { LARGEST_UPLOAD } from '../http/body-limit';
import type { Call } from '../http/endpoint';
import { readBytes } from '../http/read-body';
import { SlugSchema } from '../items/required';
import { takeIn } from './take-in';

/**
 * Takes in the file of a form. A page with scripts asks for JSON and is told where to go on; a browser without is led there, or back with a code.
 * Who may not take files in has nothing read. Throws AppError.
 */
export async function answerUpload({ request, visitor }: Call): Promise<object> {
  const scripted = request.headers.get('accept')?.includes('application/json') ?? false;
  let pack = '';
  try {
    authorise(await visitor.current(), 'review-questions');
    const form = await readForm(request);
    const named = SlugSchema.safeParse(form.get('pack'));
    pack = named.success ? named.data : '';
    const file = form.get('file');
    const given = file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null;
    const { id } = await takeIn(visitor, { pack: form.get('pack'), topic: form.get('topic') }, given);
    const to = `/questions/files/${id}`;
    return scripted ? { to } : led(to);
  } catch (error) {
    if (scripted) throw error;
    return led(`/questions/files?${pack === '' ? '' : `pack=${pack}&`}problem=${asAppError(error).code}`);
  }
}

/** A form with a file, of bounded size whatever its headers claim. */
async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) throw new AppError('wrong-media-type', { say: 'wrong-media-type-form' });
  const body = await readBytes(request, LARGEST_UPLOAD);
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new AppError('bad-input', { say: 'bad-input-form' });
  }
}

function led(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
