import { isStatusError, statusError } from "../../errors/status-error.ts";
import type { StatusReason } from "../../errors/status-reason.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { madeOnce } from "../made-once.ts";
import { admissionRequest } from "../match/admission-request.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import { awaitNamespace, requireNamespace } from "../match/selectors.ts";
import { ObjectVersions } from "../match/versioned-objects.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { objectText, type Round, reinvocationOf } from "../reinvocation.ts";
import { AccessAnswers, withAnswers } from "./access-answers.ts";
import { collectParams, paramDefinition } from "./collect-params.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { matchOrThrow } from "./criteria.ts";
import type { ExpressionInput } from "./evaluate.ts";
import type { Hook } from "./hooks.ts";
import { meetsConditions } from "./match-conditions.ts";
import { compileMutator, MutationError } from "./mutator.ts";
import type { Binding, MutatingSpec, Policy } from "./policy.ts";

type MutatingHook = Hook<Policy<MutatingSpec>>;

/** What rounds of reinvocation are remembered under. */
const plugin = "MutatingAdmissionPolicy";

const mutatorOf = madeOnce(compileMutator);

/** A policy with a binding and a parameter that are to be put to work. */
interface Invocation {
  readonly hook: MutatingHook;
  readonly binding: Readonly<Binding>;
  readonly matched: Matched;
  readonly params: KubeObject | undefined;
}

/** What refuses, unless the policy ignores failures. */
interface Failure {
  readonly policy: Readonly<Policy>;
  readonly binding: Readonly<Binding> | undefined;
  readonly message: string;
  readonly reason: StatusReason;
}

/** Puts the policies to work that are about a request, in turn. @throws StatusError where one fails that may not */
export async function mutateByPolicies(hooks: readonly MutatingHook[], attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  await awaitNamespace(attributes, server.storage);
  const failures: Failure[] = [];
  const versions = new ObjectVersions(attributes, server);
  const invocations: Invocation[] = [];
  for (const hook of hooks) invocations.push(...(await invocationsOf(hook, attributes, server, versions, failures)));
  if (invocations.length > 0) await invokeAll(invocations, attributes, server, versions, failures);
  refuse(failures, attributes);
}

async function invocationsOf(
  hook: MutatingHook,
  attributes: AdmissionAttributes,
  server: ServerContext,
  versions: ObjectVersions,
  failures: Failure[],
): Promise<Invocation[]> {
  const { policy, constraints, bindings } = hook;
  const invocations: Invocation[] = [];
  const misconfigured = (binding: Readonly<Binding> | undefined, error: unknown): void => {
    if (!(error instanceof ConfigurationError)) throw error;
    const message = `failed to configure ${binding === undefined ? "policy" : "binding"}: ${error.message}`;
    failures.push({ policy, binding, message, reason: "Forbidden" });
  };
  try {
    const matched = matchOrThrow(constraints, attributes, server);
    if (matched === undefined) return [];
    const paramKind = paramDefinition(policy.spec.paramKind, server.scheme);
    for (const { binding, resources } of bindings) {
      try {
        if (resources !== undefined && matchOrThrow(resources, attributes, server) === undefined) continue;
        if (!(await isConvertible(versions, matched, (error) => misconfigured(undefined, error)))) continue;
        const params = await collectParams(paramKind, binding.spec.paramRef, attributes.namespace, server);
        for (const param of params) invocations.push({ hook, binding, matched, params: param });
      } catch (error) {
        misconfigured(binding, error);
      }
    }
  } catch (error) {
    misconfigured(undefined, error);
  }
  return invocations;
}

/** Whether the objects can be brought to the version of the policy; tells why not. */
async function isConvertible(versions: ObjectVersions, matched: Matched, fail: (error: unknown) => void): Promise<boolean> {
  try {
    await versions.at(matched);
    return true;
  } catch (error) {
    fail(isStatusError(error) ? new ConfigurationError(error.message) : error);
    return false;
  }
}

