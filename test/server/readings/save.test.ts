import { expect, it } from 'vitest';
import { db } from '@/server/db/database';
import { Browser } from '../../helpers/browser';
import { describeDatabases } from '../../helpers/database';

const place = { pack: 'aws-ha', topic: 'rds', section: 'multi-az', share: 0.5 };

describeDatabases('where somebody is in a page', () => {
  it('is kept, and the share seen never goes down', async () => {
    const browser = new Browser();
    await browser.send('PUT', '/api/readings', place);
    await browser.send('PUT', '/api/readings', { ...place, section: 'start', share: 0.2 });
    const rows = await (await db()).reading.findMany();
    expect(rows).toMatchObject([{ topic: 'rds', section: 'start', share: 0.5 }]);
    expect(Math.abs(Date.now() - (rows[0]?.updatedAt.getTime() ?? 0))).toBeLessThan(600_000);
  });

  it('of many tabs at once is one place', async () => {
    const browser = new Browser();
    await browser.send('PUT', '/api/readings', { ...place, topic: 's3' });
    const shares = [0.3, 0.9, 0.1, 0.6];
    await Promise.all(shares.map((share) => browser.send('PUT', '/api/readings', { ...place, topic: 's3', share })));
    expect(await (await db()).reading.findMany({ where: { topic: 's3' } })).toMatchObject([{ share: 0.9 }]);
  });

  it.each([
    { why: 'an unknown topic', change: { topic: 'nowhere' }, status: 404, code: 'unknown-topic' },
    { why: 'more than all of it', change: { share: 1.1 }, status: 400, code: 'bad-input' },
    { why: 'markup for an anchor', change: { section: '<b>' }, status: 400, code: 'bad-input' },
  ])('with $why is refused and makes no guest', async ({ change, status, code }) => {
    const browser = new Browser();
    expect(await browser.send('PUT', '/api/readings', { ...place, ...change })).toMatchObject({
      status,
      body: { code },
    });
    expect(browser.cookies.size).toBe(0);
  });
});
