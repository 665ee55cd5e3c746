import { ActionForm } from '@/components/account/action-form';
import { KeysSetting } from '@/components/account/keys-setting';
import { ThemeSetting } from '@/components/account/theme-setting';
import { ButtonLink } from '@/components/controls/button';
import { Glyph } from '@/components/glyphs/glyph';
import { Notice } from '@/components/notice';
import { Footer } from '@/components/shell/footer';
import { currentLearner } from '@/server/session/loaders';
import { DELETE_WORD } from '@/server/session/me';
import { deleteForm } from '../account/actions';

type Query = Record<string, string | string[] | undefined>;

export default async function Settings({ searchParams }: { searchParams: Promise<Query> }) {
  const learner = await currentLearner();
  const { deleted } = await searchParams;
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>Settings</h1>
      </header>
      {deleted !== undefined && learner === null && (
        <Notice title="Everything is deleted">
          <p>Nothing of yours is stored on this installation any more. Backups made earlier expire in their time.</p>
        </Notice>
      )}
      <section className="setting" aria-labelledby="theme-title">
        <h2 id="theme-title">Theme</h2>
        <ThemeSetting />
      </section>
      <section className="setting" aria-labelledby="keys-title">
        <h2 id="keys-title">Single keys in practice</h2>
        <KeysSetting />
      </section>
      <section className="setting" aria-labelledby="offline-title">
        <h2 id="offline-title">Without a network</h2>
        <p>
          Pages, the next questions and the lab go on without one. <a href="/about/offline">What works, and how</a>.
        </p>
      </section>
      <section className="setting" aria-labelledby="export-title">
        <h2 id="export-title">Take everything with you</h2>
        <p>
          Every answer, plan, design, attempt and place in a page, as one JSON file. It is taken in again on the{' '}
          <a href="/progress#yours">progress page</a>.
        </p>
        {learner ? (
          <ButtonLink kind="quiet" href="/api/export" download>
            <Glyph name="download" />
            Export as JSON
          </ButtonLink>
        ) : (
          <p>Nothing is stored yet: it begins with your first answer, design or page.</p>
        )}
      </section>
      {learner && (
        <section className="setting" aria-labelledby="delete-title">
          <h2 id="delete-title">Delete everything</h2>
          <p>
            {learner.email === null
              ? 'Removes all that is stored under the cookie of this browser, for good.'
              : 'Removes your account and all that is stored in it, for good.'}
          </p>
          <ActionForm
            id="delete"
            action={deleteForm}
            api={{ method: 'DELETE', path: '/api/me' }}
            submit="Delete everything"
            kind="quiet"
            doneHref="/practice/forget?to=settings"
            fields={[
              {
                name: 'confirm',
                label: learner.email === null ? `Type “${DELETE_WORD}” to confirm` : `Type ${learner.email} to confirm`,
                autoComplete: 'off',
              },
            ]}
          />
        </section>
      )}
      <Footer />
    </main>
  );
}
