import type { JsonObject } from "../meta/json.ts";
import { approvalAnnotation } from "./approval-condition.ts";
import type { CrdObject } from "./crd-object.ts";

/** What is remembered of a stored CRD: all that its life depends on, but for its versions, whose schemas may be large. */
export function crdFacts(crd: CrdObject): CrdObject {
  const { name = "", uid, generation, deletionTimestamp, finalizers, annotations } = crd.metadata;
  const approval = annotations?.[approvalAnnotation];
  // Another server may have stored it without.
  const { conditions = null, acceptedNames }: Partial<CrdObject["status"]> = crd.status ?? {};
  return {
    apiVersion: crd.apiVersion,
    kind: crd.kind,
    metadata: {
      name,
      ...(uid === undefined ? {} : { uid }),
      ...(generation === undefined ? {} : { generation }),
      ...(deletionTimestamp === undefined ? {} : { deletionTimestamp }),
      ...(finalizers === undefined ? {} : { finalizers }),
      ...(approval === undefined ? {} : { annotations: { [approvalAnnotation]: approval } }),
    },
    spec: { group: crd.spec.group, names: crd.spec.names } as JsonObject & CrdObject["spec"],
    status: { conditions, ...(acceptedNames === undefined ? {} : { acceptedNames }) },
  };
}

/** The prefix of the keys of a CRD's objects. */
export function objectsPrefix({ spec }: CrdObject): string {
  return `/registry/${spec.group}/${spec.names.plural}/`;
}
