import { isStatusError, statusError } from "../../errors/status-error.ts";
import type { StatusReason } from "../../errors/status-reason.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { PolicyCheck } from "../../server/metrics/admission-metrics.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { madeOnce } from "../made-once.ts";
import { admissionRequest } from "../match/admission-request.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import { awaitNamespace, requireNamespace } from "../match/selectors.ts";
import { ObjectVersions } from "../match/versioned-objects.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { AccessAnswers, withAnswers } from "./access-answers.ts";
import { AnnotationCollector } from "./annotation-collector.ts";
import { collectParams, paramDefinition } from "./collect-params.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { matchOrThrow } from "./criteria.ts";
import type { ExpressionInput } from "./evaluate.ts";
import type { BoundTo, Hook } from "./hooks.ts";
import type { Binding, Policy, ValidatingSpec } from "./policy.ts";
import { compileValidator, type Verdict } from "./validator.ts";

type ValidatingHook = Hook<Policy<ValidatingSpec>>;

const validatorOf = madeOnce(compileValidator);

/** The first thing that denies a request; what comes after it is told to nobody. */
interface Denied {
  readonly message: string;
  readonly reason: string;
}

/** Asks the policies that may be about a request. @throws StatusError with what the first of them says that denies */
export async function validatePolicies(hooks: readonly ValidatingHook[], attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  await awaitNamespace(attributes, server.storage);
  const dispatch = new Dispatch(attributes, server);
  for (const hook of hooks) await dispatch.ask(hook);
  const [denied] = dispatch.denied;
  if (denied === undefined) return;
  const { status } = refusal(attributes, denied.message);
  const reason = denied.reason === "" ? "Invalid" : (denied.reason as StatusReason);
  const causes = [...(status.details?.causes ?? []), { message: denied.message }];
  throw statusError(reason, status.message ?? "", { ...status.details, causes }, codes[reason] ?? 422);
}

const enforcements: Readonly<Record<string, "deny" | "audit" | "warn">> = { Deny: "deny", Audit: "audit", Warn: "warn" };

const codes: Readonly<Record<string, number>> = { Forbidden: 403, Unauthorized: 401, RequestEntityTooLarge: 413, Invalid: 422 };

/** The policies of one request, one after the other. */
class Dispatch {
  readonly denied: Denied[] = [];
  readonly #attributes: AdmissionAttributes;
  readonly #server: ServerContext;
  readonly #versions: ObjectVersions;
  readonly #access: AccessAnswers;

  constructor(attributes: AdmissionAttributes, server: ServerContext) {
    this.#attributes = attributes;
    this.#server = server;
    this.#versions = new ObjectVersions(attributes, server);
    this.#access = new AccessAnswers(attributes, server.authorizer);
  }

