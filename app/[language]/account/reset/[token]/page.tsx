import type { Metadata } from 'next';
import { ResetPage } from '@/components/account/reset-page';
import { getTranslations } from '@/components/language/on-the-server';
import { MIN_PASSWORD_LENGTH } from '@/server/auth/auth';
import { readReset } from '@/server/password-reset/reads';
import { resetPasswordForm } from '../../actions';

// The address holds a secret: nothing on this page may pass it on.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('reset.title'), referrer: 'no-referrer', robots: { index: false } };
}

export default async function Reset({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const open = await readReset(token, new Date());
  return (
    <ResetPage
      token={token}
      email={open?.email ?? null}
      minimum={MIN_PASSWORD_LENGTH}
      resetPassword={resetPasswordForm}
    />
  );
}
