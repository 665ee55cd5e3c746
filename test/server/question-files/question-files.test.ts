import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { importItems } from '@/quiz/exchange/import-items';
import { writeZip } from '@/quiz/exchange/zip/write-zip';
import type { ChoiceItem } from '@/quiz/item';
import type { PublicItem } from '@/quiz/public-item';
import { db } from '@/server/db/database';
import { itemsOf } from '@/server/exams/paper';
import { LARGEST_UPLOAD } from '@/server/http/body-limit';
import type { DrawnQuestion } from '@/server/live/create-quiz';
import { parseRun } from '@/server/practice/run';
import { drawImported } from '@/server/question-files/ask';
import { readFile, readFiles } from '@/server/question-files/reads';
import { describeDatabases } from '../../helpers/database';
import { testPack } from '../../helpers/items';
import { type Person, person } from '../../helpers/people';

const pack = testPack();

/** Four questions that are asked and one that is kept. */
const GIFT = `::Bridge::Which lamp is lit on the bridge at night?{=The red lamp#As the rule book says. ~The white lamp ~The green lamp ~The blue lamp}

// [tag:topic:s3] [tag:fact:s3/no-such-fact]
::Cone::How many cones does the harbour raise in a storm?{#3:0}

::Signals::Which signals call for help at sea? Choose two.{~%50%A red flare ~%50%An orange smoke ~%-50%A blue flag ~%-50%A white light ~%-50%A green lamp}

::Order <script>alert(1)</script>::What is <img src=x onerror=alert(1)> <b>said</b> first in a call for help?{=Mayday ~Roger ~Over ~Out}

::Watch::Describe the watch of one night.{}
`;

async function send(who: Person, content: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ pack: pack.id, topic: 'ebs', ...more })) form.set(name, value);
  form.set('file', new File([content], '../../a\u202e night.txt'));
  const response = await who.browser.raw('POST', '/questions/import', form, { accept: 'application/json' });
  return { status: response.status, body: (await response.json()) as { to: string; code: string; message: string } };
}

/** A file that was taken in, with its questions. */
async function taken(who: Person, content: string | Uint8Array<ArrayBuffer> = GIFT) {
  const { status, body } = await send(who, content);
  expect([status, body.code]).toEqual([200, undefined]);
  const file = await readFile(body.to.split('/').at(-1) ?? '');
  if (!file) throw new Error('no file');
  const number = (stem: RegExp) => file.items.find(({ document }) => stem.test(document?.stem ?? ''))?.number ?? -1;
  return { file, number };
}

function answer(number: number, chosen: string[]) {
  const address = { pack: pack.id, packVersion: pack.version, template: 'imported', seed: number };
  return { ...address, chosen, clientId: `c-${randomUUID()}` };
}

