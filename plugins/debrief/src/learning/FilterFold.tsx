import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { ReactNode, useId, useState } from 'react';
import { debriefLearningTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  content: { marginTop: theme.spacing(2) },
}));

/** What narrows the results: folded away where there is no room beside them. */
export function FilterFold(props: {
  /** Up to which width of the window they are folded away, in pixels. */
  upTo: number;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const contentId = useId();
  const isNarrow = useMediaQuery(`(max-width: ${props.upTo}px)`);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <aside aria-label={t('filters')}>
      {isNarrow && (
        <Button
          variant="outlined"
          size="small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('hideFilters') : t('filters')}
        </Button>
      )}
      {(!isNarrow || isOpen) && (
        <div id={contentId} className={isNarrow ? classes.content : undefined}>
          {props.children}
        </div>
      )}
    </aside>
  );
}
