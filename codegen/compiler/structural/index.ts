/** Structural schemas (KEP-1027) compiled to functions, for kinds from disk and from live CRDs alike. */

export { maxCardinality, schemaSizes } from "../cel/kubernetes/cost/schema-sizes.ts";
export { type ApplyDefaults, compileDefaults } from "./compile-defaults.ts";
export { compileEmbedded } from "./compile-embedded.ts";
export { type BrokenRule, type CompiledRule, compileRule } from "./compile-rule.ts";
export { compileRules } from "./compile-rules.ts";
export type { ScalePaths } from "./compile-scale.ts";
export { compileSchema } from "./compile-schema.ts";
export { compileValidation, type Validate } from "./compile-validation.ts";
export { objectBudget, rulesOf } from "./evaluate-rule.ts";
export { formatCheck } from "./formats.ts";
export { formatGoValue, goJson } from "./go-value.ts";
export { type FieldOfSchema, FieldPathError, schemaAtPath } from "./rule-field-path.ts";
export { Walk } from "./walk.ts";
