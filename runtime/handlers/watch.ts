import { methodNotSupported } from "../errors/status-error.ts";
import type { Handler } from "./resource-handlers.ts";

export const watch: Handler = (_context, scope) => {
  throw methodNotSupported(scope.definition, "watch");
};
