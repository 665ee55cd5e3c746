import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './fixtures';

const FILE = `::Lamp::[html]Which <b>lamp</b> is lit on the bridge at night?{=The red one#As the rulebook says. ~The white one ~The green one ~The blue one}

::Cone::When is the cone raised? <img src="cone.png" onerror="document.title='hit'">{#=90:5}

::Help::<script>document.title='hit'</script>Which word is said first in a call for help?{=Mayday ~Roger ~Over ~Out}

Describe the watch of one night.{}
`;

async function signUp(page: Page): Promise<void> {
  const email = 'questions@example.org';
  const { origin } = new URL(page.url());
  const sent = await page.request.post(`${origin}/api/auth/sign-up/email`, {
    data: { name: 'Ada', email, password: 'correct horse battery' },
    headers: { origin },
  });
  expect(sent.ok()).toBe(true);
}

/** Answers a few questions through the addresses that pages use, and reports one. */
async function answerSome(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const headers = { origin };
  for (let turn = 0; turn < 6; turn++) {
    const shown = await page.request.get(`${origin}/api/items?pack=aws-ha&topic=ebs&form=choice`);
    const { pack, packVersion, template, seed, options, choose } = await shown.json();
    const address = { pack, packVersion, template, seed };
    const chosen = options.slice(0, choose).map(({ id }: { id: string }) => id);
    const answer = { ...address, chosen, clientId: `questions-${turn}`, elapsedMs: 4000 };
    expect((await page.request.post(`${origin}/api/answers`, { data: answer, headers })).ok()).toBe(true);
    if (turn > 0) continue;
    const report = { ...address, reason: 'unclear', comment: '<b>Which</b> zone?', clientId: 'questions-report' };
    expect((await page.request.post(`${origin}/practice/report`, { data: report, headers })).ok()).toBe(true);
  }
}

test('who looks after questions sees figures and reports, and nobody else sees the pages', async ({
  ownServer,
  page,
}) => {
  for (const path of ['/questions', '/questions/files', '/questions/out']) {
    const answer = await page.request.get(ownServer.url + path);
    expect(answer.status(), path).toBe(404);
  }
  await page.goto(`${ownServer.url}/about`);
  await signUp(page);
  await answerSome(page);
  await page.goto(`${ownServer.url}/questions`);
  await expect(page.getByText('6 first answers of 1 learner')).toBeVisible();
  await expect(page.getByText('<b>Which</b> zone?')).toBeVisible();
  await expect(page.getByRole('table').first().getByText('1 of 100').first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: /^Resolved/ }).click();
  await expect(page.getByText('None is open.')).toBeVisible();
  await page.getByText('1 resolved').click();
  await expect(page.getByRole('button', { name: /^Open again/ })).toBeVisible();
  await page.getByRole('link', { name: 'Take out' }).click();
  await expectAccessibleInBothThemes(page);
  await page.getByLabel('Questions', { exact: true }).fill('3');
  await page.getByLabel('Template', { exact: true }).selectOption('value');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take out' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('questions.gift.txt');
});

test('a file of questions is taken in, looked through, asked, withdrawn and deleted; nothing of it runs', async ({
  ownServer,
  page,
  consoleErrors,
}) => {
  await page.goto(`${ownServer.url}/about`);
  await signUp(page);
  await page.goto(`${ownServer.url}/questions/files`);
  await expect(page.getByRole('heading', { name: 'None yet' })).toBeVisible();
  await expectAccessibleInBothThemes(page);

  const file = page.getByLabel('File', { exact: true });
  await file.setInputFiles({ name: 'big.xml', mimeType: 'text/xml', buffer: Buffer.alloc(6_000_000, 'x') });
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.locator('.form-problem')).toContainText('big.xml has 6,000,000 bytes');

  await file.setInputFiles({ name: 'signals.txt', mimeType: 'text/plain', buffer: Buffer.from(FILE) });
  await page.getByLabel('Topic', { exact: true }).selectOption('ebs');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('heading', { name: 'signals.txt' })).toBeVisible();
  await expect(page.getByText('4 questions, 3 asked')).toBeVisible();
  await expect(page.getByText('Pictures are not taken over.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await expect(page).not.toHaveTitle(/hit/);

  await page
    .getByRole('link', { name: /^imported\// })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'Which word is said first in a call for help?' })).toBeVisible();
  await expect(page.getByText('from a file')).toBeVisible();
  await expect(page).not.toHaveTitle(/hit/);
  await page.getByRole('radio', { name: /Mayday/ }).check({ force: true });
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(page.getByRole('heading', { name: /Right/ })).toBeVisible();
  await expect(page.getByText('Nothing here proves its answer.')).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await page.goto(`${ownServer.url}/practice`);
  await page.getByRole('button', { name: 'Start with 3 questions from files' }).click();
  await expect(page.getByText(/^Question 1 of 3/)).toBeVisible();

  await page.goto(`${ownServer.url}/questions/files`);
  await page.getByRole('link', { name: 'signals.txt' }).click();
  await page.getByLabel(/^Which lamp/).check();
  await page.getByRole('button', { name: 'Live quiz of ticked' }).click();
  await expect(page.locator('.builder-questions')).toContainText('Which lamp is lit on the bridge at night?');
  await page.getByRole('button', { name: 'Open the lobby' }).click();
  await page.waitForURL(/\/live\/host\//);

  await page.goto(`${ownServer.url}/live`);
  for (const kind of await page.getByRole('group', { name: 'Kinds of questions' }).getByRole('checkbox').all())
    await kind.uncheck();
  await page.getByRole('checkbox', { name: 'From files' }).check();
  await page.getByRole('button', { name: 'Draw questions' }).click();
  const drawn = page.locator('.builder-questions > li');
  await expect(drawn.first()).toContainText('from a file');
  await expect(drawn.filter({ hasNotText: 'from a file' })).toHaveCount(0);

  await page.goto(`${ownServer.url}/questions/files`);
  await page.getByRole('link', { name: 'signals.txt' }).click();
  await page.getByRole('button', { name: 'Use it in exams' }).click();
  await expect(page.getByRole('button', { name: 'Leave it out of exams' })).toBeVisible();
  await page.getByLabel(/^Which lamp/).check();
  await page.getByRole('button', { name: 'Withdraw ticked' }).click();
  await expect(page.getByText('4 questions, 2 asked')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw ticked' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('.form-problem').last()).toContainText('Nothing was deleted');
  consoleErrors.length = 0; // the browser tells of the refusal
  await page.getByLabel('The file and its questions shall go').check();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'None yet' })).toBeVisible();
});
