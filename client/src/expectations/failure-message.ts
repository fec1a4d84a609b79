import { Location, l10n, TestMessage, Uri } from 'vscode';
import type { ExpectationItem } from '../../../server/src/protocol/expectations.js';
import { rangeOf } from '../range-of.js';

/** What differs from what was expected, at its place. */
export function failureMessage({ message, expected, actual, uri, spot }: ExpectationItem): TestMessage {
  const words = message ?? l10n.t('It came out in another way');
  const failure = expected !== null && actual !== null ? TestMessage.diff(words, expected, actual) : new TestMessage(words);
  if (spot) failure.location = new Location(Uri.parse(uri), rangeOf(spot.range));
  return failure;
}
