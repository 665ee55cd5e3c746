import { describe, expect, it } from 'vitest';
import { services } from '@/simulator';
import { readable } from '../readable-trace';
import { run } from '../shop';
import { SMALL_DESIGNS } from './small-designs';

describe('every service', () => {
  it('has a small design of its own', () => {
    expect(Object.keys(SMALL_DESIGNS).sort()).toEqual(services.map(({ type }) => type).sort());
  });

  it.each(Object.entries(SMALL_DESIGNS))('%s leaves the trace that was read and agreed on', async (type, small) => {
    const { trace } = run(small.design, small.kind, small.target, small.context);
    expect(trace.events.length).toBeGreaterThan(0);
    await expect(readable(trace)).toMatchFileSnapshot(`../../golden/simulator/services/${type}.txt`);
  });
});
