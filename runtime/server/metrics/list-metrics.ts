import type { GroupResource } from "../../errors/status-error.ts";
import { type Counter, CounterVector, type Family } from "./vectors.ts";

const labels = ["group", "index", "resource"];

interface ListSeries {
  readonly lists: Counter;
  readonly fetched: Counter;
  readonly returned: Counter;
}

/** Lists: what was read of the store's view, and what of that was answered. */
export class ListMetrics {
  readonly #lists = new CounterVector("apiserver_cache_list_total", "Lists that were served.", labels);
  readonly #fetched = new CounterVector("apiserver_cache_list_fetched_objects_total", "Objects that were read for lists.", labels);
  readonly #returned = new CounterVector("apiserver_cache_list_returned_objects_total", "Objects that were answered in lists.", [
    "group",
    "resource",
  ]);
  readonly families: readonly Family[] = [this.#lists, this.#fetched, this.#returned];
  readonly #series = new WeakMap<GroupResource, Map<string, ListSeries>>();

  /** `index`: that by which objects were found without reading the others; "" for none. */
  listed(definition: GroupResource, index: string, fetched: number, returned: number): void {
    const series = this.#series.get(definition)?.get(index) ?? this.#create(definition, index);
    series.lists.value++;
    series.fetched.value += fetched;
    series.returned.value += returned;
  }

  #create(definition: GroupResource, index: string): ListSeries {
    const { group, resource } = definition;
    const all = this.#series.get(definition) ?? new Map<string, ListSeries>();
    this.#series.set(definition, all);
    const series = {
      lists: this.#lists.with(group, index, resource),
      fetched: this.#fetched.with(group, index, resource),
      returned: this.#returned.with(group, resource),
    };
    all.set(index, series);
    return series;
  }
}
