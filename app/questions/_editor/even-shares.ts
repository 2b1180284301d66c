import type { OwnBody } from '@/lib/quiz/own-question';

type Choice = Extract<OwnBody, { kind: 'choose-one' | 'choose-many' }>;

/**
 * Shares by which of the options are right. Choose one: a right one earns all. Choose many: right ones share the points, wrong ones
 * share what is taken off, so that choosing everything earns nothing.
 */
export function evenShares<T extends Pick<Choice, 'kind' | 'options'>>(
  body: T,
  right: readonly boolean[],
): T {
  const rights = right.filter(Boolean).length;
  const wrongs = right.length - rights;
  const worth = (isRight: boolean) => {
    if (body.kind === 'choose-one') return isRight ? 1 : 0;
    return isRight ? 1 / rights : -1 / wrongs;
  };
  return {
    ...body,
    options: body.options.map((option, at) => ({ ...option, fraction: worth(right[at] ?? false) })),
  };
}

/** Whether shares are those that `evenShares` gives, so that nothing but right and wrong has to be shown. */
export function areEven(body: Pick<Choice, 'kind' | 'options'>): boolean {
  const even = evenShares(
    body,
    body.options.map(({ fraction }) => fraction > 0),
  );
  return even.options.every(
    ({ fraction }, at) => Math.abs(fraction - (body.options[at]?.fraction ?? 2)) < 1e-9,
  );
}
