/** The artefact that git ignores: nothing compares it. */
export const mapFile = 'openapi.map.json';
