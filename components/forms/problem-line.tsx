import { useTranslations } from '#language';
import { StateMark } from '../state/state-mark';

/** What a form without scripts came back with, as a code in the address; nothing without one. */
export function ProblemLine({ code }: { code: string | string[] | undefined }) {
  const t = useTranslations('errors');
  if (typeof code !== 'string') return null;
  // Who edits the address may write anything there.
  const known = (/^[a-z-]{1,40}$/.test(code) && t.has(`${code as 'other'}.message`) ? code : 'other') as 'other';
  return (
    <p className="form-problem" role="alert">
      <StateMark kind="down" />
      <span>
        {t(`${known}.message`)} {t(`${known}.fix`)}
      </span>
    </p>
  );
}
