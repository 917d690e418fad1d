// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule
// Hash: 25efda89c2c7

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule */
export interface ValidationRule {
  fieldPath?: string;
  message?: string;
  messageExpression?: string;
  optionalOldSelf?: boolean;
  reason?: "FieldValueDuplicate" | "FieldValueForbidden" | "FieldValueInvalid" | "FieldValueRequired";
  /** @default "" */
  rule: string;
}
