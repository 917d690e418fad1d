// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.util.intstr.IntOrString
// Hash: 76012ecf0c8e

/** io.k8s.apimachinery.pkg.util.intstr.IntOrString */
export type IntOrString = number | string;
