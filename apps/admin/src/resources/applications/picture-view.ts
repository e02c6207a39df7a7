/** How one picture is looked at. */
export interface PictureView {
  readonly fileId: string;
  /** 1 fits the room that there is. */
  readonly zoom: number;
  /** Quarter turns to the right, 0 to 3. */
  readonly turns: number;
}

const ZOOM_STEPS = [1, 1.5, 2, 3, 4, 6];
const QUARTERS = 4;

export type PictureAct = 'ZOOM_IN' | 'ZOOM_OUT' | 'FIT' | 'TURN_LEFT' | 'TURN_RIGHT' | 'NEXT' | 'PREVIOUS';

export const viewOf = (fileId: string): PictureView => ({ fileId, zoom: 1, turns: 0 });

/** Switching goes round; a new picture begins upright and whole. */
export function changeView(view: PictureView, act: PictureAct, fileIds: readonly string[]): PictureView {
  const step = (by: number) => {
    const index = ZOOM_STEPS.indexOf(view.zoom) + by;
    return ZOOM_STEPS[Math.min(Math.max(index, 0), ZOOM_STEPS.length - 1)] ?? 1;
  };
  const other = (by: number) => {
    const index = fileIds.indexOf(view.fileId) + by + fileIds.length;
    return viewOf(fileIds[index % fileIds.length] ?? view.fileId);
  };
  switch (act) {
    case 'ZOOM_IN':
      return { ...view, zoom: step(1) };
    case 'ZOOM_OUT':
      return { ...view, zoom: step(-1) };
    case 'FIT':
      return { ...view, zoom: 1 };
    case 'TURN_RIGHT':
      return { ...view, turns: (view.turns + 1) % QUARTERS };
    case 'TURN_LEFT':
      return { ...view, turns: (view.turns + QUARTERS - 1) % QUARTERS };
    case 'NEXT':
      return other(1);
    case 'PREVIOUS':
      return other(-1);
  }
}
