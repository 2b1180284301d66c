import { Check, X } from 'lucide-react';
import { Markdown } from '@/app/_components/markdown';
import type { Verdict } from '@/lib/questions/verdict';

type Option = Verdict['options'][number];
type Props = {
  options: readonly Option[];
  /** What an option is and whether it was chosen, in words. */
  standing?: (option: Option) => string;
  /** Where an option stands, before its text. */
  place?: (option: Option) => string;
};

/** Options with what each is and why: sign, words and colour say the same. */
export function VerdictOptions({ options, standing = holds, place }: Props) {
  return (
    <ul className="flex flex-col gap-2">
      {options.map((option) => (
        <li
          key={option.id}
          className={`rounded-lg border px-3 py-2.5 ${option.correct ? 'border-secure bg-secure-soft' : option.chosen ? 'border-exposed' : 'border-line'}`}
        >
          <div className="flex items-start gap-3">
            <Sign correct={option.correct} chosen={option.chosen} />
            <div className="min-w-0 flex-1">
              {place ? <p className="text-muted text-sm">{place(option)}</p> : null}
              <Markdown text={option.text} inline />
              <p className="text-muted text-sm">{standing(option)}</p>
              {option.explanation ? (
                <Markdown text={option.explanation} className="mt-1 text-[0.9375rem]" />
              ) : null}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Sign({ correct, chosen }: { correct: boolean; chosen: boolean }) {
  const look = 'mt-1 shrink-0';
  if (correct) return <Check size={18} className={`${look} text-secure`} aria-hidden="true" />;
  if (chosen) return <X size={18} className={`${look} text-exposed`} aria-hidden="true" />;
  return <span className={`${look} size-4.5`} aria-hidden="true" />;
}

function holds({ correct, chosen }: Option): string {
  if (correct) return chosen ? 'Holds. You chose it.' : 'Holds. You did not choose it.';
  return chosen ? 'Does not hold. You chose it.' : 'Does not hold.';
}
