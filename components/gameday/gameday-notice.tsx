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
  return (
    <p className="day-notice">
      <span>
        {handedIn === null
          ? `You build this for the GameDay ${spacedCode(code)}. Your draft is kept while you do; hand in to enter it.`
          : `Handed in. It is in the GameDay ${spacedCode(code)} once you enter it.`}
      </span>
      <ButtonLink
        small
        {...(handedIn === null && { kind: 'quiet' as const })}
        href={handedIn === null ? `/live/${code}` : `/live/${code}?enter=${handedIn}`}
      >
        {handedIn === null ? 'Back to the GameDay' : 'Enter it'}
      </ButtonLink>
    </p>
  );
}
