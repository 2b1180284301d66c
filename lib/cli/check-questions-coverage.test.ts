import { expect, test } from 'vitest';
import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { TEMPLATE_EXCEPTIONS } from '../content/template-exceptions';
import { isTemplate } from '../questions/is-template';
import { templateCoverage } from './check-questions-coverage';

const content = catalogue(loadContent('content').content);
const templates = content.items.filter(({ note }) => isTemplate(note));

test('every cell path × claim × kind has a template or a reason and none both, and every operation is asked about in each way', () => {
  expect(templateCoverage(content.items, content).faults).toEqual([]);
});

test('no cell has two reasons', () => {
  const cells = TEMPLATE_EXCEPTIONS.flatMap(({ path, claims, kinds }) =>
    claims.flatMap((claim) => kinds.map((kind) => `${path} ${claim} ${kind}`)),
  );
  expect(cells.filter((cell, place) => cells.indexOf(cell) < place)).toEqual([]);
});

test('a template that goes leaves a cell without a reason, and one that fills a cell with a reason is told', () => {
  const gone = templates.filter(({ id }) => id !== 'scn-join-order');
  expect(templateCoverage(gone, content).faults).toEqual([
    'no template for node-to-apiserver client-authenticated order: write one, or give the reason in template-exceptions.ts',
  ]);
  const moved = templates.map((item) =>
    item.note.kind === 'order' && item.id === 'scn-join-order'
      ? { ...item, note: { ...item.note, also: ['encrypted' as const] } }
      : item,
  ) as typeof templates;
  expect(templateCoverage(moved, content).faults).toEqual([
    'filled after all: node-to-apiserver encrypted order: take it out of template-exceptions.ts',
  ]);
});

test('without the templates of an operation the table of operations has holes', () => {
  const { faults } = templateCoverage(
    templates.filter(({ note }) => !('operation' in note && note.operation === 'kubectl-attach')),
    content,
  );
  expect(faults.filter((fault) => fault.includes('kubectl-attach'))).toEqual([
    'no template of what-happens is about kubectl-attach: write one',
    'no template of smallest-fix is about kubectl-attach: write one',
  ]);
});

test('the table shows counts and reasons', () => {
  const { lines } = templateCoverage(content.items, content);
  const row = lines.find((line) => /^ {2}ssh-tunnel +server-authenticated/.test(line));
  expect(row?.trim().split(/ +/).slice(2)).toEqual([
    ...['gone', 'gone', 'gone', 'gone', 'no-knob'],
    ...['gone', 'gone', 'gone', 'gone', 'gone'],
  ]);
});
