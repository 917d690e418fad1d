// Source: schemas#
// Hash: d2ba366815a5
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { selfSubjectReviews } from "./selfsubjectreviews/resource.ts";
import { tokenReviews } from "./tokenreviews/resource.ts";

/** authentication.k8s.io v1. */
export const authenticationK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    selfSubjectReviews,
    tokenReviews,
  ],
  schemas: () => readSchemas("authentication.k8s.io/v1"),
};
