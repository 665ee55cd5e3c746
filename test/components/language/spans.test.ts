import { describe, expect, it } from 'vitest';
import { duration, durationRange, studyTime } from '@/components/language/spans';
import { translator } from '@/language/translator';

describe('spans of time', () => {
  const [en, de] = [translator('en', 'units'), translator('de', 'units')];
  it.each([
    [1, '1 second', '1 Sekunde'],
    [60, '1 minute', '1 Minute'],
    [90, '90 seconds', '90 Sekunden'],
    [300, '5 minutes', '5 Minuten'],
    [3600, '1 hour', '1 Stunde'],
    [5400, '90 minutes', '90 Minuten'],
    [86_400, '1 day', '1 Tag'],
    [172_800, '2 days', '2 Tage'],
  ])('%i s', (seconds, english, german) => {
    expect([duration(en, seconds), duration(de, seconds)]).toEqual([english, german]);
  });

  it.each([
    [[35, 65], '35 to 65 seconds', '35 bis 65 Sekunden'],
    [[120, 420], '2 to 7 minutes', '2 bis 7 Minuten'],
    [[60, 300], '1 to 5 minutes', '1 bis 5 Minuten'],
    [[10, 300], '10 seconds to 5 minutes', '10 Sekunden bis 5 Minuten'],
    [[60, 60], '1 minute', '1 Minute'],
  ] as const)('%j s', (range, english, german) => {
    expect([durationRange(en, range), durationRange(de, range)]).toEqual([english, german]);
  });

  it.each([
    [0, 'no time', 'keine Zeit'],
    [20, 'under a minute', 'unter einer Minute'],
    [720, '12 minutes', '12 Minuten'],
    [3900, '1 h 5 min', '1 Std. 5 Min.'],
  ])('%i s of study', (seconds, english, german) => {
    expect([studyTime(en, seconds), studyTime(de, seconds)]).toEqual([english, german]);
  });
});
