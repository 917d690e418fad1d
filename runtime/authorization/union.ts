import type { Authorization, AuthorizationAttributes, Authorizer, UserRules } from "./authorizer.ts";

/** Asks each in turn; the first that allows or denies decides. Reasons and errors of those without an opinion are joined. */
export function createUnionAuthorizer(authorizers: readonly Authorizer[]): Authorizer {
  const { rulesOfRole } = authorizers.find((one) => one.rulesOfRole !== undefined) ?? {};
  const askFrom = async (
    first: number,
    pending: Promise<Authorization>,
    attributes: AuthorizationAttributes,
    before: readonly Authorization[],
  ): Promise<Authorization> => {
    const answers = [...before];
    let answer = await pending;
    for (let i = first; ; i++) {
      if (answer.decision !== "NoOpinion") return answer;
      answers.push(answer);
      const following = authorizers[i + 1];
      if (following === undefined) return joinAnswers(answers);
      answer = await following.authorize(attributes);
    }
  };
  return {
    name: authorizers.map((one) => one.name).join(","),
    authorize: (attributes) => {
      const answers: Authorization[] = [];
      for (let index = 0; index < authorizers.length; index++) {
        const answer = (authorizers[index] as Authorizer).authorize(attributes);
        if (answer instanceof Promise) return askFrom(index, answer, attributes, answers);
        if (answer.decision !== "NoOpinion") return answer;
        answers.push(answer);
      }
      return joinAnswers(answers);
    },
    ...(rulesOfRole === undefined ? {} : { rulesOfRole }),
    rulesFor: async (user, namespace) => joinRules(await Promise.all(authorizers.flatMap(({ rulesFor }) => rulesFor?.(user, namespace) ?? []))),
  };
}

/** What is said where nobody has an opinion. */
function joinAnswers(answers: readonly Authorization[]): Authorization {
  const reason = answers.flatMap((one) => (one.reason === "" ? [] : [one.reason])).join("\n");
  const errors = [...new Set(answers.flatMap(({ error }) => error ?? []))];
  if (errors.length === 0) return { decision: "NoOpinion", reason };
  return { decision: "NoOpinion", reason, error: joinErrors(errors) };
}

/** As Go prints several errors. */
function joinErrors(errors: readonly string[]): string {
  return errors.length > 1 ? `[${errors.join(", ")}]` : (errors[0] ?? "");
}

/** What several authorizers know of a user; incomplete when one of them is. */
function joinRules(all: readonly UserRules[]): UserRules {
  const errors = all.map(({ error }) => error).filter((error) => error !== "");
  return {
    resourceRules: all.flatMap(({ resourceRules }) => resourceRules),
    nonResourceRules: all.flatMap(({ nonResourceRules }) => nonResourceRules),
    incomplete: all.some(({ incomplete }) => incomplete),
    error: joinErrors(errors),
  };
}
