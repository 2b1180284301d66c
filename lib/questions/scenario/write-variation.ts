import { gradeCluster, type Judge } from '../../rules/grade-cluster';
import type { GradeReport } from '../../rules/grade-report';
import { renderCluster, type WrittenCluster } from './render-cluster';
import type { Surface } from './surface';
import type { Variation } from './variations-of';

/** A cluster drawn for a question, written down, and judged when its report is asked for. */
export type Drawn = Variation & { surface: Surface; written: WrittenCluster; readonly report: GradeReport };

/** Writes a variation down and judges it, by a judge that remembers where several are judged that differ in little. */
export function writeVariation(variation: Variation, surface: Surface, judge: Judge = gradeCluster): Drawn {
  const written = renderCluster(variation.model, surface);
  let report: GradeReport | null = null;
  return {
    ...variation,
    surface,
    written,
    get report() {
      report ??= judge(written.input);
      return report;
    },
  };
}
