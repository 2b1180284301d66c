import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readXmlFile } from './read-xml-file';

const folder = '../shared/vectors/quiz/blackboard';

test.each(readdirSync(folder))('%s is refused with a way out', (file) => {
  const read = readXmlFile(readFileSync(`${folder}/${file}`));
  expect(read).toMatchObject({ ok: false, problem: { code: 'unsupported-format' } });
});
