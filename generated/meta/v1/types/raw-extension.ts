// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.runtime.RawExtension
// Hash: 82031f5b0705

/** io.k8s.apimachinery.pkg.runtime.RawExtension */
export type RawExtension = { [key: string]: unknown };
