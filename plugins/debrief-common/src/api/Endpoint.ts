import { z } from 'zod';
import { MergePatch } from './mergePatch';

/**
 * One route of the API, as data. The backend serves it, the client calls it,
 * the OpenAPI document describes it and the fake backend of tests answers
 * through it; a route that is not one of these does not exist.
 *
 * @public
 */
export interface Endpoint {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** After the base of the API: `/debriefs/{id}`. */
  path: `/${string}`;
  /** The group it is described in. */
  tag: string;
  summary: string;
  query?: z.ZodType;
  /** What is sent, as JSON. */
  body?: z.ZodType;
  /** A null in the body says something; else it is the same as left out. */
  keepsNulls?: true;
  /** What is patched, by a JSON merge patch (RFC 7396). */
  patch?: z.ZodType;
  /** A file is sent, as its bytes. */
  takesFile?: true;
  /** Which of the limits in app-config holds for the body; left out: `body`. */
  limit?: 'body' | 'import' | 'attachment';
  /** Whether a change must or may say which version it was made from. */
  ifMatch?: 'needed' | 'possible';
  status: 200 | 201 | 204;
  /** What is answered, as JSON; left out for nothing, or for a file. */
  answer?: z.ZodType;
  /** A file is answered, as its bytes. */
  answersFile?: true;
  /** What a stale change is answered beside the error; left out: `answer`. */
  current?: z.ZodType;
}

/** Declares an endpoint; its type is exactly what it says. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint;
}

/** The names in the path of an endpoint. @public */
export type PathParameters<Path extends string> =
  Path extends `${string}{${infer Name}}${infer Rest}`
    ? { [K in Name]: string } & PathParameters<Rest>
    : unknown;

/** What the backend reads out of the query. @public */
export type QueryOf<E extends Endpoint> = E extends {
  query: infer Q extends z.ZodType;
}
  ? z.output<Q>
  : undefined;

/** What the backend reads out of the body. @public */
export type BodyOf<E extends Endpoint> = E extends {
  body: infer B extends z.ZodType;
}
  ? z.output<B>
  : undefined;

/** What the backend answers as JSON. @public */
export type AnswerOf<E extends Endpoint> = E extends {
  answer: infer A extends z.ZodType;
}
  ? z.output<A>
  : undefined;

/** What a client gets: what was answered, a file, or nothing. @public */
export type ReceivedOf<E extends Endpoint> = E extends { answersFile: true }
  ? Blob
  : AnswerOf<E>;

/** What a client gets beside the error when its change was stale. @public */
export type CurrentOf<E extends Endpoint> = E extends {
  current: infer C extends z.ZodType;
}
  ? z.output<C>
  : AnswerOf<E>;

/** What a client gives to call an endpoint. @public */
export type EndpointInput<E extends Endpoint> = PathParameters<E['path']> &
  QueryInput<E> &
  BodyInput<E> &
  VersionInput<E> & {
    signal?: AbortSignal;
  };

/** {@link EndpointInput} as an argument, which may be left out if nothing is needed. @public */
export type EndpointArguments<E extends Endpoint> = Record<
  never,
  never
> extends EndpointInput<E>
  ? [input?: EndpointInput<E>]
  : [input: EndpointInput<E>];

/** What a client gives for the query. @public */
export type QueryInput<E extends Endpoint> = E extends {
  query: infer Q extends z.ZodType;
}
  ? Record<never, never> extends QueryValues<Q>
    ? { query?: QueryValues<Q> }
    : { query: QueryValues<Q> }
  : unknown;

/**
 * The values of a query. It is text on its way; what a client says is what it
 * means by it.
 *
 * @public
 */
export type QueryValues<Q extends z.ZodType> = Partial<z.output<Q>> &
  Pick<z.output<Q>, NeededKeys<z.input<Q>> & keyof z.output<Q>>;

/** The keys that may not be left out. @public */
export type NeededKeys<T> = {
  [K in keyof T]-?: undefined extends T[K] ? never : K;
}[keyof T];

/** What a client gives for the body. @public */
export type BodyInput<E extends Endpoint> = E extends {
  body: infer B extends z.ZodType;
}
  ? { body: z.input<B> } & IdempotencyInput
  : E extends { patch: infer P extends z.ZodType }
  ? { patch: MergePatch<z.input<P>> }
  : E extends { takesFile: true }
  ? { file: Blob } & IdempotencyInput
  : E extends { method: 'post' }
  ? IdempotencyInput
  : unknown;

/** What makes a call that is made twice count once. @public */
export interface IdempotencyInput {
  /** The same key and body give the same answer once more. */
  idempotencyKey?: string;
}

/** What a client says of the version that it changes. @public */
export type VersionInput<E extends Endpoint> = E extends { ifMatch: 'needed' }
  ? {
      /** The version that the change is based on; a stale one is refused. */
      version: number;
    }
  : E extends { ifMatch: 'possible' }
  ? { version?: number }
  : unknown;
