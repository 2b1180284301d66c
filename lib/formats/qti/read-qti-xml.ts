import { fail, ok, type Result } from '@/lib/core/result';
import type { ExchangeQuestion } from '../exchange-question';
import type { Notice, ReadProblem, ReadReport } from '../read-report';
import { descendantsNamed } from '../xml/descendants-named';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-element';
import { asQtiTwo } from './as-qti-two';
import { readItem } from './read-item';
import { readOneTwoItem } from './read-one-two-item';

/** Reads one QTI file: an item of 2.x or 3.0, or whatever holds items of 1.2. */
export function readQtiXml(text: string): Result<ReadReport, ReadProblem> {
  const read = readXml(text);
  return read.ok ? readQtiRoot(read.value) : read;
}

/** The same of a document that was read already. */
export function readQtiRoot(document: XmlElement): Result<ReadReport, ReadProblem> {
  const root = asQtiTwo(document);
  if (root.name === 'assessmentItem') return ok(reportOf([root], readItem));
  if (root.name !== 'questestinterop')
    return fail({
      code: 'not-qti',
      message: `This is XML, but no QTI question: it begins with “<${document.name.slice(0, 40)}>”.`,
      line: root.line,
    });
  if (descendantsNamed(root, 'bbmd_asi_object_id', 'bbmd_questiontype').length > 0)
    return fail({
      code: 'unsupported-format',
      message:
        'This is Blackboard’s own form of QTI 1.2. Export the pool from Blackboard as a QTI 2.1 package instead.',
      line: root.line,
    });
  return ok(reportOf(descendantsNamed(root, 'item'), readOneTwoItem));
}

function reportOf(
  items: readonly XmlElement[],
  read: (item: XmlElement) => { question: ExchangeQuestion | null; said: readonly Notice[] },
): ReadReport {
  const all = items.map(read);
  return {
    questions: all.flatMap(({ question }) => (question === null ? [] : [question])),
    notices: all.flatMap(({ said }) => said),
  };
}
