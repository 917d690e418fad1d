import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, notSupported } from "../field-error.ts";
import { isList } from "../fields.ts";

const supported = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"];

/** How a volume is mounted; ReadWriteOncePod (KEP-2485) stands alone. */
export function checkAccessModes(modes: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const list = isList(modes) ? modes.map(String) : [];
  for (const mode of list) if (!supported.includes(mode)) errors.push(notSupported(path, mode, supported));
  if (list.includes("ReadWriteOncePod") && list.some((mode) => mode !== "ReadWriteOncePod" && supported.includes(mode))) {
    errors.push(forbidden(path, "may not use ReadWriteOncePod with other access modes"));
  }
}
