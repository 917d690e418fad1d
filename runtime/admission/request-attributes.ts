import type { UserInfo } from "../authentication/user-info.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { GroupVersionKind, GroupVersionResource } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { AdmissionAttributes, OptionsObject } from "./plugin.ts";
import type { Reinvocation } from "./reinvocation.ts";

/** What a handler tells admission of its request, besides what the context knows; objects have other names from step to step. */
export interface AdmissionQuestion {
  readonly name: string;
  readonly namespace: string;
  readonly options: OptionsObject | undefined;
  readonly dryRun: boolean;
  readonly object?: KubeObject | undefined;
  readonly oldObject?: KubeObject | undefined;
}

/** The attributes of a request. A class, because an object with a getter of its own has a shape of its own, request by request. */
export class RequestAttributes implements AdmissionAttributes {
  readonly operation: AdmissionAttributes["operation"];
  readonly resource: GroupVersionResource;
  readonly kind: GroupVersionKind;
  readonly namespace: string;
  readonly name: string;
  readonly object?: KubeObject;
  readonly oldObject?: KubeObject;
  readonly options: OptionsObject | undefined;
  readonly dryRun: boolean;
  reinvocation?: Reinvocation;
  readonly #context: RequestContext;

  constructor(
    context: RequestContext,
    operation: AdmissionAttributes["operation"],
    resource: GroupVersionResource,
    kind: GroupVersionKind,
    question: AdmissionQuestion,
  ) {
    const { name, namespace, options, dryRun, object, oldObject } = question;
    this.#context = context;
    this.operation = operation;
    this.resource = resource;
    this.kind = kind;
    this.namespace = namespace;
    this.name = name;
    this.options = options;
    this.dryRun = dryRun;
    if (object !== undefined) this.object = object;
    if (oldObject !== undefined) this.oldObject = oldObject;
  }

  get subresource(): string {
    return this.#context.info.subresource;
  }

  get user(): UserInfo {
    return this.#context.user;
  }

  /** Made when first asked for: most plugins never look. */
  get signal(): AbortSignal {
    return this.#context.signal;
  }

  waited(milliseconds: number): void {
    this.#context.waited = (this.#context.waited ?? 0) + milliseconds;
  }

  get warn(): AdmissionAttributes["warn"] {
    const { warnings } = this.#context;
    return (text) => {
      if (!warnings.includes(text)) warnings.push(text);
    };
  }

  get annotate(): AdmissionAttributes["annotate"] {
    const { audit } = this.#context;
    return (key, value) => {
      if (audit !== undefined) audit.annotations[key] = value;
    };
  }
}
