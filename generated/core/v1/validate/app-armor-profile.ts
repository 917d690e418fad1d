// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AppArmorProfile
// Hash: 65edf74364b1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAppArmorLocalhostProfile } from "../../../../runtime/validation/checks/app-armor-localhost-profile.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.AppArmorProfile. */
export function validateCoreV1AppArmorProfile(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const type = self.type;
    if (!(typeof type === "string" && type !== "")) {
      errors.push(required(`${path}type`, "type is required when appArmorProfile is set"));
    } else {
      if (type !== "Localhost" && type !== "RuntimeDefault" && type !== "Unconfined") errors.push(notSupported(`${path}type`, type, ["Localhost","RuntimeDefault","Unconfined"]));
    }
  }
  {
    const type = self.type;
    if (type === "Localhost") {
      {
        const localhostProfile = self.localhostProfile;
        const oldLocalhostProfile = isFields(old) ? old.localhostProfile : undefined;
        const localhostProfileOrZero = typeof localhostProfile === "string" ? localhostProfile : "";
        checkAppArmorLocalhostProfile(localhostProfileOrZero, `${path}localhostProfile`, errors, { self, old, parent, context, before: oldLocalhostProfile });
      }
    }
  }
  {
    const type = self.type;
    if (type === "RuntimeDefault" || type === "Unconfined") {
      const localhostProfile = self.localhostProfile;
      if (typeof localhostProfile === "string") {
        errors.push(invalid(`${path}localhostProfile`, localhostProfile, "can only be set when AppArmor type is Localhost"));
      }
    }
  }
}
