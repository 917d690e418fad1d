/** Something that a server keeps in order beside answering requests. */
export interface Controller {
  /** Ends it; resolves once it writes no more. */
  readonly close: () => Promise<void>;
}
