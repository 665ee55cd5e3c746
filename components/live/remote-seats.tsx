import { useTranslations } from '#language';
import { Button } from '../controls/button';

interface Props {
  /** `state` says in a few words how somebody stands. */
  seats: readonly { id: string; nickname: string; state: string }[];
  /** Takes a nickname away. */
  remove(participant: string): void;
}

/** Who takes part, on the host's phone. */
export function RemoteSeats({ seats, remove }: Props) {
  const t = useTranslations('live');
  return (
    <>
      <h2>{t('whoIsHere')}</h2>
      <ul className="remote-seats">
        {seats.map(({ id, nickname, state }) => (
          <li key={id}>
            <span>{nickname}</span>
            <span>{state}</span>
            <Button kind="plain" small onClick={() => remove(id)}>
              {t('removeName')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
