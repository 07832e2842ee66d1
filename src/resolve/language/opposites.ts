import { termOf } from './term-of.ts';

/**
 * Rows of words on two sides of one scale or question, `left | right`: who says the one of a thing cannot say the other. What
 * one party's gain is another's loss is not among them ("won", "lost"): both can be said of one event.
 */
const OPPOSITE_ROWS: readonly string[] = [
  'rise raise climb expand | fall cut shrink lower',
  'open reopen | shut',
  'success | fail',
  'safe | dangerous poison',
  'innocent | guilty',
  'legal lawful | illegal unlawful',
  'true | lie wrong',
  'right | wrong',
  'alive survive | kill',
  'accept | reject',
  'support | oppose',
  'allow permit | ban',
  'enough | lack',
  'start | end stop',
  'continue | stop end',
  'possible | impossible',
  'strong | weak',
  'clean | poison dirty',
  'empty | full occupied',
  'inside | outside',
  'comply | violate',
  'arrive | leave',
  'improve | worsen',
  'free | arrest',
  'stable | unstable',
  'secret | public',
  'healthy | ill',
  'high | low',
  'profit | loss deficit',
  'peaceful | violent',
  'voluntary voluntarily | force',
  'accident accidental accidentally | deliberate deliberately intentional intentionally purpose',
  'civilian | military',
  'fair | unfair rigged',
  'real genuine authentic | fake forged',
  'necessary | unnecessary',
  'early | late',
  'same | different',
  'united | divided',
  'ready | unprepared',
  'build | destroy',
];

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = oppositesByTerm();

/** The terms that say the opposite of a term; none for most. */
export function oppositesOf(term: string): ReadonlySet<string> {
  return OPPOSITES.get(term) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function oppositesByTerm(): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (term: string, opposite: string): void => {
    if (term === opposite) return;
    const known = opposites.get(term);
    if (known === undefined) opposites.set(term, new Set([opposite]));
    else known.add(opposite);
  };
  for (const row of OPPOSITE_ROWS) {
    const [left, right] = row.split(' | ').map((side) => side.split(' ').map(termOf)) as [string[], string[]];
    for (const one of left) {
      for (const other of right) {
        add(one, other);
        add(other, one);
      }
    }
  }
  return opposites;
}
