import { element } from '../dom/element.ts';

/**
 * A picture as large as the window, with all that belongs to it: one that can be changed is the very same
 * figure, which moves into a dialog and back again. Without a script the link leads to the picture's file.
 */
export function startEnlarge(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.enlarge a')) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      // Where a separate tab or window is asked for, the file opens in it.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(link);
    });
    // A picture in which nothing can be changed is its own button, for a reader who points at it.
    const image = link.closest('.live') === null ? pictureOf(link)?.querySelector('img') : undefined;
    image?.classList.add('enlarges');
    image?.addEventListener('click', () => {
      if (image.closest('dialog') === null) open(link);
    });
  }
}

/** What a link enlarges. */
function pictureOf(link: HTMLAnchorElement): Element | null | undefined {
  return link.closest('.live') ?? link.closest('.enlarge')?.previousElementSibling;
}

function open(link: HTMLAnchorElement): void {
  const row = link.closest<HTMLElement>('.enlarge');
  const live = link.closest<HTMLElement>('.live');
  const figure = pictureOf(link);
  const caption = (live ?? row)?.nextElementSibling;
  if (!(figure instanceof HTMLElement)) return;
  const moved = [figure, ...(caption instanceof HTMLElement && caption.matches('.caption') ? [caption] : [])];
  const image = figure.querySelector('img');
  // Nothing on the page moves while it is away.
  const places = moved.map((part) => {
    const place = element('div');
    place.style.height = `${part.getBoundingClientRect().height}px`;
    part.replaceWith(place);
    return place;
  });
  const close = element('button', '', 'Close');
  const dialog = element('dialog', live === null ? 'large' : 'large changing', close, element('div', '', ...moved));
  dialog.setAttribute('aria-label', 'The picture, enlarged');
  // One that has not come yet gets a square.
  if (image !== null && image.naturalHeight > 0)
    dialog.style.setProperty('--wide', `${image.naturalWidth / image.naturalHeight}`);
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    places.forEach((place, i) => {
      place.replaceWith(...moved.slice(i, i + 1));
    });
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
