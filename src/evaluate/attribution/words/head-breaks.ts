/** Words before which the head of a source phrase has been said: "the mayor | of", "aides | who". */
export const HEAD_BREAKS: ReadonlySet<string> = new Set(
  (
    'who whom whose which that of in for at from on with to by near as and or but about against among inside close ' +
    'familiar including'
  ).split(' '),
);
