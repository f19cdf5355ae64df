/** What the words of other lists mean in ours; the first match counts. */
export const choices: Record<'relation' | 'level' | 'strength', readonly [RegExp, string][]> = {
  relation: [
    [/sponsor|donor|donat/i, 'Sponsorship'],
    [/member/i, 'Membership'],
    [/connect|knows/i, 'Connection'],
    [/./, 'Relationship'],
  ],
  level: [
    [/district/i, 'District'],
    [/school|building|campus/i, 'School'],
  ],
  strength: [
    [/strong|high|close|good/i, 'Strong'],
    [/medium|moderate|average|fair/i, 'Medium'],
    [/weak|low|loose|slight/i, 'Weak'],
  ],
};
