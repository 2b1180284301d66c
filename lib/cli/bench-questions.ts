import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { repositoryRoot } from '../db/repository-root';
import { isTemplate } from '../questions/is-template';
import { openItem } from '../questions/open-item';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const SEEDS = 20;
const WARM = 3;

/** Draws every template of scenario questions with many seeds and answers it: what a review costs the server. */
export function benchQuestions(): BenchRow[] {
  const content = catalogue(loadContent(join(repositoryRoot(), 'content')).content);
  const templates = content.items.filter(({ note }) => isTemplate(note));
  const drawn: number[] = [];
  const graded: number[] = [];
  const parsed: number[] = [];
  const byKind = new Map<string, number[]>();
  for (let seed = 0; seed < SEEDS + WARM; seed++)
    for (const item of templates) {
      const started = performance.now();
      const question = openItem(item, content, `bench-${seed}`);
      const took = performance.now() - started;
      const answer = question.selfTest()[0]?.answer;
      const before = performance.now();
      question.answer(answer);
      const grading = performance.now() - before;
      if (seed < WARM) continue;
      drawn.push(took);
      graded.push(grading);
      byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), took]);
      if (!('files' in question.shown)) continue;
      const texts = question.shown.files ?? [];
      const reference = performance.now();
      for (const { text } of texts) parseDocument(text);
      parsed.push(performance.now() - reference);
    }
  const row = (what: string, times: readonly number[], bound = ''): BenchRow => ({
    what,
    figures: spread(times, { bound, reference: parsed, digits: 2 }),
  });
  return [
    row('reference: the yaml library parses what is shown', parsed),
    row(`generate and present, ${templates.length} templates × ${SEEDS} seeds`, drawn, 'p50 ≤ 3 ms'),
    row('grade', graded, 'p50 ≤ 2 ms'),
    ...[...byKind].map(([kind, times]) => row(`… generate ${kind}`, times)),
  ];
}
