import { expect, test } from 'vitest';
import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { TEMPLATE_EXCEPTIONS } from '../content/template-exceptions';
import { isTemplate } from '../questions/is-template';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';
import { templateCoverage } from './check-questions-coverage';

const { items } = catalogue(loadContent('content').content);
const templates = items.filter(({ note }) => isTemplate(note));
const rows = pathIds.flatMap((path) => claimIds.map((claim) => `${path} ${claim}` as const));

test('every claim of every path has a template, or stands in the list with a reason, and none both', () => {
  const filled = new Set(templates.map(({ path, claim }) => `${path} ${claim}`));
  expect(rows.filter((row) => filled.has(row) === TEMPLATE_EXCEPTIONS.has(row))).toEqual([]);
});

test('rows without a template are named, those of the list apart, and a row of the list that is filled is told', () => {
  const bare = templateCoverage([]).slice(1);
  expect(bare).toHaveLength(1 + TEMPLATE_EXCEPTIONS.size);
  const named = bare[0]?.replace(/^.*: /, '').split(', ');
  expect(named).toEqual(rows.filter((row) => !TEMPLATE_EXCEPTIONS.has(row)));
  const [row] = TEMPLATE_EXCEPTIONS.keys();
  const [path, claim] = (row ?? '').split(' ');
  const [one] = templates;
  const filled = templateCoverage([{ ...one, path, claim } as NonNullable<typeof one>]);
  expect(
    filled.filter((line) => line.includes(`${row}`) && line.includes('template-exceptions')),
  ).toHaveLength(1);
});
