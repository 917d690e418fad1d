import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import type { Strategy } from "../../registry/strategy.ts";

interface SigningRequest extends KubeObject {
  spec?: Record<string, unknown>;
  status?: { conditions?: Condition[]; [field: string]: unknown };
}

interface Condition {
  type: string;
  status: string;
  lastUpdateTime?: string | null;
  lastTransitionTime?: string | null;
}

/**
 * Requests for certificates carry who made them, never change, and are decided on through /approval.
 * Source: Kubernetes documentation, "Certificates and Certificate Signing Requests".
 */
export const strategy: Strategy = {
  prepareForCreate: (object, { user }) => {
    const request = object as SigningRequest;
    const { username: _, uid: __, groups: ___, extra: ____, ...spec } = request.spec ?? {};
    const { uid = "", extra = {} } = user;
    request.spec = {
      ...spec,
      username: user.username,
      ...(uid === "" ? {} : { uid }),
      ...(user.groups.length === 0 ? {} : { groups: [...user.groups] }),
      ...(Object.keys(extra).length === 0 ? {} : { extra }),
    };
    request.status = {};
  },

  prepareForUpdate: (object, old, { subresource, server }) => {
    const request = object as SigningRequest;
    const before = old as SigningRequest;
    const decided = request.status?.conditions ?? [];
    request.spec = before.spec ?? {};
    if (subresource === "") {
      request.status = before.status ?? {};
      return;
    }
    const conditions = withTimes(subresource === "status" ? keepDecisions(decided, before) : decided, before, formatTimestamp(server.now()));
    const base = subresource === "approval" ? before.status : request.status;
    const { conditions: _, ...status } = base ?? {};
    request.status = { ...status, ...(conditions.length === 0 ? {} : { conditions }) };
  },
};

/** Through /status decisions stay as they are; those that come or go are validation's matter. */
function keepDecisions(conditions: readonly Condition[], old: SigningRequest): Condition[] {
  let kept = [...conditions];
  for (const type of ["Approved", "Denied"]) {
    const known = (old.status?.conditions ?? []).filter((condition) => condition.type === type);
    if (kept.filter((condition) => condition.type === type).length !== known.length) continue;
    let next = 0;
    kept = kept.map((condition) => (condition.type === type ? (known[next++] as Condition) : condition));
  }
  return kept;
}

function withTimes(conditions: readonly Condition[], old: SigningRequest, now: string): Condition[] {
  return conditions.map((condition) => {
    const same = old.status?.conditions?.find(({ type, status }) => type === condition.type && status === condition.status);
    return {
      ...condition,
      lastUpdateTime: condition.lastUpdateTime || now,
      lastTransitionTime: condition.lastTransitionTime || same?.lastTransitionTime || now,
    };
  });
}
