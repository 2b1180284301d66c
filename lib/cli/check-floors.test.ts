import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { FloorFinding } from './check-floors-finding';
import { checkFloors } from './check-floors-walk';

/** Plants files in a temporary folder and gives the findings as "file:line code". */
function findingsIn(files: Record<string, string>): string[] {
  return findingsOf(files).map(({ file, line, code }) => `${file}:${line} ${code}`);
}

function findingsOf(files: Record<string, string>): readonly FloorFinding[] {
  const root = mkdtempSync(join(tmpdir(), 'floors-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkFloors(root).findings;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const upward = [
  ['lib/core/a.ts', 'lib/cluster'],
  ['lib/cluster/a.ts', 'lib/rules'],
  ['lib/rules/a.ts', 'lib/content'],
  ['lib/content/a.ts', 'lib/questions'],
  ['lib/questions/a.ts', 'lib/srs'],
  ['lib/srs/a.ts', 'lib/quiz'],
  ['lib/quiz/a.ts', 'lib/db'],
  ['lib/formats/a.ts', 'lib/db'],
  ['lib/env.ts', 'lib/services'],
  ['lib/db/a.ts', 'lib/services'],
  ['lib/services/a.ts', 'app'],
  ['lib/services/b.ts', 'lib/cli'],
] as const;

test.each(upward)('%s may not import from %s', (file, folder) => {
  expect(findingsIn({ [file]: `// first line\nimport { b } from '@/${folder}/b';\n` })).toEqual([
    `${file}:2 upward-import`,
  ]);
});

test('an upward import is reported with both floors and where the code belongs, also as a type, a re-export or import()', () => {
  const findings = findingsOf({
    'lib/core/a.ts': [
      "import type { T } from '../srs/t';",
      "export { b } from '../srs/b';",
      "const c = await import('../srs/c');",
      "type D = import('../srs/d').D;",
      "import '../srs/e';",
      'import {',
      '  f,',
      "} from '../srs/f';",
    ].join('\n'),
  });
  expect(findings.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 8]);
  expect(findings[0]?.message).toMatch(/floor 0 \(lib\/core\).*floor 5 \(lib\/srs\)/);
});

test('a test stands on the floor of its folder', () => {
  expect(findingsIn({ 'lib/core/a.test.ts': "import { b } from '../srs/b';" })).toEqual([
    'lib/core/a.test.ts:1 upward-import',
  ]);
});

test.each([
  ["import { readFileSync } from 'node:fs';", 'impure-import'],
  ["import { readFileSync } from 'fs';", 'impure-import'],
  ["import { join } from 'path/posix';", 'impure-import'],
  ["import { useState } from 'react';", 'impure-import'],
  ["import { cookies } from 'next/headers';", 'impure-import'],
  ["import { defineConfig } from 'prisma/config';", 'impure-import'],
  ['const now = Date.now();', 'clock'],
  ['const now = new Date();', 'clock'],
  ['const now = new Date;', 'clock'],
  ['const clock = Date.now;', 'clock'],
  ['const now = performance.now();', 'clock'],
  ['const id = crypto.randomUUID();', 'random'],
  ['const luck = Math.random();', 'random'],
  ['const dir = process.cwd();', 'process'],
  [`const text = \`\${process.pid}\`;`, 'process'],
  ['const title = document.title;', 'dom'],
  ['window.alert("x");', 'dom'],
  ['fetch("/api");', 'dom'],
])('below the platform line: %s', (code, expected) => {
  expect(findingsIn({ 'lib/rules/a.ts': `\n${code}\n` })).toEqual([`lib/rules/a.ts:2 ${expected}`]);
});

test('what looks like it but is not passes', () => {
  const innocent = [
    '// Date.now() and import x from "node:fs"',
    '/* new Date() */',
    "const sentence = 'never call Math.random() or process.cwd()';",
    `const more = \`import y from "react" \${1 + 1} Date.now()\`;`,
    "const day = new Date('2026-01-01T12:00:00Z');",
    'const when = new Date(epoch);',
    'const pattern = /["\'`]/; const other = 1 / 2;',
    'const document = parse(text); document.contents;',
    'const mine = clock.Date.now; const own = thing.process.id;',
    "const from = 'x'; const text = from + 'node:fs';",
  ];
  expect(findingsIn({ 'lib/cluster/a.ts': innocent.join('\n') })).toEqual([]);
});

test('tests are free of the clock and Node rules, and load.ts of the Node rule alone', () => {
  expect(
    findingsIn({
      'lib/srs/a.test.ts': "import { tmpdir } from 'node:os';\nconst now = Date.now();\nprocess.env.X;",
      'lib/content/load.ts': "import { readFileSync } from 'node:fs';\nprocess.cwd();\nDate.now();",
    }),
  ).toEqual(['lib/content/load.ts:3 clock']);
});

test('Prisma lives in lib/db, the scheduler in lib/srs', () => {
  expect(
    findingsIn({
      'app/page.tsx': "import { PrismaClient } from '@prisma/client';",
      'lib/db/a.ts': "import { PrismaClient } from './generated/sqlite/client';",
      'lib/db/b.ts': "import { fsrs } from 'ts-fsrs';",
      'lib/services/a.ts': "import type { Card } from '../db/generated/sqlite/client';",
      'lib/srs/a.ts': "import { fsrs } from 'ts-fsrs';",
    }),
  ).toEqual(['app/page.tsx:1 prisma', 'lib/db/b.ts:1 scheduler', 'lib/services/a.ts:1 prisma']);
});

test('only lib/env.ts, configuration and starters read the environment', () => {
  const reads = 'const port = process.env.PORT;';
  expect(
    findingsIn({
      'lib/env.ts': reads,
      'lib/cli/start.mjs': reads,
      'lib/cli/seed.ts': reads,
      'lib/services/a.ts': reads,
      'app/page.tsx': reads,
    }),
  ).toEqual([
    'app/page.tsx:1 environment',
    'lib/cli/seed.ts:1 environment',
    'lib/services/a.ts:1 environment',
  ]);
});

test('a client component takes types from lib/services, not values', () => {
  expect(
    findingsIn({
      'app/_components/a.tsx': "'use client';\nimport type { V } from '@/lib/services/v';",
      'app/_components/b.tsx': "'use client';\nimport { v } from '@/lib/services/v';",
      'app/_components/c.tsx': "// why\n'use client';\nimport { type V } from '@/lib/services/v';",
      'app/_components/d.tsx': "import { v } from '@/lib/services/v';",
    }),
  ).toEqual(['app/_components/b.tsx:2 client-value-import', 'app/_components/c.tsx:3 client-value-import']);
});

test('names say something, in kebab-case, on the plan', () => {
  expect(
    findingsIn({
      'app/(study)/review/[itemId]/page.tsx': 'export default 1;',
      'app/_components/PathMap.tsx': 'export const a = 1;',
      'lib/core/index.ts': "export { a } from './a';\nexport * from './b';",
      'lib/decisions/a.ts': 'export const a = 1;',
      'lib/helpers/a.ts': 'export const a = 1;',
      'lib/rules/utils.ts': 'export const a = 1;',
      'lib/srs/studyDay.ts': 'export const a = 1;',
      'lib/testing/clock.ts': 'export const a = 1;',
    }),
  ).toEqual([
    'app/_components/PathMap.tsx:1 file-name',
    'lib/core/index.ts:1 file-name',
    'lib/core/index.ts:1 barrel',
    'lib/decisions/a.ts:1 unknown-folder',
    'lib/helpers/a.ts:1 unknown-folder',
    'lib/rules/utils.ts:1 file-name',
    'lib/srs/studyDay.ts:1 file-name',
  ]);
});

test('lib/testing is for tests and commands', () => {
  const uses = "import { clock } from '@/lib/testing/clock';";
  expect(findingsIn({ 'lib/srs/a.ts': uses, 'lib/srs/a.test.ts': uses, 'lib/cli/a.ts': uses })).toEqual([
    'lib/srs/a.ts:1 testing-import',
  ]);
});

test('content holds data only', () => {
  expect(
    findingsIn({
      'content/items/a.yaml': 'import: this is data',
      'content/items/b.ts': 'export const a = 1;',
      'content/lessons/a.mdx':
        "# Import\n\nimport matters here.\n\n```js\nimport x from 'y'\n```\n\nimport Z from './z'\n",
    }),
  ).toEqual(['content/items/b.ts:1 code-in-content', 'content/lessons/a.mdx:9 code-in-content']);
});

test('the top level is a closed set', () => {
  expect(findingsIn({ 'package.json': '{}', 'notes.txt': '', 'src/a.ts': '' })).toEqual([
    'notes.txt:1 top-level',
    'src:1 top-level',
  ]);
});

test('an apostrophe in JSX text hides nothing on the next line', () => {
  expect(
    findingsIn({
      'app/page.tsx':
        "export const a = <p>It doesn't</p>;\nconst b = process.env.X;\n// don't\nprocess.env.Y;",
    }),
  ).toEqual(['app/page.tsx:2 environment', 'app/page.tsx:4 environment']);
});
