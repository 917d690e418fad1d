import type { Strategy } from "../../registry/strategy.ts";
import { staticNameWarnings } from "./static-name-warnings.ts";

/** Configurations of webhooks. */
export const strategy: Strategy = { warnings: staticNameWarnings };
