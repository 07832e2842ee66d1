import { fieldsOf, forEachLabel } from './node-fields.ts';

/** Each label's searchable fields: short ones, which lists can be ordered by, are its names. */
export const SEARCHABLE = forEachLabel((label) => {
  const searchable = fieldsOf(label).filter(([, field]) => field.searchable === true);
  return {
    names: searchable.filter(([, { sortable }]) => sortable === true).map(([field]) => field),
    texts: searchable.filter(([, { sortable }]) => sortable !== true).map(([field]) => field),
  };
});
