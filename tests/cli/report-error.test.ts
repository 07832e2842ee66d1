import { describe, expect, it } from '@jest/globals';

import { OnRecordError } from '../../src/errors/onrecord-error.ts';

import { errorReport, exitCodeOf } from '../../src/cli/report-error.ts';

const LOCKED = new OnRecordError('STORE_LOCKED', 'another process\nis writing', { where: 'a.db', hint: 'try again' });

describe('errorReport', () => {
  it('tells an expected failure in one line', () => {
    expect(errorReport(LOCKED, {})).toBe('onrecord: a.db: another process is writing; try again');
  });

  it('tells an unexpected failure in one line without a stack', () => {
    expect(errorReport(new TypeError('x is\nnot a function'), {})).toBe(
      'onrecord: unexpected: x is not a function; set ONRECORD_DEBUG=1 to see where it came from',
    );
  });

  it('shows the stack and the causes with ONRECORD_DEBUG=1', () => {
    const error = new OnRecordError('STORE_UNAVAILABLE', 'no answer', { cause: new Error('refused') });
    const report = errorReport(error, { ONRECORD_DEBUG: '1' });
    expect(report).toContain('report-error.test.ts');
    expect(report).toContain('caused by: Error: refused');
  });
});

describe('exitCodeOf', () => {
  it.each([
    [new OnRecordError('BAD_USER_INPUT', ''), 2],
    [new OnRecordError('FILE_BINARY', ''), 3],
    [new OnRecordError('MODEL_MISSING', ''), 4],
    [LOCKED, 4],
    [new TypeError(''), 5],
  ])('%s ends the process with %i', (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});
