/** Makes a missing case a compile error, and a loud programmer error should one slip through. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
