/** Classes of text inputs and selects. 16 px text, so that phones do not zoom in. */
export const INPUT_LOOK =
  'block min-h-11 w-full rounded-lg border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-muted hover:border-accent aria-[invalid=true]:border-exposed disabled:opacity-60';
