// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime
// Hash: 49f6b7b2cc40

/** io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime */
export type MicroTime = string;
