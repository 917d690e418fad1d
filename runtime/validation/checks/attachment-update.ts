import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { type GoShape, goForm } from "../functions/go-form.ts";
import { sameValue } from "../same-value.ts";

const shape: GoShape = { attacher: "", source: { persistentVolumeName: null, inlineVolumeSpec: null }, nodeName: "" };

/** What is attached where never changes. */
export function checkAttachmentUpdate(spec: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  if (!sameValue(spec, before)) errors.push(invalid(path, goForm(spec, shape), "field is immutable"));
}
