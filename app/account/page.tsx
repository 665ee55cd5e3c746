import { AccountPage } from '@/components/account/account-page';
import { GuestPage } from '@/components/account/guest-page';
import { MIN_PASSWORD_LENGTH } from '@/server/auth/auth';
import { nextPage } from '@/server/auth/next-page';
import { listPacks } from '@/server/content/packs';
import { loadOverview } from '@/server/overview/loaders';
import { currentLearner } from '@/server/session/loaders';
import { changePasswordForm, signInForm, signOutForm, signUpForm } from './actions';

type Query = Record<string, string | string[] | undefined>;

export default async function Account({ searchParams }: { searchParams: Promise<Query> }) {
  const next = nextPage((await searchParams).next);
  const learner = await currentLearner();
  const overviews = await Promise.all(listPacks().map((pack) => loadOverview(learner?.id ?? null, pack)));
  const answers = overviews.reduce((sum, { answered }) => sum + answered, 0);
  const minimum = MIN_PASSWORD_LENGTH;
  if (!learner || learner.email === null) {
    return <GuestPage {...{ answers, minimum, next }} signUp={signUpForm} signIn={signInForm} />;
  }
  const { name, email, role } = learner;
  return (
    <AccountPage
      {...{ name, email, role, answers, minimum }}
      changePassword={changePasswordForm}
      signOut={signOutForm}
    />
  );
}
