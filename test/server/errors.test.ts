import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { AppError, asAppError, outcome, parseInput } from '@/server/errors';

const Schema = z.strictObject({ name: z.string().max(3), list: z.array(z.strictObject({ n: z.int() })) });

describe('what came from outside', () => {
  it('is given back parsed', () => {
    expect(parseInput(Schema, { name: 'abc', list: [{ n: 1 }] })).toEqual({ name: 'abc', list: [{ n: 1 }] });
  });

  it('is refused with the path of every mistake', () => {
    const error = failure(() => parseInput(Schema, { name: 'abcd', list: [{ n: 1 }, { n: 'x' }] }));
    expect(error.body).toMatchObject({ code: 'bad-input', path: 'name' });
    expect(error.body.details?.map((detail) => detail.path)).toEqual(['name', 'list[1].n']);
    expect(error.status).toBe(400);
  });

  it('is refused for a key that is not known', () => {
    expect(failure(() => parseInput(Schema, { name: 'a', list: [], role: 'owner' })).message).toContain('role');
  });
});

describe('a failure', () => {
  afterEach(() => vi.restoreAllMocks());

  it('that is expected is told as it is', async () => {
    const work = async () => {
      throw new AppError('unknown-pack', { say: 'unknown-pack-named', values: { id: 'x' } });
    };
    expect(await outcome('de', work)).toEqual({
      ok: false,
      error: {
        code: 'unknown-pack',
        message: 'Ein Paket „x“ gibt es hier nicht.',
        fix: 'Öffne eines der Pakete auf der Startseite.',
      },
    });
  });

  it('that is not expected is logged and leaks nothing', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const error = asAppError(new Error('password=hunter2 in /srv/data'));
    expect(JSON.stringify(error.body)).not.toContain('hunter2');
    expect(error.status).toBe(500);
    expect(log).toHaveBeenCalledOnce();
  });

  it('of another copy of the module keeps its code', () => {
    const copy = Object.assign(new Error('x'), {
      name: 'AppError',
      code: 'stale-draft',
      failing: { say: 'stale-draft-of', values: { basedOn: 1, current: 2 } },
    });
    expect(asAppError(copy)).toMatchObject({ code: 'stale-draft', status: 409 });
    expect(asAppError(copy).message).toContain('revision 1');
  });
});

function failure(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
