import * as z from 'zod';
import { OWN_KINDS } from '../quiz/own-kinds';
import { ownQuestionSchema } from '../quiz/own-question';

const id = z.string().min(1).max(100);
const ids = z.array(id).min(1).max(5000);

/** POST /api/questions/[id]: `version` is the one that was changed, 0 for a new question. */
export const saveOwnSchema = z.strictObject({ version: z.int().min(0), question: ownQuestionSchema });
export type SaveOwn = z.infer<typeof saveOwnSchema>;

/** POST /api/questions/archive. */
export const archiveSchema = z.strictObject({ ids, archived: z.boolean() });
export type Archive = z.infer<typeof archiveSchema>;

/** What of one's questions is listed, as an address says it; what it does not say, or says wrongly, is no restriction. */
export const questionFilterSchema = z.object({
  q: z.string().max(100).catch(''),
  folder: z.string().max(2500).nullable().catch(null),
  kind: z.enum(OWN_KINDS).nullable().catch(null),
  importId: id.nullable().catch(null),
  archived: z.boolean().catch(false),
  page: z.int().min(1).max(100_000).catch(1),
});
export type QuestionFilter = z.infer<typeof questionFilterSchema>;

export const EXPORT_FORMATS = ['gift', 'moodle-xml', 'qti', 'csv', 'apkg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** POST /api/questions/export: what was chosen, or all that a list shows. */
export const exportSchema = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  of: z.union([z.strictObject({ ids }), z.strictObject({ filter: questionFilterSchema })]),
});
export type ExportRequest = z.infer<typeof exportSchema>;

/** POST /api/questions/import: the part of the form beside the file. `leave`: places of questions, from 0, that are not taken. */
export const importRequestSchema = z.strictObject({
  id: z.uuid('a UUID'),
  leave: z.array(z.int().min(0).max(100_000)).max(100_000),
});

/** POST /api/questions/imports: takes an import back. */
export const undoImportSchema = z.strictObject({ id });
