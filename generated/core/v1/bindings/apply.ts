// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Binding
// Hash: 4ae2f8a9619d
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Binding } from "../types/binding.ts";

/** The fields of a Binding that one manager wants to own. */
export type BindingApply = ApplyConfiguration<Binding, "v1", "Binding">;
