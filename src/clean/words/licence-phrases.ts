/** What notices of rights and licences say, lower case. */
export const LICENCE_PHRASES = [
  '(c) all rights reserved',
  'all rights reserved',
  'feel free to republish',
  'is licensed under a creative commons',
  'is licensed under creative commons',
  'licensed under creative commons',
  'may not be published, broadcast, rewritten',
  'may not be reproduced',
  'republish our articles',
  'republished under a creative commons',
  'republished with permission',
  'terms of use and privacy policy',
  'this article is republished from',
];
