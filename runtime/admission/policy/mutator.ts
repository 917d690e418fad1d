import {
  type CelValue,
  COST_LIMITS,
  createPolicyCompiler,
  messageType,
  type PolicyCompiler,
  type PolicyExpression,
} from "../../../codegen/compiler/cel/index.ts";
import { internalError, isStatusError } from "../../errors/status-error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { AppliedTypeError, checkApplied } from "../../patch/apply/check-applied.ts";
import { mergeApplied } from "../../patch/apply/merge-applied.ts";
import { cloneJson } from "../../patch/clone-json.ts";
import { applyJsonPatch, JsonPatchError, type JsonPatchOperation, JsonPatchTestError } from "../../patch/json-patch.ts";
import { ownershipOf } from "../../registry/managed-fields/ownership-plan.ts";
import { decodeAs, type VersionedObjects } from "../match/versioned-objects.ts";
import { withAnswers } from "./access-answers.ts";
import { typeNameFaults } from "./check-type-names.ts";
import { type ExpressionInput, evaluateAll, type Variable } from "./evaluate.ts";
import { findAtomics } from "./find-atomics.ts";
import { findNull } from "./find-null.ts";
import { compileMatchConditions, type MatchConditions } from "./match-conditions.ts";
import type { MutatingSpec, Mutation, Policy } from "./policy.ts";
import { NoJson, toJson } from "./to-json.ts";

/** A mutation that cannot be done: the policy refuses, unless failures are to be ignored. */
export class MutationError extends Error {}

/** One mutation: the object as it is to be, at the version of `objects`; undefined where it is to stay. */
export type Mutate = (input: ExpressionInput, objects: VersionedObjects) => Promise<KubeObject | undefined>;

/** A policy that mutates, compiled. */
export interface Mutator {
  readonly conditions: MatchConditions | undefined;
  readonly mutations: readonly Mutate[];
}

/** Compiles the expressions of a policy; those that cannot be compiled fail when they are evaluated. */
export function compileMutator({ spec }: Readonly<Policy<MutatingSpec>>): Mutator {
  const compiler = createPolicyCompiler({ params: (spec.paramKind ?? undefined) !== undefined, variables: true });
  const variables = (spec.variables ?? []).map(({ name, expression }): Variable => ({ name, expression: compiler.addVariable(name, expression) }));
  return {
    conditions: compileMatchConditions(spec.matchConditions, compiler, variables, spec.failurePolicy),
    mutations: (spec.mutations ?? []).flatMap((mutation) => compileMutation(mutation, compiler, variables) ?? []),
  };
}

function compileMutation(mutation: Mutation, compiler: PolicyCompiler, variables: readonly Variable[]): Mutate | undefined {
  const { patchType, jsonPatch, applyConfiguration } = mutation;
  const scope = { authorizer: true, patches: true };
  if (patchType === "JSONPatch" && jsonPatch !== undefined && jsonPatch !== null) {
    const expression = compiler.compile(jsonPatch.expression ?? "", "jsonPatch", scope);
    return async (input, objects) => patched(await evaluate(expression, variables, input), objects);
  }
  if (patchType === "ApplyConfiguration" && applyConfiguration !== undefined && applyConfiguration !== null) {
    const expression = compiler.compile(applyConfiguration.expression ?? "", "object", scope);
    return async (input, objects) => applied(await evaluate(expression, variables, input), objects);
  }
  return undefined;
}

/** @throws MutationError */
async function evaluate(expression: PolicyExpression, variables: readonly Variable[], input: ExpressionInput): Promise<CelValue> {
  if (expression.error !== undefined) throw new MutationError(expression.error);
  const evaluated = await withAnswers(() => evaluateAll([expression], variables, input, COST_LIMITS.request));
  if (evaluated.error !== undefined) throw new MutationError(evaluated.error);
  const [only] = evaluated.results;
  if (only?.error !== undefined) throw new MutationError(only.error);
  return only?.value ?? null;
}

/** A JSON patch may name no field that the version does not have. @throws MutationError; StatusError 500 as kube-apiserver */
function patched(value: CelValue, { object, scope }: VersionedObjects): KubeObject | undefined {
  const operations = operationsOf(value);
  if (operations.length === 0) return undefined;
  let document: JsonValue;
  try {
    document = applyJsonPatch(cloneJson(object as unknown as JsonObject), operations);
  } catch (error) {
    if (error instanceof JsonPatchTestError) return undefined;
    throw error instanceof JsonPatchError ? new MutationError(`JSON Patch: ${error.message}`) : error;
  }
  let decoded: ReturnType<typeof decodeAs>;
  try {
    decoded = decodeAs(scope, document);
  } catch (error) {
    throw isStatusError(error) ? error : internalError(error);
  }
  if (decoded.unknown.length > 0 && scope?.definition.custom !== true)
    throw internalError(new Error(`strict decoding error: ${decoded.unknown.map((path) => `unknown field ${JSON.stringify(path)}`).join(", ")}`));
  return decoded.object;
}

function operationsOf(value: CelValue): JsonPatchOperation[] {
  return (Array.isArray(value) ? (value as readonly CelValue[]) : []).map((item) => {
    const { op, path, from, value: content } = item as { op?: string; path?: string; from?: string; value?: CelValue };
    const faults = typeNameFaults(content, messageType(content) ?? "Object");
    if (faults.length > 0) throw new MutationError(`type mismatch: ${faults.join("\n")}`);
    return {
      op: op ?? "",
      path: path ?? "",
      ...((from ?? "") === "" ? {} : { from: from as string }),
      ...(content === undefined ? {} : { value: jsonOf(content, "JSONPath valueExpression evaluated to a type that could not marshal to JSON: ") }),
    };
  });
}

/** Lays an apply configuration over the object: lists with keys merge, and what has one owner must not be there. @throws MutationError */
function applied(value: CelValue, { object, scope }: VersionedObjects): KubeObject | undefined {
  const faults = typeNameFaults(value, "Object");
  if (faults.length > 0) throw new MutationError(`type mismatch: ${faults.join("\n")}`);
  const config = jsonOf(value, "");
  if (!isJsonObject(config) || object === undefined) return undefined;
  const untyped = "error applying patch: failed to convert patch object to typed object: ";
  const { apiVersion, kind } = object;
  // What is no resource has no type to merge by: a Scale, an Eviction.
  if (scope === undefined) throw new MutationError(`${untyped}no corresponding type for ${apiVersion}, Kind=${kind}`);
  const { type } = scope.functions;
  const named = { ...config, apiVersion, kind };
  const nothing = findNull(named, type);
  if (nothing !== undefined) throw new MutationError(untyped + nothing);
  try {
    checkApplied(named, type);
  } catch (error) {
    if (!(error instanceof AppliedTypeError)) throw error;
    throw new MutationError(untyped + error.message);
  }
  const ownership = ownershipOf(type);
  const atomics = findAtomics(named, ownership);
  if (atomics.length > 0) {
    const why = `may not mutate atomic arrays, maps or structs: ${atomics.join(", ")}`;
    throw new MutationError(`error applying patch: invalid ApplyConfiguration: ${why}`);
  }
  return decodeAs(scope, mergeApplied(object as unknown as JsonObject, named, ownership)).object;
}

function jsonOf(value: CelValue, prefix: string): JsonValue {
  try {
    return toJson(value);
  } catch (error) {
    throw error instanceof NoJson ? new MutationError(prefix + error.message) : error;
  }
}
