import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { typeStyles } from '../../styles/typeStyles';
import { useT } from '../useT';
import { SavedIcon } from './SavedIcon';
import { useSection } from './SectionsContext';
import { useSavedWords } from './useSavedWords';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
  title: {
    ...typeStyles.entryTitle,
    margin: 0,
    outline: 'none',
    '& > span': { marginRight: theme.spacing(1) },
  },
  hint: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { order: 3, flexBasis: '100%' },
  },
  saved: {
    marginLeft: 'auto',
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'center',
    gap: theme.spacing(0.75),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  fold: {
    borderRadius: 4,
    padding: 2,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    '& svg': {
      ...typeStyles.icon,
      transition: theme.transitions.create('transform', { duration: 120 }),
    },
  },
  folded: { '& svg': { transform: 'rotate(-90deg)' } },
}));

/** The name of a section, how much of it is saved, and a way to fold it. */
export function SectionHead(props: {
  section: string;
  hint?: string;
  isOpen: boolean;
  onFold: () => void;
}) {
  const { isOpen } = props;
  const { anchor, name, number, status } = useSection(props.section);
  const classes = useStyles();
  const t = useT();
  const words = useSavedWords();
  const hint = [status.notes, props.hint].filter(Boolean).join(' · ');
  return (
    <div className={classes.head}>
      <h3 id={`${anchor}-title`} className={classes.title} tabIndex={-1}>
        <span>{number}</span>
        {name}
      </h3>
      {hint && <span className={classes.hint}>{hint}</span>}
      <span className={classes.saved}>
        <SavedIcon status={status} />
        {words(status).saved}
        <ButtonBase
          className={`${classes.fold} ${isOpen ? '' : classes.folded}`}
          onClick={props.onFold}
          aria-expanded={isOpen}
          aria-controls={`${anchor}-body`}
          aria-label={t(isOpen ? 'sections.fold' : 'sections.unfold', {
            section: name,
          })}
        >
          <ExpandMoreIcon />
        </ButtonBase>
      </span>
    </div>
  );
}
