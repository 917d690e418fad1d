/** Structural schemas (KEP-1027) compiled to functions, for kinds from disk and from live CRDs alike. */
export { type ApplyDefaults, compileDefaults } from "./compile-defaults.ts";
export type { ScalePaths } from "./compile-scale.ts";
export { compileValidation, type Validate } from "./compile-validation.ts";
