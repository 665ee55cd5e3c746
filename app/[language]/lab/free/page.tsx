import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Lab } from '@/components/lab/lab';
import { getLanguage } from '@/components/language/on-the-server';
import { loadFreeLab } from '@/server/briefs/free';
import { islandAddress } from '@/server/islands/manifest';
import { labProps } from '../[brief]/lab-props';

/** Made when asked for: its scripts run by the nonce of each answer. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'A design of your own',
  description:
    'Draw a design, break it and read off what it survives. It stays in this browser and goes where you send its link.',
};

export default async function FreeLabPage() {
  const loaded = loadFreeLab();
  if (loaded === null) notFound();
  return (
    <>
      <Lab {...labProps(loaded, { draft: null, attempts: [] })} isFree />
      <script data-island type="module" src={islandAddress('lab', await getLanguage())} />
    </>
  );
}
