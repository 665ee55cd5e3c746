import type { Page } from '@playwright/test';
import { OWNER_PAGES } from '../e2e/pages';
import { comeToLife, signUp } from '../e2e/people';
import { answerByKeys, begin } from '../helpers/practice-page';

/** Takes the page's pictures as it stands, under a title and an address as readers know it. */
export type Shoot = (page: Page, title: string, address: string) => Promise<void>;

/** Questions of the short exam that is sat. */
const EXAM = 5;

/** Somebody who practises, sits a short exam and works on a brief, and what they see on the way. */
export async function learnerScreens(page: Page, shoot: Shoot): Promise<void> {
  await begin(page, 'EBS snapshots', 5);
  await shoot(page, 'Practice, a question', '/practice/run');
  await answerByKeys(page);
  await shoot(page, 'Practice, its answer', '/practice/run');
  for (let question = 2; question <= 5; question++) {
    await page.keyboard.press('Enter');
    await page.getByText(`Question ${question} of 5`).waitFor();
    await answerByKeys(page);
  }
  await page.keyboard.press('Enter');
  await page.locator('.run-summary').waitFor();
  await shoot(page, 'Practice, the end of a session', '/practice/run');
  await examScreens(page, shoot);
  await labScreens(page, shoot);
  for (const address of ['/progress', '/', '/practice', '/exam', '/lab']) {
    await page.goto(address);
    await shoot(page, `Learner ${address}`, address);
  }
}

async function examScreens(page: Page, shoot: Shoot): Promise<void> {
  await page.goto('/exam');
  await page.getByRole('radio', { name: new RegExp(`^${EXAM} questions`) }).check({ force: true });
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('heading', { name: `Question 1 of ${EXAM}` }).waitFor();
  await comeToLife(page);
  await page.keyboard.press('a');
  await page
    .getByText(/chosen\. Stored|more to choose/)
    .first()
    .waitFor();
  await shoot(page, 'Exam, a question', '/exam/<sitting>');
  await page.keyboard.press('r');
  await page.getByRole('heading', { name: `All ${EXAM} questions` }).waitFor();
  await shoot(page, 'Exam, review before the end', '/exam/<sitting>');
  await page.getByRole('button', { name: /^End/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /^End/ }).click();
  await page.waitForURL(/result/);
  await page.locator('h1').first().waitFor();
  await shoot(page, 'Exam, its result', '/exam/<sitting>/result');
}

async function labScreens(page: Page, shoot: Shoot): Promise<void> {
  await page.goto('/lab/shop');
  await page.locator('.lab-bar[data-ready=true]').waitFor();
  await page.locator('.react-flow__node').first().waitFor();
  await page.getByRole('slider', { name: 'Instant shown' }).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await shoot(page, 'Lab, an experiment', '/lab/shop');
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByText(/^Handed in: \d+ of 100/).waitFor();
  await shoot(page, 'Lab, handed in', '/lab/shop');
  await page.getByText('As text and file').click();
  await page.locator('.code-editor').scrollIntoViewIfNeeded();
  await shoot(page, 'Lab, the design as text', '/lab/shop');
}

/** The owner of a new installation: their pages, a class, and a quiz that a participant plays. */
export async function ownerScreens(page: Page, participant: Page, shoot: Shoot): Promise<void> {
  await signUp(page, 'Olga');
  for (const address of OWNER_PAGES) {
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    await shoot(page, `Owner ${address}`, address);
  }
  await page.goto('/account');
  await shoot(page, 'Owner /account', '/account');
  await page.goto('/classes');
  await page.getByLabel('Name').fill('Cloud operations 2');
  await page.getByRole('button', { name: /Make/ }).click();
  await page.waitForURL(/\/classes\/.+\/people/);
  const address = new URL(page.url()).pathname.replace('/people', '');
  for (const part of ['/people', '', '/assignments/new', '/grades', '/analysis']) {
    await page.goto(`${address}${part}`);
    await page.locator('h1').first().waitFor();
    await shoot(page, `Class ${part || 'overview'}`, `/classes/<class>${part}`);
  }
  await page.goto('/live');
  await page.getByRole('button', { name: 'Draw questions' }).click();
  await page.getByRole('button', { name: 'Open the lobby' }).waitFor();
  await shoot(page, 'Live, questions drawn', '/live');
  await page.getByRole('button', { name: 'Open the lobby' }).click();
  const code = (await page.locator('.lobby-code').innerText()).replace(/\s/g, '');
  await participant.goto(`/live/${code}`);
  await participant.getByLabel('Nickname').fill('Ada');
  await participant.getByRole('button', { name: 'Join' }).click();
  await page.getByText('Ada').waitFor();
  await shoot(page, 'Live, the lobby', '/live/host/<session>');
  await page.getByRole('button', { name: 'Start' }).click();
  await participant.locator('.live-options button').first().waitFor();
  await shoot(page, 'Live, a question on the wall', '/live/host/<session>');
  await shoot(participant, 'Live, a question in the hand', '/live/<code>');
  await participant.locator('.live-options button').first().click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Reveal' }).click();
  await participant.getByRole('heading', { name: /^(Right|Wrong)\./ }).waitFor();
  await shoot(page, 'Live, the reveal on the wall', '/live/host/<session>');
  await shoot(participant, 'Live, the reveal in the hand', '/live/<code>');
}
