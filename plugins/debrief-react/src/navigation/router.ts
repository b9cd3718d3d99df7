/**
 * The router of the portal, and all that our pages use of it. Backstage 1.57
 * makes its frontend system independent of this one: then this file changes,
 * and no other.
 */
export {
  Link as RouterLink,
  Outlet,
  Route,
  Routes,
  useLocation,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router-dom';
