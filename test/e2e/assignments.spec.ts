import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { isSound, newPage, signUp } from './people';

/** Makes a class of Olga's, who owns the installation, that Ada has joined; gives its address. */
async function classOf(olga: Page, ada: Page): Promise<string> {
  await signUp(olga, 'Olga');
  await olga.getByLabel('Name').fill('Cloud operations 2');
  await olga.getByRole('button', { name: 'Make the class' }).click();
  const code = ((await olga.locator('.invite-code').textContent()) ?? '').replace(/Join code|\s|-/g, '');
  await signUp(ada, 'Ada', `/join/${code}`);
  await ada.getByRole('button', { name: 'Join the class' }).click();
  await expect(ada.getByRole('heading', { name: 'Nothing is set yet.' })).toBeVisible();
  return new URL(ada.url()).pathname;
}

/** Answers the question in view by its first letters and waits until the server has it. */
async function choose(page: Page): Promise<void> {
  const wanted = (await page.getByText(/^Choose (one|two|three)\.$/).textContent()) ?? '';
  const count = ['one', 'two', 'three'].findIndex((word) => wanted.includes(word)) + 1;
  for (const letter of 'abc'.slice(0, count)) await page.keyboard.press(letter);
  await expect(page.locator('.exam-stored')).toContainText(/chosen\. Stored \d\d:\d\d:\d\d/);
}

