/* Gives frames with our figures the height they ask for. Once a page is enough for all of them. */
(function () {
  var script = document.currentScript;
  if (!script || !script.src) return;
  var origin = new URL(script.src).origin;
  var MOST = 6000;

  function frames() {
    return Array.prototype.filter.call(document.querySelectorAll('iframe'), function (frame) {
      try {
        return frame.src && new URL(frame.src, location.href).origin === origin;
      } catch {
        // Somebody else's frame with an address that is none.
        return false;
      }
    });
  }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (event.origin !== origin || !data || data.type !== 'embed-height') return;
    if (typeof data.height !== 'number' || !(data.height > 0) || data.height > MOST) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(data.height) + 'px';
    });
  });

  // A figure that was there before this script has spoken already: ask it again.
  function ask() {
    frames().forEach(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: 'embed-measure' }, '*');
    });
  }
  ask();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask);
})();
