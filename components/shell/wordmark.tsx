/** The name as the idea: a line runs, breaks at a slanted stroke, goes on lower. */
export function Wordmark() {
  return (
    <span className="wordmark" aria-hidden="true" translate="no">
      <span>{'Fault'}</span>
      <i />
      <span>{'line'}</span>
    </span>
  );
}
