/** The media type of forms. */
export const formType = 'multipart/form-data';
