import type { Page } from '@playwright/test';
import { shareFragment } from '@/components/lab/share-link';

/** Opens a design in the lab by a link that carries it, and waits until its verdicts and its analysis are there. */
export async function openDesign(page: Page, address: string, design: object): Promise<void> {
  await page.goto(`${address}#${shareFragment(design as Record<string, unknown>)}`);
  await page.locator('.lab-bar[data-ready=true]').waitFor();
  await page.locator('.react-flow__node').first().waitFor();
  await page.getByText('The design of the link is open.').waitFor({ state: 'attached' });
  await page.locator('[data-revision][aria-busy=false]').waitFor();
}
