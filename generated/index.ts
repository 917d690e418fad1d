// The door of the package: a server of every generated kind, and what a project gives it.
export { defineAdmission } from "../runtime/admission/define-admission.ts";
export { defineConversion } from "../runtime/extensions/define-conversion.ts";
export { type Client, createClient } from "./client.ts";
export { apiGroups } from "./groups.ts";
export { startServer, type Typeplane, type TypeplaneOptions } from "./main.ts";
export { schemaOf, typeOf } from "./schema-library.ts";
