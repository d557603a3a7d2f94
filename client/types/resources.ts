import type { params, resources, results } from '../../generated/openapi.d.ts';
import type { Pagination, StreamEvents } from '../../generated/operations.ts';
import type { CallOptions, ParseAs, RawOptions } from '../options.ts';
import type { StreamOptions } from '../stream.ts';
import type { Argument, Parsed } from './operation.ts';

/** `devices.get`, `devices.sendCommand`, …: page and action. A scope has the same name. */
export type OperationId = keyof params;

/** Path and query parameters of an operation side by side, and the body under `body`. */
export type Params<Id extends OperationId> = params[Id];

/** The documented body of a success. */
export type ResultOf<Id extends OperationId> = results[Id];

/** One item of a paginated list. */
export type ItemOf<Id extends OperationId> = ResultOf<Id> extends { items?: readonly (infer Item)[] } ? Item : never;

/** The events of a stream: `{ event: 'deviceState', data: DeviceState, id?: … }`. */
export type EventOf<Id extends keyof StreamEvents> = {
  [Name in keyof StreamEvents[Id]]: {
    readonly event: Name;
    readonly data: StreamEvents[Id][Name];
    /** The server sent no JSON: `data` is the text, whatever its type says. */
    readonly raw?: true;
    /** `Last-Event-ID` to resume after this event. */
    readonly id?: string;
  };
}[keyof StreamEvents[Id]];

/** What else a resource method can do. */
export interface MethodExtras<Id extends OperationId> {
  /** The same call, returning the response with the data, which `parseAs` can leave as it is. */
  raw<As extends ParseAs = 'json'>(
    ...args: [...params: Argument<Params<Id>>, options?: RawOptions<As>]
  ): Promise<{ readonly data: Parsed<As, ResultOf<Id>>; readonly response: Response }>;
}

/** What else a resource method for a paginated list can do. */
export interface PagedExtras<Id extends OperationId> extends MethodExtras<Id> {
  /** All items from the requested page (default: the first) to the last; pages are fetched as they are needed. */
  all(...args: [...params: Argument<Params<Id>>, options?: CallOptions]): AsyncGenerator<ItemOf<Id>, void, undefined>;
  /** The same list, page by page. */
  pages(
    ...args: [...params: Argument<Params<Id>>, options?: CallOptions]
  ): AsyncGenerator<ResultOf<Id>, void, undefined>;
}

type Extras<Id> = Id extends keyof StreamEvents
  ? unknown
  : Id extends keyof Pagination
    ? PagedExtras<Id>
    : Id extends OperationId
      ? MethodExtras<Id>
      : never;

type Methods = resources<CallOptions, StreamOptions, { [Id in keyof StreamEvents]: EventOf<Id> }>;

/** The methods of one page of the reference. They return the data and throw a LosantError. */
export type Resource<Page extends keyof Methods> = {
  // Maps over the keys of the interface, not over the ids, so that editors show the comments of its members.
  readonly [Action in keyof Methods[Page]]: Methods[Page][Action] & Extras<`${Page}.${Action & string}`>;
};

/** All pages of the reference: `client.devices.get`, `client.devices.sendCommand`, … */
export type Resources = { readonly [Page in keyof Methods]: Resource<Page> };
