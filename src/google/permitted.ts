import { Failure } from '../shared/failure';

const uses = {
  forms: {
    cannot: 'use Google Forms in your account, so surveys cannot be made or read',
    allow: 'access to your forms',
  },
  files: {
    cannot: 'make files in your Google Drive, so no document can be made',
    allow: 'access to the files that it makes itself',
  },
};

/** A person may have refused the scope: https://developers.google.com/apps-script/concepts/scopes#granular */
export function permitted<T>(use: keyof typeof uses, action: () => T): T {
  try {
    return action();
  } catch (error) {
    // An advanced service words this differently: "Request had insufficient authentication scopes."
    if (!/required permissions|authoriz|insufficient authentication scopes/i.test(String(error))) throw error;
    const { cannot, allow } = uses[use];
    throw new Failure(
      `Partnerbook may not ${cannot}. Choose the menu item again, and when Google asks, allow ${allow}.`,
    );
  }
}
