// How much is taken at once, for the wire, the forms, the talk and the page alike. Imports nothing: the page takes it along.

/** A message may have so many characters; a longer text is sent as a file. */
export const TEXT_CHARACTERS = 20_000;

/** The largest file is a recording of 100 MB. */
export const AUDIO_BYTES = 100 * 1024 * 1024;
