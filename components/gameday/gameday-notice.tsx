import { useTranslations } from '#language';
import { spacedCode } from '@/classroom/live/join-code';
import { ButtonLink } from '../controls/button';

interface Props {
  /** Of the GameDay. */
  code: string;
  /** Id of what was handed in on this page; null before. */
  handedIn: string | null;
}

/** In the lab of somebody who builds for a GameDay: the way back, with what they have handed in. */
export function GameDayNotice({ code, handedIn }: Props) {
  const t = useTranslations('lab');
  return (
    <p className="day-notice">
      <span>{t(handedIn === null ? 'gameDay.building' : 'gameDay.handedIn', { code: spacedCode(code) })}</span>
      <ButtonLink
        small
        {...(handedIn === null && { kind: 'quiet' as const })}
        href={handedIn === null ? `/live/${code}` : `/live/${code}?enter=${handedIn}`}
      >
        {t(handedIn === null ? 'gameDay.back' : 'gameDay.enter')}
      </ButtonLink>
    </p>
  );
}
