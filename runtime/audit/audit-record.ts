import type { UserInfo } from "../authentication/user-info.ts";
import type { RequestContext } from "../http/request-context.ts";
import { stringifyExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import { patchJson } from "./patch-json.ts";
import type { Decision } from "./policy/compile-policy.ts";

/** What is known of the object that a request is about; the body tells what the path does not. */
export interface AuditedObject {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly resourceVersion: string;
}

/** The part of events that comes with the request, as JSON. */
export interface SentParts {
  /** Up to the stage. */
  readonly before: string;
  /** From the stage to the user. */
  readonly after: string;
  /** Addresses and program of the sender. */
  readonly origin: string;
  readonly received: string;
  readonly url: string;
  readonly agent: string;
  readonly address: string | undefined;
}

/** What is recorded of one request, while it is served. */
export class AuditRecord {
  readonly decision: Decision;
  /** Who asks, by their credentials; impersonation changes the request's user and leaves this one. Undefined where nobody is known. */
  readonly user: UserInfo | undefined;
  readonly annotations: Record<string, string> = {};
  /** The way of impersonating that was used, where it was a constrained one: "impersonate:user-info". */
  impersonationConstraint = "";
  /** Made with the first event. */
  sent: SentParts | undefined;
  /** What nobody foresaw. */
  panic: string | undefined;
  #object: AuditedObject;
  #requestObject: Buffer | undefined;
  #latencies: Map<string, number> | undefined;

  constructor({ info }: RequestContext, decision: Decision, user: UserInfo | undefined) {
    this.decision = decision;
    this.user = user;
    this.#object = { name: info.name, namespace: info.namespace, uid: "", resourceVersion: "" };
  }

  get object(): AuditedObject {
    return this.#object;
  }

  /** JSON. */
  get requestObject(): Buffer | undefined {
    return this.#requestObject;
  }

  /** Whether what the request brings is recorded. */
  get wantsRequest(): boolean {
    return this.decision.level === "Request" || this.decision.level === "RequestResponse";
  }

  /** Whether what goes back is recorded. */
  get wantsResponse(): boolean {
    return this.decision.level === "RequestResponse";
  }

  /** Adds an annotation; the first of a name stays. */
  annotate(key: string, value: string): void {
    if (!Object.hasOwn(this.annotations, key)) this.annotations[key] = value;
  }

  /** Notes the object of the body, at the version that it came in and with its defaults, before anything changes it. */
  requested(object: Pick<KubeObject, "apiVersion" | "kind"> & { readonly metadata?: KubeObject["metadata"] }): void {
    const { metadata } = object;
    if (this.#requestObject !== undefined) return;
    if (metadata !== undefined) {
      const { name, namespace, uid, resourceVersion } = this.#object;
      this.#object = {
        name: name || (metadata.name ?? ""),
        namespace: namespace || (metadata.namespace ?? ""),
        uid: uid || (metadata.uid ?? ""),
        resourceVersion: resourceVersion || (metadata.resourceVersion ?? ""),
      };
    }
    if (!this.wantsRequest) return;
    const drop = this.decision.omitManagedFields && metadata?.managedFields !== undefined;
    const recorded = drop ? { ...object, metadata: { ...metadata, managedFields: undefined } } : object;
    this.#requestObject = Buffer.from(stringifyExactly(recorded));
  }

  /** Notes a patch as it came. */
  patched(bytes: Buffer): void {
    if (this.wantsRequest) this.#requestObject = patchJson(bytes);
  }

  /** Notes how long a part of the request took, in milliseconds: parts of a name are added up, or the longest counts. */
  took(part: string, milliseconds: number, longest = false): void {
    this.#latencies ??= new Map();
    const before = this.#latencies.get(part) ?? 0;
    this.#latencies.set(part, longest ? Math.max(before, milliseconds) : before + milliseconds);
  }

  get latencies(): ReadonlyMap<string, number> {
    return this.#latencies ?? none;
  }
}

const none: ReadonlyMap<string, number> = new Map();
