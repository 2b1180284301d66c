import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { openItem } from '../questions/open-item';
import type { Shown } from '../questions/shown';

/** `spokewise question show <item> <seed>`: an item's question as that seed draws it, with its key. Gives the exit code. */
function showQuestion([verb, id, seed]: readonly string[]): number {
  if (verb !== 'show' || id === undefined || seed === undefined) {
    console.error(
      'usage: spokewise question show <id of an item or template> <seed>\n       spokewise question prove <ids of items or templates>',
    );
    return 2;
  }
  const content = catalogue(loadContent('content').content);
  const item = content.item(id);
  if (item === null) {
    const near = content.items.map((one) => one.id).filter((one) => one.includes(id.replace(/^scn-/, '')));
    console.error(
      `There is no item "${id}".${near.length === 0 ? '' : ` Did you mean ${near.slice(0, 3).join(', ')}?`}`,
    );
    return 1;
  }
  const { shown, selfTest, answer } = openItem(item, content, seed);
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
