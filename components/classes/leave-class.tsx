import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { SendForm } from '../forms/send-form';

/** The way out of a class. */
export function LeaveClass({ id }: { id: string }) {
  const t = useTranslations('classes');
  return (
    <details className="class-more">
      <summary>{t('leave.title')}</summary>
      <SendForm action="/api/classes/leave" back={`/classes/${id}`} hidden={{ class: id }} className="class-line-form">
        <p>{t('leave.body')}</p>
        <Button type="submit" kind="quiet">
          {t('leave.leave')}
        </Button>
      </SendForm>
    </details>
  );
}
