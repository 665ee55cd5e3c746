import { ActionForm } from '@/components/account/action-form';
import { KeysSetting } from '@/components/account/keys-setting';
import { ThemeSetting } from '@/components/account/theme-setting';
import { ButtonLink } from '@/components/controls/button';
import { Glyph } from '@/components/glyphs/glyph';
import { getTranslations } from '@/components/language/on-the-server';
import { Notice } from '@/components/notice';
import { Footer } from '@/components/shell/footer';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { OFFERED } from '@/language/languages';
import { shownEmail } from '@/server/session/learner';
import { currentLearner } from '@/server/session/loaders';
import { deletionWord } from '@/server/session/me';
import { deleteForm } from '../account/actions';

type Query = Record<string, string | string[] | undefined>;

export default async function Settings({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getTranslations('settings');
  const learner = await currentLearner();
  const { deleted } = await searchParams;
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      {deleted !== undefined && learner === null && (
        <Notice title={t('deleted.title')}>
          <p>{t('deleted.body')}</p>
        </Notice>
      )}
      {OFFERED.length > 1 && (
        <section className="setting" aria-labelledby="language-title">
          <h2 id="language-title">{t('language.title')}</h2>
          <LanguageSwitch headed />
          <p>{t('language.note')}</p>
        </section>
      )}
      <section className="setting" aria-labelledby="theme-title">
        <h2 id="theme-title">{t('theme.title')}</h2>
        <ThemeSetting />
      </section>
      <section className="setting" aria-labelledby="keys-title">
        <h2 id="keys-title">{t('keys.title')}</h2>
        <KeysSetting />
      </section>
      <section className="setting" aria-labelledby="offline-title">
        <h2 id="offline-title">{t('offline.title')}</h2>
        <p>{t.rich('offline.body', { link: (text) => <a href="/about/offline">{text}</a> })}</p>
      </section>
      <section className="setting" aria-labelledby="export-title">
        <h2 id="export-title">{t('export.title')}</h2>
        <p>{t.rich('export.body', { link: (text) => <a href="/progress#yours">{text}</a> })}</p>
        {learner ? (
          <ButtonLink kind="quiet" href="/api/export" download>
            <Glyph name="download" />
            {t('export.action')}
          </ButtonLink>
        ) : (
          <p>{t('export.nothing')}</p>
        )}
      </section>
      {learner && (
        <section className="setting" aria-labelledby="delete-title">
          <h2 id="delete-title">{t('delete.title')}</h2>
          <p>{t(learner.email === null ? 'delete.guest' : 'delete.account')}</p>
          <ActionForm
            id="delete"
            action={deleteForm}
            api={{ method: 'DELETE', path: '/api/me' }}
            submit={t('delete.title')}
            kind="quiet"
            doneHref="/practice/forget?to=settings"
            fields={[
              {
                name: 'confirm',
                label:
                  shownEmail(learner.email ?? '') === ''
                    ? t('delete.confirmWord', { word: deletionWord(learner) })
                    : t('delete.confirmEmail', { email: deletionWord(learner) }),
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
