/** Words that head an organization's name. Folded. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  (
    'ministry department agency administration bureau office commission committee council parliament congress senate house ' +
    'assembly government cabinet court tribunal party union federation association organisation organization institute ' +
    'institution university college school academy center centre foundation fund trust bank group company corporation corp ' +
    'inc ltd llc plc gmbh co holdings industries airlines airways motors partners army navy force forces guard battalion ' +
    'regiment brigade corps police service services authority board league alliance coalition campaign club team network ' +
    'times post journal news herald tribune gazette guardian telegraph observer chronicle magazine press radio television ' +
    'tv broadcasting hospital clinic church society presidency embassy delegation mission task-force taskforce watch caucus ' +
    'laboratory observatory works cooperative utility dispatch courier mail globe inquirer examiner bulletin monitor wire ' +
    'corps forum partnership consulting strategies solutions media pictures records studios entertainment oil steel ' +
    'pharmaceuticals insurance railways railway telecom software securities investments consortium museum gallery library ' +
    'archive theatre theater orchestra ballet constabulary directorate secretariat inspectorate syndicate chamber trustees'
  ).split(' '),
);

/** Lower-case words that may stand inside a capitalised name: "Bank of the West", "Médecins sans Frontières". */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set('of for and the & de la du des del di sans and'.split(' '));
