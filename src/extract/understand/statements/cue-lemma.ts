/** Verb forms that no ending rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  saying: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  knew: 'know',
  spoke: 'speak',
  swore: 'swear',
  vowed: 'vow',
  denied: 'deny',
  denies: 'deny',
  denying: 'deny',
  replied: 'reply',
  replies: 'reply',
  believes: 'believe',
  believed: 'believe',
  called: 'call',
  calling: 'call',
  urged: 'urge',
  urging: 'urge',
  accused: 'accuse',
  accusing: 'accuse',
  noted: 'note',
  noting: 'note',
  stated: 'state',
  stating: 'state',
  argued: 'argue',
  arguing: 'argue',
  alleged: 'allege',
  alleging: 'allege',
  promised: 'promise',
  described: 'describe',
  describing: 'describe',
  dismissed: 'dismiss',
  dismissing: 'dismiss',
  admitted: 'admit',
  admitting: 'admit',
  added: 'add',
  adding: 'add',
  acknowledged: 'acknowledge',
  acknowledging: 'acknowledge',
  pledged: 'pledge',
  pledging: 'pledge',
  hoped: 'hope',
  hoping: 'hope',
  quoted: 'quote',
  quoting: 'quote',
};

/** Words of a cue that are not its verb. */
const SKIPPED: ReadonlySet<string> = new Set(
  'has have had was were is are be been being also then later repeatedly again earlier reportedly publicly never not to would will could'.split(
    ' ',
  ),
);

/** The verb of a cue in its base form ("have accused of" gives `accuse`), or `according to`; null for an empty cue. */
export function cueLemma(cue: string): string | null {
  const lower = cue.toLowerCase();
  if (/\baccording to\b/.test(lower)) return 'according to';
  const words = lower.match(/[\p{L}]+/gu) ?? [];
  const verb = words.find((word) => !SKIPPED.has(word));
  return verb === undefined ? null : baseForm(verb);
}

function baseForm(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  const ending = /^(.{3,}?)(?:ied|ies)$/.exec(verb);
  if (ending !== null) return `${ending[1]}y`;
  const regular = /^(.{3,}?)(?:ed|ing|s)$/.exec(verb);
  if (regular === null) return verb;
  const stem = regular[1]!;
  if (/(.)\1$/.test(stem) && !/(?:ll|ss|zz)$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][bcdgvszu]|[^aeioul]l|[^aeiou][aiu]r|rg|nc|rs|at)$/.test(stem) && !verb.endsWith('s')
    ? `${stem}e`
    : stem;
}
