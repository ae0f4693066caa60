/** The signs that stand on the map, on the page and in the saved picture alike; sizes are those of the view box. */

/** A house, drawn around its place: the reader's own country. */
export const HOME_SIGN = 'M-7,0L0,-7L7,0H5V7H-5V0Z';

/** Of a country that is too small to be seen. */
export const DOT_RADIUS = 4;
