import type { Authenticator } from "./authenticator.ts";
import { anonymousUser } from "./user-info.ts";

/** Anyone who presents nothing: --anonymous-auth. Stands last. */
export const anonymousAuthenticator: Authenticator = { name: "anonymous", authenticate: () => anonymousUser };
