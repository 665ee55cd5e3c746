import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ButtonLink } from '@/components/controls/button';
import { DayBuilder } from '@/components/gameday/day-builder';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { Notice } from '@/components/notice';
import { Shell } from '@/components/shell/shell';
import { asAppError } from '@/server/errors';
import { loadDayBriefs } from '@/server/gameday/create-gameday';
import { Visitor } from '@/server/session/visitor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('gameday');
  return { title: t('title') };
}

type Query = { brief?: string; class?: string };

export default async function GameDayHome({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('gameday');
  const live = await getTranslations('live');
  const query = await searchParams;
  const found = await load(query);
  return (
    <Shell current={null}>
      <main id="main" className="page">
        <header className="page-head">
          <h1>{t('title')}</h1>
          <p>{t.rich('lead', { join: (text) => <a href="/live/join">{text}</a> })}</p>
        </header>
        {found.briefs === null ? (
          <Notice
            title={found.problem}
            actions={<ButtonLink href="/account?next=/live/gameday">{live('account')}</ButtonLink>}
          >
            <p>{found.fix}</p>
          </Notice>
        ) : (
          <DayBuilder classId={query.class ?? null} briefs={found.briefs} wanted={query.brief ?? null} />
        )}
      </main>
    </Shell>
  );
}

async function load({ class: classId }: Query) {
  try {
    return { briefs: await loadDayBriefs(new Visitor(new Headers(await headers())), classId ?? null) } as const;
  } catch (error) {
    const failure = asAppError(error);
    if (failure.status >= 500) throw error;
    const { message, fix } = failure.bodyIn(await getLanguage());
    return { briefs: null, problem: message, fix } as const;
  }
}
