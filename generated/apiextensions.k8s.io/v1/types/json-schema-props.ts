// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps
// Hash: 08b8c8d780a6
import type { ExternalDocumentation } from "./external-documentation.ts";
import type { JSONSchemaPropsOrArray } from "./json-schema-props-or-array.ts";
import type { JSONSchemaPropsOrBool } from "./json-schema-props-or-bool.ts";
import type { JSONSchemaPropsOrStringArray } from "./json-schema-props-or-string-array.ts";
import type { JSON as ApiextensionsK8sIoV1JSON } from "./json.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps */
export interface JSONSchemaProps {
  $ref?: string;
  $schema?: string;
  additionalItems?: JSONSchemaPropsOrBool;
  additionalProperties?: JSONSchemaPropsOrBool;
  allOf?: JSONSchemaProps[];
  anyOf?: JSONSchemaProps[];
  default?: ApiextensionsK8sIoV1JSON;
  definitions?: {
    [key: string]: JSONSchemaProps;
  };
  dependencies?: {
    [key: string]: JSONSchemaPropsOrStringArray;
  };
  description?: string;
  enum?: ApiextensionsK8sIoV1JSON[];
  example?: ApiextensionsK8sIoV1JSON;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  externalDocs?: ExternalDocumentation;
  format?: string;
  id?: string;
  items?: JSONSchemaPropsOrArray;
  /** Format: int64 */
  maxItems?: number;
  /** Format: int64 */
  maxLength?: number;
  /** Format: int64 */
  maxProperties?: number;
  /** Format: double */
  maximum?: number;
  /** Format: int64 */
  minItems?: number;
  /** Format: int64 */
  minLength?: number;
  /** Format: int64 */
  minProperties?: number;
  /** Format: double */
  minimum?: number;
  /** Format: double */
  multipleOf?: number;
  not?: JSONSchemaProps;
  nullable?: boolean;
  oneOf?: JSONSchemaProps[];
  pattern?: string;
  patternProperties?: {
    [key: string]: JSONSchemaProps;
  };
  properties?: {
    [key: string]: JSONSchemaProps;
  };
  required?: string[];
  title?: string;
  type?: string;
  uniqueItems?: boolean;
  "x-kubernetes-embedded-resource"?: boolean;
  "x-kubernetes-int-or-string"?: boolean;
  "x-kubernetes-list-map-keys"?: string[];
  "x-kubernetes-list-type"?: string;
  "x-kubernetes-map-type"?: string;
  "x-kubernetes-preserve-unknown-fields"?: boolean;
  "x-kubernetes-validations"?: ValidationRule[];
}
