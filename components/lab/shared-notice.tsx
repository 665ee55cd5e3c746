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
  if (shared.kind === 'none') return null;
  if (shared.kind === 'refused')
    return (
      <Notice
        kind="error"
        title="The design in this link cannot be opened"
        actions={
          <Button kind="quiet" onClick={onLeave}>
            Go on without it
          </Button>
        }
      >
        <p>What is on this page is as it was.</p>
        <ProblemList problems={shared.problems} />
      </Notice>
    );
  const { document } = shared;
  const count = resourcesOf(document).length;
  return (
    <Notice
      title="This link holds a design"
      actions={
        <>
          <Button onClick={() => onOpen(document)}>Open it</Button>
          <Button kind="quiet" onClick={onLeave}>
            Keep mine
          </Button>
        </>
      }
    >
      <p>
        {typeof document.title === 'string' && <b>{document.title}: </b>}
        {count === 1 ? '1 resource' : `${count} resources`}. If you open it, Undo brings yours back.
      </p>
    </Notice>
  );
}
