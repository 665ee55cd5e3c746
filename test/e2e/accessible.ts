import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the page itself: pages have no frames, and a second page to gather results in takes longer than judging them. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function violations(judge: AxeBuilder): Promise<[string, string[]][]> {
  const found = await judge.analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]);
}

/** Fails when the page as it stands breaks a rule of access that a machine can see. `state` names it in the message. */
export async function expectAccessible(page: Page, state = 'as it stands'): Promise<void> {
  expect(await violations(axe(page).withTags(RULES)), state).toEqual([]);
}

/** The same in both themes. Nothing but colours differs between them, so the second look is at those. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAccessible(page, 'in light');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(axe(page).withRules(['color-contrast'])), 'in dark').toEqual([]);
}
