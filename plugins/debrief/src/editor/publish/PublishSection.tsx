import {
  goToSection,
  Section,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { anchorOfSection } from '../session/sections';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { LinksField } from './LinksField';
import { MitigationField } from './MitigationField';
import { ParticipantsField } from './ParticipantsField';
import { Publishing } from './Publishing';
import { RelationsField } from './RelationsField';

const paths = pathsOfSection('publish');

const useStyles = makeStyles(theme => ({
  narrow: { maxWidth: 360 },
  missing: {
    margin: 0,
    ...typeStyles.body,
    color: theme.palette.text.secondary,
  },
}));

/** Who took part, what it is connected to, and out with it. */
export function PublishSection() {
  const classes = useStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [facilitator] = useDebriefField('facilitator');
  return (
    <Section
      section="publish"
      hint={t('publish.hint')}
      onPause={() => debrief.flush(paths)}
      onLeave={() => debrief.leave(paths)}
    >
      <div className={classes.narrow}>
        <MitigationField />
      </div>
      <ParticipantsField />
      {!facilitator && (
        <p className={classes.missing}>
          {t('publish.noFacilitator')}{' '}
          <Button
            size="small"
            color="primary"
            onClick={() => goToSection(anchorOfSection('event'))}
          >
            {t('publish.nameFacilitator')}
          </Button>
        </p>
      )}
      <LinksField />
      <RelationsField />
      <Publishing />
    </Section>
  );
}
