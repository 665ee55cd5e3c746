import { Handle, Position } from '@xyflow/react';
import { useTranslations } from '#language';
import { USERS } from '@/simulator';
import { Glyph } from '../glyphs/glyph';
import { useCanvas } from './canvas-context';
import { FaultMenu } from './fault-menu';

/** Where all requests begin. */
export function UsersView() {
  const t = useTranslations('canvas');
  const { focus, from, onFocus, onOpen } = useCanvas();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a real button would swallow the pointer that draws a call from it */}
      <div
        className="canvas-part canvas-users"
        role="button"
        tabIndex={focus === USERS ? 0 : -1}
        data-part={USERS}
        data-connecting={from === USERS || undefined}
        aria-label={t('usersLabel')}
        onFocus={() => onFocus(USERS)}
        onDoubleClick={() => onOpen(USERS)}
      >
        <Glyph name="users" size="l" />
        {t('users')}
      </div>
      <Handle type="source" position={Position.Right} />
      <FaultMenu target={USERS} name={t('users')} />
    </>
  );
}
