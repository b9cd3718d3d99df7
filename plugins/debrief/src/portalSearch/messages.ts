/** What is said of a debrief in the portal's search. */
export const portalSearchMessages = {
  kind: {
    incident: 'Incident',
    'near-miss': 'Near miss',
    'weak-signal': 'Weak signal',
    'game-day': 'Game day',
  },
} as const;