test('a quiz is set, taken over a reload, held back, graded, released, and read', async ({
  page: olga,
  browser,
  ownServer,
  consoleErrors,
}) => {
  test.slow();
  const base = ownServer.url;
  const teacher = await newPage(browser, base, consoleErrors, 'Europe/Berlin');
  const ada = await newPage(browser, base, consoleErrors, 'Asia/Tokyo');
  await olga.close();
  const bodies: Promise<string>[] = [];
  ada.on('response', (response) => bodies.push(response.text().catch(() => '')));
  const classAddress = await classOf(teacher, ada);

  // Set in Berlin's time, with what is wrong said where it is.
  await teacher.goto(classAddress);
  await teacher.getByRole('link', { name: 'Set an assignment' }).click();
  await isSound(teacher);
  await expect(teacher.getByLabel('In the time of')).toHaveValue('Europe/Berlin');
  await teacher.getByLabel('Title', { exact: true }).fill('Week 1');
  await teacher.getByRole('checkbox', { name: 'Facts and numbers' }).check();
  await teacher.getByRole('spinbutton', { name: 'Number' }).fill('3');
  await teacher.getByLabel('Due', { exact: true }).fill('2020-01-01T18:00');
  await teacher.getByLabel('Grades and answers are told').selectOption('When an instructor releases them');
  await teacher.getByRole('button', { name: 'Set it' }).click();
  await expect(teacher.locator('.form-problem')).toContainText('It is due before it opens.');
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('400')]);
  await expect(teacher.getByLabel('Due', { exact: true })).toBeFocused();
  await teacher.getByLabel('Due', { exact: true }).fill('2098-12-20T18:00');
  await teacher.getByLabel('Minutes for one attempt').fill('30');
  await teacher.getByRole('button', { name: 'Set it' }).click();
  await expect(teacher.getByRole('heading', { name: 'Week 1' })).toBeVisible();
  await isSound(teacher);
  const assignment = new URL(teacher.url()).pathname;

  // Read in Tokyo's, on the page of the class and at home.
  await ada.reload();
  await expect(ada.getByText(/due .*21 Dec,? 02:00 GMT\+9/)).toBeVisible();
  await isSound(ada);
  await ada.goto('/');
  await expect(ada.getByRole('heading', { name: 'To hand in' })).toBeVisible();
  await ada.getByRole('link', { name: 'Week 1' }).click();
  await isSound(ada);
  await ada.getByRole('button', { name: 'Begin' }).click();
  await expect(ada.getByRole('heading', { name: 'Question 1 of 3' })).toBeVisible();
  await expect(ada.getByRole('timer')).toHaveText(/^(30:00|29:)/);
  await choose(ada);
  await ada.keyboard.press('n');
  await ada.reload();
  await expect(ada.getByRole('heading', { name: 'Question 2 of 3' })).toBeVisible();
  await choose(ada);
  await ada.goto(assignment);
  await ada.getByRole('link', { name: 'Go on' }).click();
  await expect(ada.getByRole('heading', { name: 'Question 3 of 3' })).toBeVisible();
  await choose(ada);
  await ada.getByRole('button', { name: 'Hand in' }).click();
  await ada.getByRole('button', { name: 'Hand in for good' }).click();

  // Handed in and not released: no grade, no key, no second attempt.
  await expect(ada).toHaveURL(`${base}${assignment}`);
  await expect(ada.getByText('none left')).toBeVisible();
  await expect(ada.getByRole('link', { name: 'Questions and answers' })).toHaveCount(0);
  await expect(ada.getByText(/ %/)).toHaveCount(0);
  await isSound(ada);
  const seen = (await Promise.all(bodies)).map((body) => body.replaceAll('\\"', '"'));
  expect(seen.filter((body) => body.includes('"stem"')).length).toBeGreaterThan(0);
  for (const body of seen) expect(body).not.toMatch(/"(why|correct|evidence|belief|explanation|whyWrong|outcome)":/);

  // The instructor sees it, gives a grade by hand with a word, and releases.
  await teacher.goto(`${classAddress}/grades`);
  await isSound(teacher);
  await teacher.getByRole('row', { name: /Ada/ }).getByRole('link').click();
  await teacher.getByLabel('Grade by hand, percent').fill('87.5');
  await teacher.getByLabel('Comment for the learner').fill('Well argued.');
  await teacher.getByRole('button', { name: 'Store' }).click();
  await expect(teacher.getByText('given by hand')).toBeVisible();
  await expect(teacher.locator('.grade-changes')).toContainText('87.5 % by Olga');
  await isSound(teacher);
  await ada.reload();
  await expect(ada.getByText('Well argued.')).toHaveCount(0);
  await teacher.goto(assignment);
  await teacher.getByRole('button', { name: 'Release them now' }).click();
  await expect(teacher.getByText('Results are told.')).toBeVisible();

  await ada.reload();
  await expect(ada.getByText('87.5 %').first()).toBeVisible();
  await expect(ada.getByText('Well argued.')).toBeVisible();
  await isSound(ada);
  await ada.getByRole('link', { name: 'Questions and answers' }).click();
  await expect(ada.getByText(/^[0-3] of 3 right\./)).toBeVisible();
  await isSound(ada);
  await ada.locator('.exam-review a').first().click();
  await expect(ada.locator('.proof').first()).toBeVisible();
  await ada.goto(`${classAddress}/grades`);
  await expect(ada.getByRole('heading', { name: 'Grade book' })).toHaveCount(0);
  consoleErrors.splice(0);

  // Files: a table, and a workbook that opens.
  await teacher.goto(`${classAddress}/grades`);
  const csv = await teacher.request.get(`${classAddress}/grades/export?as=csv`);
  expect(await csv.text()).toMatch(
    /Learner,E-mail,Week 1,Total %\r\nWeight,,1,\r\nAda,ada\.\d+@school\.example,87\.5,87\.5\r\n$/,
  );
  const download = teacher.waitForEvent('download');
  await teacher.getByRole('link', { name: 'Excel workbook' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  expect(strFromU8(unzipSync(Buffer.concat(chunks))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('87.5');
  expect((await ada.request.get(`${classAddress}/grades/export?as=csv`)).status()).toBe(403);

  await teacher.goto(`${classAddress}/analysis`);
  await expect(teacher.getByText('3 answers by 1 learner')).toBeVisible();
  await isSound(teacher);
});

test('without scripts an assignment is set, begun and taken back', async ({ browser, ownServer, consoleErrors }) => {
  const base = ownServer.url;
  const [olga, ada] = [await newPage(browser, base, consoleErrors), await newPage(browser, base, consoleErrors)];
  const classAddress = await classOf(olga, ada);
  const bare = await browser.newContext({
    ...{ baseURL: base, javaScriptEnabled: false, storageState: await olga.context().storageState() },
  });
  const plain = await bare.newPage();
  await plain.goto(`${classAddress}/assignments/new?kind=exam`);
  await plain.getByLabel('Title', { exact: true }).fill('Small exam');
  await plain.getByLabel('Length').selectOption({ label: '5 questions, 10 minutes' });
  await plain.getByRole('button', { name: 'Set it' }).click();
  await expect(plain.getByRole('heading', { name: 'Small exam' })).toBeVisible();
  await expect(plain.getByText('5 questions, each attempt')).toBeVisible();
  await plain.getByRole('button', { name: 'Take it back' }).click();
  await expect(plain.getByText('Taken back: learners do not see it')).toBeVisible();
  await ada.reload();
  await expect(ada.getByRole('heading', { name: 'Nothing is set yet.' })).toBeVisible();
  await bare.close();
});
