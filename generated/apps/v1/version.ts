// Source: schemas#
// Hash: c79fe9908c02
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { controllerRevisions } from "./controllerrevisions/resource.ts";
import { daemonSets } from "./daemonsets/resource.ts";
import { deployments } from "./deployments/resource.ts";
import { replicaSets } from "./replicasets/resource.ts";
import { statefulSets } from "./statefulsets/resource.ts";

/** apps v1. */
export const appsV1: ApiVersion = {
  version: "v1",
  resources: [
    controllerRevisions,
    daemonSets,
    deployments,
    replicaSets,
    statefulSets,
  ],
  schemas: () => readSchemas("apps/v1"),
};
