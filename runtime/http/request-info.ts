/**
 * What a URL asks for, by the shapes of Kubernetes paths:
 * /api/{version}/…, /apis/{group}/{version}/…, with optional namespaces/{namespace}, resource, name, subresource.
 */
export interface RequestInfo {
  /** False for /healthz, /version, /openapi and discovery paths. */
  readonly isResourceRequest: boolean;
  /** Without the query. */
  readonly path: string;
  /** A Verb for resource requests, else the lower-case HTTP method. */
  readonly verb: string;
  /** "api" or "apis". */
  readonly apiPrefix: string;
  readonly group: string;
  readonly version: string;
  readonly namespace: string;
  readonly resource: string;
  readonly subresource: string;
  readonly name: string;
  /** The path split after the version, decoded. */
  readonly parts: readonly string[];
  readonly fieldSelector: string;
  readonly labelSelector: string;
}
