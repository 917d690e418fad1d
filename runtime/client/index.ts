export type { ApplyConfiguration } from "./apply-configuration.ts";
export { createResourceClient } from "./create-resource-client.ts";
export { createInformer, type Informer, type InformerHandlers, type InformerOptions } from "./informer.ts";
export { KubeConfig, type KubeConfigContext } from "./kube-config.ts";
export { listPages } from "./list-pages.ts";
export type { JsonPatchOperation, PatchBody } from "./patch-body.ts";
export type {
  ApplyOptions,
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
export { type RetryOptions, retryOnConflict } from "./retry-on-conflict.ts";
export type { WatchEvent } from "./watch-stream.ts";
