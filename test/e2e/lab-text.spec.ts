import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './fixtures';
import { isSound } from './people';

test.use({ viewport: { width: 1440, height: 900 } });

const editor = (page: Page, form = 'YAML') => page.getByLabel(`The design as ${form}`);
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

async function openText(page: Page): Promise<void> {
  await page.goto('/lab/shop');
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await page.getByText('As text and file').click();
  await expect(editor(page)).toBeVisible();
}

/** Puts the cursor behind a piece of the text, as somebody who searches for it would. */
async function goBehind(page: Page, piece: string): Promise<void> {
  const at = await editor(page).evaluate((content, words) => {
    const walk = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const line = node.parentElement?.closest('.cm-line');
      const start = line?.textContent?.indexOf(words) ?? -1;
      if (line && start >= 0) return { line: [...content.children].indexOf(line), end: start + words.length };
    }
    return null;
  }, piece);
  if (at === null) throw new Error(`There is no ${piece} in the text.`);
  await editor(page).focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < at.line; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Home');
  for (let i = 0; i < at.end; i++) await page.keyboard.press('ArrowRight');
}

/** Takes what is offered first. The editor takes no key for it in the moment it appears, in case it was meant for the text. */
async function accept(page: Page, offered: RegExp): Promise<void> {
  await expect(page.getByRole('option', { name: offered, selected: true })).toBeVisible();
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

test('written by keyboard with completion: the matrix follows, and one undo leads back', async ({ page }) => {
  test.slow();
  await openText(page);
  await goBehind(page, 'zone: a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('option', { name: /^c/ })).toBeVisible();
  await expectAccessible(page, 'while it offers names');
  await page.keyboard.type('c');
  await accept(page, /^c/);
  await expect(row(page, /Zone c out/)).toBeVisible();
  await expect(page.getByText('This text is the design.')).toBeVisible();
  // A setting from the schema, then its values at once.
  await page.keyboard.press('Enter');
  await page.keyboard.type('autoR');
  await accept(page, /^autoRecovery/);
  await page.keyboard.type('fal');
  await accept(page, /^false/);
  await expect(editor(page)).toContainText('autoRecovery: false');
  await expect(page.getByText('This text is the design.')).toBeVisible();
  // Tab leads out of the editor, as out of any field.
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, /Zone c out/)).toHaveCount(0);
  await expect(editor(page)).not.toContainText('autoRecovery');
  await expect(editor(page)).toContainText('zone: a');
});

test('a text that is no design changes nothing, says where, and outlives a reload', async ({ page }) => {
  test.slow();
  await openText(page);
  await goBehind(page, 'zone: a');
  await page.keyboard.type('bc');
  await expect(page.getByText(/problem.*the design stays as it was\. The text is kept\./)).toBeVisible();
  await expect(page.locator('.text-problems')).toContainText(/Line \d+.*resources\[0\]\.zone/);
  await expect(page.locator('.cm-lintRange-error').first()).toBeVisible();
  await expect(row(page, /Zone a out/)).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.reload();
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await page.getByText('As text and file').click();
  await expect(editor(page)).toContainText('zone: abc');
  // The line of a problem leads to it.
  await page
    .getByRole('button', { name: /^Line \d+/ })
    .first()
    .click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(page.getByText('This text is the design.')).toBeVisible();
  await page.keyboard.type('x');
  await page.getByRole('button', { name: 'Show the design instead' }).click();
  await expect(editor(page)).not.toContainText('zone: ax');
  // Given up by mistake: the editor's own undo has it.
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  await expect(editor(page)).toContainText('zone: ax');
});

test('list and text are one design, in either form', async ({ page }) => {
  await openText(page);
  await page.getByRole('radio', { name: 'JSON' }).check();
  await expect(editor(page, 'JSON')).toContainText('"zone": "a"');
  await page.getByRole('button', { name: /^Web server/ }).click();
  await page.getByLabel('Zone', { exact: true }).selectOption('b');
  await expect(editor(page, 'JSON')).toContainText('"zone": "b"');
  await page.getByRole('radio', { name: 'YAML' }).check();
  await expect(editor(page)).toContainText('zone: b');
});

test('on a phone the text can be read and changed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openText(page);
  await isSound(page);
  await editor(page).scrollIntoViewIfNeeded();
  await goBehind(page, 'zone: a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('b');
  await expect(row(page, /Zone b out/)).toBeVisible();
});
