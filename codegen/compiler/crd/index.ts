/** CustomResourceDefinitions in memory, for the generator and for live CRDs alike. */
export { checkStructural, type StructuralFault } from "./check-structural.ts";
export { compareVersions } from "./compare-versions.ts";
export { type CompiledCrd, type CompiledVersion, compileCrd } from "./compile-crd.ts";
export type { Crd, CrdFault, CrdVersion } from "./crd.ts";
export { type CustomResource, customResource } from "./custom-resource.ts";
export { customSchemaName, customSchemas } from "./custom-schemas.ts";
export { readCrd } from "./read-crd.ts";
