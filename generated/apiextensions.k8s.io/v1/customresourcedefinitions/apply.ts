// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
// Hash: e80d6e965218
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CustomResourceDefinition } from "../types/custom-resource-definition.ts";

/** The fields of a CustomResourceDefinition that one manager wants to own. */
export type CustomResourceDefinitionApply = ApplyConfiguration<CustomResourceDefinition, "apiextensions.k8s.io/v1", "CustomResourceDefinition">;
