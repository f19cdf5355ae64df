/** The email of the person running the script; empty when Google does not reveal it. */
export function currentUser(): string {
  return Session.getEffectiveUser().getEmail();
}
