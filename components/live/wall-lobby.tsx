import { useTranslations } from '#language';
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
  const t = useTranslations('live');
  const [best = ''] = origins;
  const joinAt = (origin: string) => `${origin.replace(/^https?:\/\//, '')}/live/join`;
  return (
    <div className="lobby">
      <div className="lobby-how">
        <p>{t.rich('lobby.open', { address: joinAt(best), b: (text) => <b>{text}</b> })}</p>
        <p className="lobby-code">{spacedCode(code)}</p>
        {origins.slice(1).map((origin) => (
          <p key={origin} className="lobby-other">
            {t('lobby.or', { address: joinAt(origin) })}
          </p>
        ))}
        <ul className="lobby-names" aria-label={t('whoIsHere')}>
          {view.seats.slice(-SHOWN).map(({ id, nickname }) => (
            <li key={id}>
              {nickname}
              <button type="button" onClick={() => remove(id)} aria-label={t('removeNickname', { nickname })}>
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
      <Qr text={`${best}/live/${code}`} label={t('lobby.qrToJoin', { address: `${best}/live/${code}` })} />
    </div>
  );
}
