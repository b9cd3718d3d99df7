import {
  involvements,
  mitigations,
} from '@debrief/backstage-plugin-debrief-common';
import {
  describeList,
  EntityPicker,
  FieldFrame,
  goToSection,
  RefRow,
  Section,
  SelectField,
  typeStyles,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { anchorOfSection } from '../session/sections';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { LinksField } from './LinksField';
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
      hint={t('editor.publish.hint')}
      onPause={() => debrief.flush(paths)}
      onLeave={() => debrief.leave(paths)}
    >
      <div className={classes.narrow}>
        <MitigationField />
      </div>
      <Participants />
      {!facilitator && (
        <p className={classes.missing}>
          {t('editor.publish.noFacilitator')}{' '}
          <Button
            size="small"
            color="primary"
            onClick={() => goToSection(anchorOfSection('event'))}
          >
            {t('editor.publish.nameFacilitator')}
          </Button>
        </p>
      )}
      <LinksField />
      <RelationsField />
      <Publishing />
    </Section>
  );
}

function MitigationField() {
  const t = useT();
  const { debrief } = useEditor().session;
  const [mitigation, setMitigation] = useDebriefField('mitigation');
  return (
    <FieldFrame
      autosave={debrief}
      path="mitigation"
      label={t('editor.publish.mitigation')}
      describe={value =>
        value ? t(`editor.publish.mitigations.${value}`) : ''
      }
    >
      <SelectField
        label={t('editor.publish.mitigation')}
        value={mitigation}
        none={t('editor.publish.noMitigation')}
        options={mitigations.map(value => ({
          value,
          label: t(`editor.publish.mitigations.${value}`),
        }))}
        onChange={setMitigation}
        onClear={() => setMitigation(null)}
      />
    </FieldFrame>
  );
}

function Participants() {
  const classes = useRowStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [participants, setParticipants] = useDebriefField('participants');
  const choices = involvements.map(value => ({
    value,
    label: t(`editor.publish.involvements.${value}`),
  }));
  return (
    <FieldFrame
      autosave={debrief}
      path="participants"
      label={t('editor.publish.participants')}
      withLabel
      describe={describeList(
        it =>
          `${it.entityRef} (${t(
            `editor.publish.involvements.${it.involvement}`,
          )})`,
      )}
    >
      <ul className={classes.chips}>
        {participants.map(participant => (
          <RefRow
            key={participant.entityRef}
            entityRef={participant.entityRef}
            choice={participant.involvement}
            choices={choices}
            choiceLabel={name => t('editor.publish.involvementOf', { name })}
            onChange={involvement =>
              setParticipants(
                participants.map(it =>
                  it === participant ? { ...it, involvement } : it,
                ),
              )
            }
            onRemove={() =>
              setParticipants(participants.filter(it => it !== participant))
            }
          />
        ))}
      </ul>
      <div className={classes.picker}>
        <EntityPicker
          label={t('editor.publish.addParticipant')}
          kinds={['User', 'Group']}
          value={null}
          freeSolo
          onChange={entityRef => {
            const isListed = participants.some(
              it => it.entityRef === entityRef,
            );
            if (entityRef && !isListed) {
              setParticipants([
                ...participants,
                { entityRef, involvement: 'responded' },
              ]);
            }
          }}
        />
      </div>
    </FieldFrame>
  );
}
