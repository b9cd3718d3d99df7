import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecordItem } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  InstantText,
  KindIcon,
  SeverityBadge,
  typeStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: theme.spacing(0, 1.25),
    overflowWrap: 'anywhere',
  },
  icon: {
    display: 'flex',
    height: 20,
    alignItems: 'center',
    ...typeStyles.body,
  },
  meta: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1.5),
    marginTop: 2,
  },
}));

/** One of the last debriefs: what happened, how bad, when. */
export function LatestDebrief(props: {
  item: LearningRecordItem;
  path: string;
}) {
  const { item } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { t: kit } = useTranslationRef(debriefReactTranslationRef);
  return (
    <li className={`${classes.item} ${text.body}`}>
      <span className={classes.icon}>
        <KindIcon kind={item.kind} title={kit(`kind.${item.kind}`)} />
      </span>
      <Link to={props.path}>{item.title}</Link>
      <div className={`${classes.meta} ${text.qualifying}`}>
        {item.severity && <SeverityBadge severity={item.severity} />}
        <span>
          <InstantText value={item.occurredAt} format="shortDate" />
        </span>
        <span>#{item.number}</span>
        <span>{t(`record.status.${item.status}`)}</span>
      </div>
    </li>
  );
}
