/** Offices on the advisory board. Two chair it, one of them a partner (the guide's step 3). */
export const boardOffices = ['Chair', 'Co-chair', 'Secretary'] as const;
