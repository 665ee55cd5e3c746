import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { Chip } from '@/components/controls/chip';
import { Material } from '@/components/language/material';
import { getTranslations } from '@/components/language/on-the-server';
import { PracticeItem } from '@/components/practice/practice-item';
import { problemWords } from '@/components/practice/problem-words';
import { IMPORTED } from '@/quiz/item';
import { listPacks } from '@/server/content/packs';
import { asAppError } from '@/server/errors';
import { loadSingle } from '@/server/practice/loaders';
import { nowFor, ZONE_COOKIE } from '@/server/practice/zone';
import { currentLearner } from '@/server/session/loaders';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('item');
  return { title: t('title'), robots: { index: false } };
}

interface Props {
  params: Promise<{ template: string; seed: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ItemPage({ params, searchParams }: Props) {
  const t = await getTranslations('item');
  const { template, seed } = await params;
  const query = await searchParams;
  const learner = await currentLearner();
  const packId = typeof query.pack === 'string' ? query.pack : (listPacks()[0]?.id ?? '');
  const named = typeof query.answer === 'string' && /^[a-f0-9]{16,32}$/.test(query.answer) ? query.answer : null;
  const clientId = named ?? randomBytes(16).toString('hex');
  const { pack, step } = await found(learner?.id ?? null, { pack: packId, template, seed, clientId });
  const topic = pack.topics.find(({ id }) => id === step.item.topic);
  return (
    <main id="main" className="page">
      <div className="run-head">
        <b>{t('title')}</b>
        <span className="run-topic">
          <Material>{topic?.title}</Material>
        </span>
        {step.item.template === IMPORTED && <Chip>{t('fromFile')}</Chip>}
        <code className="run-address">{step.item.id}</code>
      </div>
      <PracticeItem
        key={step.clientId}
        step={step}
        problem={problemWords(await getTranslations('practice'), query.problem)}
      />
    </main>
  );
}

/** An address that no question has, for ever or on this version of the pack, is a page that is not there. */
async function found(userId: string | null, wanted: Parameters<typeof loadSingle>[1]) {
  try {
    const zone = (await cookies()).get(ZONE_COOKIE)?.value;
    return await loadSingle(userId, wanted, nowFor(zone, new Date()));
  } catch (error) {
    if (asAppError(error).status >= 500) throw error;
    notFound();
  }
}
