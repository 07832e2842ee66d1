/** Words whose full stop does not end a sentence; lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon st sr jr gen col lt maj capt cmdr sgt adm sen rep gov pres amb supt dep insp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no vs v etc al inc ltd co corp dept univ assn bros ave blvd rd approx est vol fig pp ' +
    'calif conn fla ill mass mich minn miss mont neb nev okla ore penn pa tenn tex va wash wis ala ariz ark colo del ga ky la md'
  ).split(' '),
);
