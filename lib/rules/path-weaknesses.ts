import type { Evidence } from './evidence';
import type { PathReport } from './path-report';

/** Why a path is not safe: what stands beside its claims, and the reasons under each claim that does not hold without condition. */
export function pathWeaknesses({ because, claims }: PathReport): readonly Evidence[] {
  return [
    ...because,
    ...Object.values(claims).flatMap(({ holds, because: reasons }) => (holds === true ? [] : reasons)),
  ];
}
