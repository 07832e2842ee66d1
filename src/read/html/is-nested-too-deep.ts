/** The slice of the DOM that is walked. */
interface Nested {
  firstElementChild: Nested | null;
  nextElementSibling: Nested | null;
  parentElement: Nested | null;
}

/** Pages of news sites nest their elements 20 to 60 deep. */
const DEEPEST = 200;
/** The sum of all elements' depths: a page of 20,000 elements at a depth of 25 on average has 500,000. */
const MOST_DEPTH_IN_ALL = 600_000;

/** Whether a page is nested so deep that Readability, whose time grows with more than the square of it, would not end. */
export function isNestedTooDeep(root: Nested): boolean {
  let element: Nested = root;
  let depth = 1;
  let depthInAll = 0;
  for (;;) {
    depthInAll += depth;
    if (depth > DEEPEST || depthInAll > MOST_DEPTH_IN_ALL) return true;
    if (element.firstElementChild !== null) {
      element = element.firstElementChild;
      depth++;
      continue;
    }
    while (element.nextElementSibling === null) {
      if (depth === 1 || element.parentElement === null) return false;
      element = element.parentElement;
      depth--;
    }
    if (depth === 1) return false;
    element = element.nextElementSibling;
  }
}
