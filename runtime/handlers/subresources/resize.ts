import { get } from "../get.ts";
import { patch } from "../patch.ts";
import type { ResourceHandlers } from "../resource-handlers.ts";
import { update } from "../update.ts";

/** pods/resize: the resources of running containers (KEP-1287); the strategy keeps the rest. */
export const resizeHandlers: ResourceHandlers["subresources"][string] = { get, update, patch };
