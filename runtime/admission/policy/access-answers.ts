import type { AccessAnswer, AccessQuestion, CheckedUser } from "../../../codegen/compiler/cel/index.ts";
import { AuthorizerValue, ResourceCheckValue } from "../../../codegen/compiler/cel/index.ts";
import type { UserInfo } from "../../authentication/user-info.ts";
import type { Authorization, AuthorizationAttributes, Authorizer } from "../../authorization/authorizer.ts";
import type { AdmissionAttributes } from "../plugin.ts";

/** The variables `authorizer` and `authorizer.requestResource` of one request; each question is asked of the authorizer once. */
export class AccessAnswers {
  readonly authorizer: AuthorizerValue;
  readonly requestResource: ResourceCheckValue;
  readonly #known = new Map<string, AccessAnswer>();

  constructor(attributes: AdmissionAttributes, authorizer: Authorizer) {
    const { resource, subresource, namespace, name, user } = attributes;
    this.authorizer = new AuthorizerValue((question) => this.#answer(question, user, authorizer));
    const scope = { group: resource.group, resource: resource.resource, subresource, namespace, name, fieldSelector: "", labelSelector: "" };
    this.requestResource = new ResourceCheckValue(this.authorizer, scope);
  }

  #answer(question: AccessQuestion, user: UserInfo, authorizer: Authorizer): AccessAnswer {
    const key = JSON.stringify(question);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const asked = authorizer.authorize(attributesOf(question, user));
    if (asked instanceof Promise) {
      throw new AccessPending(asked.then(toAnswer, toFailure).then((answer) => void this.#known.set(key, answer)));
    }
    const answer = toAnswer(asked);
    this.#known.set(key, answer);
    return answer;
  }
}

/** Thrown where an expression asks what an authorizer does not know at once. No operator of CEL absorbs it. */
class AccessPending extends Error {
  readonly settled: Promise<void>;

  constructor(settled: Promise<void>) {
    super("an authorizer has not answered yet");
    this.name = "AccessPending";
    this.settled = settled;
  }
}

/** Does work that evaluates expressions; begun anew when an authorizer has answered, so it must leave nothing behind when it throws. */
export async function withAnswers<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof AccessPending)) throw error;
      await error.settled;
    }
  }
}

function toAnswer({ decision, reason, error }: Authorization): AccessAnswer {
  return { allowed: decision === "Allow", reason, ...(error === undefined ? {} : { error }) };
}

function toFailure(error: unknown): AccessAnswer {
  return { allowed: false, reason: "", error: error instanceof Error ? error.message : String(error) };
}

function attributesOf(question: AccessQuestion, requester: UserInfo): AuthorizationAttributes {
  const user = userOf(question.user, requester);
  if (question.kind === "path") {
    const { path, verb } = question;
    return { user, verb, isResourceRequest: false, path, group: "", version: "", resource: "", subresource: "", namespace: "", name: "" };
  }
  const { verb, group, resource, subresource, namespace, name, fieldSelector, labelSelector } = question;
  return {
    ...{ user, verb, isResourceRequest: true, path: "", group, version: "*", resource, subresource, namespace, name },
    ...(fieldSelector === "" ? {} : { fieldSelector }),
    ...(labelSelector === "" ? {} : { labelSelector }),
  };
}

function userOf(user: CheckedUser, requester: UserInfo): UserInfo {
  if (user.kind === "requester") return requester;
  const { namespace, name } = user;
  return { username: `system:serviceaccount:${namespace}:${name}`, groups: ["system:serviceaccounts", `system:serviceaccounts:${namespace}`] };
}