  async ask(hook: ValidatingHook): Promise<void> {
    const { policy, constraints, bindings } = hook;
    try {
      const matched = matchOrThrow(constraints, this.#attributes, this.#server);
      if (matched === undefined) return;
      const params = paramDefinition(policy.spec.paramKind, this.#server.scheme);
      const annotations = new AnnotationCollector();
      for (const bound of bindings) {
        try {
          if (bound.resources !== undefined && matchOrThrow(bound.resources, this.#attributes, this.#server) === undefined) continue;
          const chosen = await collectParams(params, bound.binding.spec.paramRef, this.#attributes.namespace, this.#server);
          for (const param of chosen) {
            const since = performance.now();
            const verdict = await this.#evaluate(hook, matched, param);
            this.#take(hook, bound, verdict, annotations);
            this.#count(hook, bound, verdict, (performance.now() - since) / 1000);
          }
        } catch (error) {
          this.#misconfigured(policy, bound.binding, error);
        }
      }
      annotations.publish(policy.metadata.name ?? "", this.#attributes);
    } catch (error) {
      this.#misconfigured(policy, undefined, error);
    }
  }

  async #evaluate(hook: ValidatingHook, matched: Matched, params: KubeObject | undefined): Promise<Verdict> {
    const attributes = this.#attributes;
    const { object, oldObject } = await this.#versions.at(matched).catch(cannotConvert);
    const isNamespace = attributes.kind.group === "" && attributes.kind.kind === "Namespace";
    const input: ExpressionInput = {
      object,
      oldObject,
      request: admissionRequest(attributes, matched),
      params,
      namespace: isNamespace || attributes.namespace === "" ? undefined : requireNamespace(attributes.namespace, this.#server.storage),
      access: this.#access,
    };
    // Conditions are told the resource as it was asked for.
    const conditionInput = { ...input, request: admissionRequest(attributes, { resource: attributes.resource, kind: matched.kind }) };
    return withAnswers(() => validatorOf(hook.policy)(input, conditionInput));
  }

  #take({ policy }: ValidatingHook, { binding }: BoundTo, verdict: Verdict, annotations: AnnotationCollector): void {
    const { validationActions = [], policyName = "" } = binding.spec;
    const [policyOf, bindingOf] = [policy.metadata.name ?? "", binding.metadata.name ?? ""];
    for (const { index, message, reason } of verdict.denials) {
      for (const action of validationActions) {
        if (action === "Deny") this.#deny(policyOf, bindingOf, message, reason);
        else if (action === "Warn")
          this.#attributes.warn(`Validation failed for ValidatingAdmissionPolicy '${policyOf}' with binding '${bindingOf}': ${message}`);
        else if (action === "Audit") {
          const failure = { message, policy: policyName, binding: bindingOf, expressionIndex: index, validationActions };
          this.#attributes.annotate("validation.policy.admission.k8s.io/validation_failure", JSON.stringify([failure]));
        }
      }
    }
    for (const { key, value } of verdict.annotations) annotations.add(key, value);
    for (const error of verdict.annotationErrors) this.#deny(policyOf, bindingOf, error, "");
  }

  /** What was enforced; a policy that has nothing to say is not counted, as in kube-apiserver. */
  #count({ policy }: ValidatingHook, { binding }: BoundTo, verdict: Verdict, seconds: number): void {
    const named = { policy: policy.metadata.name ?? "", binding: binding.metadata.name ?? "", seconds };
    const { admission } = this.#server.metrics;
    for (const { message } of verdict.denials) {
      for (const action of binding.spec.validationActions ?? []) {
        const word = enforcements[action];
        if (word !== undefined) admission.policyChecked({ ...named, action: word, errorType: errorType(message) });
      }
    }
    for (const message of verdict.annotationErrors) admission.policyChecked({ ...named, action: "deny", errorType: errorType(message) });
  }

  #deny(policy: string, binding: string | undefined, message: string, reason: string): void {
    const bound = binding === undefined ? "" : ` with binding '${binding}'`;
    this.denied.push({ message: `ValidatingAdmissionPolicy '${policy}'${bound} denied request: ${message}`, reason });
  }

  /** A policy that cannot be asked denies, unless it says that failures are to be ignored. */
  #misconfigured({ metadata, spec }: Readonly<Policy>, binding: Readonly<Binding> | undefined, error: unknown): void {
    if (!(error instanceof ConfigurationError)) throw error;
    if (spec.failurePolicy === "Ignore") return;
    const what = binding === undefined ? "policy" : "binding";
    this.#deny(
      metadata.name ?? "",
      binding === undefined ? undefined : (binding.metadata.name ?? ""),
      `failed to configure ${what}: ${error.message}`,
      "",
    );
  }
}

function errorType(message: string): PolicyCheck["errorType"] {
  if (message.startsWith("compilation")) return "compile_error";
  return message.startsWith("validation failed due to running out of cost budget") ? "out_of_budget" : "invalid_error";
}

function cannotConvert(error: unknown): never {
  throw isStatusError(error) ? new ConfigurationError(`failed to convert object version: ${error.message}`) : error;
}
