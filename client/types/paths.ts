import type { paths } from '../../generated/openapi.d.ts';
import type { ApiError } from '../api-error.ts';
import type { CallOptions } from '../options.ts';
import type { NearestPath } from './nearest.ts';
import type { Argument, BodyPart, Data, ErrorBody, ParametersOf, ParamsPart } from './operation.ts';

export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The paths that have an operation for a method. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: undefined extends paths[P][M] ? never : P;
}[keyof paths];

/** The methods of a path, in capitals. */
type MethodsOf<P extends keyof paths> = {
  [M in Method]: undefined extends paths[P][M] ? never : Uppercase<M>;
}[Method];

/** What the error message shows in place of a path that is not there. */
export type Unknown<P extends string, M extends Method> = P extends keyof paths
  ? `${P} has no ${Uppercase<M>}, only ${MethodsOf<P>}`
  : string extends P
    ? PathsWith<M>
    : NearestPath<P, PathsWith<M>>;

/** The second argument: parameters by place, as openapi-fetch has them, the body, and how to call. */
export type Init<Operation> = CallOptions & BodyPart<Operation> & ParamsPart<ParametersOf<Operation>>;

/** An error status is returned, typed as documented; what is no answer of the API (time, network) is thrown. */
export type PathResult<Operation> =
  | { readonly data: Data<Operation>; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: ApiError<ErrorBody<Operation>>; readonly response: Response };

type At<P, M extends Method> = P extends keyof paths ? paths[P][M] : never;

/**
 * A method of the path client. The path is looked up by key: a search through the union of all paths, as a constraint
 * would have it, costs more the more paths there are.
 */
export type PathMethod<M extends Method> = <P extends string>(
  path: P extends PathsWith<M> ? P : Unknown<NoInfer<P>, M>,
  ...init: P extends PathsWith<M> ? Argument<Init<At<P, M>>> : [init?: unknown]
) => Promise<PathResult<At<P, M>>>;

export interface PathClient {
  readonly GET: PathMethod<'get'>;
  readonly PUT: PathMethod<'put'>;
  readonly POST: PathMethod<'post'>;
  readonly DELETE: PathMethod<'delete'>;
  readonly PATCH: PathMethod<'patch'>;
}
