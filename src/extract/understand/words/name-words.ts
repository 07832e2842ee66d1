/** Word lists that tell what kind of thing a capitalised run names. All folded. */

/** What the last word of a name is when it names none of the three: "Maidan Revolution", "Harbour Street". */
export const THING_HEADS: ReadonlySet<string> = new Set(
  (
    'revolution war wars day act agreement accord accords crisis plan treaty movement prize award awards medal cup bowl ' +
    'trophy street road avenue lane square boulevard highway bridge airport station hall palace tower building stadium arena ' +
    'games festival summit conference report study bill law laws amendment deal order project programme program week ' +
    'month year night morning era age system index rights relations affairs election elections race debate debates address ' +
    'speech test theory syndrome disease virus scale effect model show poll polls survey series doctrine protocol ' +
    'convention constitution initiative campaign tour championship championships olympics marathon derby stakes'
  ).split(' '),
);

/** What the last word of a name is when it names a piece of the earth. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'sea ocean river lake bay gulf strait straits channel canyon creek falls island islands isle isles peninsula cape coast ' +
    'mountain mountains hills heights valley glacier desert forest plain plains beach park county province district prefecture ' +
    'oblast canton borough township village city town springs'
  ).split(' '),
);

/** Words that begin the names of places more often than others: "East Hathe", "Port Loma", "San Telmo". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower new port fort mount lake cape san santa santo sao saint st los las el'.split(
    ' ',
  ),
);

/** Nouns for a place right before its name, with "of" or without: "the town of Osk", "the village Osk". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'town city village port harbour harbor province region district county suburb neighbourhood neighborhood island state ' +
    'capital municipality hamlet borough parish valley peninsula enclave settlement resort'
  ).split(' '),
);

/** Nouns for a business or body right before its name: "the shipbuilder Halvor". */
export const BUSINESS_NOUNS: ReadonlySet<string> = new Set(
  (
    'company firm maker carmaker shipbuilder retailer bank lender insurer airline carrier chain giant group startup start-up ' +
    'manufacturer supplier producer developer publisher broadcaster newspaper website magazine agency club team rival operator ' +
    'provider brand brewer grocer supermarket utility conglomerate consortium contractor nonprofit charity watchdog regulator ' +
    'union party militia band subsidiary cooperative outlet network pollster platform'
  ).split(' '),
);

/** Nouns for a vessel, a craft or a work right before its name, which is then none of the three: "the ferry Aurelia". */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  (
    'ferry ship vessel tanker freighter trawler yacht boat frigate destroyer submarine cruiser lifeboat probe ' +
    'satellite rocket spacecraft rover telescope film movie novel book album song single opera musical play series drama ' +
    'documentary painting sculpture horse mare stallion filly colt dog cat hurricane typhoon cyclone storm operation model ' +
    'smartphone console app drug vaccine missile drone'
  ).split(' '),
);

/** What people are called by trade, kin or part in a story: right before a name it is a person's. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'actor actress singer guitarist drummer pianist violinist cellist conductor composer musician rapper painter sculptor artist ' +
    'photographer filmmaker novelist poet writer playwright journalist blogger presenter host comedian dancer choreographer ' +
    'designer architect chef baker butcher farmer fisherman beekeeper gardener shopkeeper carpenter plumber electrician mechanic ' +
    'driver pilot sailor soldier veteran nurse midwife surgeon dentist pharmacist psychologist biologist ' +
    'chemist physicist geologist mathematician statistician ecologist climatologist virologist epidemiologist astronomer ' +
    'archaeologist anthropologist sociologist economist philosopher theologian linguist librarian curator student pupil teacher ' +
    'lecturer tutor trainer goalkeeper keeper striker midfielder defender winger forward captain skipper batsman bowler pitcher ' +
    'quarterback sprinter hurdler swimmer cyclist skier boxer wrestler golfer jockey referee umpire athlete champion teammate ' +
    'billionaire millionaire entrepreneur businessman businesswoman banker broker investor landlord tenant neighbour neighbor ' +
    'activist campaigner protester dissident hacker whistleblower suspect defendant plaintiff victim witness juror inmate ' +
    'prisoner hostage gunman wife husband mother father brother sister son daughter widow widower uncle aunt cousin nephew niece ' +
    'grandmother grandfather friend colleague partner boyfriend girlfriend fiance fiancee boss rival opponent incumbent ' +
    'challenger statesman politician legislator congresswoman assemblyman alderman mp mep magistrate barrister solicitor'
  ).split(' '),
);

/** Verbs whose subject is a person. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  (
    'wept smiled nodded laughed shrugged sighed grinned frowned cried sobbed died married divorced retired resigned recalled ' +
    'remembers recalls grew thinks thought believes believed hopes hoped feels felt tweeted quipped joked dreamed dreams walked ' +
    'sat stood slept ate drank sang danced studied graduated'
  ).split(' '),
);

/** Verbs of saying: their subject is a person or an organization. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds argued argues wrote writes replied replies insisted insists explained explains warned warns ' +
    'claimed claims acknowledged conceded denied denies declined confirmed confirms announced asked noted notes testified'
  ).split(' '),
);

/** What belongs to a person: "Lund's wife". */
export const OF_PERSONS: ReadonlySet<string> = new Set(
  (
    'wife husband mother father brother sister son daughter parents children family widow lawyer lawyers attorney body death ' +
    'birthday career hand face voice eyes life home manager agent biographer supporters opponent'
  ).split(' '),
);

