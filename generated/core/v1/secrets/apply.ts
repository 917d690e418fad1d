// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: 63d54ee8816d
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Secret } from "../types/secret.ts";

/** The fields of a Secret that one manager wants to own. */
export type SecretApply = ApplyConfiguration<Secret, "v1", "Secret">;
