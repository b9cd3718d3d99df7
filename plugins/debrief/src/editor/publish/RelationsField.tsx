import {
  describeList,
  FieldFrame,
  SearchPicker,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { RelationRow } from './RelationRow';

/** Earlier debriefs that this one continues; of a recurrence, what gave way. */
export function RelationsField() {
  const classes = useRowStyles();
  const t = useT();
  const { session, debrief } = useEditor();
  const [relations, setRelations] = useDebriefField('relations');

  return (
    <FieldFrame
      autosave={session.debrief}
      path="relations"
      label={t('publish.relations')}
      withLabel
      describe={describeList(
        it => `${t(`publish.relationTypes.${it.type}`)}: ${it.debriefId}`,
      )}
    >
      <ul className={classes.list}>
        {relations.map(relation => (
          <RelationRow
            key={relation.debriefId}
            relation={relation}
            onChange={changed =>
              setRelations(
                relations.map(it => (it === relation ? changed : it)),
              )
            }
            onRemove={() =>
              setRelations(relations.filter(it => it !== relation))
            }
          />
        ))}
      </ul>
      <div className={classes.picker}>
        <SearchPicker
          label={t('publish.addRelation')}
          type="debrief"
          nameOf={it => `#${it.number} ${it.title}`}
          isExcluded={it =>
            it.id === debrief.id ||
            relations.some(relation => relation.debriefId === it.id)
          }
          onPick={it =>
            setRelations([
              ...relations,
              {
                debriefId: it.id,
                type: 'recurrence-of',
                countermeasureId: null,
              },
            ])
          }
        />
      </div>
    </FieldFrame>
  );
}
