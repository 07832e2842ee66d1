/** Words of a source that name nobody even when they begin with a capital. */
export const NAMELESS_WORDS: ReadonlySet<string> = new Set(
  (
    'she he it they i we you him her them us me himself herself itself themselves who which that this these those his ' +
    'hers their theirs its my mine our ours your yours one ones some many others another both all most few anyone ' +
    'everyone someone nobody whom whoever ' +
    'the a an mr mrs ms dr sen rep gov president secretary in former'
  ).split(' '),
);
