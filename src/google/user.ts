/** Email of the person who runs the script now; empty when Google does not tell. */
export function currentUser(): string {
  return Session.getEffectiveUser().getEmail();
}
