import { useEffect } from 'preact/hooks';

/** Gives the tab a title, such as the page's headline. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
