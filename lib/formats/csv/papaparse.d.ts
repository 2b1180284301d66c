/** What is used of papaparse: its own types name Node's and the browser's, which the pure floors do not have. */
declare module 'papaparse' {
  type Step = { data: string[]; errors: readonly { type: string }[]; meta: { cursor: number } };
  const papaparse: {
    parse(
      text: string,
      config: { delimiter: string; newline: '\n'; step: (row: Step, parser: { abort(): void }) => void },
    ): void;
    unparse(rows: readonly (readonly string[])[], config: { newline: '\n' }): string;
  };
  export default papaparse;
}
