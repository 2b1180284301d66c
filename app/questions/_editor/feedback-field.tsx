import { INPUT_LOOK } from '@/app/_components/input-look';

type Props = { label: string; value: string | null; onChange: (value: string | null) => void };

/** What is said to who gave this answer. */
export function FeedbackField({ label, value, onChange }: Props) {
  return (
    <input
      type="text"
      aria-label={label}
      placeholder="Feedback: why it is right or wrong"
      value={value ?? ''}
      maxLength={4000}
      className={`${INPUT_LOOK} text-[0.9375rem]!`}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    />
  );
}
