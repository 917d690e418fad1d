import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";

interface Claim extends KubeObject {
  spec?: { dataSource?: Source | null; dataSourceRef?: SourceRef | null };
}

interface Source {
  apiGroup?: string | null;
  kind?: string;
  name?: string;
}

interface SourceRef extends Source {
  namespace?: string;
}

/** Claims of volumes: the older dataSource and the newer dataSourceRef say the same (KEP-1495, KEP-3294). */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    object["status"] = { phase: "Pending" };
    alignSources(object as Claim);
  },
  prepareForUpdate: (object, _old, { subresource }) => {
    if (subresource === "") alignSources(object as Claim);
  },
};

function alignSources({ spec }: Claim): void {
  if (!spec) return;
  const { dataSource, dataSourceRef } = spec;
  if (dataSource && !dataSourceRef) spec.dataSourceRef = { ...dataSource };
  else if (dataSourceRef && !dataSource && (dataSourceRef.namespace ?? "") === "") {
    const { namespace: _, ...source } = dataSourceRef;
    spec.dataSource = source;
  }
}
