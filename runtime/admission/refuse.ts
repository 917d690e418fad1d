import { forbidden, type StatusError } from "../errors/status-error.ts";
import type { AdmissionAttributes } from "./plugin.ts";

/** The 403 of a plugin that refuses: under the object's name or, before that is made up, the prefix it will get. */
export function refusal(attributes: AdmissionAttributes, why: string): StatusError {
  const { name = "", generateName = "" } = attributes.object?.metadata ?? {};
  return forbidden(attributes.resource, attributes.name || name || generateName || "Unknown", why);
}
