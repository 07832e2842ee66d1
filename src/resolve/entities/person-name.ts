import { foldText } from '../../extract/names/fold-text.ts';
import { surnameKey } from '../../extract/names/name-variants.ts';
import { parsePersonName, type PersonName } from '../../extract/names/person-name.ts';

import { type RecordedName } from '../records/entity-record.ts';

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const DOTS = /\./gu;

/**
 * Reads a local entity's names as one: the surname of its name, and the fullest given names that any form with that
 * surname has.
 */
export function recordedName(name: string, aliases: readonly string[]): RecordedName {
  const parsed = parsePersonName(name);
  const key = surnameKey(parsed.surname);
  const forms = [parsed, ...aliases.map(parsePersonName).filter((form) => surnameKey(form.surname) === key)];
  const fullest = forms.sort(compareFullness)[0]!;
  return {
    surnameKey: key,
    givenNames: fullest.givenNames,
    suffix: generation(fullest.suffix),
    display: display(fullest) || name,
  };
}

/** A generational suffix, folded; empty for none and for "MP" and the like. */
export function generation(suffix: string | null): string {
  const folded = foldText(suffix ?? '').replace(DOTS, '');
  return GENERATIONS.has(folded) ? folded : '';
}

function compareFullness(a: PersonName, b: PersonName): number {
  const [textA, textB] = [display(a), display(b)];
  return spelledOut(b) - spelledOut(a) || b.givenNames.length - a.givenNames.length || (textA < textB ? -1 : 1);
}

/** How many given names are more than an initial. */
function spelledOut(name: PersonName): number {
  return name.givenNames.filter((given) => given.replace(DOTS, '').length > 1).length;
}

function display(name: PersonName): string {
  return [...name.givenNames, ...name.particles, name.surname, ...(name.suffix === null ? [] : [name.suffix])].join(
    ' ',
  );
}
