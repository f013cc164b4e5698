/** The places that mentions stand for, with what the draft and the sentence named before: `toàn tỉnh`, `Tỉnh đạt …`, `huyện Bát Xát`. */
import type { PlaceMention } from '../reading/index.js';
import { cities } from '../vocabulary/index.js';
import type { Place } from './figure.js';

/** The place that carries from sentence to sentence. */
export interface PlaceMemory {
  /** The draft's own place. */
  readonly draft: Place | null;
  place: Place | null;
}

/** The place that a mention stands for. `toàn tỉnh` where no province is named is no place. */
export function resolvePlace(mention: PlaceMention, memory: PlaceMemory): Place | null {
  const province = provinceOf(memory.draft) ?? provinceOf(memory.place);
  switch (mention.scope) {
    case 'country':
    case 'province':
      return mention.iso;
    case 'whole-province':
      return province;
    case 'this-province':
      return oneOf(provinceOf(memory.place), provinceOf(memory.draft));
    case 'this-commune':
      return memory.place?.includes('/') ? memory.place : null;
    case 'this-city':
      return oneOf(cityOf(memory.place), cityOf(memory.draft));
    case 'below':
      return below(mention, mention.iso ?? province);
    case 'region':
      return null;
  }
}

/** The same for a mention among those of its sentence: what the sentence itself names comes before what the draft said so far. */
export function resolveAmong(
  mention: PlaceMention,
  mentions: readonly PlaceMention[],
  memory: PlaceMemory,
): Place | null {
  return resolvePlace(mention, memoryFor(mention, mentions, memory));
}

function memoryFor(mention: PlaceMention, mentions: readonly PlaceMention[], memory: PlaceMemory): PlaceMemory {
  switch (mention.scope) {
    case 'below':
      return withProvince(mention, mentions, memory);
    case 'this-province':
    case 'this-city':
    case 'this-commune':
      return withPlaceBefore(mention, mentions, memory);
    default:
      return memory;
  }
}

/** `Hà Giang là tỉnh miền núi; tỉnh có …`: the one that is spoken of is the last one that the sentence named. */
function withPlaceBefore(mention: PlaceMention, mentions: readonly PlaceMention[], memory: PlaceMemory): PlaceMemory {
  const named = mentions.findLast(
    ({ to, scope }) =>
      to <= mention.from && (scope === 'province' || (scope === 'below' && mention.scope !== 'this-province')),
  );
  const place = named === undefined ? null : resolveAmong(named, mentions, memory);
  return place === null ? memory : { draft: place, place };
}

/** `huyện Bắc Quang, tỉnh Hà Giang`, `Tại Hà Giang, huyện Bắc Quang có …`: a place below takes the province named with it. */
function withProvince(mention: PlaceMention, mentions: readonly PlaceMention[], memory: PlaceMemory): PlaceMemory {
  const provinces = mentions.filter((other) => other.scope === 'province');
  const named =
    provinces.find((other) => other.from >= mention.to && other.from <= mention.to + 1) ??
    provinces.findLast((other) => other.to <= mention.from);
  return named === undefined ? memory : { draft: named.iso, place: named.iso };
}

/** What both memories say, or the one that says something; null where they differ, since it is open then which is spoken of. */
function oneOf(spoken: Place | null, draft: Place | null): Place | null {
  return spoken === null || draft === null || spoken === draft ? (spoken ?? draft) : null;
}

/** The city that a place is, or lies in: `VN-SG` for one of its wards, `VN-22/Thành phố Vinh` for that town. */
function cityOf(place: Place | null): Place | null {
  if (place?.includes('/Thành phố ')) return place;
  const province = provinceOf(place);
  return province !== null && cities.has(province) ? province : null;
}

/** A place below a province; null where its name or its province is not known. */
function below({ below: name }: PlaceMention, province: Place | null): Place | null {
  return name === null || name === '' || province === null ? null : `${province}/${name}`;
}

/** The province that a place is, or lies in; null for the country. */
function provinceOf(place: Place | null): Place | null {
  return place === null || place === 'VN' ? null : (place.split('/')[0] ?? null);
}