describeDatabases('questions from files', () => {
  it('are taken in with a report, linted, under the topic that is chosen', async () => {
    const { file } = await taken(await person('instructor'));
    expect(file).toMatchObject({ name: 'a night.txt', format: 'gift', inExams: false });
    expect(file.items.map(({ document }) => document?.kind ?? null)).toEqual([
      ...['single', 'numeric', 'multiple', 'single'],
      null,
    ]);
    expect(file.items.map(({ topic }) => topic)).toEqual(['ebs', 's3', 'ebs', 'ebs', 'ebs']);
    expect(file.report.map(({ construct, where }) => [construct, where])).toContainEqual(['fact', 'line 4']);
    expect(file.report.map(({ construct }) => construct)).toContain('question');
    expect(file.reported).toBe(file.report.length);
    expect((await readFiles(pack.id)).find(({ id }) => id === file.id)).toMatchObject({ questions: 5, asked: 4 });
    // What could run in a page is not even stored.
    expect(JSON.stringify(file.items.map(({ source, document }) => [source.stem, document]))).not.toMatch(
      /<script|onerror|<img/i,
    );
  });

  it('are practised, graded and explained like others, and kept in the log', async () => {
    const teacher = await person('instructor');
    const { number } = await taken(teacher);
    const learner = await person('learner');
    const bridge = number(/^Which lamp/);
    const shown = await learner.browser.get<PublicItem>(`/api/items?pack=${pack.id}&template=imported&seed=${bridge}`);
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({ id: `imported/${bridge}`, template: 'imported', topic: 'ebs', kind: 'single' });
    expect(JSON.stringify(shown.body)).not.toContain('rule book');
    const right = await learner.browser.send('POST', '/api/answers', answer(bridge, ['a']));
    expect(right.body).toMatchObject({ correct: true });
    expect(JSON.stringify(right.body)).toContain('rule book');
    const wrong = await learner.browser.send('POST', '/api/answers', answer(number(/cones/), ['4']));
    expect(wrong.body).toMatchObject({ correct: false, key: ['3'] });
    const rows = await (await db()).answer.findMany({ where: { userId: learner.id }, orderBy: { createdAt: 'asc' } });
    expect(rows.map(({ template, seed, correct }) => [template, seed, correct])).toEqual([
      ['imported', bridge, true],
      ['imported', number(/cones/), false],
    ]);
  });

  it('come in sessions of their own, and a few in every mixed one', async () => {
    await taken(await person('instructor'));
    const learner = await person('guest');
    const start = async (mode: string) => {
      const address = await learner.browser.plainForm('/practice/start', { pack: pack.id, mode, length: '10' });
      return parseRun(Object.fromEntries(new URL(address ?? '', 'http://x').searchParams)).items;
    };
    const own = await start('imported');
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(own.filter((item) => !item.startsWith('imported/'))).toEqual([]);
    const mixed = await start('mixed');
    expect(mixed).toHaveLength(10);
    expect(mixed.filter((item) => item.startsWith('imported/'))).toHaveLength(2);
  });

  it('are drawn for live quizzes, and for exams of files that are meant for them', async () => {
    const owner = await person('owner');
    const { file, number } = await taken(owner);
    const wish = { pack: pack.id, topics: ['ebs'], families: ['imported', 'recall'], count: 4, taken: [] };
    const drawn = await owner.browser.send<{ questions: DrawnQuestion[]; packVersion: string }>(
      ...(['POST', '/api/live/draw', wish] as const),
    );
    expect(drawn.body.questions.filter(({ imported }) => imported)).toHaveLength(2);
    const settings = { title: 'Q', pacing: 'host', seconds: 60, leaderboard: true, speed: false, confidence: false };
    const items = [`imported/${number(/^Which signals/)}`];
    const made = { pack: pack.id, packVersion: drawn.body.packVersion, items, settings };
    expect(await owner.browser.send('POST', '/api/live', made)).toMatchObject({ status: 200 });

    const begin = async () => {
      const sent = { pack: pack.id, questions: 65, clientId: `exam-${randomUUID()}` };
      const { body } = await (await person('guest')).browser.send<{ id: string }>('POST', '/exam/start', sent);
      return itemsOf(await (await db()).exam.findUniqueOrThrow({ where: { id: body.id } }));
    };
    const own = (exam: ChoiceItem[]) => exam.filter(({ template }) => template === 'imported').length;
    expect(own(await begin())).toBe(0);
    await owner.ask('/api/questions/exams', { file: file.id, use: 'yes' });
    // Which questions an exam holds is drawn, so not each one holds some from files.
    let found = 0;
    for (let times = 0; times < 12 && found === 0; times++) found = own(await begin());
    expect(found).toBeGreaterThan(0);
    await owner.ask('/api/questions/exams', { file: file.id, use: 'no' });
  });

  it('are withdrawn and asked again, and an exam that is under way does not count one that was withdrawn', async () => {
    const owner = await person('owner');
    const { file, number } = await taken(owner);
    await owner.ask('/api/questions/exams', { file: file.id, use: 'yes' });
    const prisma = await db();
    const item = file.items.map((row) => `${row.number}`);
    const begin = async () => {
      const learner = await person('learner');
      const sent = { pack: pack.id, questions: 33, clientId: `exam-${randomUUID()}` };
      const { body } = await learner.browser.send<{ id: string }>('POST', '/exam/start', sent);
      const asked = itemsOf(await prisma.exam.findUniqueOrThrow({ where: { id: body.id } }));
      const fromHere = asked.flatMap(({ id, seed }, place) =>
        id.startsWith('imported/') && item.includes(`${seed}`) ? [place] : [],
      );
      return { learner, body, fromHere };
    };
    // What an exam holds is drawn: begin until one holds a question of this file.
    let begun = await begin();
    for (let times = 0; times < 20 && begun.fromHere.length === 0; times++) begun = await begin();
    const { learner, body, fromHere } = begun;
    expect(fromHere.length).toBeGreaterThan(0);
    await owner.ask('/api/questions/choose', { file: file.id, item, do: 'withdraw' });
    await learner.browser.send('POST', '/exam/end', { exam: body.id });
    const { outcomes } = await prisma.exam.findUniqueOrThrow({ where: { id: body.id } });
    for (const place of fromHere) expect(outcomes[place]).toBe('withdrawn');

    const bridge = number(/^Which lamp/);
    const open = async () => {
      const wish = { pack, topics: [], count: 1000, without: new Set<string>(), luck: Math.random };
      return (await drawImported(wish)).some(({ seed }) => seed === bridge);
    };
    expect(await open()).toBe(false);
    // Who has it open can still answer it.
    const late = await learner.browser.send('POST', '/api/answers', answer(bridge, ['a']));
    expect(late.body).toMatchObject({ correct: true });
    await owner.ask('/api/questions/choose', { file: file.id, item: [`${bridge}`], do: 'ask' });
    expect(await open()).toBe(true);
    expect(await owner.ask('/api/questions/choose', { file: file.id, item: [`${bridge}`], do: 'live' })).toEqual({
      to: `/live?pack=${pack.id}&items=imported.${bridge}`,
    });
  });

  it('are deleted with their file, after a confirmation, and their answers stay', async () => {
    const owner = await person('owner');
    const { file, number } = await taken(owner);
    const bridge = number(/^Which lamp/);
    const learner = await person('learner');
    await learner.browser.send('POST', '/api/answers', answer(bridge, ['b']));
    expect(await owner.refused('/api/questions/delete', { file: file.id })).toBe('not-confirmed');
    await owner.ask('/api/questions/delete', { file: file.id, sure: 'yes' });
    expect(await readFile(file.id)).toBeNull();
    const shown = await learner.browser.get(`/api/items?pack=${pack.id}&template=imported&seed=${bridge}`);
    expect(shown).toMatchObject({ status: 404, body: { code: 'unknown-item' } });
    expect(await (await db()).answer.count({ where: { userId: learner.id } })).toBe(1);
    expect(await owner.refused('/api/questions/delete', { file: file.id, sure: 'yes' })).toBe('unknown-file');
  });

  it('go out as they came, and generated ones by choice', async () => {
    const owner = await person('owner');
    const { file } = await taken(owner);
    const out = async (fields: Record<string, string | string[]>) => {
      const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const sent = new URLSearchParams(pairs).toString();
      return owner.browser.raw('POST', '/questions/export', sent, headers);
    };
    for (const format of ['gift', 'moodle-xml', 'qti3', 'qti21']) {
      const response = await out({ file: file.id, format });
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="questions\./);
      const back = importItems(new Uint8Array(await response.arrayBuffer()), 'back');
      expect(back.items.map(({ item }) => item?.stem ?? null)).toEqual(
        file.items.map(({ document }) => document?.stem ?? null),
      );
    }
    const ticked = [`${file.items[2]?.number}`];
    const one = await out({ file: file.id, item: ticked, format: 'moodle-xml' });
    expect(importItems(new Uint8Array(await one.arrayBuffer()), 'one').items).toHaveLength(1);
    const made = await out({
      pack: pack.id,
      topic: ['ebs', 's3'],
      count: '5',
      seed: '1',
      template: '',
      format: 'gift',
    });
    expect(importItems(new Uint8Array(await made.arrayBuffer()), 'made').items).toHaveLength(5);
    const none = await out({ pack: pack.id, count: '900', seed: '1', format: 'gift', back: '/questions/out' });
    expect(none.headers.get('location')).toBe('/questions/out?problem=bad-input');
  });

  it.each(['guest', 'learner'] as const)('are not for a %s to bring in, take out or change', async (role) => {
    const owner = await person('owner');
    const { file } = await taken(owner);
    const who = await person(role);
    expect(await send(who, GIFT)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    for (const way of ['choose', 'exams', 'delete'])
      expect(await who.refused(`/api/questions/${way}`, { file: file.id, item: ['1'], do: 'ask' })).toBe('not-allowed');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const out = await who.browser.raw('POST', '/questions/export', `file=${file.id}&format=gift`, headers);
    expect(out.status).toBe(403);
  });
});

describeDatabases('a hostile file', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><quiz><question type="essay"><name><text>&b;</text></name></question></quiz>`;
  const zip = (files: Record<string, string>) =>
    new Uint8Array(writeZip(Object.entries(files).map(([name, contents]) => ({ name, contents }))));
  const CASES: [string, () => string | Uint8Array<ArrayBuffer>, RegExp][] = [
    ['declares entities', () => bomb, /document type/i],
    ['is empty', () => '', /empty/],
    ['is no format', () => '{"a": 1}', /./],
    ['unpacks to far more than it is', () => zip({ 'imsmanifest.xml': ' '.repeat(30_000_000) }), /./],
    ['leads out of its folder', () => zip({ '../../etc/passwd': 'x', 'imsmanifest.xml': '<manifest/>' }), /./],
    ['is broken off', () => zip({ 'imsmanifest.xml': '<manifest/>' }).slice(0, 40), /./],
    ['nests without end', () => `${'<quiz>'.repeat(5000)}`, /./],
    ['is larger than what is taken', () => 'x'.repeat(LARGEST_UPLOAD + 1), /larger/],
    ['holds too many questions', () => 'Which one is it now?{=A lamp ~A flag}\n\n'.repeat(2_001), /2,001/],
  ];

  it.each(CASES)('that %s is refused, with nothing stored', async (_name, make, words) => {
    const owner = await person('owner');
    const before = await (await db()).importedFile.count();
    const { status, body } = await send(owner, make());
    expect([400, 413, 422]).toContain(status);
    expect(body.message).toMatch(words);
    expect(await (await db()).importedFile.count()).toBe(before);
  });

  it('that is not there, or for a topic that is not, is refused', async () => {
    const owner = await person('owner');
    expect((await send(owner, GIFT, { topic: 'no-such' })).body.code).toBe('unknown-topic');
    expect((await send(owner, GIFT, { pack: 'no-such' })).body.code).toBe('unknown-pack');
    const headers = { 'content-type': 'text/plain', accept: 'application/json' };
    expect((await owner.browser.raw('POST', '/questions/import', 'x', headers)).status).toBe(415);
    const plain = { 'content-type': 'multipart/form-data; boundary=x', accept: 'text/html' };
    const led = await owner.browser.raw('POST', '/questions/import', 'nonsense', plain);
    expect(led.headers.get('location')).toBe('/questions/files?problem=bad-input');
  });
});
