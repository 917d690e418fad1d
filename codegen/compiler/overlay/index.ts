/**
 * The overlay language: defaults, rules and behaviour of kinds as data (schemas/overlays), compiled to straight-line
 * functions. How to use it:
 *
 *     const overlay = parseOverlay(readOverlay(text, "schemas/overlays/apps.yaml"));   // throws OverlayError
 *     const library = createOverlayLibrary([overlay, ...]);
 *     const types = typesOfSchemas({ get: (name) => schemas[name] });                  // full OpenAPI names
 *     const compiler = createOverlayCompiler(types, library);
 *     compiler.compileDefaults("io.k8s.api.apps.v1.Deployment");      // FunctionSource | undefined (no defaults)
 *     compiler.compileValidation("io.k8s.api.apps.v1.Deployment");    // FunctionSource | undefined (no rules)
 *     library.kind("apps", "Deployment");                             // KindOverlay: hub, behaviour, strategy, ...
 *
 * A FunctionSource is printed as TypeScript with `printFunction`. Its imports are the printer's: a `module` import is a
 * path from the project's root ("runtime/validation/fields.ts"), of a type when `type` is true; a `defaults` or
 * `validation` import is the compiled function of another type, `typeName`, in the file that the printer gave it.
 * Both sorts of a type may be missing, so print a file only where the source is defined; what is imported always is.
 * A kind's `applyDefaults(object)` is its type's defaults function, and its `validate` is
 *
 *     (object, context) => { const errors: FieldError[] = []; validateX(object, context.old, "", errors, context, object); return errors; }
 *
 * For a kind in memory, `instantiate(compiler.compileAll(name), modules)` makes the same functions, by name
 * (`functionName("applyDefaults", name)`, `functionName("validate", name)`).
 */
export { formatDiagnostic, type OverlayDiagnostic, OverlayError } from "./diagnostic.ts";
export { type FunctionImport, type FunctionSource, functionName, printFunction } from "./function-source.ts";
export { type CompiledFunction, instantiate, type RuntimeModules } from "./instantiate.ts";
export type { KindOverlay, Overlay, OverlayConversionStep } from "./overlay.ts";
export { createOverlayCompiler, type OverlayCompiler } from "./overlay-compiler.ts";
export type { OverlayDocument } from "./overlay-document.ts";
export { createOverlayLibrary, type OverlayLibrary } from "./overlay-library.ts";
export { parseOverlay } from "./parse-overlay.ts";
export { readOverlay } from "./read-overlay.ts";
export { typesOfSchemas } from "./schema-types.ts";
export type { FieldInfo, TypeInfo, TypeLookup, ValueShape } from "./type-info.ts";
