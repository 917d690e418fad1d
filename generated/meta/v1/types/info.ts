// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.version.Info
// Hash: 0e3374332e58

/** io.k8s.apimachinery.pkg.version.Info */
export interface Info {
  /** @default "" */
  buildDate: string;
  /** @default "" */
  compiler: string;
  emulationMajor?: string;
  emulationMinor?: string;
  /** @default "" */
  gitCommit: string;
  /** @default "" */
  gitTreeState: string;
  /** @default "" */
  gitVersion: string;
  /** @default "" */
  goVersion: string;
  /** @default "" */
  major: string;
  minCompatibilityMajor?: string;
  minCompatibilityMinor?: string;
  /** @default "" */
  minor: string;
  /** @default "" */
  platform: string;
}
