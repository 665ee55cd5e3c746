import { useTranslations } from '#language';
import { Button, ButtonLink } from '../controls/button';
import { StateMark } from '../state/state-mark';

/** Three questions about this page. The topic island asks them here; without a script a link leads to practice. */
export function QuickCheck({ pack, topic }: { pack: string; topic: string }) {
  const t = useTranslations('reading');
  return (
    <section className="quick-check" id="quick-check" aria-labelledby="quick-check-title">
      <header>
        <h2 id="quick-check-title">{t('page.quickCheck')}</h2>
        <span data-quick-check-count />
      </header>
      <div className="quick-check-body" data-quick-check>
        <p>{t('quickCheck.lead')}</p>
        <div className="actions">
          <span className="needs-js">
            <Button data-quick-check-start>{t('quickCheck.here')}</Button>
          </span>
          <ButtonLink kind="quiet" href={`/practice?pack=${pack}&topic=${topic}`}>
            {t('quickCheck.practise')}
          </ButtonLink>
        </div>
      </div>
      <template data-quick-check-right>
        <StateMark kind="ok" label={t('quickCheck.right')} />
      </template>
      <template data-quick-check-wrong>
        <StateMark kind="down" label={t('quickCheck.wrong')} />
      </template>
    </section>
  );
}
