/** Saves the map as a picture: countries and figures, never a site's name, and with them what they do not mean. */
import { useState } from 'preact/hooks';
import { paletteOf, type Scale } from '../../src/map/palette.ts';
import { pictureOf, type Picture } from '../../src/map/picture.ts';
import { useWords } from '../../src/ui/words-context.ts';
import { savePicture, type Format } from './save-picture.ts';

export function Save({ picture, scale, name }: { picture: Omit<Picture, 'palette'>; scale: Scale; name: string }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<string>();
  const save = async (format: Format): Promise<void> => {
    const theme = getComputedStyle(document.documentElement);
    const drawing = pictureOf({ ...picture, palette: paletteOf(scale, (token) => theme.getPropertyValue(token).trim()) });
    setOutcome(await savePicture(drawing, format, name).then(() => words.say('map-saved', { file: `${name}.${format}` }), () => words.say('map-not-saved')));
  };
  return (
    <div class="map-save">
      <p class="buttons">
        <button type="button" class="button" onClick={() => void save('svg')}>{words.say('map-save-svg')}</button>
        <button type="button" class="button" onClick={() => void save('png')}>{words.say('map-save-png')}</button>
      </p>
      <p class="quiet small">{words.say('map-save-note')}</p>
      <p role="status" class="small">{outcome}</p>
    </div>
  );
}
