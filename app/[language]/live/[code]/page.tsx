import { headers } from 'next/headers';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { JoinGate } from '@/components/live/join-gate';
import { asAppError } from '@/server/errors';
import { loadPageSession, type PageSession } from '@/server/live/page-session';
import { Visitor } from '@/server/session/visitor';

export default async function PlayerPage({ params }: { params: Promise<{ code: string }> }) {
  const t = await getTranslations('live');
  const { code: typed } = await params;
  const found = await load(typed);
  if ('problem' in found) {
    return (
      <main id="main" className="live-phone">
        <h1>{found.problem}</h1>
        <p>
          {found.fix} <a href="/live/join">{t('join.again')}</a>
        </p>
      </main>
    );
  }
  const { session, code, joined } = found;
  return <JoinGate kind={session.kind} session={session.id} title={session.title} code={code} joined={joined} />;
}

async function load(typed: string): Promise<PageSession | { problem: string; fix: string }> {
  try {
    return await loadPageSession(new Visitor(new Headers(await headers())), decodeURIComponent(typed));
  } catch (error) {
    const failure = asAppError(error);
    if (failure.status >= 500) throw error;
    const { message, fix } = failure.bodyIn(await getLanguage());
    return { problem: message, fix };
  }
}
