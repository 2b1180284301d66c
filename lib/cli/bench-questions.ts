import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { repositoryRoot } from '../db/repository-root';
import { openItem } from '../questions/open-item';
import { quantile } from './bench-quantile';
import type { BenchRow } from './bench-table';

const SEEDS = 20;
const WARM = 3;

/** Draws every template of scenario questions with many seeds and answers it: what a review costs the server. */
export function benchQuestions(): BenchRow[] {
  const content = catalogue(loadContent(join(repositoryRoot(), 'content')).content);
  const templates = content.items.filter(
    ({ note }) => 'version' in note || ['order', 'match'].includes(note.kind),
  );
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
  const reference = quantile(parsed, 0.5);
  const row = (what: string, times: number[], bound = ''): BenchRow => ({
    what,
    figures: {
      p50: `${quantile(times, 0.5).toFixed(2)} ms`,
      p95: `${quantile(times, 0.95).toFixed(2)} ms`,
      'bound (p50)': bound,
      'to reference': `${(quantile(times, 0.5) / reference).toFixed(1)}×`,
    },
  });
  return [
    row('reference: the yaml library parses what is shown', parsed),
    row(`generate and present, ${templates.length} templates × ${SEEDS} seeds`, drawn, '≤ 3 ms'),
    row('grade', graded, '≤ 2 ms'),
    ...[...byKind].map(([kind, times]) => row(`… generate ${kind}`, times)),
  ];
}
