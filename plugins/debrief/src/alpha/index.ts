export { default } from './plugin';
export { debriefReadingTranslationRef } from '../debrief/translation';
export { debriefEditorTranslationRef } from '../editor/translation';
export { debriefEntityTranslationRef } from '../entity/translation';
export { debriefImportsTranslationRef } from '../imports/translation';
export { debriefLearningTranslationRef } from '../learning/translation';
export { debriefTranslationRef } from '../translation';
