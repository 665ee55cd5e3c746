import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { LocalTime } from '../local-time';
import { Notice } from '../notice';

interface Props {
  className: string;
  /** Address of the platform that takes the choice. */
  returnUrl: string;
  offers: { id: string; title: string; kind: string; dueAt: string | null; token: string }[];
}

const KINDS = ['quiz', 'exam', 'design', 'class'] as const;

/** What a link in the course can lead to; each button hands one over to the platform. */
export function ChoosePage({ className, returnUrl, offers }: Props) {
  const t = useTranslations('lti');
  const kindWord = (kind: string) => {
    const known = KINDS.find((one) => one === kind);
    return known === undefined ? kind : t(`choose.kinds.${known}`);
  };
  return (
    <main id="main" className="page lti-page">
      <h1>{t('choose.title', { className })}</h1>
      {offers.length === 1 && (
        <Notice title={t('choose.none')}>
          <p>{t('choose.noneBody')}</p>
        </Notice>
      )}
      <ul className="lti-offers">
        {offers.map(({ id, title, kind, dueAt, token }) => (
          <li key={id}>
            <span>
              <b>{title}</b>
              <small>
                {dueAt
                  ? t.rich('choose.due', { kind: kindWord(kind), time: () => <LocalTime key="due" at={dueAt} /> })
                  : kindWord(kind)}
              </small>
            </span>
            <form action={returnUrl} method="post">
              <input type="hidden" name="JWT" value={token} />
              <Button type="submit" kind="quiet" small aria-label={t('choose.addOne', { title })}>
                {t('choose.add')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </main>
  );
}
