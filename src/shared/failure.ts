/**
 * Something a person can act on: a plain sentence, with the place in it and what to do. It is shown as it is. Any other
 * error is a bug or the platform's, and staff see a general sentence instead while the details go to the log.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}
