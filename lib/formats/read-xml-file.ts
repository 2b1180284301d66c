import { fail, type Result } from '@/lib/core/result';
import { readMoodleRoot } from './moodle-xml/read-moodle-xml';
import { readQtiRoot } from './qti/read-qti-xml';
import { readDecoded } from './read-decoded';
import type { ReadProblem, ReadReport } from './read-report';
import { readXml } from './xml/read-xml';
import type { XmlElement } from './xml/xml-element';

type RootReader = (root: XmlElement) => Result<ReadReport, ReadProblem>;

/** By the name of its root: which format an XML file is in. */
const READERS: ReadonlyMap<string, RootReader> = new Map<string, RootReader>([
  [
    'POOL',
    (root) =>
      refused(
        root,
        'Blackboard’s old form of a pool. Export it from Blackboard as a QTI 2.1 package instead.',
      ),
  ],
  ['assessmentItem', readQtiRoot],
  [
    'examview',
    (root) => refused(root, 'ExamView’s own form. Export it from ExamView for Blackboard or as QTI instead.'),
  ],
  ['qti-assessment-item', readQtiRoot],
  ['questestinterop', readQtiRoot],
  ['quiz', readMoodleRoot],
]);

/** Reads an XML file of questions in whichever format it is; one that is known but has no reader is refused with a way out. */
export function readXmlFile(bytes: Uint8Array): Result<ReadReport, ReadProblem> {
  return readDecoded(bytes, readXmlText);
}

function readXmlText(text: string): Result<ReadReport, ReadProblem> {
  const read = readXml(text);
  if (!read.ok) return read;
  const root = read.value;
  const reader = READERS.get(root.name);
  if (reader !== undefined) return reader(root);
  return fail({
    code: 'unknown-format',
    message: `This is XML of a kind that is not known here: it begins with “<${root.name.slice(0, 40)}>”. Known are Moodle XML and QTI.`,
    line: root.line,
  });
}

function refused(root: XmlElement, what: string) {
  return fail<ReadProblem>({ code: 'unsupported-format', message: `This is ${what}`, line: root.line });
}
