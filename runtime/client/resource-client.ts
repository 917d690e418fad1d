import type { Informer, InformerOptions } from "./informer.ts";
import type { PatchBody } from "./patch-body.ts";
import type { WatchEvent } from "./watch-stream.ts";

/** What every typed object has. */
export interface ClientObject {
  apiVersion?: string;
  kind?: string;
  metadata?: { name?: string; namespace?: string; uid?: string; resourceVersion?: string };
}

/** A list as the server answers it. */
export interface ObjectList<T> {
  apiVersion?: string;
  kind?: string;
  metadata: { resourceVersion?: string; continue?: string; remainingItemCount?: number };
  items: T[];
}

/** The URL of a resource, known at generation. */
export interface ClientResource {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface ListOptions extends CallOptions {
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
  readonly resourceVersion?: string;
  readonly resourceVersionMatch?: "Exact" | "NotOlderThan";
  /** Objects a page. */
  readonly limit?: number;
  readonly continue?: string;
}

export interface WatchOptions extends CallOptions {
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
  readonly resourceVersion?: string;
  readonly allowWatchBookmarks?: boolean;
  readonly sendInitialEvents?: boolean;
  readonly timeoutSeconds?: number;
}

export interface WriteOptions extends CallOptions {
  readonly dryRun?: boolean;
  readonly fieldManager?: string;
  readonly fieldValidation?: "Ignore" | "Warn" | "Strict";
}

export interface ApplyOptions extends WriteOptions {
  readonly fieldManager: string;
  /** Takes fields over from other managers. */
  readonly force?: boolean;
  /** "status", for those who own an object's status. */
  readonly subresource?: string;
}

export interface DeleteOptions extends CallOptions {
  readonly dryRun?: boolean;
  readonly gracePeriodSeconds?: number;
  readonly propagationPolicy?: "Orphan" | "Background" | "Foreground";
  readonly preconditions?: { readonly uid?: string; readonly resourceVersion?: string };
}

/**
 * A typed client of one resource in one namespace (or of a cluster-scoped one, or across namespaces for lists and watches).
 * Every call rejects with a StatusError when the server refuses.
 */
export interface ResourceClient<T extends ClientObject, A> {
  readonly get: (name: string, options?: CallOptions & { readonly resourceVersion?: string }) => Promise<T>;
  readonly list: (options?: ListOptions) => Promise<ObjectList<T>>;
  /** The pages of a list, `limit` objects each. */
  readonly listPages: (options?: ListOptions) => AsyncIterable<ObjectList<T>>;
  /** Every object, a page at a time. */
  readonly listAll: (options?: ListOptions) => AsyncIterable<T>;
  readonly create: (object: T, options?: WriteOptions) => Promise<T>;
  readonly update: (object: T, options?: WriteOptions) => Promise<T>;
  readonly updateStatus: (object: T, options?: WriteOptions) => Promise<T>;
  readonly patch: (name: string, patch: PatchBody, options?: WriteOptions & { readonly subresource?: string }) => Promise<T>;
  /** Server-side apply. */
  readonly apply: (configuration: A, options: ApplyOptions) => Promise<T>;
  readonly delete: (name: string, options?: DeleteOptions) => Promise<void>;
  readonly deleteCollection: (options?: ListOptions & DeleteOptions) => Promise<void>;
  readonly watch: (options?: WatchOptions) => AsyncIterable<WatchEvent<T>>;
  /** Lists, then watches, and keeps at it. */
  readonly informer: (options?: InformerOptions) => Informer<T>;
}
