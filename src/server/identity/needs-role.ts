import { type RequestHandler } from 'express';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type Caller, type Role } from '../../graphql/access/caller.ts';
import { checkRole } from '../../graphql/access/check-role.ts';

import { sendFailure } from '../http-error.ts';

/** Lets a request on only if its caller, whom `identified` has found, has the role; answers 401 or 403 otherwise. */
export function needsRole(needed: Role): RequestHandler {
  return (request, response, next) => {
    try {
      checkRole(response.locals['caller'] as Caller, needed, request.baseUrl || request.path);
      next();
    } catch (error) {
      if (!(error instanceof OnRecordError)) return next(error);
      sendFailure(response, error);
    }
  };
}
