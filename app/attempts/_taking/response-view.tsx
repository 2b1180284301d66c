import { configPlace } from '@/app/_components/config-place';
import { Markdown } from '@/app/_components/markdown';
import { PATH_WORDS } from '@/app/_components/path-words';
import type { PaperResponse } from '@/lib/quiz/paper-response';
import type { PaperShown } from '@/lib/quiz/paper-shown';
import { pathIds } from '@/lib/rules/path-ids';

type Props = { shown: PaperShown; response: PaperResponse };

/** What was answered, in words. */
export function ResponseView({ shown, response }: Props) {
  const words = response === null ? [] : wordsOf(shown, response);
  if (words.length === 0) return null;
  return (
    <section>
      <h4 className="mb-1 font-semibold text-muted text-sm">Your answer</h4>
      {response?.form === 'order' ? (
        <ol className="list-decimal pl-6">{words.map((text) => line(text))}</ol>
      ) : (
        <ul className="grid gap-1">{words.map((text) => line(text))}</ul>
      )}
    </section>
  );
}

function line(text: string) {
  return (
    <li key={text} className="[overflow-wrap:anywhere]">
      <Markdown text={text} inline />
    </li>
  );
}

function wordsOf(shown: PaperShown, response: NonNullable<PaperResponse>): string[] {
  const options = 'options' in shown ? shown.options : [];
  const textOf = (id: string) => options.find((one) => one.id === id)?.text ?? id;
  switch (response.form) {
    case 'choose-one':
    case 'map-name':
      return [textOf(response.chosen)];
    case 'choose-many':
    case 'order':
      return response.chosen.map(textOf);
    case 'map-point':
      return [nameOfPath(response.path)];
    case 'spot-lines':
      return response.chosen.map((id) => lineWords(shown, id));
    case 'match':
      return shown.form === 'match'
        ? shown.left.flatMap(({ id, text }) => {
            const partner = shown.partners.find((one) => one.id === response.pairs[id]);
            return partner === undefined ? [] : [`${text}: ${partner.text}`];
          })
        : [];
    case 'type-in':
    case 'number':
      return [`\`${response.text}\``];
    case 'gaps':
      return shown.form === 'gaps'
        ? shown.gaps.flatMap((gap, at) => {
            const text = response.filled[gap.id];
            if (text === undefined) return [];
            const named = gap.kind === 'choose' ? gap.options.find(({ id }) => id === text)?.text : null;
            return [`Gap ${at + 1}: ${named ?? `\`${text}\``}`];
          })
        : [];
    case 'challenge':
      return Object.keys(response.files).map((path) => `Changed \`${path}\``);
    default:
      return [];
  }
}

function nameOfPath(id: string): string {
  const path = pathIds.find((one) => one === id);
  return path === undefined ? id : PATH_WORDS[path].name;
}

function lineWords(shown: PaperShown, id: string): string {
  const [file, number] = id.split(':');
  const path = shown.form === 'spot-lines' ? (shown.files[Number(file)]?.path ?? '') : '';
  return `\`${configPlace(path).path.split('/').at(-1) ?? path}\`, line ${number}`;
}
