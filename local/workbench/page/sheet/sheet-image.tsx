import type { ImageView } from '../../../runtime/view';
import { runFunction } from './run-function';

/** A picture over the cells; one that has a script is a button. A picture at an address is not fetched, and says so. */
export function SheetImage({ image, place }: { image: ImageView; place: Record<string, string> }) {
  const { name, data, address, script } = image;
  const picture = data ? (
    <img src={data} alt={name} />
  ) : (
    <span class="image-address">
      {name} <small>{address}</small>
    </span>
  );
  if (!script)
    return (
      <div class="sheet-image" style={place}>
        {picture}
      </div>
    );
  return (
    <button type="button" class="sheet-image" style={place} onClick={() => runFunction(script)}>
      {picture}
    </button>
  );
}
