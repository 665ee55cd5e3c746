import { StateMark } from '../state/state-mark';

const WORDS: Record<string, string> = {
  'bad-input': 'Something in the form is missing or not valid. Fill it in again.',
  'not-signed-in': 'This needs an account. Sign in, then try again.',
  'not-allowed': 'You may not do this in this class.',
  'unknown-class': 'There is no such class, or you have no part in it.',
  'unknown-invite': 'No class can be joined with this code. Compare it with the one your instructor shows.',
  'too-many-attempts': 'There were too many wrong tries. Wait ten minutes, then try again.',
  'class-archived': 'The class is archived: nothing in it changes until an instructor opens it again.',
  'last-instructor': 'A class needs an instructor. Make another member instructor first.',
  'not-appointed': 'Only somebody whom the owner has appointed can be instructor of a class.',
  'unknown-session': 'This browser is not signed in any more.',
  'last-owner': 'An installation needs an owner, and this is its last one. Make another account owner first.',
  'unknown-account': 'There is no such account any more.',
  'not-stored': 'It could not be written. Look at the server’s log and at the space that is left on its disk.',
  'attempts-used': 'There is no attempt left.',
  'assignment-begun': 'Somebody has begun already, so the questions stay as they are.',
  'unknown-assignment': 'There is no such assignment in this class.',
  'refused-file':
    'The file was refused: it is broken, too large, not safe or of no format that is read. Nothing was stored.',
  'unknown-file': 'There is no such file of questions here.',
  'not-confirmed': 'Nothing was deleted: tick first that it shall go.',
  'no-item': 'There is no question of that kind.',
  'no-roster': 'No learning platform tells who is in this class.',
  'too-large': 'That is too large. Nothing was stored.',
  'assignment-closed': 'This is not open now.',
};

/** What a form without scripts came back with, as a code in the address; nothing without one. */
export function ProblemLine({ code }: { code: string | string[] | undefined }) {
  if (typeof code !== 'string') return null;
  return (
    <p className="form-problem" role="alert">
      <StateMark kind="down" />
      <span>{WORDS[code] ?? 'That could not be done, and nothing was changed. Try again.'}</span>
    </p>
  );
}
