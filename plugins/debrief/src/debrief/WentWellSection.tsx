import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import { Markdown } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { HeldCountermeasure } from './HeldCountermeasure';
import { NothingYet } from './NothingYet';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 760 },
  item: { padding: theme.spacing(0.5, 0) },
}));

/** What went well; what held because of an earlier debrief comes first. */
export function WentWellSection(props: { wentWell: Debrief['wentWell'] }) {
  const classes = useStyles();
  const held = props.wentWell.filter(it => it.countermeasureId);
  const others = props.wentWell.filter(it => !it.countermeasureId);
  return (
    <Section id="wentWell">
      {props.wentWell.length === 0 && <NothingYet />}
      <ul className={classes.list}>
        {[...held, ...others].map(({ text, countermeasureId }, index) => (
          <li key={index} className={classes.item}>
            {countermeasureId ? (
              <HeldCountermeasure id={countermeasureId} text={text} />
            ) : (
              <Markdown content={text} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
