import { headers } from 'next/headers';
import { ButtonLink } from '@/components/controls/button';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { familyLabel } from '@/components/live/family-labels';
import { QuizBuilder } from '@/components/live/quiz-builder';
import { LocalTime } from '@/components/local-time';
import { Notice } from '@/components/notice';
import { Shell } from '@/components/shell/shell';
import { asAppError } from '@/server/errors';
import { loadHostHome } from '@/server/live/host-home';
import { Visitor } from '@/server/session/visitor';

type Query = { pack?: string; class?: string; items?: string };

export default async function LiveHome({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('live');
  const query = await searchParams;
  const home = await load(query);
  return (
    <Shell current={null}>
      <main id="main" className="page">
        <header className="page-head">
          <h1>{t('title')}</h1>
          <p>
            {t.rich('lead', {
              join: (text) => <a href="/live/join">{text}</a>,
              gameday: (text) => (
                <a href={query.class ? `/live/gameday?class=${encodeURIComponent(query.class)}` : '/live/gameday'}>
                  {text}
                </a>
              ),
            })}
          </p>
        </header>
        {'problem' in home ? (
          <Notice title={home.problem} actions={<ButtonLink href="/account?next=/live">{t('account')}</ButtonLink>}>
            <p>{home.fix}</p>
          </Notice>
        ) : (
          <>
            {home.sessions.length > 0 && (
              <section className="section" aria-labelledby="live-sessions">
                <h2 id="live-sessions">{t('sessions.title')}</h2>
                <ul className="live-sessions">
                  {home.sessions.map(({ id, title, createdAt, running }) => (
                    <li key={id}>
                      <a href={running ? `/live/host/${id}` : `/live/host/${id}/results`}>{title}</a>
                      <LocalTime at={createdAt} form="moment" />
                      {running ? (
                        <span>
                          {t.rich('sessions.running', {
                            link: (text) => <a href={`/live/host/${id}/remote`}>{text}</a>,
                          })}
                        </span>
                      ) : (
                        <span>{t('sessions.results')}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section className="section" aria-labelledby="live-new">
              <h2 id="live-new">{t('builder.title')}</h2>
              {home.packs.length > 1 && (
                <p>
                  {home.packs.map(({ id, title }) => (
                    <a
                      key={id}
                      href={`/live?pack=${id}${home.classId === null ? '' : `&class=${home.classId}`}`}
                      {...(id === home.pack.id && { 'aria-current': 'true' as const })}
                    >
                      {title}
                    </a>
                  ))}
                </p>
              )}
              <QuizBuilder
                classId={home.classId}
                pack={home.pack}
                version={home.version}
                chosen={home.chosen}
                families={home.families.map((id) => ({ id, label: familyLabel(t, id) }))}
              />
            </section>
          </>
        )}
      </main>
    </Shell>
  );
}

async function load({ pack, class: classId, items }: Query) {
  try {
    return await loadHostHome(
      new Visitor(new Headers(await headers())),
      pack,
      classId ?? null,
      typeof items === 'string' ? items : '',
    );
  } catch (error) {
    const failure = asAppError(error);
    if (failure.status >= 500) throw error;
    const { message, fix } = failure.bodyIn(await getLanguage());
    return { problem: message, fix };
  }
}
