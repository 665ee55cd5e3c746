import { useTranslations } from '#language';
import { Button } from '../controls/button';

/** Begins a session of ten at once: an ordinary form, no script needed. */
export function StartPractice({ pack, kind = 'main' }: { pack: string; kind?: 'main' | 'quiet' }) {
  const t = useTranslations('home');
  return (
    <form method="post" action="/practice/start">
      <input type="hidden" name="pack" value={pack} />
      <input type="hidden" name="length" value="10" />
      <Button type="submit" kind={kind}>
        {t('practice.start')}
      </Button>
    </form>
  );
}
