import { headers } from 'next/headers';
import { AccountPage } from '@/components/account/account-page';
import { GuestPage } from '@/components/account/guest-page';
import { getTranslations } from '@/components/language/on-the-server';
import type { Translator } from '@/language/translator';
import { loadSignedIn } from '@/server/account/loaders';
import { MIN_PASSWORD_LENGTH } from '@/server/auth/auth';
import { nextPage } from '@/server/auth/next-page';
import { listPacks } from '@/server/content/packs';
import { readInstallation } from '@/server/installation/reads';
import { loadOverview } from '@/server/overview/loaders';
import { recordStoreHost } from '@/server/records/settings';
import { shownEmail } from '@/server/session/learner';
import { currentLearner } from '@/server/session/loaders';
import { changePasswordForm, signInForm, signOutForm, signUpForm } from './actions';

type Query = Record<string, string | string[] | undefined>;

export default async function Account({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('account');
  const query = await searchParams;
  const next = nextPage(query.next);
  const learner = await currentLearner();
  const overviews = await Promise.all(listPacks().map((pack) => loadOverview(learner?.id ?? null, pack)));
  const answers = overviews.reduce((sum, { answered }) => sum + answered, 0);
  const minimum = MIN_PASSWORD_LENGTH;
  if (!learner || learner.email === null) {
    const { name: installation } = await readInstallation();
    return (
      <GuestPage
        {...{ answers, minimum, next, installation, done: doneWords(t, query) }}
        signUp={signUpForm}
        signIn={signInForm}
      />
    );
  }
  const { name, role } = learner;
  const email = shownEmail(learner.email);
  const signedIn = await loadSignedIn(new Headers(await headers()), new Date());
  return (
    <AccountPage
      {...{ name, email, role, answers, minimum, signedIn, told: recordStoreHost() }}
      {...{ done: doneWords(t, query), problem: query.problem }}
      changePassword={changePasswordForm}
      signOut={signOutForm}
    />
  );
}

/** What the address says has just been done; null for nothing. */
function doneWords(t: Translator<'account'>, query: Query): string | null {
  if (query.changed !== undefined) return t('done.changed');
  if (query.reset !== undefined) return t('done.reset');
  if (query.left !== undefined) return t('done.left');
  if (query.ended !== undefined) return t('done.ended');
  return null;
}
