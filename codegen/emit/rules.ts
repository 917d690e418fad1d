import { type FunctionSource, type OverlayCompiler, printFunction } from "../compiler/overlay/index.ts";
import type { Model, ResourceModel, TypeModel } from "../model/model.ts";
import { kebabCase } from "../print/names.ts";
import { template } from "../print/template.ts";
import type { Import, TypeScriptFile } from "../print/typescript-file.ts";
import { resourceNames } from "./resource-names.ts";

/** The folders of compiled functions in a version's folder, by what they do. */
const folders = { defaults: "defaults", validation: "validate" } as const;

type RuleKind = keyof typeof folders;

/** defaults/<type>.ts and validate/<type>.ts of every type that an overlay has something to say of, or that holds such a type. */
export function emitRules(model: Model, compiler: OverlayCompiler): TypeScriptFile[] {
  const compile = { defaults: compiler.compileDefaults, validation: compiler.compileValidation };
  const printed = new Map<string, TypeScriptFile>();
  const print = (typeName: string, kind: RuleKind) => {
    const path = ruleFile(typeName, kind, model);
    if (printed.has(path)) return;
    const source = compile[kind](typeName);
    if (source === undefined) return;
    printed.set(path, printRules(path, typeName, kind, source, model));
    // Structures inside a schema have no name of their own: they are printed when something needs them.
    for (const one of source.imports) if (one.kind !== "module") print(one.typeName, one.kind);
  };
  for (const name of model.types.keys()) {
    print(name, "defaults");
    print(name, "validation");
  }
  return [...printed.values()];
}

function printRules(path: string, typeName: string, kind: RuleKind, compiled: FunctionSource, model: Model): TypeScriptFile {
  const source = onlyUsed(compiled);
  const imports = source.imports.map(
    (one): Import =>
      one.kind === "module"
        ? { from: one.from, name: one.symbol, ...(one.type ? { type: true } : {}) }
        : { from: ruleFile(one.typeName, one.kind, model), name: one.symbol },
  );
  return {
    path,
    source: ownerOf(typeName, model).source,
    basis: source.body,
    imports: imports.filter((one) => one.from !== path),
    body: `/** ${kind === "defaults" ? "Fills in the defaults" : "The rules"} of ${typeName}. */\n${printFunction(source)}`,
  };
}

/** Every function of a sort takes the same parameters, and few need all: the others are underscored, and what only they named is not imported. */
function onlyUsed(source: FunctionSource): FunctionSource {
  const words = new Set(source.body.join("\n").match(/[A-Za-z_$][\w$]*/g));
  const parameters = source.parameters.map((one) => (words.has(one.name) ? one : { ...one, name: `_${one.name}` }));
  for (const { type } of parameters) for (const word of type.match(/[A-Za-z_$][\w$]*/g) ?? []) words.add(word);
  return { ...source, parameters, imports: source.imports.filter(({ symbol }) => words.has(symbol)) };
}

/** The named type that a type is, or is inside of: "Name/spec" is inside "Name". */
function ownerOf(typeName: string, model: Model): TypeModel {
  const owner = model.types.get(typeName.split("/")[0] ?? "");
  if (owner === undefined) throw new Error(`no type is named ${typeName}`);
  return owner;
}

function ruleFile(typeName: string, kind: RuleKind, model: Model): string {
  const { directory, file } = ownerOf(typeName, model);
  const inside = typeName.split("/").slice(1).map(kebabCase);
  return `${directory}/${folders[kind]}/${[file, ...inside].join("-")}.ts`;
}

const defaultsBody = template<{ kind: string; call: string }>(`
/** Fills in what a {{kind}} leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  {{call}}(object as unknown as JsonObject);
}
`);

const validateBody = template<{ kind: string; call: string }>(`
/** What is wrong with a {{kind}}, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  {{call}}(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
`);

/** defaults.ts and validate.ts of a resource, where there are any. */
export function emitResourceRules(resource: ResourceModel, model: Model, compiler: OverlayCompiler): TypeScriptFile[] {
  const { directory } = resourceNames(resource);
  const print = (file: string, kind: RuleKind, body: typeof defaultsBody, call: FunctionSource | undefined, imports: Import[]) =>
    call === undefined
      ? []
      : [
          {
            path: `${directory}/${file}.ts`,
            source: resource.source,
            basis: call.name,
            imports: [
              { from: "runtime/meta/json.ts", name: "JsonObject", type: true },
              { from: "runtime/meta/object.ts", name: "KubeObject", type: true },
              ...imports,
              { from: ruleFile(resource.schemaName, kind, model), name: call.name },
            ],
            body: body({ kind: resource.kind, call: call.name }),
          },
        ];
  return [
    ...print("defaults", "defaults", defaultsBody, compiler.compileDefaults(resource.schemaName), []),
    ...print("validate", "validation", validateBody, compiler.compileValidation(resource.schemaName), [
      { from: "runtime/scheme/resource-definition.ts", name: "ValidationContext", type: true },
      { from: "runtime/validation/field-error.ts", name: "FieldError", type: true },
    ]),
  ];
}
