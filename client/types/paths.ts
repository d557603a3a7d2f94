import type { paths } from '../../generated/openapi.d.ts';
import type { ApiError } from '../api-error.ts';
import type { CallOptions } from '../options.ts';
import type { RequestMethod } from '../request.ts';
import type { NearestPath } from './nearest.ts';
import type { Argument, BodyPart, Data, ErrorBody, ParametersOf, ParamsPart } from './operation.ts';

/** The methods of a path item, in the document's spelling. */
export type PathItemMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The paths that have an operation with this method. */
export type PathsWith<M extends PathItemMethod> = {
  [P in keyof paths]: M extends keyof paths[P] ? P : never;
}[keyof paths];

/** The methods of a path, in upper case. */
type MethodsOf<P extends keyof paths> = Uppercase<keyof paths[P] & string>;

/** The expected type that the compiler reports for an unknown path: likely paths, or the methods that the path has. */
export type Unknown<P extends string, M extends PathItemMethod> = P extends keyof paths
  ? `${P} has no ${Uppercase<M>}, only ${MethodsOf<P>}`
  : string extends P
    ? PathsWith<M>
    : NearestPath<P, PathsWith<M>>;

/**
 * The second argument: parameters by place as in openapi-fetch, the body, and the call options. Other values of
 * `parseAs` belong to `request`: to infer them here would cost the compiler a tenth more for every call.
 */
export type Init<Operation> = CallOptions & BodyPart<Operation> & ParamsPart<ParametersOf<Operation>>;

/** A response of the API, success or error. Failures without a response (timeout, network) are thrown. */
export type PathResult<Operation> =
  | { readonly data: Data<Operation>; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: ApiError<ErrorBody<Operation>>; readonly response: Response };

type At<P, M> = P extends keyof paths ? (M extends keyof paths[P] ? paths[P][M] : never) : never;

/** What follows the path: nothing is checked after an unknown path, which is the mistake to report. */
type Rest<Operation> = [Operation] extends [never] ? [init?: unknown] : Argument<Init<Operation>>;

/**
 * A method of the path client. The path is looked up as a key: constraining it to the union of all paths would cost
 * the compiler more with every path.
 */
export interface PathMethod<M extends PathItemMethod> {
  // Editors show this text while the arguments are written; only an interface has a place for it.
  /** Calls the operation of a path: `{ data, response }`, or `{ error, response }` for an error status. */
  <P extends string>(
    path: [At<P, M>] extends [never] ? Unknown<NoInfer<P>, M> : P,
    ...init: Rest<At<P, M>>
  ): Promise<PathResult<At<P, M>>>;
}

/** Calls operations by method and path. */
export interface PathClient {
  /** Calls the GET operation of a path: `{ data, response }`, or `{ error, response }` for an error status. */
  readonly GET: PathMethod<'get'>;
  /** Calls the PUT operation of a path: `{ data, response }`, or `{ error, response }` for an error status. */
  readonly PUT: PathMethod<'put'>;
  /** Calls the POST operation of a path: `{ data, response }`, or `{ error, response }` for an error status. */
  readonly POST: PathMethod<'post'>;
  /** Calls the DELETE operation of a path: `{ data, response }`, or `{ error, response }` for an error status. */
  readonly DELETE: PathMethod<'delete'>;
  /** Calls the PATCH operation of a path: `{ data, response }`, or `{ error, response }` for an error status. */
  readonly PATCH: PathMethod<'patch'>;
  /** Sends a request that the reference does not know: `client.request({ method: 'GET', path: '/news' })`. */
  readonly request: RequestMethod;
}
