import { type OrganizationKind } from '../../../model/organization.ts';

/** Common nouns for a company, whatever its name. Folded. */
const COMPANY_NOUNS =
  'company firm business bank lender insurer retailer supermarket chain airline carrier carmaker automaker manufacturer maker ' +
  'producer supplier operator developer builder brewer miner shipbuilder shipyard startup start-up publisher studio platform ' +
  'utility drugmaker chipmaker conglomerate employer brand grocer';

/** The kinds of organizations that a common noun can stand for; a noun that is not here stands for names that hold it. Folded. */
export const KINDS_OF_NOUN: ReadonlyMap<string, readonly OrganizationKind[]> = new Map<
  string,
  readonly OrganizationKind[]
>([
  ...COMPANY_NOUNS.split(' ').map((noun): [string, readonly OrganizationKind[]] => [noun, ['COMPANY', 'OTHER']]),
  ['group', ['COMPANY', 'INTERNATIONAL', 'PARTY', 'OTHER']],
  ['organization', ['INTERNATIONAL', 'OTHER']],
  ['organisation', ['INTERNATIONAL', 'OTHER']],
  ['charity', ['INTERNATIONAL', 'OTHER']],
  ['club', ['OTHER']],
  ['team', ['OTHER']],
  ['newspaper', ['OUTLET']],
  ['paper', ['OUTLET']],
  ['magazine', ['OUTLET']],
  ['broadcaster', ['OUTLET']],
  ['party', ['PARTY']],
]);

/** Words that make a name that of a public body or an association, which no word for a company means. Folded. */
export const PUBLIC_BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry department agency administration commission committee council parliament congress senate court tribunal ' +
    'police service office university college school hospital union army navy government church federation association'
  ).split(' '),
);
