import { answerList } from "../serialization/answer-list.ts";
import { negotiate } from "../serialization/negotiate.ts";
import { listEntries } from "./list-entries.ts";
import { readListOptions } from "./list-options.ts";
import type { Handler } from "./resource-handlers.ts";
import { watch } from "./watch.ts";

/** Answers GET of a collection. */
export const list: Handler = async (context, scope) => {
  const media = negotiate(context, scope);
  const options = readListOptions(context, scope);
  if (options.watch) return watch(context, scope);
  return answerList(context, scope, await listEntries(context, scope, options), media);
};
