import { notFound, redirect } from 'next/navigation';
import { asAppError } from '../errors';

/**
 * What a page needs, or the page that there is instead: for whoever is not signed in the account page, which leads
 * back to `here`; otherwise, for a thing that is not there or not theirs, the page that is missing.
 */
export async function found<T>(load: Promise<T>, here: string): Promise<T> {
  try {
    return await load;
  } catch (error) {
    const { code, status } = asAppError(error);
    if (status >= 500) throw error;
    if (code === 'not-signed-in') redirect(`/account?next=${here}`);
    notFound();
  }
}
