export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small' | 'large';

const KINDS: Record<ButtonKind, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'bg-surface text-ink border border-edge hover:border-accent hover:text-accent',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'bg-surface text-exposed border border-exposed hover:bg-exposed-soft',
};
const SIZES: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3 py-1 text-sm',
  medium: 'min-h-11 px-4 py-2 text-[0.9375rem]',
  large: 'min-h-13 px-6 text-base',
};

/** Classes of everything that looks like a button, whether it is a button or a link. */
export function buttonLook(kind: ButtonKind, size: ButtonSize): string {
  return `forced-edge inline-flex items-center justify-center gap-2 rounded-lg text-center font-semibold transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 aria-pressed:bg-accent-soft aria-pressed:text-accent ${KINDS[kind]} ${SIZES[size]}`;
}
