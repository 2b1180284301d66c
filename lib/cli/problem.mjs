/** Something that the person at the command line can mend; the message says how. Printed without a stack trace. */
export class Problem extends Error {}

/** Runs a command line program: a Problem becomes its sentence and exit code 1. */
export async function main(program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
