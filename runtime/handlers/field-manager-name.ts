import { headerText } from "../http/header-text.ts";
import type { RequestContext } from "../http/request-context.ts";

const lengthLimit = 128;

/** Who owns the fields that a request sets: the manager it names, else its user agent up to the first slash. */
export function fieldManagerName(context: RequestContext, fieldManager: string): string {
  if (fieldManager !== "") return fieldManager;
  const agent = headerText(context.request.headers["user-agent"] ?? "");
  const slash = agent.indexOf("/");
  const name = slash < 0 ? agent : agent.slice(0, slash);
  if (/^[ -~]{0,128}$/.test(name)) return name;
  let kept = "";
  for (const character of name) {
    if (!/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(character)) continue;
    if (Buffer.byteLength(kept + character) > lengthLimit) break;
    kept += character;
  }
  return kept;
}
