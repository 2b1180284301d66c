import { strToU8 } from 'fflate';
import type { ExchangeQuestion } from '../exchange-question';
import { escapeXml } from '../xml/escape-xml';
import { writeZip } from '../zip/write-zip';
import { writeItem } from './write-item';

/** Questions as a QTI 2.1 package: a zip archive with a manifest, in which category and tags stand, and an item per question. */
export function writeQtiPackage(questions: readonly ExchangeQuestion[]): Uint8Array {
  return writeZip(new Map([...qtiFiles(questions)].map(([path, text]) => [path, strToU8(text)])));
}

/** The files of the package, by path. */
export function qtiFiles(questions: readonly ExchangeQuestion[]): ReadonlyMap<string, string> {
  const width = String(questions.length).length;
  const items = questions.map((question, at) => {
    const name = `item-${String(at + 1).padStart(width, '0')}`;
    return { name, path: `items/${name}.xml`, question, text: writeItem(question, at + 1) };
  });
  const resources = items.map(
    ({ name, path, question }) =>
      `    <resource identifier="${name}" type="imsqti_item_xmlv2p1" href="${path}">${metadata(question)}<file href="${path}"/></resource>`,
  );
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_v1p2" identifier="spokewise">
  <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
  <organizations/>
  <resources>
${resources.join('\n')}
  </resources>
</manifest>
`;
  return new Map([['imsmanifest.xml', manifest], ...items.map(({ path, text }) => [path, text] as const)]);
}

function metadata({ tags, category }: ExchangeQuestion): string {
  const words = (text: string) => `<imsmd:langstring>${escapeXml(text)}</imsmd:langstring>`;
  const keywords = tags.map((tag) => `<imsmd:keyword>${words(tag)}</imsmd:keyword>`).join('');
  const taxons = category
    .map((name) => `<imsmd:taxon><imsmd:entry>${words(name)}</imsmd:entry></imsmd:taxon>`)
    .join('');
  const general = keywords === '' ? '' : `<imsmd:general>${keywords}</imsmd:general>`;
  const path = `<imsmd:taxonpath><imsmd:source>${words('Spokewise')}</imsmd:source>${taxons}</imsmd:taxonpath>`;
  const classification = taxons === '' ? '' : `<imsmd:classification>${path}</imsmd:classification>`;
  return general === '' && classification === ''
    ? ''
    : `<metadata><imsmd:lom>${general}${classification}</imsmd:lom></metadata>`;
}
