// The form of an id: chosen by people, never counted.

/** `board-2019`, `use`: at most 100 lower-case letters, digits and hyphens, beginning with a letter or digit. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,99}$/;
