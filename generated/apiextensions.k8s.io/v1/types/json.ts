// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON
// Hash: 366ae8a3bc9d

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON */
export type JSON = unknown;
