import type { UserInfo } from "../authentication/user-info.ts";
import { dnsSubdomainFaults } from "../validation/dns-name.ts";

/**
 * A way to impersonate with rights of its own: "impersonate:<mode>" says whom, "impersonate-on:<mode>:<verb>" says for what.
 * Source: KEP-5284, Constrained Impersonation.
 */
export interface ImpersonationMode {
  readonly name: string;
  /** Whether this is the way to become that user. */
  readonly applies: (wanted: UserInfo, requestor: UserInfo) => boolean;
}

/** In the order they are tried. */
export const constrainedModes: readonly ImpersonationMode[] = [
  { name: "associated-node", applies: (wanted, requestor) => isNameAlone(wanted) && isNodeOf(wanted.username, requestor) },
  { name: "arbitrary-node", applies: (wanted) => isNameAlone(wanted) && nodeOf(wanted.username) !== undefined },
  { name: "serviceaccount", applies: (wanted) => isNameAlone(wanted) && serviceAccountOf(wanted.username) !== undefined },
  { name: "user-info", applies: ({ username }) => nodeOf(username) === undefined && serviceAccountOf(username) === undefined },
];

/** The node that a username is of. */
export function nodeOf(username: string): string | undefined {
  const name = /^system:node:(.+)$/.exec(username)?.[1];
  return name !== undefined && dnsSubdomainFaults(name).length === 0 ? name : undefined;
}

/** The service account that a username is of. */
export function serviceAccountOf(username: string): { readonly namespace: string; readonly name: string } | undefined {
  const [, namespace = "", name = ""] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(username) ?? [];
  return name === "" ? undefined : { namespace, name };
}

function isNameAlone({ uid = "", groups, extra = {} }: UserInfo): boolean {
  return uid === "" && groups.length === 0 && Object.keys(extra).length === 0;
}

/** Whether the requestor is a service account whose pod runs on the node of that name. */
function isNodeOf(username: string, requestor: UserInfo): boolean {
  const node = nodeOf(username);
  const own = requestor.extra?.["authentication.kubernetes.io/node-name"];
  return node !== undefined && serviceAccountOf(requestor.username) !== undefined && own?.length === 1 && own[0] === node;
}
