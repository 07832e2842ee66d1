/**
 * Words that are capitalised for other reasons than being a name: they open sentences, or name days, months, directions,
 * peoples' faiths and eras. Folded.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an this that these those there here it he she they we i you his her their our my its your who what when where why ' +
    'how which while whilst although though but and or nor so yet if as at by for from in into of off on onto out over per than ' +
    'to up upon with within without about above across after against along amid among around before behind below beneath ' +
    'beside besides between beyond despite down during except inside like near outside since through throughout toward ' +
    'towards under until unlike via according also even still just only once again then thus hence however moreover ' +
    'meanwhile instead indeed perhaps maybe later earlier now today yesterday tomorrow tonight soon often never always some ' +
    'many most much more less few several both each every either neither all any no not none nothing one two three four five ' +
    'six seven eight nine ten first second third last next other another such same own many yes ok okay please thanks ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may ' +
    'june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt est edt ' +
    'utc north south east west northern southern eastern western central photo image images video credit update updated ' +
    'breaking exclusive opinion analysis read more watch listen share follow subscribe comments comment published editor ' +
    'editors note special other much can could will would should may might must do does did has have had is are was were be ' +
    'been being let get got go going come came take took make made say says said tell told ask asked call called give gave ' +
    'asked speaking citing including following given based due because whether ever far early late nearly almost about ' +
    'former officials authorities people residents civilians troops soldiers experts critics analysts lawmakers voters reporters ' +
    'war peace talks efforts attempts military internet covid christmas easter god bible'
  ).split(' '),
);

/**
 * Adjectives and nouns of party, faith and descent: capitalised, and no name where they stand alone. With others they are
 * part of one ("Democratic National Committee"). Folded.
 */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  (
    'republican republicans democrat democrats democratic islamic islamist islamists muslim muslims christian christians ' +
    'catholic catholics protestant protestants evangelical evangelicals jewish jews hindu hindus buddhist latino latinos latina ' +
    'latinas hispanic hispanics african-american african-americans asian-american asian-americans black blacks white whites ' +
    'conservative conservatives liberal liberals labour tory tories socialist socialists communist communists nazi nazis ' +
    'western westerners northerners southerners'
  ).split(' '),
);
