// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.Subject
// Hash: b1e6de42d4b0
import type { GroupSubject } from "./group-subject.ts";
import type { ServiceAccountSubject } from "./service-account-subject.ts";
import type { UserSubject } from "./user-subject.ts";

/** io.k8s.api.flowcontrol.v1.Subject */
export interface Subject {
  /** @default "" */
  kind: string;
  group?: GroupSubject;
  serviceAccount?: ServiceAccountSubject;
  user?: UserSubject;
}
