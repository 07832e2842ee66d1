import { Field, ObjectType } from 'type-graphql';

import { registerEnum } from '../enums/register-enum.ts';

/** The codes of docs/errors.md that a mutation tells in its payload: what its caller can mend. */
export const USER_ERROR_CODES = [
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'JSON_LINE_INVALID',
  'FILE_TOO_LARGE',
  'HTML_WITHOUT_ARTICLE',
  'TEXT_UNDECODABLE',
  'FEED_INVALID',
  'FETCH_FAILED',
  'URL_FORBIDDEN',
  'LANGUAGE_UNSUPPORTED',
  'EXTRACTION_FAILED',
] as const;
export type UserErrorCode = (typeof USER_ERROR_CODES)[number];

const UserErrorCodeEnum = registerEnum(USER_ERROR_CODES, 'UserErrorCode', 'Why a mutation did nothing.', {
  NOT_FOUND: 'An id in the input names nothing in the graph.',
  CONFLICT: 'Somebody has judged the same thing since it was read.',
  BAD_USER_INPUT: 'A field of the input cannot be used.',
  JSON_LINE_INVALID: 'The article has no text, or its date is none.',
  FILE_TOO_LARGE: 'The text is longer than an article can be.',
  HTML_WITHOUT_ARTICLE: 'No article was found in the page.',
  TEXT_UNDECODABLE: 'The page is no valid text in the encoding that it claims.',
  FEED_INVALID: 'The feed, or an item of it, is broken.',
  FETCH_FAILED: 'The address did not answer, or answered with a failure.',
  URL_FORBIDDEN: 'The address is not http(s), or leads into a private network.',
  LANGUAGE_UNSUPPORTED: 'The text is in a language that the reader was not made for.',
  EXTRACTION_FAILED: 'The article could not be understood.',
});

@ObjectType('UserError', { description: 'An expected failure of a mutation, which the caller can mend.' })
export class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'What kind of failure.' })
  code!: UserErrorCode;

  @Field(() => String, { nullable: true, description: 'The argument or input field at fault.' })
  field!: string | null;

  @Field(() => String, { description: 'What was wrong, in words.' })
  message!: string;
}
