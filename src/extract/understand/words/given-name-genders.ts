/** Given names that are women's in nearly all uses. Folded. Anything else says nothing about gender by itself. */
export const FEMALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley ' +
    'angela helen anna brenda pamela nicole samantha katherine emma ruth christine catherine debra rachel carolyn janet ' +
    'virginia maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha cheryl ' +
    'megan andrea hannah jacqueline ann jean alice kathryn gloria teresa doris sara janice julia marie madison grace judy ' +
    'theresa beverly denise marilyn amber danielle brittany rose diana abigail natalie jane lori alexis tiffany kayla hillary ' +
    'ivanka melania kamala jen nikki condoleezza angela ursula christine giorgia liz theresa jacinda sanna kaja annalena ' +
    'olena iryna oksana svitlana nataliya natalia yulia kateryna tetiana maryna hanna lyudmyla daria ekaterina elena irina ' +
    'olga tatiana svetlana anastasia valentina galina marina sofia lucia carmen isabel elena claire camille sophie anne ' +
    'fatima aisha leila nancy kellyanne megyn tulsi debbie chelsea michelle huma jill'
  ).split(' '),
);

/** Given names that are men's in nearly all uses. Folded. */
export const MALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald ' +
    'steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric ' +
    'jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry ' +
    'tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry ' +
    'sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan albert willie joe bill bob mike jim ' +
    'tom steve dan tim barack bernie mitt ted marco jeb rand rudy newt antony vladimir sergei sergey serhiy dmytro dmitry ' +
    'volodymyr oleksandr oleksiy mykola mykhailo pavlo andriy yuriy ihor oleh petro viktor vitaly vitali vadym mevlut recep ' +
    'emmanuel antonio clement ewan boris justin olaf mario joe mehmet ahmet mustafa mohammed muhammad ahmed ali hassan xi jens ' +
    'sasha'
  ).split(' '),
);
