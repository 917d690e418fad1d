/** A server that cannot audit as its options say; the message is for people. */
export class AuditError extends Error {}
