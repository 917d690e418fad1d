import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { itemsOf } from "../fields.ts";
import { type GoShape, goForm } from "../functions/go-form.ts";
import { sameValue } from "../same-value.ts";

const shape: GoShape = { name: "", nodeID: "", topologyKeys: [], allocatable: null };

/** What a driver says of a node stays, but how many volumes it may attach there (KEP-4876). */
export function checkCsiNodeDrivers(drivers: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  for (const old of itemsOf(before)) {
    for (const now of itemsOf(drivers)) {
      if (now.name !== old.name) continue;
      const { allocatable: _, ...kept } = now;
      const { allocatable: __, ...known } = old;
      if (!sameValue(kept, known)) errors.push(invalid(path, goForm(kept, shape), "field is immutable"));
    }
  }
}