async function invokeAll(
  invocations: readonly Invocation[],
  attributes: AdmissionAttributes,
  server: ServerContext,
  versions: ObjectVersions,
  failures: Failure[],
): Promise<void> {
  const reinvocation = reinvocationOf(attributes);
  const round = reinvocation.begin(plugin, attributes);
  const isNamespace = attributes.kind.group === "" && attributes.kind.kind === "Namespace";
  const namespace = isNamespace || attributes.namespace === "" ? undefined : requireNamespace(attributes.namespace, server.storage);
  const access = new AccessAnswers(attributes, server.authorizer);
  let hasRun = false;
  try {
    for (const invocation of invocations) {
      if (await invoke(invocation, { attributes, versions, namespace, access, round }, failures)) hasRun = true;
    }
    // As in kube-apiserver, a mutation that has run counts as a change for the others, whatever it did.
    if (hasRun) round.changed();
    if (hasRun) reinvocation.isWanted = true;
  } finally {
    round.last = objectText(attributes);
  }
}

interface Surroundings {
  readonly attributes: AdmissionAttributes;
  readonly versions: ObjectVersions;
  readonly namespace: Readonly<KubeObject> | undefined;
  readonly access: AccessAnswers;
  readonly round: Round;
}

/** Whether any mutation has run. */
async function invoke({ hook, binding, matched, params }: Invocation, around: Surroundings, failures: Failure[]): Promise<boolean> {
  const { attributes, versions, namespace, access, round } = around;
  const { policy } = hook;
  const { conditions, mutations } = mutatorOf(policy);
  const inputOf = async (): Promise<ExpressionInput> => {
    const { object, oldObject } = await versions.at(matched);
    return { object, oldObject, request: admissionRequest(attributes, matched), params, namespace, access };
  };
  if (conditions !== undefined) {
    const input = { ...(await inputOf()), request: admissionRequest(attributes, { resource: attributes.resource, kind: matched.kind }) };
    const met = await withAnswers(() => meetsConditions(conditions, input));
    if (typeof met === "object") failures.push({ policy, binding, message: met.error, reason: "Invalid" });
    if (met !== true) return false;
  }
  const key = JSON.stringify([policy.metadata.name, binding.metadata.name, params?.metadata.namespace, params?.metadata.name]);
  const { isSecond } = reinvocationOf(attributes);
  if (isSecond && !round.wants(key)) return false;
  const before = objectText(attributes);
  let hasRun = false;
  for (const change of attributes.object === undefined ? [] : mutations) {
    try {
      const objects = await versions.at(matched);
      const changed = await change(await inputOf(), objects);
      hasRun = true;
      if (changed !== undefined) await versions.replace(objects, changed);
    } catch (error) {
      if (!(error instanceof MutationError)) throw error;
      failures.push({ policy, binding, message: error.message, reason: "Invalid" });
    }
  }
  // Those that were asked before are told of the change, and this one is not.
  if (before !== objectText(attributes)) round.changed();
  if (policy.spec.reinvocationPolicy === "IfNeeded") round.asked(key);
  return hasRun;
}

/** @throws StatusError 403 whose reason is that of the first failure */
function refuse(failures: readonly Failure[], attributes: AdmissionAttributes): void {
  const messages = failures
    .filter(({ policy }) => policy.spec.failurePolicy !== "Ignore")
    .map(({ policy, binding, message, reason }) => {
      const of = policy.metadata.name ?? "";
      const subject = binding === undefined ? `policy ${JSON.stringify(of)}` : `policy '${of}' with binding '${binding.metadata.name ?? ""}'`;
      return { message: `${subject} denied request: ${message}`, reason };
    });
  const [first] = messages;
  if (first === undefined) return;
  const { details } = refusal(attributes, "").status;
  throw statusError(first.reason, first.message, { ...details, causes: messages.map(({ message }) => ({ message })) }, 403);
}
