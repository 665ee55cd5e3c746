import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Notice } from '../notice';
import { resourcesOf } from './document';
import type { Doc } from './history';
import { ProblemList } from './problem-list';
import type { SharedDesign } from './use-shared-design';

interface Props {
  shared: SharedDesign;
  onOpen: (document: Doc) => void;
  onLeave: () => void;
}

/** A design that came with the link: open it over one's own, or what is wrong with it. */
export function SharedNotice({ shared, onOpen, onLeave }: Props) {
  const t = useTranslations('lab');
  if (shared.kind === 'none') return null;
  if (shared.kind === 'refused')
    return (
      <Notice
        kind="error"
        title={t('share.refused')}
        actions={
          <Button kind="quiet" onClick={onLeave}>
            {t('share.leave')}
          </Button>
        }
      >
        <p>{t('share.refusedNote')}</p>
        <ProblemList problems={shared.problems} />
      </Notice>
    );
  const { document } = shared;
  const count = resourcesOf(document).length;
  return (
    <Notice
      title={t('share.holds')}
      actions={
        <>
          <Button onClick={() => onOpen(document)}>{t('share.open')}</Button>
          <Button kind="quiet" onClick={onLeave}>
            {t('share.keepMine')}
          </Button>
        </>
      }
    >
      <p>
        {typeof document.title === 'string'
          ? t.rich('share.noteTitled', { title: document.title, count, b: (text) => <b>{text}</b> })
          : t('share.note', { count })}
      </p>
    </Notice>
  );
}
