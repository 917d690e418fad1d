import type { CheckScope } from "../check-scope.ts";
import { type FieldError, notSupported } from "../field-error.ts";
import { isList } from "../fields.ts";

const modes = ["Persistent", "Ephemeral"];

/** How long the volumes of a CSI driver live; faults are reported at the list. */
export function checkVolumeLifecycleModes(list: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  for (const mode of isList(list) ? list : []) if (!modes.includes(String(mode))) errors.push(notSupported(path, mode, modes));
}
