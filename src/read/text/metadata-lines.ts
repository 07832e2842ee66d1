import { agencyTag } from './lines/agency-tag.ts';
import { breadcrumb } from './lines/breadcrumb.ts';
import { byline } from './lines/byline.ts';
import { dateLine } from './lines/date-line.ts';
import { datePrefix } from './lines/date-prefix.ts';
import { developingNotice } from './lines/developing-notice.ts';
import { emptyField } from './lines/empty-field.ts';
import { type MetadataLine } from './lines/metadata-line.ts';
import { readingTime } from './lines/reading-time.ts';

/** Every kind of metadata line, in the order in which they are tried. */
export const METADATA_LINES: readonly MetadataLine[] = [
  breadcrumb,
  dateLine,
  datePrefix,
  agencyTag,
  emptyField,
  developingNotice,
  readingTime,
  byline,
];
