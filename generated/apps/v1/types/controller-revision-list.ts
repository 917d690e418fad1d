// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ControllerRevisionList
// Hash: 847fc0c262e4
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ControllerRevision } from "./controller-revision.ts";

/** io.k8s.api.apps.v1.ControllerRevisionList */
export interface ControllerRevisionList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ControllerRevision[];
}
