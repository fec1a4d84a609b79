// Lengths as a DOCX counts them: twips are twentieths of a point, type is in half points, pictures in pixels of 1/96 inch.

export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
export const pixelsOfMillimetres = (millimetres: number): number => (millimetres * 96) / 25.4;
