import { Check, Minus, X } from 'lucide-react';
import { Markdown } from '@/app/_components/markdown';
import type { Shown } from '@/lib/questions/shown';
import type { Verdict } from '@/lib/questions/verdict';

type Props = {
  question: Extract<Shown, { form: 'match' }>;
  pairs: Readonly<Record<string, string>>;
  options: Verdict['options'];
};

/** Each entry with the partner that was chosen and the one that holds. */
export function VerdictMatch({ question, pairs, options }: Props) {
  const partner = (id: string | undefined) => question.partners.find((one) => one.id === id)?.text;
  return (
    <ul className="flex flex-col gap-2">
      {question.left.map(({ id, text }) => {
        const option = options.find((one) => one.id === id);
        const chosen = partner(pairs[id]);
        const [Sign, look, row] = option?.correct
          ? [Check, 'text-secure', 'border-secure bg-secure-soft']
          : chosen
            ? [X, 'text-exposed', 'border-exposed']
            : [Minus, 'text-muted', 'border-line'];
        return (
          <li key={id} className={`flex items-start gap-3 rounded-lg border px-3 py-2.5 ${row}`}>
            <Sign size={18} className={`mt-1 shrink-0 ${look}`} aria-hidden="true" />
            <div className="min-w-0 flex-1">
              <Markdown text={text} inline className="font-medium" />
              <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3 gap-y-0.5 text-[0.9375rem]">
                <dt className="text-muted text-sm">
                  {option?.correct ? 'You chose, and it holds' : 'You chose'}
                </dt>
                <dd>{chosen ? <Markdown text={chosen} inline /> : 'nothing'}</dd>
                {option?.correct ? null : (
                  <>
                    <dt className="text-muted text-sm">What holds</dt>
                    <dd>
                      <Markdown text={option?.text ?? ''} inline />
                    </dd>
                  </>
                )}
              </dl>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
