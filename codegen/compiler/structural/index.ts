/** Structural schemas (KEP-1027) compiled to functions, for kinds from disk and from live CRDs alike. */

export { type ApplyDefaults, compileDefaults } from "./compile-defaults.ts";
export { compileEmbedded } from "./compile-embedded.ts";
export { compileRules } from "./compile-rules.ts";
export type { ScalePaths } from "./compile-scale.ts";
export { compileSchema } from "./compile-schema.ts";
export { compileValidation, type Validate } from "./compile-validation.ts";
export { formatCheck } from "./formats.ts";
export { formatGoValue, goJson } from "./go-value.ts";
export { type FieldOfSchema, FieldPathError, schemaAtPath } from "./rule-field-path.ts";
export { ruleSource, rulesOf } from "./rule-source.ts";
export { Walk } from "./walk.ts";
