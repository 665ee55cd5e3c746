import { decodeText } from '../decode-text';
import { ImportRefusal } from '../import-refusal';
import type { ImportedItem } from '../imported-item';
import { LIMITS } from '../limits';
import type { Report, Scope } from '../report';
import { childOf, childrenOf, descendants, type Element, textOf } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import type { Package } from '../zip/read-zip';
import { versionOf } from './names';
import { readQtiItem } from './read-qti-item';

/** Reads a document that is one item, by itself. */
export function readQtiFile(root: Element, report: Report): ImportedItem[] {
  const version = versionOf(root);
  if (version === null || !/item$/i.test(root.name))
    throw new ImportRefusal(
      'unknown-format',
      `The file is a QTI <${root.name}>, which holds no question by itself. Give the whole package, as a zip file, or an item.`,
    );
  const where = `line ${root.line}`;
  const item = readQtiItem(root, version, report.at(where), () => null);
  return item === null ? [] : [{ where, ...item }];
}

/** Reads a package by its manifest, or, where it has none, every item in it. */
export function readQtiPackage(source: Package, name: string, report: Report): ImportedItem[] {
  const names = source.names.filter((file) => !/(^|\/)(__MACOSX\/|\.)/.test(file));
  const manifest = names
    .filter((file) => /(^|\/)imsmanifest\.xml$/i.test(file))
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];
  const reader = new PackageReader(source, report);
  if (manifest !== undefined) return reader.byManifest(manifest, names);
  const documents = names.filter((file) => file.toLowerCase().endsWith('.xml'));
  if (documents.length === 0)
    throw new ImportRefusal(
      'unknown-format',
      `${name}: The package has neither an imsmanifest.xml nor any XML file, so it is no QTI package.`,
    );
  report.at(name).note('imsmanifest.xml', 'There is no manifest; every item in the package is read.', 'changed');
  return reader.everything(documents);
}

/** What the manifest says of an item. */
interface Listed {
  tags: string[];
  category: string[];
}

class PackageReader {
  readonly #source: Package;
  readonly #report: Report;
  /** Passages, which many items share. */
  readonly #passages = new Map<string, Element | null>();
  #count = 0;

  constructor(source: Package, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  byManifest(manifest: string, names: readonly string[]): ImportedItem[] {
    const root = this.#document(manifest);
    if (root === null) return [];
    const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
    const scope = this.#report.at(manifest);
    const listed = new Set([manifest]);
    const items = descendants(root, ({ name }) => name === 'resource').flatMap((resource) => {
      const { type = '', href = '' } = resource.attributes;
      const file = resolved(folder, href);
      if (file !== null) listed.add(file);
      for (const { attributes } of childrenOf(resource, 'file'))
        listed.add(resolved(folder, attributes.href ?? '') ?? '');
      if (/^imsqti_(apip)?item_xmlv/i.test(type)) return this.#item(file, href, listing(resource), scope);
      if (!/^imsqti_(test|assessment|section)/i.test(type) || file === null || !this.#isPassage(file))
        this.#noteResource(type, href, scope);
      return [];
    });
    for (const file of names)
      if (!listed.has(file)) this.#report.at(file).aside('file', 'The manifest does not name this file.', 'dropped');
    return items;
  }

  everything(names: readonly string[]): ImportedItem[] {
    return names.flatMap((file) => {
      const root = this.#document(file);
      if (root === null) return [];
      if (versionOf(root) !== null && /item$/i.test(root.name))
        return this.#read(root, file, { tags: [], category: [] });
      this.#report.at(file).note(root.name, 'This file is no QTI item.', 'dropped');
      return [];
    });
  }

  #item(file: string | null, href: string, listed: Listed, scope: Scope): ImportedItem[] {
    const root = file === null ? null : this.#document(file);
    if (file === null || root === null) {
      const why = file === null ? 'The address leads out of the package.' : 'The package has no such file.';
      if (file === null || !this.#source.names.includes(file)) scope.note(`resource ${href}`, why, 'dropped');
      return [];
    }
    return this.#read(root, file, listed);
  }

  #read(root: Element, file: string, listed: Listed): ImportedItem[] {
    this.#count += 1;
    if (this.#count > LIMITS.questions)
      throw new ImportRefusal('too-many', `The package has more than ${LIMITS.questions} questions. Split it.`);
    const scope = this.#report.at(file);
    const version = versionOf(root);
    if (version === null || !/item$/i.test(root.name)) {
      scope.note(root.name, 'The manifest calls this file an item, and it is none.', 'dropped');
      return [];
    }
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const item = readQtiItem(root, version, scope, (href) => {
      const passage = resolved(folder, href);
      return passage === null ? null : this.#passage(passage);
    });
    return item === null ? [] : [{ where: file, ...item, ...listed }];
  }

  /** Whether a file is a passage, whatever the manifest calls it. */
  #isPassage(file: string): boolean {
    return /stimulus$/i.test(this.#passage(file)?.name ?? '');
  }

  #passage(file: string): Element | null {
    const known = this.#passages.get(file);
    if (known !== undefined) return known;
    const root = this.#document(file);
    this.#passages.set(file, root);
    return root;
  }

  /** The root of a document of the package; null, with the reason noted, where it is not there or not well-formed. */
  #document(file: string): Element | null {
    const bytes = this.#source.read(file);
    if (bytes === null) return null;
    try {
      return parseXml(decodeText(bytes, file), file).root;
    } catch (error) {
      if (!(error instanceof ImportRefusal) || !/^(not-well-formed|not-text)$/.test(error.code)) throw error;
      this.#report.at(file).note('file', error.message, 'dropped');
      return null;
    }
  }

  #noteResource(type: string, href: string, scope: Scope): void {
    if (/^imsqti_(test|assessment|section)/i.test(type))
      scope.note(
        `${type} ${href}`,
        'The order, selection and time of a test are not taken over; its items are.',
        'dropped',
      );
    else if (!/^imsqti_stimulus/i.test(type))
      scope.aside(type || 'resource', 'Pictures, styles and other files are not taken over.', 'dropped');
  }
}

/** An address inside the package, from a folder of it. Null where it leads out. */
export function resolved(folder: string, href: string): string | null {
  const path = decoded(href.split(/[?#]/)[0] ?? '');
  if (path === null || /^[/\\~]|^[a-z][a-z0-9+.-]*:|\\/i.test(path)) return null;
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function listing(resource: Element): Listed {
  const metadata = childOf(resource, 'metadata');
  const found = (names: RegExp) =>
    metadata === undefined ? [] : descendants(metadata, ({ name }) => names.test(name));
  const words = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();
  return {
    tags: found(/^keyword$/i)
      .map(words)
      .filter(Boolean),
    category: found(/^taxon$/i)
      .flatMap((taxon) => childrenOf(taxon, 'entry'))
      .map(words)
      .filter(Boolean),
  };
}
