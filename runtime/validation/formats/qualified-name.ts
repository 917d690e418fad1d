import { qualifiedNameFaults } from "../qualified-name.ts";

/** `format: qualifiedName`: the key of a label. */
export const qualifiedNameProblems: (value: string) => readonly string[] = qualifiedNameFaults;
