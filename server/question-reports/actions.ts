'use server';

import { revalidatePath } from 'next/cache';
import { withVisitor } from '../session/loaders';
import { resolveReport } from './resolve';

/** The button of a report: done, or open again. Works without scripts. */
export async function resolve(form: FormData): Promise<void> {
  const input = { id: form.get('id'), resolved: form.get('resolved') === 'yes' };
  await withVisitor((visitor) => resolveReport(visitor, input, new Date()));
  revalidatePath('/questions');
}
