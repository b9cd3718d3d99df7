import { basketsReadEmpty } from './debriefs/basketsReadEmpty';
import { buildSecretsRead } from './debriefs/buildSecretsRead';
import { businessAccountsDeleted } from './debriefs/businessAccountsDeleted';
import { callbackCertificateSixHours } from './debriefs/callbackCertificateSixHours';
import { catalogueDatabaseDirectoryRemoved } from './debriefs/catalogueDatabaseDirectoryRemoved';
import { checkoutAnswered503 } from './debriefs/checkoutAnswered503';
import { edgeRuleUsedAllCpu } from './debriefs/edgeRuleUsedAllCpu';
import { eventIdsNearTheirLimit } from './debriefs/eventIdsNearTheirLimit';
import { expressPayHidden } from './debriefs/expressPayHidden';
import { fraudCheckLookedAtOneItem } from './debriefs/fraudCheckLookedAtOneItem';
import { giftCardsToppedUpAgain } from './debriefs/giftCardsToppedUpAgain';
import { mediaStoreLostCapacity } from './debriefs/mediaStoreLostCapacity';
import { nodesLostTheirRoutesOnStaging } from './debriefs/nodesLostTheirRoutesOnStaging';
import { ordersWrittenOnTwoSites } from './debriefs/ordersWrittenOnTwoSites';
import { priceListRefetched } from './debriefs/priceListRefetched';
import { pricingTimeoutTookCheckoutDown } from './debriefs/pricingTimeoutTookCheckoutDown';
import { serviceDiscoverySlowedToAHalt } from './debriefs/serviceDiscoverySlowedToAHalt';
import { sessionCacheEmptied } from './debriefs/sessionCacheEmptied';
import { slowLookupsInCheckout } from './debriefs/slowLookupsInCheckout';
import { transactionNumbersRunLow } from './debriefs/transactionNumbersRunLow';
import { validRedirectStoppedTheEdge } from './debriefs/validRedirectStoppedTheEdge';
import { SampleDebrief } from './types';

export type { SampleDebrief } from './types';

/** In the order in which the events began, so that each relation points back. */
export const sampleDebriefs: SampleDebrief[] = [
  catalogueDatabaseDirectoryRemoved,
  edgeRuleUsedAllCpu,
  mediaStoreLostCapacity,
  ordersWrittenOnTwoSites,
  basketsReadEmpty,
  serviceDiscoverySlowedToAHalt,
  eventIdsNearTheirLimit,
  validRedirectStoppedTheEdge,
  businessAccountsDeleted,
  pricingTimeoutTookCheckoutDown,
  buildSecretsRead,
  nodesLostTheirRoutesOnStaging,
  expressPayHidden,
  priceListRefetched,
  transactionNumbersRunLow,
  giftCardsToppedUpAgain,
  fraudCheckLookedAtOneItem,
  sessionCacheEmptied,
  slowLookupsInCheckout,
  checkoutAnswered503,
  callbackCertificateSixHours,
];
