import { Section } from '@debrief/backstage-plugin-debrief-react';
import { DebriefMarkdown } from '../DebriefMarkdown';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';
import { WentWellField } from './WentWellField';

const paths = pathsOfSection('wentWell');

/** What helped, where luck did, and what nobody had expected. */
export function WentWellSection() {
  const t = useT();
  const { debrief } = useEditor().session;
  return (
    <Section
      section="wentWell"
      onPause={() => debrief.flush(paths)}
      onLeave={() => debrief.leave(paths)}
    >
      <WentWellField />
      <DebriefMarkdown path="luck" label={t('wentWell.luck')} minRows={2} />
      <DebriefMarkdown
        path="surprises"
        label={t('wentWell.surprises')}
        minRows={2}
      />
    </Section>
  );
}
