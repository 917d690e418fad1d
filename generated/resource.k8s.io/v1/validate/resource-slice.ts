// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: 78e8fe52dacb
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateResourceV1ResourcePool } from "./resource-pool.ts";
import { validateResourceV1ResourceSliceSpec } from "./resource-slice-spec.ts";

/** The rules of io.k8s.api.resource.v1.ResourceSlice. */
export function validateResourceV1ResourceSlice(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const driver = isFields(spec) ? spec.driver : undefined;
    const oldDriver = isFields(oldSpec) ? oldSpec.driver : undefined;
    if (!(typeof driver === "string" && driver !== "")) {
      errors.push(required(`${path}spec.driver`));
    } else {
      checkCsiDriverName(driver, `${path}spec.driver`, errors, { self, old, parent, context, before: oldDriver });
    }
  }
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const pool = isFields(spec) ? spec.pool : undefined;
    const oldPool = isFields(oldSpec) ? oldSpec.pool : undefined;
    const poolOrZero = isFields(pool) ? pool : noFields;
    validateResourceV1ResourcePool(poolOrZero, isFields(oldPool) ? oldPool : undefined, `${path}spec.pool.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const pool = isFields(spec) ? spec.pool : undefined;
    const oldPool = isFields(oldSpec) ? oldSpec.pool : undefined;
    const name = isFields(pool) ? pool.name : undefined;
    const oldName = isFields(oldPool) ? oldPool.name : undefined;
    if (old !== undefined && !sameValue(name, oldName)) errors.push(invalid(`${path}spec.pool.name`, name, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const driver = isFields(spec) ? spec.driver : undefined;
    const oldDriver = isFields(oldSpec) ? oldSpec.driver : undefined;
    if (old !== undefined && !sameValue(driver, oldDriver)) errors.push(invalid(`${path}spec.driver`, driver, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const nodeName = isFields(spec) ? spec.nodeName : undefined;
    const oldNodeName = isFields(oldSpec) ? oldSpec.nodeName : undefined;
    if (old !== undefined && !sameValue(nodeName, oldNodeName)) errors.push(invalid(`${path}spec.nodeName`, nodeName, "field is immutable"));
  }
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateResourceV1ResourceSliceSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
}
