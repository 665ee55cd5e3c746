import type { RunPicture } from './run-picture';

/** Measured values, large, each over what it measures. */
export function Readings({ readings }: { readings: RunPicture['readings'] }) {
  return (
    <dl className="readings">
      {readings.map(({ value, label, state }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={state === 'ok' || state === 'none' ? undefined : `state-${state}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
