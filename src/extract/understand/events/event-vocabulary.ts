import { type EventType } from '../../../model/event.ts';

/**
 * Words that speak of events of a type without naming one: who says "the jury" or "my client" speaks of a trial. Stems; each
 * matches from its start to the end of a word.
 */
const STEMS: Partial<Record<EventType, string>> = {
  ATTACK:
    'victim wounded injur kill died dead death casualt bod(?:y|ies) rubble gunm attacker militant hostage bomb atrocit barbar horrif war crime civilian missile shrapnel',
  CONFLICT:
    'troop soldier army armies tank weapon surrender conscript civilian casualt front-?line occup invad territor militar armou?r shell fight fought enemy offensive losses airstrike kill liberat column convoy front desert aggress sovereign war',
  BLOCKADE:
    'food water heat electricity medic shortage starv trapped bod(?:y|ies) bur(?:y|ied) shelter cellar besieg block',
  EVACUATION: 'evacu corridor route bus(?:es)? rescue civilian refugee flee fled stranded',
  CEASEFIRE: 'cease-?fire truce ceas halt fighting shooting hostilit violat honou?r',
  MEETING:
    'dialogue negotiat diploma agenda progress compromise discuss talk solution counterpart delegation meet mediat',
  AGREEMENT: 'deal clause sign terms shareholder merge takeover merger concession guarantee ratif treaty pact',
  ELECTION: 'vot(?:e|er|ing|es) ballot candidate turnout polls? campaign seat elect constituen landslide incumbent',
  PROTEST:
    'pay wages? union demands? crowd demonstrat protest police march picket strik banner work(?:er|ing) conditions',
  DISASTER:
    'rescue smoke flames? roof debris survivor damage destroyed homes? shelter victim killed died dead injur firefight storm waters? wind magnitude shak cockpit pilot passenger track engine brake runway wreck burn rubble alarm',
  TRIAL:
    'evidence jury juror judge innocent guilty guilt lawyer prison sentence appeal witness court justice verdict prosecut accus crime charge client defen[cs]e acquit',
  OTHER: '',
};

const WORDS: ReadonlyMap<EventType, RegExp> = new Map(
  Object.entries(STEMS)
    .filter(([, stems]) => stems !== '')
    .map(([type, stems]) => [type as EventType, new RegExp(`\\b(?:${stems.split(' ').join('|')})\\w*`, 'gi')]),
);

/** How many words of some text speak of events of a type. */
export function vocabularyIn(text: string, type: EventType): number {
  const words = WORDS.get(type);
  return words === undefined ? 0 : [...text.matchAll(words)].length;
}
