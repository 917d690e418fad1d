import type { PolicyCompiler, ReturnType } from "../../../codegen/compiler/cel/index.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { type Fields, isFields, itemsOf } from "../fields.ts";
import { expressionErrors } from "../functions/expression-errors.ts";
import { policyVariables } from "../functions/policy-variables.ts";

/** Of each type of patch: the member that says it, the member of the other, and what its expression makes. */
const patchTypes: Readonly<Record<string, { readonly member: string; readonly other: string; readonly returns: ReturnType }>> = {
  ApplyConfiguration: { member: "applyConfiguration", other: "jsonPatch", returns: "object" },
  JSONPatch: { member: "jsonPatch", other: "applyConfiguration", returns: "jsonPatch" },
};

/** The variables and mutations of a MutatingAdmissionPolicy (KEP-3962). */
export function checkMutatingPolicyExpressions(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(spec)) return;
  const known = policyVariables(spec, `${path}.`, true);
  errors.push(...known.errors);
  const mutations = itemsOf(spec.mutations);
  if (mutations.length === 0) errors.push(required(`${path}.mutations`, "mutations must contain at least one item"));
  for (const [index, mutation] of mutations.entries()) errors.push(...mutationErrors(mutation, `${path}.mutations[${index}]`, known.compiler));
}

function mutationErrors(mutation: Fields, path: string, compiler: PolicyCompiler): FieldError[] {
  const patchType = String(mutation.patchType ?? "");
  if (patchType === "") return [required(`${path}.patchType`)];
  const type = patchTypes[patchType];
  if (type === undefined) return [notSupported(`${path}.patchType`, patchType, Object.keys(patchTypes))];
  const { member, other, returns } = type;
  const errors: FieldError[] = [];
  const patch = mutation[member];
  if (!isFields(patch)) errors.push(required(`${path}.${member}`, `must be specified when patchType is ${patchType}`));
  else {
    const source = String(patch.expression ?? "").trim();
    const at = `${path}.${member}.expression`;
    if (source === "") errors.push(required(at));
    else errors.push(...expressionErrors(compiler.compile(source, returns, { authorizer: true, patches: true }), at));
  }
  if (isFields(mutation[other])) errors.push(invalid(`${path}.${other}`, `{${other}}`, `must not be specified when patchType is ${patchType}`));
  return errors;
}
