/* The address says which theme the page links, as `?theme=editorial`. */
const theme = new URLSearchParams(location.search).get('theme') ?? 'plain';
if (theme === 'editorial' || theme === 'institution') {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `dist/themes/${theme}.css`;
  document.head.append(link);
}
addEventListener('DOMContentLoaded', () => {
  document.getElementById(theme)?.setAttribute('aria-current', 'page');
});
