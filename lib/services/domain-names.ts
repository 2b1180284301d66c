import type { Catalogue } from '../content/catalogue';
import type { BlueprintDraw } from '../quiz/paper';

/** Names of exam domains by id: as the blueprint was drawn, else "KCSA: Threat model", else the id. */
export function domainNames(catalogue: Catalogue, blueprint: BlueprintDraw | null): (id: string) => string {
  const drawn = new Map(blueprint?.domains.map(({ id, name }) => [id, name]));
  const known = new Map(
    catalogue.exams.flatMap(({ name: exam, domains }) =>
      domains.map(({ id, name }) => [id, `${exam}: ${name}`]),
    ),
  );
  return (id) => drawn.get(id) ?? known.get(id) ?? id;
}
