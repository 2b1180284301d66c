import { strFromU8 } from 'fflate';
import { csvColumn } from './csv/csv-columns';
import { decodeText } from './decode-text';

/** What a file is, as far as its beginning shows. The last three are recognised so that they can be refused by name. */
export type FormatId =
  | 'aiken'
  | 'apkg'
  | 'csv'
  | 'gift'
  | 'moodle-xml'
  | 'qti'
  | 'blackboard'
  | 'examview'
  | 'moodle-cloze';

const LOOKED_AT = 8192;

const ROOTS: readonly [RegExp, FormatId][] = [
  [/^quiz$/, 'moodle-xml'],
  [/^examview$/i, 'examview'],
  [/^pool$/i, 'blackboard'],
  [/^(?:questestinterop|manifest|assessment(?:Item|Test|Section))$/, 'qti'],
  [/^qti-assessment-(?:item|test|section)$/, 'qti'],
];

/**
 * The format of an uploaded file. What is inside decides; its name only where text could be several formats.
 *
 * @param name of the file, with its ending
 * @param bytes its beginning; 8 KB are looked at
 */
export function detectFormat(name: string, bytes: Uint8Array): FormatId | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const latin = strFromU8(head, true);
  if (latin.startsWith('PK\u0003\u0004')) return detectZip(name, latin);
  const { text } = decodeText(head);
  if (text.includes('\0')) return null;
  return /^\s*</.test(text) ? detectXml(text) : detectText(name, text);
}

function detectZip(name: string, text: string): FormatId | null {
  if (/\.(?:apkg|colpkg)$/i.test(name) || /collection\.anki2/.test(text)) return 'apkg';
  if (/\.bb-package-info/.test(text)) return 'blackboard';
  return /\.zip$/i.test(name) || /imsmanifest\.xml/.test(text) ? 'qti' : null;
}

function detectXml(text: string): FormatId | null {
  const root = /<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,60})/.exec(text)?.[1] ?? '';
  const id = ROOTS.find(([pattern]) => pattern.test(root))?.[1] ?? null;
  return id === 'qti' && /<bbmd_/.test(text) ? 'blackboard' : id;
}

function detectText(name: string, text: string): FormatId | null {
  const header = text.split(/\r?\n|\r/, 1)[0] ?? '';
  const isTable = header.split(/[,;\t]/).some((cell) => {
    const column = csvColumn(cell.replaceAll('"', ''));
    return column !== null && 'single' in column && column.single === 'prompt';
  });
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  if (/\{\d{0,3}:[A-Z_]{2,20}:/.test(text)) return 'moodle-cloze';
  if (/\.gift$/i.test(name)) return 'gift';
  if (/^\s{0,8}[A-Z][).]\s/m.test(text) && /^\s{0,8}ANSWER:/im.test(text)) return 'aiken';
  if (/^\s{0,8}(?:::|\$CATEGORY:)/m.test(text) || /\{[^{}]{0,4000}\}/.test(text)) return 'gift';
  return isTable && /[,;\t]/.test(header) ? 'csv' : null;
}
