import { get } from "../get.ts";
import { patch } from "../patch.ts";
import type { ResourceHandlers } from "../resource-handlers.ts";
import { update } from "../update.ts";

/** pods/ephemeralcontainers: debugging containers are added to a pod; the strategy keeps the rest. */
export const ephemeralContainersHandlers: ResourceHandlers["subresources"][string] = { get, update, patch };
