import type { IncomingRequest } from "../http/incoming-request.ts";
import type { Authenticator } from "./authenticator.ts";
import { anonymousUser } from "./user-info.ts";

/** Anyone who presents nothing, at these paths, or at all of them where none is named. Stands last. */
export function createAnonymousAuthenticator(paths: readonly string[] = []): Authenticator {
  const allowed = new Set(paths);
  return {
    name: "anonymous",
    authenticate: (request) => (allowed.size === 0 || allowed.has(pathOf(request)) ? anonymousUser : undefined),
  };
}

/** The decoded path. */
function pathOf({ url }: IncomingRequest): string {
  const [path = ""] = url.split("?");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
