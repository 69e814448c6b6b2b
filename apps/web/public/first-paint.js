// Runs before the first paint: the language and the appearance a person chose must not flash past.
;(function () {
  var root = document.documentElement
  var kept = /(?:^|; )muster-language=(en|ja)/.exec(document.cookie)
  var wanted = (navigator.languages || [navigator.language]).join().toLowerCase()
  var known = /(?:^|,)(en|ja)\b/.exec(wanted)
  root.lang = kept ? kept[1] : known ? known[1] : 'en'
  var theme = null
  try {
    theme = localStorage.getItem('muster-theme')
  } catch {
    // Storage is switched off: the appearance follows the device.
  }
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = dark ? 'dark' : 'light'
})()
