import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ACCOUNT_WAYS } from '@/server/account/manage';
import { ASSIGNMENT_WAYS } from '@/server/assignments/manage';
import { AUTH_WAYS } from '@/server/auth/routes';
import { CLASS_WAYS } from '@/server/classes/manage';
import { OWNER_WAYS } from '@/server/installation/manage';
import { PLATFORM_WAYS } from '@/server/lti/platforms';
import { LTI_WAYS } from '@/server/lti/ways';
import { QUESTION_WAYS } from '@/server/question-files/ways';
import { ACCESS_ROWS } from '../helpers/access-table';

/** What stands behind one address with a name in it, by method. */
const FAMILIES: Record<string, Record<string, object>> = {
  '/api/account/[way]': { POST: ACCOUNT_WAYS },
  '/api/assignments/[way]': { POST: ASSIGNMENT_WAYS },
  '/api/auth/[...path]': { POST: AUTH_WAYS },
  '/api/classes/[way]': { POST: CLASS_WAYS },
  '/api/owner/[way]': { POST: OWNER_WAYS },
  '/api/platforms/[way]': { POST: PLATFORM_WAYS },
  '/api/questions/[way]': { POST: QUESTION_WAYS },
  '/lti/[way]': LTI_WAYS,
};

/** TypeScript files under a folder, `name` without its ending where only some are wanted. */
function files(folder: string, name?: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
  return all.filter((file) => /\.tsx?$/.test(file) && (name === undefined || path.parse(file).name === name));
}

/** Address of a file of `app/`: the language of its pages is no part of it, nor are folders in brackets. */
function addressOf(file: string): string {
  const folders = path.dirname(file).split('/').slice(1);
  return `/${folders.filter((folder) => folder !== '[language]' && !folder.startsWith('(')).join('/')}`;
}

function pages(): string[] {
  return files('app', 'page').map((file) => `GET ${addressOf(file)}`);
}

function routes(): string[] {
  return files('app', 'route').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const methods = [...text.matchAll(/^export\b.*?\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm)].map(
      ([, method = '']) => method,
    );
    expect(methods, `${file} has no method that this test can find`).not.toEqual([]);
    const address = addressOf(file);
    const isFamily = /\[(way|\.\.\.\w+)\]/.test(address);
    return methods.flatMap((method) => {
      if (!isFamily) return [`${method} ${address}`];
      const ways = FAMILIES[address]?.[method];
      if (!ways) throw new Error(`say in FAMILIES what stands behind ${method} ${address}`);
      return Object.keys(ways).map((way) => `${method} ${path.dirname(address)}/${way}`);
    });
  });
}

/** Functions that a page of ours can call on the server. */
function actions(): string[] {
  const all = ['app', 'server', 'components'].flatMap((folder) => files(folder));
  return all.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!/^\s*['"]use server['"]/m.test(text)) return [];
    return [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `ACTION ${name}`);
  });
}

it('every page, address and server action of the app stands in the table of who may ask it, and nothing else', () => {
  const found = [...pages(), ...routes(), ...actions()];
  expect(found.length).toBeGreaterThan(120);
  expect([...new Set(ACCESS_ROWS.map(({ key }) => key))].sort()).toEqual(found.sort());
});

it('no row of the table stands there twice', () => {
  const rows = ACCESS_ROWS.map(({ key, variant }) => `${key}#${variant}`);
  expect(new Set(rows).size).toBe(rows.length);
});
