import type { ResourceHandlers } from "../resource-handlers.ts";
import { update } from "../update.ts";

/** namespaces/finalize: the one way to change `spec.finalizers` of a namespace. */
export const finalizeHandlers: ResourceHandlers["subresources"][string] = { update };
