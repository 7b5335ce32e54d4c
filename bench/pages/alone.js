// A page with a script and no widget: the least that any page costs.
document.documentElement.dataset.drawn = '';
