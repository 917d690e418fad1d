import type { Verb } from "../../runtime/meta/verb.ts";
import type { ResourceModel } from "../model/model.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";
import { resourceNames } from "./resource-names.ts";

/** The runtime's handler of each verb: what runtime/handlers/index.ts exports. */
const verbHandlers: Readonly<Record<Verb, string>> = {
  create: "create",
  delete: "deleteObject",
  deletecollection: "deleteCollection",
  get: "get",
  list: "list",
  patch: "patch",
  update: "update",
  watch: "watch",
};

/** Subresources that have handlers of their own, by "group/resource/subresource" or the subresource alone. */
const subresourceHandlers: Readonly<Record<string, string>> = {
  status: "statusHandlers",
  scale: "scaleHandlers",
  "/namespaces/finalize": "finalizeHandlers",
  "/pods/attach": "connectHandlers",
  "/pods/binding": "bindingHandlers",
  "/pods/ephemeralcontainers": "ephemeralContainersHandlers",
  "/pods/eviction": "evictionHandlers",
  "/pods/exec": "connectHandlers",
  "/pods/log": "logHandlers",
  "/pods/portforward": "connectHandlers",
  "/pods/proxy": "connectHandlers",
  "/pods/resize": "resizeHandlers",
  "/services/proxy": "connectHandlers",
  "/nodes/proxy": "connectHandlers",
  "/serviceaccounts/token": "tokenHandlers",
  "certificates.k8s.io/certificatesigningrequests/approval": "approvalHandlers",
};

/** Kinds that are asked, not stored, by "group/resource". */
const createHandlers: Readonly<Record<string, string>> = {
  "/bindings": "createBinding",
  "authentication.k8s.io/selfsubjectreviews": "createSelfSubjectReview",
  "authentication.k8s.io/tokenreviews": "createTokenReview",
  "authorization.k8s.io/localsubjectaccessreviews": "createLocalSubjectAccessReview",
  "authorization.k8s.io/selfsubjectaccessreviews": "createSelfSubjectAccessReview",
  "authorization.k8s.io/selfsubjectrulesreviews": "createSelfSubjectRulesReview",
  "authorization.k8s.io/subjectaccessreviews": "createSubjectAccessReview",
};

/** handlers.ts: what answers each verb of a resource. */
export function emitHandlers(resource: ResourceModel): TypeScriptFile {
  const { directory } = resourceNames(resource);
  const used = new Set<string>();
  const use = (name: string) => {
    used.add(name);
    return name;
  };
  const verbs = resource.verbs.map((verb) => {
    const special = verb === "create" ? createHandlers[`${resource.group}/${resource.resource}`] : undefined;
    const name = use(special ?? verbHandlers[verb]);
    return name === verb ? `    ${verb},` : `    ${verb}: ${name},`;
  });
  const subresources = resource.subresources.flatMap(({ name }) => {
    const handlers = subresourceHandlers[`${resource.group}/${resource.resource}/${name}`] ?? subresourceHandlers[name];
    return handlers === undefined ? [] : [`    ${name}: ${use(handlers)},`];
  });
  const body = `/** What answers each verb of ${resource.resource}. */
export const handlers: ResourceHandlers = {
  verbs: ${verbs.length === 0 ? "{}" : `{\n${verbs.join("\n")}\n  }`},
  subresources: ${subresources.length === 0 ? "{}" : `{\n${subresources.join("\n")}\n  }`},
};`;
  return {
    path: `${directory}/handlers.ts`,
    source: resource.source,
    basis: body,
    imports: [
      ...[...used].map((name) => ({ from: "runtime/handlers/index.ts", name })),
      { from: "runtime/handlers/resource-handlers.ts", name: "ResourceHandlers", type: true },
    ],
    body,
  };
}
