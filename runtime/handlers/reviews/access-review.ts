import type { UserInfo } from "../../authentication/user-info.ts";
import type { AuthorizationAttributes } from "../../authorization/authorizer.ts";
import { invalid as invalidObject } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { type FieldError, invalid, required } from "../../validation/field-error.ts";
import { reviewHandler } from "./review.ts";

interface AccessReview extends KubeObject {
  spec?: {
    user?: string;
    uid?: string;
    groups?: string[];
    extra?: Record<string, string[]>;
    resourceAttributes?: ResourceAttributes | null;
    nonResourceAttributes?: { path?: string; verb?: string } | null;
  };
}

interface ResourceAttributes {
  namespace?: string;
  verb?: string;
  group?: string;
  version?: string;
  resource?: string;
  subresource?: string;
  name?: string;
  fieldSelector?: Selector | null;
  labelSelector?: Selector | null;
}

interface Selector {
  rawSelector?: string;
  requirements?: { key?: string; operator?: string; values?: string[] }[];
}

/** May I? Source: Kubernetes documentation, "Authorization Overview", checking API access. */
export const createSelfSubjectAccessReview = reviewHandler((object, context) => {
  const review = object as AccessReview;
  refuse([...attributeErrors(review), ...metadataErrors(review)]);
  return decide(review, context.user, context);
});

/** May they? */
export const createSubjectAccessReview = reviewHandler((object, context) => {
  const review = object as AccessReview;
  refuse([...attributeErrors(review), ...subjectErrors(review), ...metadataErrors(review)]);
  return decide(review, subjectOf(review), context);
});

/** May they, in this namespace? */
export const createLocalSubjectAccessReview = reviewHandler((object, context) => {
  const review = object as AccessReview;
  const errors = [...attributeErrors(review), ...subjectErrors(review), ...metadataErrors(review)];
  const { resourceAttributes: attributes, nonResourceAttributes: path } = review.spec ?? {};
  if (attributes && (attributes.namespace ?? "") !== context.info.namespace) {
    errors.push(invalid("spec.resourceAttributes.namespace", attributes.namespace ?? "", "must match metadata.namespace"));
  }
  if (path) errors.push(invalid("spec.nonResourceAttributes", pathAsGo(path), "disallowed on this kind of request"));
  refuse(errors);
  return decide(review, subjectOf(review), context);
});

/** The errors of reviews name no kind. */
function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalidObject({ group: "authorization.k8s.io", kind: "" }, "", errors);
}

function attributeErrors({ spec = {} }: AccessReview): FieldError[] {
  const { resourceAttributes: resource, nonResourceAttributes: path } = spec;
  if (resource && path) return [invalid("spec.nonResourceAttributes", pathAsGo(path), "cannot be specified in combination with resourceAttributes")];
  if (!resource && !path) {
    return [invalid("spec.resourceAttributes", null, "exactly one of nonResourceAttributes or resourceAttributes must be specified")];
  }
  return resource ? [...selectorErrors(resource.fieldSelector, "fieldSelector"), ...selectorErrors(resource.labelSelector, "labelSelector")] : [];
}

function selectorErrors(selector: Selector | null | undefined, name: string): FieldError[] {
  if (!selector) return [];
  const field = `spec.resourceAttributes.${name}`;
  const { rawSelector = "", requirements = [] } = selector;
  const errors: FieldError[] = [];
  if (rawSelector !== "" && requirements.length > 0)
    errors.push(invalid(`${field}.rawSelector`, rawSelector, "may not specified at the same time as requirements"));
  if (rawSelector === "" && requirements.length === 0)
    errors.push(required(`${field}.requirements`, `when ${field} is specified, requirements or rawSelector is required`));
  return errors;
}

function subjectErrors({ spec = {} }: AccessReview): FieldError[] {
  if ((spec.user ?? "") !== "" || (spec.groups?.length ?? 0) > 0) return [];
  return [invalid("spec.user", spec.user ?? "", "at least one of user or group must be specified")];
}

/** A review has no name and no labels; its namespace is the path's. */
function metadataErrors({ metadata }: AccessReview): FieldError[] {
  const { managedFields: _, namespace: __, ...rest } = metadata;
  return Object.keys(rest).length === 0 ? [] : [invalid("metadata", metadata, "must be empty")];
}

function pathAsGo({ path = "", verb = "" }: { path?: string; verb?: string }): JsonObject {
  return { Path: path, Verb: verb };
}

function subjectOf({ spec = {} }: AccessReview): UserInfo {
  const { user = "", uid, groups = [], extra } = spec;
  return { username: user, groups, ...(uid === undefined ? {} : { uid }), ...(extra === undefined ? {} : { extra }) };
}

async function decide(review: AccessReview, user: UserInfo, { server }: RequestContext): Promise<KubeObject> {
  const { decision, reason, error } = await server.authorizer.authorize(attributesOf(review, user));
  const status = {
    allowed: decision === "Allow",
    ...(decision === "Deny" ? { denied: true } : {}),
    ...(reason === "" ? {} : { reason }),
    ...(error === undefined ? {} : { evaluationError: error }),
  };
  return { ...review, status };
}

function attributesOf({ spec = {} }: AccessReview, user: UserInfo): AuthorizationAttributes {
  const { resourceAttributes: attributes, nonResourceAttributes } = spec;
  const none = { group: "", version: "", resource: "", subresource: "", namespace: "", name: "" };
  if (!attributes) {
    return { ...none, user, isResourceRequest: false, path: nonResourceAttributes?.path ?? "", verb: nonResourceAttributes?.verb ?? "" };
  }
  const { namespace = "", verb = "", group = "", version = "", resource = "", subresource = "", name = "" } = attributes;
  return {
    user,
    isResourceRequest: true,
    path: "",
    verb,
    group,
    version,
    resource,
    subresource,
    namespace,
    name,
    ...(attributes.fieldSelector ? { fieldSelector: selectorText(attributes.fieldSelector) } : {}),
    ...(attributes.labelSelector ? { labelSelector: selectorText(attributes.labelSelector) } : {}),
  };
}

function selectorText({ rawSelector = "", requirements = [] }: Selector): string {
  if (rawSelector !== "") return rawSelector;
  return requirements
    .map(({ key = "", operator = "", values = [] }) => {
      switch (operator) {
        case "In":
          return values.length === 1 ? `${key}=${values[0]}` : `${key} in (${values.join(",")})`;
        case "NotIn":
          return values.length === 1 ? `${key}!=${values[0]}` : `${key} notin (${values.join(",")})`;
        case "Exists":
          return key;
        default:
          return `!${key}`;
      }
    })
    .join(",");
}
