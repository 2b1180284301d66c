import { type EmptyReason, TEMPLATE_EXCEPTIONS } from '../content/template-exceptions';
import type { BankCell } from '../questions/bank-coverage';

/** The cells of the bank that are said to be empty for good, each with the name of its reason. */
export const EXCEPTED_CELLS: ReadonlyMap<BankCell, EmptyReason> = new Map(
  TEMPLATE_EXCEPTIONS.flatMap(({ path, claims, kinds, reason }) =>
    claims.flatMap((claim) =>
      kinds.map((kind): [BankCell, EmptyReason] => [`${path} ${claim} ${kind}`, reason]),
    ),
  ),
);
