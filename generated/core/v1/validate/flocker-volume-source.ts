// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FlockerVolumeSource
// Hash: 3f1841f70477
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, ownPath } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.FlockerVolumeSource. */
export function validateCoreV1FlockerVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const datasetName = self.datasetName;
    const datasetUUID = self.datasetUUID;
    if (!(!((typeof datasetName === "string" ? datasetName : "") === "") || !((typeof datasetUUID === "string" ? datasetUUID : "") === ""))) errors.push(required(ownPath(path), "one of datasetName and datasetUUID is required"));
  }
  {
    const datasetName = self.datasetName;
    const datasetUUID = self.datasetUUID;
    if (!(((typeof datasetName === "string" ? datasetName : "") === "") || ((typeof datasetUUID === "string" ? datasetUUID : "") === ""))) errors.push(invalid(ownPath(path), "resource", "datasetName and datasetUUID can not be specified simultaneously"));
  }
  {
    const datasetName = self.datasetName;
    if (typeof datasetName === "string" && datasetName !== "") {
      if ((typeof datasetName === "string" ? datasetName : "").includes("/")) errors.push(invalid(`${path}datasetName`, datasetName, "must not contain '/'"));
    }
  }
}
