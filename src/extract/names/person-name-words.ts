/** Words that head a title before a name, whatever stands before them: "Russian Foreign Minister" + name. Folded, no dots. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  (
    'minister president premier chancellor secretary secretary-general spokesman spokeswoman spokesperson ambassador ' +
    'governor gov senator sen congressman congresswoman representative rep mayor commissioner chairman chairwoman ' +
    'chairperson director prosecutor envoy lawmaker councillor councilor alderman candidate professor prof colonel col ' +
    'lieutenant lt sergeant sgt gen maj capt cmdr commander adm admiral brigadier attorney mr mrs ms miss mx dr sir dame ' +
    'monsieur madame herr frau señor senor senora rev reverend ayatollah sheikh archbishop monsignor rabbi imam sheriff ' +
    'diplomat undersecretary superintendent sens reps govs senators justices'
  ).split(' '),
);

/** Title words that are names as well: they count only where nothing but titles stands before them. */
export const AMBIGUOUS_TITLE_HEADS: ReadonlySet<string> = new Set(
  (
    'king queen prince princess pope major general judge justice bishop cardinal captain chief marshal ' +
    'lord lady father mother sister brother officer detective'
  ).split(' '),
);

/** Words that may stand before a title's head. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'deputy vice acting former ex then late foreign prime defense defence interior finance justice health press first ' +
    'second permanent special chief senior high attorney lieutenant supreme state federal regional us uk un eu of the for'
  ).split(' '),
);

/** Words between given names and surname. In lower case always; capitalised only where a given name stands before. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den ter ten de da do dos das di del della degli la le les lo du des bin ibn bint ben al el af av zu zur st st.'.split(
    ' ',
  ),
);

/** Particles that begin a surname even when capitalised and first: "Le Pen", "Van Hollen". */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  'von van de der du le la di da dos del el st st.'.split(' '),
);

/** Arabic articles that are written onto the name: "al-Assad". */
export const JOINED_ARTICLES: ReadonlySet<string> = new Set('al el as ash ad ar an at az'.split(' '));

export const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv md phd esq mp mep qc kc obe cbe mbe'.split(' '));

/** Frequent first surnames of Spanish double surnames (INE) that are not given names as well; folded. */
export const SPANISH_FIRST_SURNAMES: ReadonlySet<string> = new Set(
  (
    'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez hernandez ruiz diaz moreno munoz ' +
    'alvarez romero gutierrez navarro torres dominguez vazquez ramirez serrano molina morales suarez ortega castro ortiz ' +
    'sanz nunez medina garrido cortes castillo lozano guerrero prieto mendez calvo gallego marquez herrera flores vega ' +
    'fuentes carrasco reyes caballero aguilar herrero montero gimenez ibanez vargas benitez soto velasco gallardo rojas'
  ).split(' '),
);

/** Family names of people whose family name comes first, where the whole looks like "Xi Jinping". Folded. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang ' +
    'feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong hua mao ' +
    'nguyen tran pham hoang vo dang bui moon'
  ).split(' '),
);

/** Family names of that order that are given names elsewhere: they need a given name of two syllables or two words. */
export const FAMILY_NAMES_FIRST_IF_LONG: ReadonlySet<string> = new Set(
  'kim lee park choi jung kang cho yoon lim'.split(' '),
);
