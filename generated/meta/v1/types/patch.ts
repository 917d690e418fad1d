// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Patch
// Hash: b47adf6872ab

/** io.k8s.apimachinery.pkg.apis.meta.v1.Patch */
export type Patch = { [key: string]: unknown };
