/** Lower-case nouns that head a person's role: "the city's deputy mayor", "a spokesman for the court". Folded. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  (
    'minister president premier chancellor secretary secretary-general spokesman spokeswoman spokesperson ambassador governor ' +
    'senator congressman congresswoman representative mayor commissioner chairman chairwoman chairperson chair director ' +
    'prosecutor envoy lawmaker councillor councilor professor colonel lieutenant sergeant general major commander admiral ' +
    'captain diplomat undersecretary superintendent chief head leader deputy adviser advisor aide assistant king queen prince ' +
    'princess pope judge justice bishop archbishop cardinal manager coordinator editor analyst economist scientist ' +
    'researcher officer official lawyer attorney counsel founder ceo cfo coach strategist pollster historian author ' +
    'correspondent reporter columnist critic expert engineer doctor physician nurse astronomer farmer teacher principal ' +
    'counterpart successor predecessor speaker strongman nominee candidate vice-president co-founder co-chair counsellor'
  ).split(' '),
);

/** Words that stand before the head of a role. Folded. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'deputy vice acting former ex then late foreign prime defense defence interior finance justice health press first second ' +
    'permanent special chief senior high attorney lieutenant supreme state federal regional us un eu executive managing ' +
    'general national provincial local assistant associate top chief europe energy environment education economy trade ' +
    'agriculture culture transport labor labour homeland security intelligence military police fire city district county ' +
    'principal water works union party campaign communications political lead head public affairs house senate majority ' +
    'minority white presidential vice-presidential republican democratic conservative liberal emergency humanitarian army ' +
    'navy air force'
  ).split(' '),
);

/** Plural nouns for people who speak without being named. Folded. */
export const PLURAL_SOURCES: ReadonlySet<string> = new Set(
  (
    'officials authorities sources people residents civilians witnesses experts analysts critics supporters opponents ' +
    'lawmakers senators ministers diplomats leaders commanders officers soldiers troops prosecutors investigators police ' +
    'activists protesters voters researchers scientists doctors aides advisers advisors observers reporters journalists ' +
    'economists strategists democrats republicans rebels separatists forces families parents students workers neighbors ' +
    'neighbours locals delegates members staff others many some several most both sides parties they'
  ).split(' '),
);
