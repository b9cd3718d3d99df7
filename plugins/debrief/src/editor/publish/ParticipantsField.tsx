import { involvements } from '@debrief/backstage-plugin-debrief-common';
import {
  describeList,
  EntityPicker,
  FieldFrame,
  RefRow,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** Who took part, and how. */
export function ParticipantsField() {
  const classes = useRowStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [participants, setParticipants] = useDebriefField('participants');
  const choices = involvements.map(value => ({
    value,
    label: t(`publish.involvements.${value}`),
  }));
  return (
    <FieldFrame
      autosave={debrief}
      path="participants"
      label={t('publish.participants')}
      withLabel
      describe={describeList(
        it =>
          `${it.entityRef} (${t(`publish.involvements.${it.involvement}`)})`,
      )}
    >
      <ul className={classes.chips}>
        {participants.map(participant => (
          <RefRow
            key={participant.entityRef}
            entityRef={participant.entityRef}
            choice={participant.involvement}
            choices={choices}
            choiceLabel={name => t('publish.involvementOf', { name })}
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
          label={t('publish.addParticipant')}
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
