import { configKeyFaults } from "../config-key.ts";

/** `format: configMapKey`: a key of a config map or secret, which may become a file's name. */
export const configMapKeyProblems: (value: string) => readonly string[] = configKeyFaults;
