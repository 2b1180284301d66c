import { readCsv } from '../formats/csv/read-csv';
import { writeCsv } from '../formats/csv/write-csv';
import type { ExchangeQuestion } from '../formats/exchange-question';
import { readGift } from '../formats/gift/read-gift';
import { writeGift } from '../formats/gift/write-gift';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const QUESTIONS = 2000;
const ROUNDS = 5;

/** 2,000 questions with four options each. */
export const PLAIN_GIFT = gift((port) => [
  `::Port ${port}::What listens on port ${port} of a node?`,
  ...['=kubelet#Yes, over TLS.', '~kube-proxy#It has none there.', '~etcd', '~kube_scheduler#*Not* there.'],
]);

const files: Record<string, string> = {
  'read GIFT, plain text': PLAIN_GIFT,
  'read GIFT, [html]': gift((port) => [
    `::Port ${port}::[html]<p>What listens on port <b>${port}</b>? Use <code>ss</code>.</p>`,
    ...['=<em>kubelet</em>#<p>Yes.</p>', '~kube-proxy#<p>No</p>', '~etcd', '~Nothing', '####<p>See it</p>'],
  ]),
};

/** Imports and exports of 2,000 questions: what an instructor waits for. The reference is parsing as much JSON. */
export function benchFormats(): BenchRow[] {
  const texts = Object.entries(files);
  const first = readGift(PLAIN_GIFT);
  const questions: readonly ExchangeQuestion[] = first.ok ? first.value.questions : [];
  const json = JSON.stringify(questions);
  const csv = writeCsv(questions).text;
  const reference = timed(() => JSON.parse(json));
  const row = (what: string, run: () => unknown, bound = ''): BenchRow => ({
    what,
    figures: spread(timed(run), { bound, reference }),
  });
  return [
    { what: `reference: ${questions.length} questions from JSON`, figures: spread(reference, {}) },
    ...texts.map(([what, text]) => row(`${what}, ${QUESTIONS} questions`, () => readGift(text), 'p95 ≤ 2 s')),
    row('write GIFT', () => writeGift(questions)),
    row('read CSV', () => readCsv(csv), 'p95 ≤ 2 s'),
    row('write CSV', () => writeCsv(questions)),
  ];
}

function gift(lines: (port: number) => readonly string[]): string {
  return Array.from({ length: QUESTIONS }, (_, port) => {
    const [prompt = '', ...answers] = lines(port);
    return `${prompt} {\n${answers.join('\n')}\n}\n`;
  }).join('\n');
}

function timed(run: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}
