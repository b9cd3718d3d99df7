// What the README and the manual have such a portal import.
export {
  DebriefIcon,
  debriefPlugin,
  DebriefSearchResultListItem,
  DebriefsPage,
  EntityDebriefsCard,
  EntityDebriefsContent,
  hasDebriefs,
  useNewDebriefMenuItem,
} from '@debrief/backstage-plugin-debrief';
export {
  EntityGameDaysContent,
  hasGameDays,
} from '@debrief/backstage-plugin-gameday';
