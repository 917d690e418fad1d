import type { Authorization, AuthorizationAttributes, Authorizer, UserRules } from "./authorizer.ts";

/** Hears who of a union decided, by place. */
export type OnDecision = (authorizer: number, decision: "Allow" | "Deny") => void;

/** Asks each in turn; the first that allows or denies decides. Reasons of those without an opinion are joined. */
export function createUnionAuthorizer(authorizers: readonly Authorizer[], onDecision: OnDecision = () => {}): Authorizer {
  const { rulesOfRole } = authorizers.find((one) => one.rulesOfRole !== undefined) ?? {};
  const askFrom = async (
    first: number,
    pending: Promise<Authorization>,
    attributes: AuthorizationAttributes,
    before: string[],
  ): Promise<Authorization> => {
    const reasons = [...before];
    let answer = await pending;
    for (let i = first; ; i++) {
      if (answer.decision !== "NoOpinion") {
        onDecision(i, answer.decision);
        return answer;
      }
      if (answer.reason !== "") reasons.push(answer.reason);
      const following = authorizers[i + 1];
      if (following === undefined) return { decision: "NoOpinion", reason: reasons.join("\n") };
      answer = await following.authorize(attributes);
    }
  };
  return {
    name: authorizers.map((one) => one.name).join(","),
    authorize: (attributes) => {
      const reasons: string[] = [];
      for (let index = 0; index < authorizers.length; index++) {
        const answer = (authorizers[index] as Authorizer).authorize(attributes);
        if (answer instanceof Promise) return askFrom(index, answer, attributes, reasons);
        if (answer.decision !== "NoOpinion") {
          onDecision(index, answer.decision);
          return answer;
        }
        if (answer.reason !== "") reasons.push(answer.reason);
      }
      return { decision: "NoOpinion", reason: reasons.join("\n") };
    },
    ...(rulesOfRole === undefined ? {} : { rulesOfRole }),
    rulesFor: async (user, namespace) => joinRules(await Promise.all(authorizers.flatMap(({ rulesFor }) => rulesFor?.(user, namespace) ?? []))),
  };
}

/** What several authorizers know of a user; incomplete when one of them is. */
function joinRules(all: readonly UserRules[]): UserRules {
  const errors = all.map(({ error }) => error).filter((error) => error !== "");
  return {
    resourceRules: all.flatMap(({ resourceRules }) => resourceRules),
    nonResourceRules: all.flatMap(({ nonResourceRules }) => nonResourceRules),
    incomplete: all.some(({ incomplete }) => incomplete),
    error: errors.length > 1 ? `[${errors.join(", ")}]` : (errors[0] ?? ""),
  };
}
