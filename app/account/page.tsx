import { AccountPage } from '@/components/account/account-page';
import { GuestPage } from '@/components/account/guest-page';
import { MIN_PASSWORD_LENGTH } from '@/server/auth/auth';
import { listPacks } from '@/server/content/packs';
import { loadOverview } from '@/server/overview/loaders';
import { currentLearner } from '@/server/session/loaders';
import { changePasswordForm, signInForm, signOutForm, signUpForm } from './actions';

export default async function Account() {
  const learner = await currentLearner();
  const overviews = await Promise.all(listPacks().map((pack) => loadOverview(learner?.id ?? null, pack)));
  const answers = overviews.reduce((sum, { answered }) => sum + answered, 0);
  const minimum = MIN_PASSWORD_LENGTH;
  if (!learner || learner.email === null) {
    return <GuestPage answers={answers} minimum={minimum} signUp={signUpForm} signIn={signInForm} />;
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
