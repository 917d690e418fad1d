import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { filePathProblems } from "../formats/file-path.ts";
import { checkContainerResourceField } from "./container-resource-field.ts";
import { checkObjectFieldSelector } from "./object-field-selector.ts";

const fields = ["metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"];

/** One file of a downward API volume; faults are reported at the volume's path, without the item's index. */
export function checkDownwardApiFile(file: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isFields(file)) return;
  const name = typeof file.path === "string" ? file.path : "";
  if (name === "") errors.push(required(`${path}.path`));
  for (const problem of filePathProblems(name)) errors.push(invalid(`${path}.path`, name, problem));
  if (isFields(file.fieldRef)) {
    checkObjectFieldSelector(file.fieldRef, `${path}.fieldRef`, errors, { ...scope, with: fields });
    if (isFields(file.resourceFieldRef)) errors.push(invalid(path, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously"));
  } else if (isFields(file.resourceFieldRef)) {
    checkContainerResourceField(file.resourceFieldRef, `${path}.resourceFieldRef`, errors, { ...scope, with: "volume" });
  } else {
    errors.push(required(path, "one of fieldRef and resourceFieldRef is required"));
  }
  if (typeof file.mode === "number" && (file.mode > 0o777 || file.mode < 0)) {
    errors.push(invalid(`${path}.mode`, file.mode, "must be a number between 0 and 0777 (octal), both inclusive"));
  }
}
