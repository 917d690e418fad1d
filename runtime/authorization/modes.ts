import type { Authorizer } from "./authorizer.ts";

/** The group that may do everything, whatever the modes; asked before them. */
export const privilegedGroup: Authorizer = {
  name: "privileged group",
  authorize: ({ user }) => (user.groups.includes("system:masters") ? { decision: "Allow", reason: "" } : { decision: "NoOpinion", reason: "" }),
};

/** --authorization-mode=AlwaysAllow. */
export const alwaysAllow: Authorizer = {
  name: "AlwaysAllow",
  authorize: () => ({ decision: "Allow", reason: "" }),
  rulesFor: () => ({
    resourceRules: [{ verbs: ["*"], apiGroups: ["*"], resources: ["*"] }],
    nonResourceRules: [{ verbs: ["*"], nonResourceURLs: ["*"] }],
    incomplete: false,
    error: "",
  }),
};

/** --authorization-mode=AlwaysDeny. */
export const alwaysDeny: Authorizer = { name: "AlwaysDeny", authorize: () => ({ decision: "NoOpinion", reason: "Everything is forbidden." }) };
