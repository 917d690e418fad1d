import { get } from "./get.ts";
import { patch } from "./patch.ts";
import type { ResourceHandlers } from "./resource-handlers.ts";
import { update } from "./update.ts";

/** /status: the whole object to read; of what is written, the registry keeps what /status may write. */
export const statusHandlers: ResourceHandlers["subresources"][string] = { get, update, patch };
