/** Structured logging; pino's in the server, silent in tests. */
export interface Logger {
  /** How much is logged (-v); set anew while the server runs by /debug/flags/v. Absent where nobody asks. */
  verbosity?: number;
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
  /** True when lines have not been taken for minutes. */
  readonly isBlocked?: () => boolean;
}
