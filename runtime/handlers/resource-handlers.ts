import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Verb } from "../meta/verb.ts";
import type { RequestScope } from "../registry/request-scope.ts";

/** Answers one verb of one resource. Failures are thrown as StatusErrors. */
export type Handler = (context: RequestContext, scope: RequestScope) => Promise<Answer> | Answer;

/** What answers each verb of a resource, and of its subresources; a verb that is absent is a 405. */
export interface ResourceHandlers {
  readonly verbs: Readonly<Partial<Record<Verb, Handler>>>;
  /** By subresource name; "connect" subresources (log, exec, proxy) answer any method through `connect`. */
  readonly subresources: Readonly<Record<string, Readonly<Partial<Record<Verb | "connect", Handler>>>>>;
}
