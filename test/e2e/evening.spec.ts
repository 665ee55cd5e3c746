import { devices, type Locator, type Page } from '@playwright/test';
import { answerByKeys, begin, fillOther, listening, wanted } from '../helpers/practice-page';
import { expect, test } from './fixtures';
import { comeToLife } from './people';

// An evening of a learner, from the first page to the last, as a laptop's keyboard and a phone's screen let one do it.

/** How somebody works a page: presses what is there, or types into what has the focus. */
interface Hands {
  press: (target: Locator) => Promise<void>;
  /** Answers the question of a practice session and goes on. */
  answer: (page: Page) => Promise<void>;
}

const keyboard: Hands = {
  press: async (target) => {
    await target.focus();
    await target.press('Enter');
  },
  answer: async (page) => {
    await answerByKeys(page);
    await page.keyboard.press('Enter');
  },
};

const touch: Hands = {
  press: (target) => target.tap(),
  answer: async (page) => {
    await listening(page);
    const count = await wanted(page);
    if (count === 0) await fillOther(page);
    for (let at = 0; at < count; at++) await page.locator('.option').nth(at).tap();
    await page.getByRole('button', { name: 'Check' }).tap();
    await page
      .getByRole('button', { name: /^(Next|Summary)/ })
      .or(page.getByRole('link', { name: /^(Next|Summary)/ }))
      .first()
      .tap();
  },
};

async function read(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/learn/aws-ha');
  await hands.press(page.getByRole('main').getByRole('link', { name: title, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const sections = page.getByRole('main').getByRole('heading', { level: 2 });
  for (const section of await sections.all()) await section.scrollIntoViewIfNeeded();
  await expect(page.locator('#quick-check')).toBeInViewport();
}

async function practise(page: Page, hands: Hands, topic: string): Promise<void> {
  await begin(page, topic);
  for (let question = 1; question <= 5; question++) {
    await expect(page.getByText(`Question ${question} of 5`)).toBeVisible();
    await hands.answer(page);
  }
  await expect(page.getByRole('heading', { level: 1, name: /of 5 right/ })).toBeVisible();
}

async function sitExam(page: Page, { press }: Hands): Promise<void> {
  await page.goto('/exam');
  await page.getByRole('radio', { name: /^5 questions/ }).check({ force: true });
  await press(page.getByRole('button', { name: 'Start' }));
  for (let question = 1; question <= 5; question++) {
    await expect(page.getByRole('heading', { name: `Question ${question} of 5` })).toBeVisible();
    await comeToLife(page);
    const asked = await page.getByText(/^Choose (one|two|three)\.$/).innerText();
    const count = ['one', 'two', 'three'].findIndex((word) => asked.includes(word)) + 1;
    const options = page.locator('input[name="exam-chosen"]');
    for (let at = 0; at < count; at++) await options.nth(at).check({ force: true });
    await expect(page.locator('.exam-stored')).toContainText(/chosen\. Stored/);
    if (question < 5) await press(page.getByRole('button', { name: 'Next' }));
  }
  await press(page.getByRole('button', { name: 'Review all' }).first());
  await press(page.getByRole('button', { name: 'End the exam' }));
  await press(page.getByRole('button', { name: 'End and see the result' }));
  await expect(page.getByRole('heading', { name: /^[\d,]+ of 1,000$/ })).toBeVisible();
}

async function openBrief(page: Page, { press }: Hands, title: string): Promise<void> {
  await page.goto('/lab');
  await press(page.getByRole('link', { name: title }));
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
}

async function handIn(page: Page, { press }: Hands): Promise<void> {
  await expect(page.getByRole('region', { name: 'Survival', exact: true }).getByRole('status')).toContainText('100 of');
  await press(page.getByRole('button', { name: 'Hand in' }));
  await expect(page.getByText(/^Handed in: 100 of 100/)).toBeVisible();
}

/** A second server in another zone, and an address that a script moves to it. */
async function giveTheClubASpare(page: Page, hands: Hands): Promise<void> {
  await openBrief(page, hands, 'A fixed address for a club');
  await page.getByLabel('Add a resource').selectOption('EC2 instance');
  await hands.press(page.getByRole('button', { name: 'Add', exact: true }));
  const form = page.locator('.list-form:visible');
  await form.getByLabel('Zone', { exact: true }).selectOption('b');
  await form.getByLabel('Instance type').selectOption('t3.medium');
  await hands.press(page.getByRole('button', { name: /^Address/ }));
  const instances = form.getByRole('group', { name: 'Instances' }).getByRole('checkbox');
  await instances.nth(1).check();
  await expect(form.getByText('Fixtures, the first')).toBeVisible();
  await form.getByLabel('Moved by').selectOption('A script of yours');
  await handIn(page, hands);
}

async function giveTheNewspaperAReplica(page: Page, hands: Hands): Promise<void> {
  await openBrief(page, hands, 'The front page of a newspaper');
  await hands.press(page.getByRole('button', { name: /^Cache/ }));
  await page.locator('.list-form:visible').getByLabel('Zone of the replica').selectOption('b');
  await handIn(page, hands);
}

async function evening(page: Page, hands: Hands): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn high availability by breaking it.');
  await read(page, hands, 'Elastic IP addresses');
  await read(page, hands, 'EBS snapshots');
  for (const topic of ['Elastic IP addresses', 'EBS snapshots', 'Route 53']) await practise(page, hands, topic);
  await sitExam(page, hands);
  await giveTheClubASpare(page, hands);
  await giveTheNewspaperAReplica(page, hands);
  await page.goto('/progress');
  await expect(page.getByRole('table').filter({ hasText: 'A fixed address for a club' }).first()).toContainText('100');
  const kept = await (await page.request.get('/api/export')).json();
  expect(kept.answers).toHaveLength(20);
  expect(kept.exams).toHaveLength(1);
  expect(kept.submissions).toMatchObject([{ score: 100 }, { score: 100 }]);
}

test('an evening at a laptop, by keyboard: two topics, three sessions, an exam, two briefs to full score', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await evening(page, keyboard);
});

test.describe('a phone', () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  test('the same evening on a phone, by touch', async ({ page }) => {
    test.setTimeout(300_000);
    await evening(page, touch);
  });
});
