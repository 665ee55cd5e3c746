import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readJoinCode } from '@/classroom/live/join-code';
import { Lab } from '@/components/lab/lab';
import { LabMessages } from '@/components/lab/lab-messages';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { loadBrief } from '@/server/briefs/loaders';
import { loadWork } from '@/server/briefs/work';
import { islandAddress } from '@/server/islands/manifest';
import { currentLearner } from '@/server/session/loaders';
import { labProps } from './lab-props';

type Params = { params: Promise<{ brief: string }>; searchParams: Promise<{ gameday?: string | string[] }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const loaded = loadBrief((await params).brief);
  return { title: loaded?.brief.title ?? (await getTranslations('lab'))('page.noBrief') };
}

export default async function BriefPage({ params, searchParams }: Params) {
  const loaded = loadBrief((await params).brief);
  if (loaded === null) notFound();
  const learner = await currentLearner();
  const { gameday } = await searchParams;
  const code = typeof gameday === 'string' ? readJoinCode(gameday.slice(0, 40)) : null;
  return (
    <LabMessages>
      <Lab {...labProps(loaded, await loadWork(loaded, learner?.id ?? null))} gameDay={code} />
      <script data-island type="module" src={islandAddress('lab', await getLanguage())} />
    </LabMessages>
  );
}
