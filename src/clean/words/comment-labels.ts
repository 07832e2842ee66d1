/** Lines, lower case, behind which only readers speak. */
export const COMMENT_LABELS = [
  'comments',
  'read comments',
  'view comments',
  'show comments',
  'post a comment',
  'leave a comment',
  'leave a reply',
  'join the conversation',
  'join the discussion',
  'add a comment',
  'reader comments',
];
