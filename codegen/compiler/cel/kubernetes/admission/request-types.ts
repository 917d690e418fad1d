import {
  boolType,
  type CelType,
  dynType,
  intType,
  listType,
  mapType,
  type ObjectField,
  type ObjectType,
  objectType,
  stringType,
  timestampType,
} from "../../types/cel-type.ts";

const strings = listType(stringType);

/** An object type whose fields have the names of their properties. */
function declared(name: string, fields: Readonly<Record<string, CelType>>): ObjectType {
  return objectType(name, new Map(Object.entries(fields).map(([property, type]): [string, ObjectField] => [property, { type, property }])));
}

const kindType = declared("kubernetes.GroupVersionKind", { group: stringType, version: stringType, kind: stringType });
const resourceType = declared("kubernetes.GroupVersionResource", { group: stringType, version: stringType, resource: stringType });

/** The type of `request`: admission.k8s.io/v1 AdmissionRequest without the objects. */
export const admissionRequestType: ObjectType = declared("kubernetes.AdmissionRequest", {
  kind: kindType,
  resource: resourceType,
  subResource: stringType,
  requestKind: kindType,
  requestResource: resourceType,
  requestSubResource: stringType,
  name: stringType,
  namespace: stringType,
  operation: stringType,
  userInfo: declared("kubernetes.UserInfo", { username: stringType, uid: stringType, groups: strings, extra: mapType(stringType, strings) }),
  dryRun: boolType,
  options: dynType,
});

/** The type of `namespaceObject`, of which expressions see no more than this. */
export const namespaceType: ObjectType = declared("kubernetes.Namespace", {
  metadata: declared("kubernetes.NamespaceMetadata", {
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
  spec: declared("kubernetes.NamespaceSpec", { finalizers: strings }),
  status: declared("kubernetes.NamespaceStatus", {
    conditions: listType(
      declared("kubernetes.NamespaceCondition", {
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
