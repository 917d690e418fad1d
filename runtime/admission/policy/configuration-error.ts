/** A policy or binding that says what cannot be done; `message` in kube-apiserver's words. */
export class ConfigurationError extends Error {}
