// Source: schemas#
// Hash: a8e80905107b
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { deviceClasses } from "./deviceclasses/resource.ts";
import { resourceClaims } from "./resourceclaims/resource.ts";
import { resourceClaimTemplates } from "./resourceclaimtemplates/resource.ts";
import { resourceSlices } from "./resourceslices/resource.ts";

/** resource.k8s.io v1. */
export const resourceK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    deviceClasses,
    resourceClaims,
    resourceClaimTemplates,
    resourceSlices,
  ],
  schemas: () => readSchemas("resource.k8s.io/v1"),
};
