// Source: schemas#
// Hash: 68d8a4368516
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { localSubjectAccessReviews } from "./localsubjectaccessreviews/resource.ts";
import { selfSubjectAccessReviews } from "./selfsubjectaccessreviews/resource.ts";
import { selfSubjectRulesReviews } from "./selfsubjectrulesreviews/resource.ts";
import { subjectAccessReviews } from "./subjectaccessreviews/resource.ts";

/** authorization.k8s.io v1. */
export const authorizationK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    localSubjectAccessReviews,
    selfSubjectAccessReviews,
    selfSubjectRulesReviews,
    subjectAccessReviews,
  ],
  schemas: () => readSchemas("authorization.k8s.io/v1"),
};