/** What belongs to an organization: "Halvor's shares", "Halvor employees". */
export const OF_ORGANIZATIONS: ReadonlySet<string> = new Set(
  (
    'shares shareholders stock profit profits revenue revenues earnings headquarters board ceo customers employees workforce ' +
    'spokesman spokeswoman spokesperson subsidiary factory factories stores plant executives management newsroom editorial ' +
    'reporters members membership chairman chief'
  ).split(' '),
);

/** What stands before "of", "for", "at" and an organization's name: "shares of Halvor", "a spokesman for Halvor". */
export const BEFORE_ORGANIZATIONS: ReadonlySet<string> = new Set(
  (
    'shares spokesman spokeswoman spokesperson employees members member founder co-founder executive ceo chairman chairwoman ' +
    'director head partner analyst economist strategist subsidiary customers managers editor fellow officer president works ' +
    'worked lawyer counsel board arm unit branch'
  ).split(' '),
);

/** What follows or, with "of", precedes a place's name: "Osk residents", "the mayor of Osk". */
export const OF_PLACES: ReadonlySet<string> = new Set(
  'residents police suburb suburbs neighbourhood neighborhood streets outskirts voters mayor people inhabitants'.split(
    ' ',
  ),
);

/** Last words that state a business's legal form. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited llc llp lp plc gmbh ag se sa nv bv spa srl oyj oy ab asa as kk co corp corporation pty'.split(
    ' ',
  ),
);

/** First or last words of sports clubs. */
export const CLUB_WORDS: ReadonlySet<string> = new Set(
  'fc afc cf sc rfc bc united rovers wanderers athletic albion hotspur dynamo dinamo spartak lokomotiv olympique racing'.split(
    ' ',
  ),
);

/** Verbs that a place's name follows with "to", "from" or "for": "moved to Osk". */
export const MOVING_VERBS: ReadonlySet<string> = new Set(
  (
    'moved moves move returned returns return flew fly flown travelled traveled travel went go gone goes drove driven drive sailed ' +
    'sail fled flee emigrated immigrated relocated came come headed commuted deported extradited transferred evacuated shipped ' +
    'marched trip flight trips flights train road way journey visit visits tour bus ferry'
  ).split(' '),
);

/** Verbs whose object is often a place: "the storm reached Osk". */
export const REACHING_VERBS: ReadonlySet<string> = new Set(
  'reached reaches visited visits toured entered left leaves hit hits struck battered'.split(' '),
);

/** Words in capitals that are no organization. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'tv dvd cd gdp ceo cfo coo cto pr hr hiv aids dna rna iq it ai ufo gps vip am fm usb pc suv id icu er atm pin url pdf faq mvp phd ' +
    'ok no yes not all now new us uk usa mp mps vat vr lgbt lgbtq covid ptsd adhd mri ct ipo vp ad bc rip diy'
  ).split(' '),
);

/** Capitalised mid-sentence these are given names, though the lists of words that are no names hold them. */
export const WORDS_THAT_ARE_GIVEN_NAMES: ReadonlySet<string> = new Set('will may april june august'.split(' '));
