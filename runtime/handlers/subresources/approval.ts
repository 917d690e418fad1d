import { get } from "../get.ts";
import { patch } from "../patch.ts";
import type { ResourceHandlers } from "../resource-handlers.ts";
import { update } from "../update.ts";

/** certificatesigningrequests/approval: the conditions Approved and Denied; the strategy keeps the rest. */
export const approvalHandlers: ResourceHandlers["subresources"][string] = { get, update, patch };
