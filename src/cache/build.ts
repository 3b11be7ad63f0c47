// Which build of the program this is: what another one has kept is nothing to it.

declare const BUILD: string | undefined;

export const THIS_BUILD = typeof BUILD === 'undefined' ? 'source' : BUILD;
