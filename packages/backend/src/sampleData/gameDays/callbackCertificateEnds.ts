import { SampleGameDay } from './types';

export const callbackCertificateEnds: SampleGameDay = {
  key: 'callback-certificate-ends',
  inDays: 12,
  timeOfDay: '09:00',
  durationMinutes: 60,
  title: 'A provider’s certificate ends while we take payments',
  form: 'injection',
  status: 'planned',
  scenario: `One of four providers is recognised by a certificate with two hours left. The receiver ends by itself when its date is past, on all pods in the same second.`,
  failureMode: 'certificate-expiry',
  environment: 'staging',
  hypothesis:
    'With the certificate of one provider expired, customers still get their confirmation by the other three',
  expectation: 'breaks',
  announced: true,
  visibility: 'organisation',
  entities: [
    { entityRef: 'component:default/payment-callbacks', role: 'target' },
    { entityRef: 'component:default/payments', role: 'impacted' },
  ],
  roles: {
    owner: 'user:default/hana',
    coordinator: 'user:default/ana',
    observers: ['user:default/jonas'],
    reporters: [],
  },
  steadyState: [
    { description: 'Confirmations per minute', limit: { above: 140 } },
  ],
  blastRadius: 'Staging, shop “lab-2”; a certificate of our own authority.',
  restoreSteps: ['Install the image with the valid certificate'],
  abortConditions: ['The receiver does not start with the valid one'],
  expectedAlerts: ['Certificate ends in less than 21 days'],
  preparations: [
    { text: 'Certificate with two hours, from our own authority', done: false },
  ],
  rehearses: ['callback-certificate-six-hours'],
  retests: [],
  injects: [],
  drills: [
    {
      title: 'The date passes',
      fault: 'The image holds a certificate that ends at 09:30.',
      plannedAfter: 30,
      rehearses: ['callback-certificate-six-hours'],
      alerts: {
        expected: ['Certificate ends in less than 21 days'],
        fired: [],
      },
    },
  ],
  observations: [],
  findings: [],
  summary: '',
};
