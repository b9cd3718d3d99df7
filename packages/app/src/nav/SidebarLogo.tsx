import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Mark } from './Mark';

const useStyles = makeStyles(theme => ({
  link: {
    alignItems: 'center',
    color: theme.palette.navigation.selectedColor,
    display: 'flex',
    fontSize: 18,
    fontWeight: 700,
    gap: 16,
    height: 64,
    paddingLeft: (sidebarConfig.drawerWidthClosed - 28) / 2,
    whiteSpace: 'nowrap',
  },
}));

/** The mark of the portal, with its name beside it when there is room. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title = useApi(configApiRef).getOptionalString('app.title');

  return (
    <Link to="/" underline="none" className={classes.link} aria-label={title}>
      <Mark />
      {isOpen && <span>{title}</span>}
    </Link>
  );
};
