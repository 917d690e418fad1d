/** A fenced block of a page: its language, what follows that, and its text. */
export interface TutorialBlock {
  readonly language: string;
  /** The path of a file, or how a command runs: "background", "restart", "fails". */
  readonly argument: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown page, in order. */
export function tutorialBlocks(page: string): TutorialBlock[] {
  return [...page.matchAll(/^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    argument: match[2] ?? "",
    text: match[3] ?? "",
    line: page.slice(0, match.index).split("\n").length,
  }));
}
