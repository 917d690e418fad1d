import { boolType, dynType, intType, listType, mapType, type ObjectType, stringType, timestampType } from "../../types/cel-type.ts";
import { declaredType } from "../declared-type.ts";

const strings = listType(stringType);

const kindType = declaredType("kubernetes.GroupVersionKind", { group: stringType, version: stringType, kind: stringType });
const resourceType = declaredType("kubernetes.GroupVersionResource", { group: stringType, version: stringType, resource: stringType });

/** The type of `request`: admission.k8s.io/v1 AdmissionRequest without the objects. */
export const admissionRequestType: ObjectType = declaredType("kubernetes.AdmissionRequest", {
  kind: kindType,
  resource: resourceType,
  subResource: stringType,
  requestKind: kindType,
  requestResource: resourceType,
  requestSubResource: stringType,
  name: stringType,
  namespace: stringType,
  operation: stringType,
  userInfo: declaredType("kubernetes.UserInfo", { username: stringType, uid: stringType, groups: strings, extra: mapType(stringType, strings) }),
  dryRun: boolType,
  options: dynType,
});

/** The type of `namespaceObject`, of which expressions see no more than this. */
export const namespaceType: ObjectType = declaredType("kubernetes.Namespace", {
  metadata: declaredType("kubernetes.NamespaceMetadata", {
    name: stringType,
    generateName: stringType,
    namespace: stringType,
    labels: mapType(stringType, stringType),
    annotations: mapType(stringType, stringType),
    UID: stringType,
    creationTimestamp: timestampType,
    deletionGracePeriodSeconds: intType,
    deletionTimestamp: timestampType,
    generation: intType,
    resourceVersion: stringType,
    finalizers: strings,
  }),
  spec: declaredType("kubernetes.NamespaceSpec", { finalizers: strings }),
  status: declaredType("kubernetes.NamespaceStatus", {
    conditions: listType(
      declaredType("kubernetes.NamespaceCondition", {
        status: stringType,
        type: stringType,
        lastTransitionTime: timestampType,
        message: stringType,
        reason: stringType,
      }),
    ),
    phase: stringType,
  }),
});
