/** Cookie that carries the theme ("light" or "dark"; none: follow the system), so that the server can draw it at once. */
export const THEME_COOKIE = 'theme';
