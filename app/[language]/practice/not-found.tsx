import { useTranslations } from '#language';
import { ButtonLink } from '@/components/controls/button';
import { AddressGiven } from '@/components/practice/address-given';

/** The last number that a question's address may have. */
const MOST = 2_147_483_647;

export default function PracticeNotFound() {
  const t = useTranslations('practice');
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>{t('notFound.title')}</h1>
        <p>
          <AddressGiven />
        </p>
        <p>{t.rich('notFound.body', { most: MOST, example: 'value/581', code: (text) => <code>{text}</code> })}</p>
      </header>
      <div className="run-again">
        <ButtonLink href="/practice">{t('notFound.begin')}</ButtonLink>
      </div>
    </main>
  );
}
