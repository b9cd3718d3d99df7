import { Markdown, typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { NothingYet } from './NothingYet';
import { Section } from './Section';
import { SectionId } from './sections';

const useStyles = makeStyles({
  text: { maxWidth: 680 },
  large: { maxWidth: 680, ...typeStyles.summary },
});

/** A section that is one text. */
export function TextSection(props: {
  id: SectionId;
  text: string;
  isLarge?: boolean;
  /** Left out while it is empty. */
  isOptional?: boolean;
}) {
  const classes = useStyles();
  const isEmpty = !props.text.trim();
  if (isEmpty && props.isOptional) {
    return null;
  }
  return (
    <Section id={props.id}>
      {isEmpty ? (
        <NothingYet />
      ) : (
        <Markdown
          className={props.isLarge ? classes.large : classes.text}
          content={props.text}
        />
      )}
    </Section>
  );
}
