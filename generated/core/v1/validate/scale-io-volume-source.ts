// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ScaleIOVolumeSource
// Hash: af6adaea8b6b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ScaleIOVolumeSource. */
export function validateCoreV1ScaleIOVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const gateway = self.gateway;
    if (!(typeof gateway === "string" && gateway !== "")) errors.push(required(`${path}gateway`));
  }
  {
    const system = self.system;
    if (!(typeof system === "string" && system !== "")) errors.push(required(`${path}system`));
  }
  {
    const volumeName = self.volumeName;
    if (!(typeof volumeName === "string" && volumeName !== "")) errors.push(required(`${path}volumeName`));
  }
}
