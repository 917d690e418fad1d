import type { ServerContext } from "../../../server/server-context.ts";
import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";
import { answerPage, type ComponentPage } from "./component-page.ts";

const page: ComponentPage = {
  name: "flagz",
  kind: "Flagz",
  text: ({ server }, delimiter) => values(server).reduce((text, [name, value]) => `${text}${name}${delimiter}${value}\n`, ""),
  members: ({ server }) => ({ flags: Object.fromEntries(values(server)) }),
};

/** /flagz: the flags of this server with the values that they have. */
export function serveFlagz(context: RequestContext): Answer {
  return answerPage(page, context);
}

function values({ flagValues, options, logger }: ServerContext): (readonly [name: string, value: string])[] {
  return [...(flagValues?.() ?? [])]
    .map(([name, value]) => [name, name === "v" ? String(logger.verbosity ?? options.verbosity) : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
