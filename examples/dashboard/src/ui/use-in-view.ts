import { type RefObject, useEffect, useRef, useState } from "react";

/** Whether an element has been on screen, so that only what people look at is loaded. */
export function useInView<Element extends HTMLElement>(): [RefObject<Element | null>, boolean] {
  const element = useRef<Element>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return [element, seen];
}
