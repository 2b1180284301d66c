import type { Catalogue } from '../content/catalogue';
import type { Exam } from '../content/exam';
import { eligibleOfDomain } from './eligible';

/** An exam as blueprints see it: a domain counts as covered only if something of it can be drawn, whatever lessons say about it. */
export function drawableExam(exam: Exam, catalogue: Catalogue): Exam {
  return {
    ...exam,
    domains: exam.domains.map((domain) => ({
      ...domain,
      covers: domain.covers && eligibleOfDomain(catalogue, domain.id).length > 0,
    })),
  };
}
