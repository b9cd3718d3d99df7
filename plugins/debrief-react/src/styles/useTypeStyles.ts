import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from './typeStyles';

/** Whole paragraphs and titles, as classes. */
export const useTypeStyles = makeStyles(theme => ({
  qualifying: {
    ...typeStyles.qualifying,
    margin: 0,
    color: theme.palette.text.secondary,
  },
  body: { ...typeStyles.body, margin: 0 },
  entryTitle: { ...typeStyles.entryTitle, margin: 0 },
}));
