/** Loads a style sheet into the page; done when it holds. */
export function loadStyles(href: string): Promise<void> {
  return loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** Loads a script that leaves its name in the window; done when it has run. */
export function loadScript(src: string): Promise<void> {
  return loaded(Object.assign(document.createElement('script'), { src }));
}

function loaded(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error('A peer has not the file it had.')));
    document.head.append(element);
  });
}
