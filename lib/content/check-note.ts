import type { ContentProblem, ContentProblemCode } from './content-problem';
import type { Entry, PathSegment } from './entry';
import { knobName } from './knob-name';
import type { Note } from './note';
import { parseCloze } from './parse-cloze';

/** The faults of one note that its schema cannot see. References to other files are checked elsewhere. */
export function checkNote(entry: Entry<Note>): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report: Report = (code, path, message) => problems.push({ code, ...entry.place(path), message });
  const note = entry.value;

  if (note.since && note.until && minor(note.until) < minor(note.since))
    report('versions', ['until'], `until ${note.until} is before since ${note.since}: swap or correct them.`);

  if (note.since && minor(note.since) > CURRENT_MINOR)
    report(
      'versions',
      ['since'],
      `since ${note.since} is after the Kubernetes of this content, 1.${CURRENT_MINOR}.`,
    );

  if ('also' in note)
    for (const [index, claim] of (note.also ?? []).entries())
      if ([note.claim, ...(note.also ?? []).slice(0, index)].includes(claim))
        report(
          'also',
          ['also', index],
          `"${claim}" is named already: "also" holds further claims, each once.`,
        );

  switch (note.kind) {
    case 'cloze':
      for (const fault of parseCloze(note.text).faults) report('cloze', ['text'], fault);
      break;
    case 'recall':
      checkPurpose(note, report);
      break;
    case 'path-map':
      for (const [index, other] of note.notThese.entries()) {
        if (other.path === note.path)
          report(
            'not-these',
            ['notThese', index, 'path'],
            `${note.path} is the right answer: list other paths here.`,
          );
        if (note.notThese.findIndex((one) => one.path === other.path) < index)
          report('not-these', ['notThese', index, 'path'], `${other.path} is listed twice.`);
      }
      break;
    case 'choose-one':
    case 'choose-many':
      checkOptions(note, report);
      break;
    case 'type-in':
      checkNearMisses(note, report);
      break;
  }
  return problems;
}

/** The Kubernetes that the content describes: 1.36. */
const CURRENT_MINOR = 36;

type Report = (code: ContentProblemCode, path: PathSegment[], message: string) => void;

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

function checkPurpose(note: Note & { kind: 'recall' }, report: Report): void {
  const { name } = knobName(note.knob);
  const bare = name.replace(/^--/, '');
  // A field's last part alone gives it away only when it is a word of its own making ("serverTLSBootstrap", not "enabled").
  const last = bare.split('.').at(-1) ?? bare;
  const telling = [bare, ...(/[a-z][A-Z]/.test(last) ? [last] : [])];
  const purpose = note.purpose.toLowerCase();
  // A plain one-word name ("mode") is not betrayed by an ordinary sentence.
  const found = telling.find((word) => /[-.]|[a-z][A-Z]/.test(word) && purpose.includes(word.toLowerCase()));
  if (found !== undefined)
    report(
      'purpose-names-knob',
      ['purpose'],
      `The purpose contains "${found}", which is what it asks for: describe what it does.`,
    );
}

function checkOptions(note: Note & { kind: 'choose-one' | 'choose-many' }, report: Report): void {
  const right = note.options.filter((option) => option.correct).length;
  if (note.kind === 'choose-one' && right !== 1)
    report(
      'options',
      ['options'],
      `${right} options are correct: mark exactly one "correct: true", or make it choose-many.`,
    );
  if (note.kind === 'choose-many' && right < 1)
    report('options', ['options'], 'No option is correct: mark at least one "correct: true".');
  if (note.kind === 'choose-many' && right === note.options.length)
    report('options', ['options'], 'Every option is correct: add at least one that is wrong.');

  const texts = note.options.map((option) => normal(option.text));
  for (const [index, option] of note.options.entries()) {
    const twin = texts.indexOf(texts[index] ?? '');
    if (twin < index)
      report(
        'options',
        ['options', index, 'text'],
        `This option says the same as "${note.options[twin]?.id}": change or drop it.`,
      );
    if (note.options.findIndex((one) => one.id === option.id) < index)
      report('options', ['options', index, 'id'], `The option id "${option.id}" is used twice in this note.`);
    if (/\b(?:all|none|both|neither) of the (?:above|others?|options?|answers?)\b/i.test(option.text))
      report(
        'options',
        ['options', index, 'text'],
        'Options are shuffled and judged alone: say what is meant instead of "all/none of the above".',
      );
    if (!option.correct && option.why === undefined)
      report(
        'option-why',
        ['options', index],
        `Option "${option.id}" is wrong and does not say why: add "why:".`,
      );
  }
}

function checkNearMisses(note: Note & { kind: 'type-in' }, report: Report): void {
  const accepted = new Set(note.accept.map(forgiving));
  for (const [index, miss] of note.nearMisses.entries())
    if (accepted.has(forgiving(miss.text)))
      report(
        'near-miss',
        ['nearMisses', index, 'text'],
        `"${miss.text}" is accepted as right: it can't be a near miss too.`,
      );
}

/** Case counts inside code (`GRPC` and `grpc` differ) and not outside it; blanks and final punctuation never do. */
function normal(markdown: string): string {
  const pieces = markdown.split('`').map((piece, index) => (index % 2 === 0 ? piece.toLowerCase() : piece));
  return pieces.join('').replace(/\s+/g, ' ').replace(/[.;]$/, '').trim();
}

/** Nothing narrower than this may be told apart; lib/questions forgives the same things when it grades. */
function forgiving(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^-+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[.:/]+$/, '');
}
