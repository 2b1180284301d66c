import type { Flag, FlagRule } from './flag';

/** An option that might as well not be there. */
export const optionUnchosen: FlagRule = {
  codes: ['option-unchosen'],
  rule: 'Nobody chose the option.',
  source: 'Spokewise; in classical item analysis a distractor that does not work',
  flags: ({ options, attempts }) =>
    (options?.options ?? [])
      .filter(({ all }) => all.count === 0)
      .map(
        ({ id, label, key }): Flag => ({
          code: 'option-unchosen',
          numbers: { option: id, attempts },
          sentence: key
            ? `In ${attempts} attempts nobody chose ${label}, the key. Check the key.`
            : `In ${attempts} attempts nobody chose ${label}. It draws nobody away from the key: replace it with a mistake that people make.`,
        }),
      ),
};
