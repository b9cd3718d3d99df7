import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  relationTypes,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { DidNotHold } from './DidNotHold';
import { RelatedDebriefLink } from './RelatedDebriefLink';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  relation: { padding: theme.spacing(0.5, 0) },
  type: { color: theme.palette.text.secondary },
}));

/** The debriefs it belongs with, and what did not hold. */
export function RelationsSection(props: { relations: Debrief['relations'] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  if (props.relations.length === 0) {
    return null;
  }
  const sorted = [...props.relations].sort(
    (a, b) => relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type),
  );
  return (
    <Section id="relations">
      <ul className={classes.list}>
        {sorted.map(({ debriefId, type, countermeasureId }, index) => (
          <li key={index} className={classes.relation}>
            <span className={classes.type}>{t(`relation.${type}`)}</span>{' '}
            <RelatedDebriefLink id={debriefId} />
            {countermeasureId && <DidNotHold id={countermeasureId} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
