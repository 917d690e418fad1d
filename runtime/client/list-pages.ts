import { StatusError } from "../errors/status-error.ts";
import type { ListOptions, ObjectList } from "./resource-client.ts";

const pageSize = 500;

/**
 * The pages of a list, each asked for when it is wanted. When the state that the first page was read from is forgotten
 * (410), the list goes on from where it is at the present state, if the server offers that.
 * Source: Kubernetes API concepts, "Retrieving large results sets in chunks".
 */
export async function* listPages<T>(
  list: (options: ListOptions) => Promise<ObjectList<T>>,
  options: ListOptions = {},
): AsyncGenerator<ObjectList<T>> {
  let token = options.continue;
  // What says where the first page begins is not said again with a token.
  const { resourceVersion: _, resourceVersionMatch: __, ...next } = options;
  do {
    const asked: ListOptions = token === undefined ? options : { ...next, continue: token };
    let page: ObjectList<T>;
    try {
      page = await list({ limit: pageSize, ...asked });
    } catch (error) {
      const restart = restartToken(error);
      if (token === undefined || restart === undefined) throw error;
      token = restart;
      continue;
    }
    yield page;
    token = page.metadata.continue;
  } while (token !== undefined && token !== "");
}

function restartToken(error: unknown): string | undefined {
  if (!(error instanceof StatusError) || error.code !== 410) return undefined;
  const token = error.status.metadata["continue"];
  return typeof token === "string" && token !== "" ? token : undefined;
}
