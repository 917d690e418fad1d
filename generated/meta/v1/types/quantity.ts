// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity
// Hash: 1317840d2d67

/** io.k8s.apimachinery.pkg.api.resource.Quantity */
export type Quantity = string | number;
