// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1
// Hash: feba69118160

/** io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1 */
export type FieldsV1 = { [key: string]: unknown };
