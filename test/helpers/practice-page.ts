import { expect, type Page } from '@playwright/test';

/** Begins a session over one topic and waits for its first question. */
export async function begin(page: Page, topic = 'EBS snapshots', length = 5, base = ''): Promise<void> {
  await page.goto(`${base}/practice`);
  await page.getByRole('radio', { name: `${length} questions` }).check();
  await page.getByRole('checkbox', { name: topic }).check();
  await page.getByRole('button', { name: 'Start with ticked topics' }).click();
  await expect(page.getByText(`Question 1 of ${length}`)).toBeVisible();
}

/** Waits until the page listens to keys. */
export async function listening(page: Page): Promise<void> {
  await expect(page.locator('.item[data-ready]')).toBeVisible();
}

/** How many options the question on the page wants. */
export async function wanted(page: Page): Promise<number> {
  const words = (await page.locator('.item-task').textContent()) ?? '';
  return ['one', 'two', 'three', 'four'].findIndex((word) => words.startsWith(`Choose ${word}`)) + 1;
}

/** Answers the question on the page somehow: options by single keys, other kinds by their fields. */
export async function answerByKeys(page: Page): Promise<void> {
  await listening(page);
  const count = await wanted(page);
  for (let at = 1; at <= count; at++) await page.keyboard.press(String(at));
  if (count > 0) {
    await page.keyboard.press('Enter');
  } else {
    await fillOther(page);
    await page.getByRole('button', { name: 'Check' }).click();
  }
  await expect(page.getByRole('heading', { level: 2, name: /(right|answer)\./ })).toBeFocused();
}

/** Gives some answer to a question without options to choose by letter: a number, parts of a drawing, or places. */
export async function fillOther(page: Page): Promise<void> {
  const number = page.locator('.numeric input');
  if (await number.count()) return number.fill('7');
  const spot = page.locator('.hotspot [name="chosen"]');
  if (await spot.count()) return spot.first().check({ force: true });
  for (const [index, entry] of (await page.locator('.placing > li').all()).entries()) {
    const list = entry.locator('select');
    const places = entry.locator('input[type="radio"]');
    if (await list.count()) await list.selectOption({ index: index + 1 });
    else await places.nth(Math.min(index, (await places.count()) - 1)).check({ force: true });
  }
}
