// How many pixels a picture has, by its header alone: a file of less than a megabyte may unfold to a gigabyte.

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const SIZE_AT = 16;

const start = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((one, at) => bytes[at] === one);

/** @returns width times height; undefined where the bytes are no PNG and no JPEG, or end before they say it */
export function pixelsOf(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start(bytes, PNG))
    return bytes.length < SIZE_AT + 8 ? undefined : view.getUint32(SIZE_AT) * view.getUint32(SIZE_AT + 4);
  return start(bytes, [0xff, 0xd8]) ? pixelsOfJpeg(view) : undefined;
}

/** Segments one after the other until the frame's head; each but the bare markers says how long it is. */
function pixelsOfJpeg(view: DataView): number | undefined {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (isFrame(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7);
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15, among which stand three markers of other meaning. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
