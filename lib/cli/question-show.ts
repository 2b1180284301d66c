import { type Catalogue, catalogue } from '../content/catalogue';
import type { PathSegment } from '../content/entry';
import type { Item } from '../content/item';
import { loadContent } from '../content/load';
import { openItem } from '../questions/open-item';
import type { OpenQuestion } from '../questions/open-kind';
import { NothingToAsk } from '../questions/scenario/nothing-to-ask';
import type { Shown } from '../questions/shown';
import { notePlaces } from './prove-place';
import { noteProblems } from './prove-problems';
import { noSuchItem } from './question-missing';

/** `spokewise question show <item> <seed>`: an item's question as that seed draws it, with its key. Gives the exit code. */
function showQuestion([verb, id, seed]: readonly string[]): number {
  if (verb !== 'show' || id === undefined || seed === undefined) {
    console.error(
      'usage: spokewise question show <id of an item or template> <seed>\n       spokewise question prove <ids of items or templates>',
    );
    return 2;
  }
  const parsed = loadContent('content');
  const content = catalogue(parsed.content);
  const item = content.item(id);
  const problems = noteProblems('content', parsed, item?.noteId ?? id);
  if (item === null) {
    console.error(noSuchItem(id, content, problems));
    return 1;
  }
  for (const problem of problems) console.error(problem);
  const question = drawn(item, content, seed);
  if ('said' in question) {
    const place = notePlaces('content', parsed.entries)(item.noteId, question.at);
    // What check:content says of it says more.
    if (problems.length === 0) console.error(`${place}  ${question.said}`);
    return 1;
  }
  const { shown, selfTest, answer } = question;
  console.log(`${item.id} · ${item.kind} · ${item.path} · ${item.claim} · seed ${seed}\n`);
  console.log(`${asText(shown)}\n`);
  const right = selfTest().find(({ outcome }) => outcome === 'right');
  if (right === undefined) return 0;
  const verdict = answer(right.answer);
  console.log(`Right:\n${verdict.correct}\n`);
  for (const option of verdict.options)
    console.log(`${option.correct ? '✓' : '✗'} ${option.text}\n${indented(option.explanation ?? '')}`);
  if (verdict.why !== null) console.log(`\nWhy:\n${verdict.why}`);
  return 0;
}

/** The question of a seed, or a sentence that says why there is none, with the part of the note that it comes from. */
function drawn(
  item: Item,
  content: Catalogue,
  seed: string,
): OpenQuestion | { said: string; at: readonly PathSegment[] } {
  try {
    return openItem(item, content, seed);
  } catch (error) {
    const at = error instanceof NothingToAsk ? error.why.at : [];
    return { said: error instanceof Error ? error.message : String(error), at };
  }
}

function asText(shown: Shown): string {
  const files = 'files' in shown ? (shown.files ?? []) : [];
  const listed =
    'options' in shown ? shown.options : 'left' in shown ? [...shown.left, ...shown.partners] : [];
  return [
    shown.prompt,
    ...files.map(
      ({ path, text, side }) =>
        `── ${side === undefined ? '' : `${side} cluster: `}${path}\n${text
          .trimEnd()
          .split('\n')
          .map((line, place) => `${String(place + 1).padStart(4)}  ${line}`)
          .join('\n')}`,
    ),
    ...listed.map(({ id, text }) => `[${id}] ${text}`),
  ].join('\n\n');
}

function indented(text: string): string {
  return text === '' ? '' : text.replace(/^/gm, '    ');
}

// A pipe that ends early (| head) is no fault.
process.stdout.on('error', () => process.exit(0));
process.exitCode = showQuestion(process.argv.slice(2));
