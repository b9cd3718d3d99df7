import { forwardRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { MarkdownInputHandle, MarkdownInputProps } from './MarkdownInput';
import { PlainMarkdownInput } from './PlainMarkdownInput';
import { useCodeMirror } from './useCodeMirror';

/**
 * The code editor, and the plain input in its place where it fails: in a portal
 * whose lock file brings two copies of CodeMirror, neither knows what the other
 * made. The text is kept above both, so that nothing of it is lost.
 */
export const MarkdownTextInput = forwardRef<
  MarkdownInputHandle,
  MarkdownInputProps
>((props, ref) => {
  const [isBusy, setBusy] = useState(false);
  const Input = useCodeMirror(isBusy);
  const shared = {
    ...props,
    onFocus: () => {
      setBusy(true);
      props.onFocus?.();
    },
    onBlur: () => {
      setBusy(false);
      props.onBlur?.();
    },
  };
  return (
    <ErrorBoundary
      fallback={<PlainMarkdownInput {...shared} ref={ref} continues={isBusy} />}
    >
      <Input {...shared} ref={ref} />
    </ErrorBoundary>
  );
});
