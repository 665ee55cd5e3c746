import { expect, test } from './fixtures';
import { isSound, newPage, signUp } from './people';

test('a class is made by its owner, joined by code and by link, and its people change places', async ({
  page: owner,
  browser,
  ownServer,
  consoleErrors,
}) => {
  test.slow();
  const base = ownServer.url;
  await owner.goto(`${base}/classes`);
  await expect(owner.getByRole('heading', { name: 'A class needs an account.' })).toBeVisible();
  await isSound(owner);
  const olga = await newPage(browser, base, consoleErrors);
  await signUp(olga, 'Olga');
  await expect(olga.getByRole('heading', { name: 'No class yet.' })).toBeVisible();
  await isSound(olga);

  // By keyboard alone.
  await olga.getByLabel('Name').focus();
  await olga.keyboard.type('Cloud operations 2');
  await olga.keyboard.press('Enter');
  await expect(olga.getByRole('heading', { level: 1, name: 'Cloud operations 2' })).toBeVisible();
  await expect(olga.getByRole('heading', { name: 'No learner yet.' })).toBeVisible();
  await expect(olga.getByRole('img', { name: /^QR code of http/ })).toBeVisible();
  await isSound(olga);
  const code = ((await olga.locator('.invite-code').textContent()) ?? '').replace('Join code', '').trim();
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  const classAddress = new URL(olga.url()).pathname.replace('/people', '');

  // Ada types the code, in small letters; a wrong one is said in words first.
  const ada = await newPage(browser, base, consoleErrors);
  await signUp(ada, 'Ada');
  await expect(ada.getByRole('heading', { name: 'Make a class' })).toHaveCount(0);
  await ada.getByLabel('Join code').fill('AAAA-BBBB');
  await ada.getByRole('button', { name: 'Open' }).click();
  await expect(ada.locator('.form-problem')).toContainText('No class can be joined with this code.');
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('404')]);
  await ada.getByLabel('Join code').fill(code.toLowerCase());
  await ada.getByLabel('Join code').press('Enter');
  await expect(ada.getByRole('heading', { name: 'Cloud operations 2' })).toBeVisible();
  await isSound(ada);
  await ada.getByRole('button', { name: 'Join the class' }).click();
  await expect(ada).toHaveURL(`${base}${classAddress}`);
  await expect(ada.getByRole('heading', { name: 'Nothing is set yet.' })).toBeVisible();
  await expect(ada.getByRole('navigation', { name: 'Pages of the class' })).toHaveCount(0);
  await isSound(ada);

  // Bert, on a phone, opens the link without an account, makes one, and comes back.
  const bert = await newPage(browser, base, consoleErrors);
  await bert.setViewportSize({ width: 390, height: 844 });
  await bert.goto(`/join/${code.replace('-', '')}`);
  await bert.getByRole('link', { name: 'Make an account' }).click();
  await signUp(bert, 'Bert', `/join/${code.replace('-', '')}`);
  await bert.getByRole('button', { name: 'Join the class' }).click();
  await expect(bert).toHaveURL(`${base}${classAddress}`);
  await bert.goto(`/join/${code.replace('-', '')}`);
  await expect(bert).toHaveURL(`${base}${classAddress}`);

  // Ada becomes assistant: she sees the roster and cannot change it.
  await olga.reload();
  await expect(olga.getByText('2 learners.')).toBeVisible();
  const place = (name: string) => olga.locator('.roster li').filter({ hasText: name });
  await place('Ada').getByLabel('Place of Ada').selectOption('Assistant');
  await place('Ada').getByRole('button', { name: 'Change' }).click();
  await expect(olga.getByText('1 learner.')).toBeVisible();
  await isSound(olga);
  await ada.goto(`${classAddress}/people`);
  await expect(ada.locator('.roster li')).toHaveCount(3);
  await expect(ada.getByRole('button', { name: 'Change' })).toHaveCount(0);
  await expect(ada.getByRole('heading', { name: 'The class itself' })).toHaveCount(0);
  await isSound(ada);
  await bert.goto(`${classAddress}/people`);
  await expect(bert.getByRole('heading', { level: 1 })).not.toHaveText('Cloud operations 2');
  consoleErrors.splice(0);

  // Nobody becomes instructor whom the owner has not appointed; the reason stands where it was asked.
  await place('Bert').getByLabel('Place of Bert').selectOption('Instructor');
  await place('Bert').getByRole('button', { name: 'Change' }).click();
  await expect(olga.locator('.form-problem')).toContainText('has not been appointed instructor');
  consoleErrors.splice(0);
  await place('Bert').getByLabel('Place of Bert').selectOption('Remove from class');
  await place('Bert').getByRole('button', { name: 'Change' }).click();
  await expect(place('Bert')).toHaveCount(0);
  await bert.goto(classAddress);
  await expect(bert.getByRole('heading', { level: 1 })).not.toHaveText('Cloud operations 2');
  consoleErrors.splice(0);

  // Archived, it is read and not joined.
  await olga.getByRole('button', { name: 'Archive it' }).click();
  await expect(olga.getByText('archived', { exact: true })).toBeVisible();
  await expect(olga.getByText('Nobody can join now.')).toBeVisible();
  await isSound(olga);
  await bert.goto(`/join/${code.replace('-', '')}`);
  await expect(bert.getByRole('heading', { name: 'No class can be joined with this code.' })).toBeVisible();
  await isSound(bert);
  await olga.getByRole('button', { name: 'Open it again' }).click();
  await expect(olga.locator('.invite-code')).toContainText(code);
});
