// The door of the client: typed clients of resources, watches and informers over HTTPS.
export type { Status, StatusCause, StatusDetails } from "../errors/status.ts";
export { isStatusError, StatusError } from "../errors/status-error.ts";
export type { StatusReason } from "../errors/status-reason.ts";
export type { ApplyConfiguration } from "./apply-configuration.ts";
export { createResourceClient } from "./create-resource-client.ts";
export { createInformer, type Informer, type InformerHandlers, type InformerOptions } from "./informer.ts";
export type { PatchBody } from "./patch-body.ts";
export type {
  ApplyOptions,
  CallOptions,
  ClientObject,
  ClientResource,
  DeleteOptions,
  ListOptions,
  ObjectList,
  ResourceClient,
  WatchOptions,
  WriteOptions,
} from "./resource-client.ts";
export { createRestClient, type RestClient, type RestRequest } from "./rest-client.ts";
export type { RestConfig } from "./rest-config.ts";
export type { WatchEvent } from "./watch-stream.ts";
