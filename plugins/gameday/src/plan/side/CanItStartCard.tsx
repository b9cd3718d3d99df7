import {
  goToSection,
  TitledCard,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useGameDayField } from '../../session/SessionContext';
import { anchorOf, SectionId, sectionsOf } from '../planSections';
import { sectionOfAdvice } from '../PlanSections';
import { usePlanConflicts } from '../roles/usePlanConflicts';
import { useStartAdvice } from '../useStartAdvice';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1.5, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
    ...typeStyles.body,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: theme.spacing(0.5, 1),
    padding: theme.spacing(0.5, 0),
    '& svg': { marginTop: 2 },
  },
  link: {
    font: 'inherit',
    color: theme.palette.primary.main,
    textAlign: 'left',
    background: 'none',
    border: 0,
    padding: 0,
    cursor: 'pointer',
    '&:hover': { textDecoration: 'underline' },
  },
  hint: {
    margin: 0,
    padding: theme.spacing(0, 3, 1.5),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 2, 1.5) },
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** What the plan has and lacks; only what is sure to break holds it back. */
export function CanItStartCard() {
  const classes = useStyles();
  const { attention, held } = useSignalColours();
  const t = useT();
  const [form] = useGameDayField('form');
  const [expectation] = useGameDayField('expectation');
  const { advice, earlier } = useStartAdvice();
  const conflicts = usePlanConflicts().data?.items.length ?? 0;
  const isBlocked = expectation === 'breaks';
  const lacking = (section: SectionId) =>
    advice.filter(it => sectionOfAdvice[it] === section);

  return (
    <TitledCard
      title={t('ready.title')}
      action={!isBlocked && <b>{t('ready.yes')}</b>}
    >
      <ul className={classes.list}>
        {isBlocked && (
          <li className={classes.line} style={{ color: attention.main }}>
            <b aria-hidden>✕</b>
            <b>{t('ready.blocked')}</b>
          </li>
        )}
        {sectionsOf(form)
          .filter(
            (it): it is Exclude<SectionId, 'scenario'> => it !== 'scenario',
          )
          .map(section =>
            lacking(section).length === 0 ? (
              <li key={section} className={classes.line}>
                <b aria-hidden style={{ color: held.main }}>
                  ✓
                </b>
                <span>{t(`ready.good.${section}`)}</span>
              </li>
            ) : (
              lacking(section).map(it => (
                <li key={it} className={classes.line}>
                  <span aria-hidden>◐</span>
                  <button
                    type="button"
                    className={classes.link}
                    onClick={() => goToSection(anchorOf(section))}
                  >
                    {t(`ready.lacks.${it}`, { environment: earlier ?? '' })}
                  </button>
                </li>
              ))
            ),
          )}
        {conflicts > 0 && (
          <li className={classes.line}>
            <span aria-hidden>◐</span>
            <button
              type="button"
              className={classes.link}
              onClick={() => goToSection(anchorOf('roles'))}
            >
              {t('ready.overlaps', { count: conflicts })}
            </button>
          </li>
        )}
      </ul>
      <p className={classes.hint}>{t('ready.advice')}</p>
    </TitledCard>
  );
}
