import { callbackCertificateEnds } from './callbackCertificateEnds';
import { catalogueRestoredAgainstTheClock } from './catalogueRestoredAgainstTheClock';
import { customersToldWithinTheHour } from './customersToldWithinTheHour';
import { edgeSiteIsLost } from './edgeSiteIsLost';
import { flagServiceDoesNotAnswer } from './flagServiceDoesNotAnswer';
import { ifTheFlagVanishedAgain } from './ifTheFlagVanishedAgain';
import { imageServersTakenOut } from './imageServersTakenOut';
import { ledgerDatabaseFailsOver } from './ledgerDatabaseFailsOver';
import { paymentsLosesItsCache } from './paymentsLosesItsCache';
import { paymentsLosesItsCacheAgain } from './paymentsLosesItsCacheAgain';
import { paymentsLosesItsCacheInProduction } from './paymentsLosesItsCacheInProduction';
import { pricingAnswersThirtySecondsLate } from './pricingAnswersThirtySecondsLate';
import { secretsSeenInARepository } from './secretsSeenInARepository';
import { sessionsReadFromTheDatabase } from './sessionsReadFromTheDatabase';
import { SampleGameDay } from './types';

/** In the order of their days, so that each re-test comes after its finding. */
export const sampleGameDays: SampleGameDay[] = [
  pricingAnswersThirtySecondsLate,
  imageServersTakenOut,
  secretsSeenInARepository,
  catalogueRestoredAgainstTheClock,
  customersToldWithinTheHour,
  paymentsLosesItsCache,
  ledgerDatabaseFailsOver,
  sessionsReadFromTheDatabase,
  edgeSiteIsLost,
  paymentsLosesItsCacheAgain,
  ifTheFlagVanishedAgain,
  flagServiceDoesNotAnswer,
  callbackCertificateEnds,
  paymentsLosesItsCacheInProduction,
];
