import { spacedCode } from '@/classroom/live/join-code';
import type { HostProps } from './host-view';
import { Qr } from './qr';

/** Names that are shown; more would not be readable. */
const SHOWN = 120;

/** Where people gather: the code as large as the wall allows. */
export function WallLobby({
  code,
  origins,
  view,
  remove,
}: HostProps & { view: { seats: readonly { id: string; nickname: string }[] }; remove(participant: string): void }) {
  const [best = ''] = origins;
  return (
    <div className="lobby">
      <div className="lobby-how">
        <p>
          Open <b>{best.replace(/^https?:\/\//, '')}/live/join</b>
        </p>
        <p className="lobby-code">{spacedCode(code)}</p>
        {origins.slice(1).map((origin) => (
          <p key={origin} className="lobby-other">
            or {origin.replace(/^https?:\/\//, '')}/live/join
          </p>
        ))}
        <ul className="lobby-names" aria-label="Who is here">
          {view.seats.slice(-SHOWN).map(({ id, nickname }) => (
            <li key={id}>
              {nickname}
              <button type="button" onClick={() => remove(id)} aria-label={`Remove the nickname ${nickname}`}>
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
      <Qr text={`${best}/live/${code}`} label={`QR code to join: ${best}/live/${code}`} />
    </div>
  );
}
