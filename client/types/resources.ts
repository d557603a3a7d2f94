import type { operations } from '../../generated/openapi.d.ts';
import type { Operations, Pagination, StreamEvents } from '../../generated/operations.ts';
import type { CallOptions } from '../options.ts';
import type { StreamOptions } from '../stream.ts';
import type { Argument, BodyPart, Data } from './operation.ts';

/** `devices.get`, `devices.sendCommand`, …: page and action. A scope has the same name. */
export type OperationId = keyof operations;

type At<Id extends OperationId, Place extends 'path' | 'query'> = operations[Id]['parameters'] extends {
  [P in Place]?: infer Values;
}
  ? [NonNullable<Values>] extends [never]
    ? {}
    : {} extends NonNullable<Values>
      ? Partial<NonNullable<Values>>
      : NonNullable<Values>
  : {};

/** Path and query parameters of an operation side by side, and the body under `body`. */
export type Params<Id extends OperationId> = At<Id, 'path'> & At<Id, 'query'> & BodyPart<operations[Id]>;

/** The documented body of a success. */
export type ResultOf<Id extends OperationId> = Data<operations[Id]>;

/** One item of a paginated list. */
export type ItemOf<Id extends OperationId> = ResultOf<Id> extends { items?: readonly (infer Item)[] } ? Item : never;

/** The events of a stream: `{ event: 'deviceState', data: DeviceState, id?: … }`. */
export type EventOf<Id extends keyof StreamEvents> = {
  [Name in keyof StreamEvents[Id]]: {
    readonly event: Name;
    readonly data: StreamEvents[Id][Name];
    /** `Last-Event-ID` to resume after this event. */
    readonly id?: string;
  };
}[keyof StreamEvents[Id]];

/** A call that returns the data and throws a LosantError. */
export interface ResourceMethod<Id extends OperationId> {
  (...args: [...params: Argument<Params<Id>>, options?: CallOptions]): Promise<ResultOf<Id>>;
  /** The same call, returning the response with the data. */
  raw(
    ...args: [...params: Argument<Params<Id>>, options?: CallOptions]
  ): Promise<{ readonly data: ResultOf<Id>; readonly response: Response }>;
}

/** A call that returns a paginated list. */
export interface PagedMethod<Id extends OperationId> extends ResourceMethod<Id> {
  /** All items from the requested page (default: the first) to the last; pages are fetched as they are needed. */
  all(...args: [...params: Argument<Params<Id>>, options?: CallOptions]): AsyncGenerator<ItemOf<Id>, void, undefined>;
  /** The same list, page by page. */
  pages(
    ...args: [...params: Argument<Params<Id>>, options?: CallOptions]
  ): AsyncGenerator<ResultOf<Id>, void, undefined>;
}

/** A call that returns a stream of events. */
export type StreamMethod<Id extends OperationId & keyof StreamEvents> = (
  ...args: [...params: Argument<Params<Id>>, options?: StreamOptions]
) => AsyncGenerator<EventOf<Id>, void, undefined>;

type MethodOf<Id extends OperationId> = Id extends keyof StreamEvents
  ? StreamMethod<Id>
  : Id extends keyof Pagination
    ? PagedMethod<Id>
    : ResourceMethod<Id>;

/** The methods of one page of the reference. */
export type Resource<Page extends keyof Operations> = {
  // Maps over the keys of the interface, not over the ids, so that editors show the comments of its members.
  readonly [Action in keyof Operations[Page]]: Operations[Page][Action] extends OperationId
    ? MethodOf<Operations[Page][Action]>
    : never;
};

/** All pages of the reference: `client.devices.get`, `client.devices.sendCommand`, … */
export type Resources = { readonly [Page in keyof Operations]: Resource<Page> };
