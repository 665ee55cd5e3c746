import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Lab } from '@/components/lab/lab';
import { LabMessages } from '@/components/lab/lab-messages';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { loadFreeLab } from '@/server/briefs/free';
import { islandAddress } from '@/server/islands/manifest';
import { labProps } from '../[brief]/lab-props';

/** Made when asked for: its scripts run by the nonce of each answer. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab');
  return { title: t('page.freeTitle'), description: t('page.freeDescription') };
}

export default async function FreeLabPage() {
  const loaded = loadFreeLab();
  if (loaded === null) notFound();
  return (
    <LabMessages>
      <Lab {...labProps(loaded, { draft: null, attempts: [] })} isFree />
      <script data-island type="module" src={islandAddress('lab', await getLanguage())} />
    </LabMessages>
  );
}
