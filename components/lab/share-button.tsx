import { useState } from 'react';
import { useTranslations } from '#language';
import { Button } from '../controls/button';
import type { Doc } from './history';

/** Makes a link that holds the design, and puts it on the clipboard where the browser allows that. */
export function ShareButton({ document }: { document: Doc }) {
  const t = useTranslations('lab');
  const [made, setMade] = useState<{ document: Doc; link: string; copied: boolean } | null>(null);
  const share = async () => {
    const { shareFragment, MOST_LINK } = await import('./share-link');
    const link = `${window.location.origin}${window.location.pathname}#${shareFragment(document)}`;
    const copied = await copyText(link);
    setMade({ document, link: link.length > MOST_LINK ? '' : link, copied });
  };
  // A link of an older state would mislead.
  const shown = made?.document === document ? made : null;
  return (
    <>
      <Button kind="quiet" small onClick={share}>
        {t('share.share')}
      </Button>
      {shown && (
        <span className="share-link" role="status">
          {shown.link === '' ? (
            t('share.tooLarge')
          ) : (
            <>
              <label htmlFor="share-link">{shown.copied ? t('share.copied') : t('share.link')}</label>
              <input
                id="share-link"
                className="input"
                readOnly
                value={shown.link}
                onFocus={({ target }) => target.select()}
              />
              <Button kind="plain" small onClick={() => setMade(null)}>
                {t('share.close')}
              </Button>
            </>
          )}
        </span>
      )}
    </>
  );
}

/** Whether the text is on the clipboard now. Browsers refuse outside of https. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
