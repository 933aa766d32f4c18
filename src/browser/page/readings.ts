/** The switch of a position's readings: one is shown at a time. */
export function startReadings(): void {
  for (const group of document.querySelectorAll<HTMLFieldSetElement>('.switch')) {
    const readings = [...(group.nextElementSibling?.children ?? [])];
    const choices = [...group.querySelectorAll('input')];
    const show = (): void => {
      readings.forEach((reading, i) => {
        reading.classList.toggle('shown', choices[i]?.checked === true);
      });
    };
    group.addEventListener('change', show);
    // A browser that comes back to a page restores what was chosen on it.
    show();
  }
}
