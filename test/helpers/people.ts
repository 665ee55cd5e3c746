import { randomUUID } from 'node:crypto';
import { db } from '@/server/db/database';
import type { Learner } from '@/server/session/learner';
import { Browser } from './browser';

/** Somebody with a browser that they are signed in on. */
export interface Person {
  id: string;
  browser: Browser;
  learner: Learner;
  /** Sends a form that must be taken; gives where it leads. */
  ask(path: string, fields: Record<string, string | string[]>): Promise<{ to: string }>;
  /** Sends a form that must be refused; gives the code. */
  refused(path: string, fields: Record<string, string | string[]>): Promise<string>;
}

/** A new guest or account of that role. */
export async function person(role: Learner['role'], name = 'Ada'): Promise<Person> {
  const browser = new Browser();
  if (role === 'guest') {
    await browser.send('PUT', '/api/readings', { pack: 'aws-ha', topic: 'ebs', section: '', share: 0.1 });
  } else {
    await browser.signUp(`${randomUUID()}@example.org`, undefined, name);
  }
  const { body } = await browser.get<{ learner: Learner }>('/api/me');
  const { id } = body.learner;
  if (role !== 'guest') await (await db()).user.update({ where: { id }, data: { role } });
  return {
    ...{ id, browser, learner: { ...body.learner, role } },
    async ask(path, fields) {
      const { status, body } = await browser.form<{ to: string }>(path, fields);
      if (status !== 200) throw new Error(`${path} answered ${status} ${JSON.stringify(body)}`);
      return body;
    },
    async refused(path, fields) {
      const { status, body } = await browser.form<{ code: string }>(path, fields);
      if (status < 400) throw new Error(`${path} was taken`);
      return body.code;
    },
  };
}
