/**
 * A fault that a person can act on: a plain sentence that says where it is and what to do. It is shown as is. Any other
 * error is a bug or a fault of the platform; staff then see a general sentence, and the details go to the log.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}
