import { describe, expect, test } from 'vitest';
import { type DroppedEntry, droppedFiles } from '@/components/import/dropped-files';
import { type ChosenFile, readChosen } from '@/components/import/read-files';
import { translator } from '@/language/translator';
import { writeZip } from '@/quiz/exchange/zip/write-zip';

function chosen(path: string, text = 'x'): ChosenFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { name, size: text.length, webkitRelativePath: path.includes('/') ? path : '', text: async () => text };
}

async function paths(files: readonly ChosenFile[]): Promise<readonly string[]> {
  const read = await readChosen(translator('en', 'imports'), files);
  return 'problem' in read ? [read.problem] : read.files.map((file) => file.path);
}

function folder(fullPath: string, inner: DroppedEntry[]): DroppedEntry {
  return {
    isFile: false,
    fullPath,
    createReader: () => {
      const left = [inner, []];
      return { readEntries: (done) => done(left.shift() ?? []) };
    },
  };
}

function entry(fullPath: string, text: string): DroppedEntry {
  const file = new File([text], fullPath.slice(fullPath.lastIndexOf('/') + 1));
  return { isFile: true, fullPath, file: (done) => done(file) };
}

describe('chosen files', () => {
  test('templates and what a configuration puts into its resources are read, below the folder that was chosen', async () => {
    const names = ['shop/main.tf', 'shop/scripts/install.tftpl', 'shop/start.sh', 'shop/prod.tfvars', 'shop/notes.md'];
    expect(await paths(names.map((name) => chosen(name)))).toEqual([
      'main.tf',
      'prod.tfvars',
      'scripts/install.tftpl',
      'start.sh',
    ]);
  });

  test('what tools keep beside them is passed over', async () => {
    expect(await paths([chosen('shop/main.tf'), chosen('shop/.terraform/x/main.tf')])).toEqual(['main.tf']);
  });

  test('a folder without any is said so', async () => {
    expect(await paths([chosen('a/x.md'), chosen('a/y.png')])).toEqual([
      expect.stringContaining('None of these files'),
    ]);
  });
});

describe('dropped folders', () => {
  test('are walked, and paths are those below them', async () => {
    const dropped = folder('/shop', [
      entry('/shop/main.tf', 'a'),
      folder('/shop/app', [entry('/shop/app/main.tf', 'b')]),
      folder('/shop/.git', [entry('/shop/.git/x.yaml', 'c')]),
    ]);
    expect(await paths(await droppedFiles([dropped]))).toEqual(['app/main.tf', 'main.tf']);
  });

  test('one that never ends is left at a depth', async () => {
    const endless = (path: string): DroppedEntry => ({
      isFile: false,
      fullPath: path,
      createReader: () => {
        const left = [[endless(`${path}/a`)], []];
        return { readEntries: (done) => done(left.shift() ?? []) };
      },
    });
    expect(await droppedFiles([endless('/a')])).toEqual([]);
  });
});

describe('packages', () => {
  const pack = (files: Record<string, string>) =>
    new File(
      [new Uint8Array(writeZip(Object.entries(files).map(([name, text]) => ({ name, contents: text }))))],
      'a.zip',
    );

  test('are read as the folder that they hold', async () => {
    const zip = pack({ 'shop/main.tf': 'a', 'shop/app/main.tf': 'b', 'shop/photo.png': 'c' });
    expect(await paths([zip])).toEqual(['app/main.tf', 'main.tf']);
  });

  test('without a folder of their own are read as they are', async () => {
    expect(await paths([pack({ 'main.tf': 'a', 'app/main.tf': 'b' })])).toEqual(['app/main.tf', 'main.tf']);
  });

  test('that are none are refused with the reason', async () => {
    expect(await paths([new File(['no zip at all'], 'a.zip')])).toEqual([expect.stringMatching(/^a\.zip: /)]);
  });
});
