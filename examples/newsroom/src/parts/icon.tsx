const paths = {
  add: 'M8 3v10M3 8h10',
  open: 'M2 12.5V4h4l1.5 2H14v6.5z',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  bin: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  save: 'M8 2.5v7.5M5 7l3 3 3-3M3 13.5h10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L14 14',
};

// Says nothing that words beside it do not.
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
