export {
  Outlet,
  Route,
  RouterLink,
  Routes,
  useLocation,
  useNavigate,
  useParams,
  useSearchParams,
} from './router';
export { useLeaveWarning } from './useLeaveWarning';
export { useUrlFilters } from './useUrlFilters';
