import {
  ComponentType,
  RefAttributes,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { MarkdownInputHandle, MarkdownInputProps } from './MarkdownInput';
import { PlainMarkdownInput } from './PlainMarkdownInput';

type Input = ComponentType<
  MarkdownInputProps & RefAttributes<MarkdownInputHandle>
>;

/**
 * The editor when it has arrived; the plain input until then, where it cannot
 * be loaded, and where there is no layout to draw it in (jsdom).
 *
 * @param isBusy - while somebody writes, the input under their hands stays
 */
export function useCodeMirror(isBusy: boolean): Input {
  const [loaded, setLoaded] = useState<Input>();
  const [shown, setShown] = useState<Input>(PlainMarkdownInput);

  useEffect(() => {
    let isGone = false;
    if (process.env.NODE_ENV !== 'test') {
      import('./CodeMirrorInput').then(
        module => !isGone && setLoaded(module.CodeMirrorInput),
        () => {},
      );
    }
    return () => {
      isGone = true;
    };
  }, []);

  // At once: somebody could begin to write between this and a later effect.
  useLayoutEffect(() => {
    if (loaded && !isBusy) {
      setShown(loaded);
    }
  }, [loaded, isBusy]);

  return shown;
}
