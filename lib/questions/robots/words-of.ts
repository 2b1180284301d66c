const stopWords = new Set(
  'a an and are as at be by can do does for from has have how if in into is it its not of on or over so that the their then there they this to was what when where which who why will with'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning: lower-case, plural endings dropped, function words left out. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+(?:[-.][a-z0-9]+)*/g) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 1 && !stopWords.has(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)),
  );
}
