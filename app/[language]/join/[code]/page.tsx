import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { JoinView } from '@/components/classes/join-view';
import { ProblemLine } from '@/components/forms/problem-line';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { Footer } from '@/components/shell/footer';
import { Shell } from '@/components/shell/shell';
import { openInvite } from '@/server/classes/join';
import { readPlace } from '@/server/classes/reads';
import { outcome } from '@/server/errors';
import { currentLearner } from '@/server/session/loaders';
import '@/app/styles/classes.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes');
  return { title: t('join.title'), robots: { index: false } };
}

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Join({ params, searchParams }: Props) {
  const { code } = await params;
  const { problem } = await searchParams;
  const asker = await currentLearner();
  const opened = await outcome(await getLanguage(), () => openInvite(asker, code, new Date()));
  const place = opened.ok && asker ? await readPlace(opened.value.id, asker.id) : null;
  if (opened.ok && place?.role) redirect(`/classes/${opened.value.id}`);
  return (
    <Shell current="classes">
      <main id="main" className="page page-narrow">
        <ProblemLine code={problem} />
        <JoinView
          found={opened.ok ? opened.value : { problem: opened.error.message, fix: opened.error.fix }}
          account={asker?.email == null ? null : asker.name}
        />
        <Footer />
      </main>
    </Shell>
  );
}
