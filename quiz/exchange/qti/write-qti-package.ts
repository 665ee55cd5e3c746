import type { ExchangeItem } from '../imported-item';
import type { Report } from '../report';
import { writeXml, type XmlNode, xml } from '../xml/write-xml';
import { writeZip } from '../zip/write-zip';
import { type WrittenVersion, writeQtiItem } from './write-qti-item';

/** A QTI package: one file an item and a manifest with their tags and folders. The same items give the same bytes. */
export function writeQtiPackage(items: readonly ExchangeItem[], version: WrittenVersion, report: Report): Uint8Array {
  const digits = String(items.length).length;
  const named = items.map((item, index) => ({ item, name: `item-${String(index + 1).padStart(digits, '0')}` }));
  const files = named.map(({ item, name }) => ({
    name: `items/${name}.xml`,
    contents: writeQtiItem(item, name, version, report.at(item.id || item.title)),
  }));
  return writeZip([{ name: 'imsmanifest.xml', contents: writeXml(manifest(named, version)) }, ...files]);
}

interface Binding {
  namespace: string;
  lom: string;
  schema: [name: string, version: string];
  resourceType: string;
  /** Name of the element that holds a string, and of the path into a taxonomy. */
  string: string;
  path: string;
}

const BINDINGS: Readonly<Record<WrittenVersion, Binding>> = {
  '2.1': {
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    lom: 'http://www.imsglobal.org/xsd/imsmd_v1p2',
    schema: ['QTIv2.1 Package', '1.0.0'],
    resourceType: 'imsqti_item_xmlv2p1',
    string: 'langstring',
    path: 'taxonpath',
  },
  '3.0': {
    namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    lom: 'http://ltsc.ieee.org/xsd/LOM',
    schema: ['QTI Package', '3.0.0'],
    resourceType: 'imsqti_item_xmlv3p0',
    string: 'string',
    path: 'taxonPath',
  },
};

function manifest(named: readonly { item: ExchangeItem; name: string }[], version: WrittenVersion): XmlNode {
  const binding = BINDINGS[version];
  const [schema, schemaVersion] = binding.schema;
  const resources = named.map(({ item, name }) => {
    const href = `items/${name}.xml`;
    return xml(
      'resource',
      { identifier: `resource-${name}`, type: binding.resourceType, href },
      metadata(item, binding),
      xml('file', { href }),
    );
  });
  return xml(
    'manifest',
    { xmlns: binding.namespace, 'xmlns:imsmd': binding.lom, identifier: 'faultline-items' },
    xml('metadata', {}, xml('schema', {}, '', schema), xml('schemaversion', {}, '', schemaVersion)),
    xml('organizations'),
    xml('resources', {}, ...resources),
  );
}

function metadata({ tags, category }: ExchangeItem, { string, path }: Binding): XmlNode | null {
  if (tags.length + category.length === 0) return null;
  const text = (value: string) => xml(`imsmd:${string}`, {}, '', value);
  const keywords = tags.map((tag) => xml('imsmd:keyword', {}, text(tag)));
  const folders = category.map((folder) => xml('imsmd:taxon', {}, xml('imsmd:entry', {}, text(folder))));
  const general = keywords.length === 0 ? null : xml('imsmd:general', {}, ...keywords);
  const classification =
    folders.length === 0 ? null : xml('imsmd:classification', {}, xml(`imsmd:${path}`, {}, ...folders));
  return xml('metadata', {}, xml('imsmd:lom', {}, general, classification));
}
