// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: 1d1d9faf2667
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Namespace } from "../types/namespace.ts";

/** The fields of a Namespace that one manager wants to own. */
export type NamespaceApply = ApplyConfiguration<Namespace, "v1", "Namespace">;
