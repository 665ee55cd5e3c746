'use client';

import './no-eval';
import { useEffect, useState } from 'react';
import { useTranslations } from '#language';
import type { ParsedBrief, PriceSheet } from '@/simulator';
import { ButtonLink } from '../controls/button';
import { Notice } from '../notice';
import { firstResult } from './first-result';
import { savedDraft } from './kept-draft';
import { Lab, type LabProps } from './lab';

/** Every brief without its answers, as `/offline-briefs.json` gives them. */
export interface OfflineBriefs {
  packs: Record<string, { version: string; prices: PriceSheet } & Pick<LabProps, 'statements' | 'topics'>>;
  briefs: { pack: string; brief: ParsedBrief; isFree: boolean }[];
}

/**
 * The lab in the place of a brief's own page while there is no network. The brief is the one that the address names; the draft
 * is the last one that this browser knows of.
 */
export function OfflineLab() {
  const t = useTranslations('lab');
  const [props, setProps] = useState<LabProps | 'none' | null>(null);
  useEffect(() => {
    void loadOffline(window.location.pathname).then(setProps, () => setProps('none'));
  }, []);
  if (props === null) {
    return (
      <main id="main" className="page">
        <h1 className="sr-only">{t('page.title')}</h1>
        <p role="status">{t('offline.opening')}</p>
      </main>
    );
  }
  if (props !== 'none') return <Lab {...props} />;
  return (
    <main id="main" className="page">
      <Notice
        level={1}
        kind="offline"
        title={t('offline.none')}
        actions={
          <ButtonLink kind="quiet" href="/about/offline">
            {t('offline.what')}
          </ButtonLink>
        }
      >
        <p>{t('offline.later')}</p>
      </Notice>
    </main>
  );
}

async function loadOffline(path: string): Promise<LabProps | 'none'> {
  const response = await fetch('/offline-briefs.json');
  if (!response.ok) return 'none';
  const { packs, briefs }: OfflineBriefs = await response.json();
  const id = path.split('/').at(-1);
  const found = briefs.find(({ brief }) => brief.id === id);
  const pack = found && packs[found.pack];
  if (!found || !pack) return 'none';
  const { brief, isFree } = found;
  const { version, prices, statements, topics } = pack;
  const stored = savedDraft(found.pack, brief.id) ?? {
    document: brief.start as LabProps['stored']['document'],
    revision: 0,
    savedAt: null,
  };
  return {
    ...{ pack: { id: found.pack, version }, brief, prices, stored, statements, topics, isFree },
    first: firstResult(brief, prices, stored.document),
    attempts: [],
  };
}
