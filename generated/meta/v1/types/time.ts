// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Time
// Hash: 72b93a23c1fd

/** io.k8s.apimachinery.pkg.apis.meta.v1.Time */
export type Time = string;
