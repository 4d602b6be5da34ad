/* For browsers older than the product serves (docs/decisions/0007): written so that they can all read it; shows the plain page instead. */
(function () {
  var ok =
    'noModule' in document.createElement('script') &&
    window.HTMLDialogElement &&
    window.AbortController &&
    window.CSSLayerBlockRule &&
    Array.prototype.at &&
    window.structuredClone;
  if (!ok) document.documentElement.className = 'old';
})();
