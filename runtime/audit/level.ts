/** How much of a request is recorded, from nothing to both bodies: audit.k8s.io/v1 Level. */
export const levels = ["None", "Metadata", "Request", "RequestResponse"] as const;

export type Level = (typeof levels)[number];

/** The moments of a request that events are about: audit.k8s.io/v1 Stage. */
export const stages = ["RequestReceived", "ResponseStarted", "ResponseComplete", "Panic"] as const;

export type Stage = (typeof stages)[number];
