import { Button } from '../controls/button';

interface Props {
  /** `state` says in a few words how somebody stands. */
  seats: readonly { id: string; nickname: string; state: string }[];
  /** Takes a nickname away. */
  remove(participant: string): void;
}

/** Who takes part, on the host's phone. */
export function RemoteSeats({ seats, remove }: Props) {
  return (
    <>
      <h2>Who is here</h2>
      <ul className="remote-seats">
        {seats.map(({ id, nickname, state }) => (
          <li key={id}>
            <span>{nickname}</span>
            <span>{state}</span>
            <Button kind="plain" small onClick={() => remove(id)}>
              Remove name
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
