import { SampleDebrief } from '../types';

export const callbackCertificateSixHours: SampleDebrief = {
  key: 'callback-certificate-six-hours',
  startedDaysAgo: 12,
  startedTimeOfDay: '11:52',
  title: 'Callback certificate had six hours left',
  kind: 'near-miss',
  scheduled: false,
  severity: null,
  status: 'draft',
  entities: [
    { entityRef: 'component:default/payment-callbacks', role: 'origin' },
    { entityRef: 'component:default/payments', role: 'involved' },
    { entityRef: 'component:default/checkout', role: 'involved' },
  ],
  marks: { detectedAt: 6, mitigatedAt: 190, resolvedAt: 225 },
  summary: `A colleague of Payments noticed the date while looking for something else. The certificate by which one provider recognises our callback receiver was issued by that provider, is built into the image of the receiver, and had six hours left. No alert looks at certificates we do not issue.

From the last minute on, no confirmation of that provider counts: checkouts end with "we are still waiting for your bank".`,
  discussion: `### Notes for the meeting
- Our certificate manager renews what it has issued. This one came by mail three years ago, in a file.
- The provider sent two reminders, to the address of somebody who is now in another team.
- The software of the receiver checks the date for *itself* and ends when it is past: all pods, in all zones, in the same second.`,
  surprises:
    'It sits inside the image, so the date is not to be seen from outside by any probe.',
  luck: 'The search for another certificate, in the same folder, on the same day.',
  targetAnswers: {},
  impact: {
    description:
      'None. In six hours: no confirmations of one of four providers, about a third of all payments.',
    customersAffected: 0,
    complaints: 0,
  },
  mitigation: 'other',
  factors: [
    {
      category: 'detection',
      text: 'No alert looks at certificates that we do not issue',
    },
    { category: 'process', text: 'Reminders go to a person, and people move' },
  ],
  wentWell: [
    {
      text: 'The provider issued a new one within two hours, on the telephone number that support keeps for outages.',
    },
  ],
  owner: 'user:default/hana',
  facilitator: null,
  participants: [
    { entityRef: 'user:default/hana', involvement: 'noticed' },
    { entityRef: 'user:default/jonas', involvement: 'responded' },
    { entityRef: 'user:default/ana', involvement: 'interested' },
  ],
  links: [
    {
      url: 'https://www.ericsson.com/en/press-releases/2018/12/update-on-software-issue-impacting-certain-customers',
      title:
        'The public event behind this sample: Ericsson, expired certificate, 6 December 2018',
      kind: 'source',
    },
  ],
  tags: ['certificate', 'expiry', 'provider'],
  visibility: 'organisation',
  relations: [],
  timeline: [
    {
      after: 0,
      kind: 'mark',
      text: 'Started: a look into the image for another certificate',
    },
    {
      after: 6,
      kind: 'mark',
      text: 'Detected: “valid until today, 17:58”',
      author: 'user:default/hana',
    },
    {
      after: 20,
      kind: 'communication',
      text: 'Call to the provider',
      author: 'user:default/jonas',
    },
    {
      after: 34,
      kind: 'decision',
      text: 'If nothing has come by 16:00, steer payments to the other three providers',
      author: 'user:default/hana',
    },
    { after: 152, kind: 'observation', text: 'New certificate arrives' },
    {
      after: 190,
      kind: 'mark',
      text: 'Mitigated: new image with the new certificate in all zones',
    },
    {
      after: 225,
      kind: 'mark',
      text: 'Resolved: confirmations verified with it',
    },
  ],
  countermeasures: [
    {
      key: 'foreign-certificates',
      title:
        'Certificates of others into the certificate manager, with their dates',
      description:
        'Includes a scan of all images for files that look like one.',
      state: 'idea',
      cornerstone: 'monitor',
      mechanism: 'alert',
      entities: [
        'component:default/payment-callbacks',
        'component:default/certificate-manager',
      ],
    },
  ],
};
