// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SeccompProfile
// Hash: cc5690ece573
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { relativePathProblems } from "../../../../runtime/validation/formats/relative-path.ts";

/** The rules of io.k8s.api.core.v1.SeccompProfile. */
export function validateCoreV1SeccompProfile(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    if (!(typeof type === "string" && type !== "")) {
      errors.push(required(`${path}type`, "type is required when seccompProfile is set"));
    } else {
      if (type !== "Localhost" && type !== "RuntimeDefault" && type !== "Unconfined") errors.push(notSupported(`${path}type`, type, ["Localhost","RuntimeDefault","Unconfined"]));
    }
  }
  {
    const type = self.type;
    if (type === "Localhost") {
      {
        const localhostProfile = self.localhostProfile;
        if (!(typeof localhostProfile === "string")) {
          errors.push(required(`${path}localhostProfile`, "must be set when seccomp type is Localhost"));
        } else {
          for (const problem of relativePathProblems(localhostProfile)) errors.push(invalid(`${path}localhostProfile`, localhostProfile, problem));
        }
      }
    } else {
      {
        const localhostProfile = self.localhostProfile;
        if (typeof localhostProfile === "string") {
          const type2 = self.type;
          const localhostProfile2 = self.localhostProfile;
          errors.push(invalid(`${path}localhostProfile`, { "Type": type2 ?? null, "LocalhostProfile": localhostProfile2 ?? null }, "can only be set when seccomp type is Localhost"));
        }
      }
    }
  }
}
