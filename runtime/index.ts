// The door of the runtime: what generated code and the functions of a project are made of. Servers start from `typeplane`.
export { type AdmissionHooks, type AdmissionRequest, defineAdmission, type HookResult } from "./admission/define-admission.ts";
export type { AdmissionAttributes, AdmissionPlugin } from "./admission/plugin.ts";
export type { UserInfo } from "./authentication/user-info.ts";
export type { Status, StatusCause, StatusDetails } from "./errors/status.ts";
export {
  alreadyExists,
  badRequest,
  conflict,
  forbidden,
  internalError,
  invalid,
  isStatusError,
  notFound,
  StatusError,
  statusError,
  tooManyRequests,
} from "./errors/status-error.ts";
export type { StatusReason } from "./errors/status-reason.ts";
export { type ConversionFunctions, defineConversion, type VersionConversion } from "./extensions/define-conversion.ts";
export type { ResourceHandlers } from "./handlers/resource-handlers.ts";
export type { GroupVersionKind, GroupVersionResource } from "./meta/group-version.ts";
export { isJsonObject, type JsonObject, type JsonValue } from "./meta/json.ts";
export type { KubeObject, ObjectMeta } from "./meta/object.ts";
export { part, present, renameValue } from "./scheme/convert-fields.ts";
export { lazySchemas } from "./scheme/lazy-schemas.ts";
export type {
  ApiGroup,
  ApiVersion,
  ResourceDefinition,
  ResourceFunctions,
  ValidationContext,
} from "./scheme/resource-definition.ts";
export type { FieldError, FieldErrorReason } from "./validation/field-error.ts";
