import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  Markdown,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { NothingYet } from './NothingYet';
import { Section } from './Section';
import { Tag } from './Tag';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  factor: {
    display: 'grid',
    gridTemplateColumns: '144px minmax(0, 680px)',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1, 0),
    alignItems: 'start',
    [theme.breakpoints.down(700)]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(0.5),
    },
  },
}));

/** What came together; never one cause. */
export function FactorsSection(props: { factors: Debrief['factors'] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { factorCategories } = useDebriefSettings();
  return (
    <Section id="factors" note={props.factors.length > 1 && t('factorsNote')}>
      {props.factors.length === 0 && <NothingYet />}
      <ul className={classes.list}>
        {props.factors.map(({ category, text }, index) => (
          <li key={index} className={classes.factor}>
            <span>
              <Tag>
                {factorCategories.find(it => it.id === category)?.title ??
                  category}
              </Tag>
            </span>
            <Markdown content={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
