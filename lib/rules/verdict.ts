/** What a path comes to. */
export type Verdict =
  | 'secure'
  | 'exposed'
  | 'conditional'
  | 'unknown'
  | 'wont-start'
  | 'deprecated'
  | 'not-applicable';
