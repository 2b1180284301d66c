import { theCatalogue } from '@/lib/services/the-catalogue';

/** Domains of all exams, as a question can name them: "KCSA: Platform Security". */
export function domainsOf(): { id: string; name: string }[] {
  return theCatalogue().exams.flatMap((exam) =>
    exam.domains.map(({ id, name }) => ({ id, name: `${exam.name}: ${name}` })),
  );
}
