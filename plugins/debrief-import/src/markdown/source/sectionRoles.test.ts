import { factNameOf } from '../facts/factNames';
import { readHeading } from './sectionRoles';

describe('readHeading', () => {
  it.each([
    ['Summary', 'summary'],
    ['1. Executive Summary', 'summary'],
    ['TL;DR', 'summary'],
    ['Overview', 'summary'],
    ['What happened?', 'whatHappened'],
    ['Impact', 'impact'],
    ['Customer impact', 'impact'],
    ['Timeline', 'timeline'],
    ['Timeline (UTC)', 'timeline'],
    ['Timeline – all times UTC', 'timeline'],
    ['Contributing Factors', 'factors'],
    ['Root Cause', 'factors'],
    ['Root Cause Analysis', 'factors'],
    ['Trigger', 'factors'],
    ['What went well', 'wentWell'],
    ['What Went Well?', 'wentWell'],
    ['What went wrong', 'wentBadly'],
    ["What didn't go so well?", 'wentBadly'],
    ['Where we got lucky', 'luck'],
    ['Why were we surprised?', 'surprises'],
    ['Lessons learnt', 'lessons'],
    ["How'd We Do?", 'lessons'],
    ['Action Items', 'actions'],
    ['Follow-up actions', 'actions'],
    ['Corrective actions', 'actions'],
    ['Remediation', 'actions'],
    ['Attendees', 'people'],
    ['Responders', 'people'],
    ['Stats', 'facts'],
    ['Supporting information', 'links'],
    ['Related Issues / PRs', 'links'],
    ['🕐 Timeline', 'timeline'],
    ['Detection', 'detection'],
    ['Recovery', 'response'],
    ['How could we have detected it sooner?', 'detectSooner'],
  ])('knows %s', (text, role) => {
    expect(readHeading(text)?.role).toBe(role);
  });

  it.each([
    'Conclusion',
    'Fault',
    'Backlog check',
    'Background',
    'BinderHub',
    '',
  ])('does not know "%s"', text => {
    expect(readHeading(text)).toBeUndefined();
  });

  it('says whether a heading says more than its role', () => {
    expect(readHeading('2. Timeline (UTC)')?.saysMore).toBe(false);
    expect(readHeading('Contributing factors (findings)')?.saysMore).toBe(true);
  });
});

describe('factNameOf', () => {
  it.each([
    ['Time to detection', 'timeToDetect'],
    ['TTD', 'timeToDetect'],
    ['Time to recover', 'timeToResolve'],
    ['Outage duration', 'timeToResolve'],
    ['Start time', 'startedAt'],
    ['Detected at', 'detectedAt'],
    ['End time', 'resolvedAt'],
    ['startedAt', 'startedAt'],
    ['Review meeting', 'heldAt'],
    ['Postmortem date', 'heldAt'],
    ['Severity', 'severity'],
    ['Incident commander', 'commander'],
    ['Customers affected', 'customersAffected'],
    ['Date', 'date'],
    ['Favourite colour', undefined],
  ])('reads %s', (label, name) => {
    expect(factNameOf(label)).toBe(name);
  });
});
