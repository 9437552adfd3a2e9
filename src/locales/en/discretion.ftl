exit-leave = Quick exit
exit-how = Quick exit opens another page at once. So does pressing Shift three times. If someone can see this device, use another: its history may show this page.
exit-presses = { $left ->
    [one] Shift once more to leave
   *[other] Shift { $left } more times to leave
 }
exit-legend = Quick exit opens
exit-wikipedia = Wikipedia
exit-newTab = A new tab
exit-own = Another page
exit-address = Its address
exit-save = Save
exit-saved = Saved.
exit-noAddress = That is not a full address. Open the page, and copy what stands in the address bar.

discretion-title = Discretion
discretion-lead = Quick exit stands first on every page here. Pressing Shift three times does the same. So does Escape, except at the pause, where it leaves as always.
discretion-discreet = Discreet
discretion-discreetHint = The toolbar shows a plain sheet called “Notes”, tabs say “Notes”, and notifications say only “A reminder”. The icon shows no number. The browser’s own list of extensions still says Breathing Room; no extension can change that.

pin-offer = Lock with a PIN
pin-there = The PIN
pin-new = New PIN
pin-set = Set PIN
pin-hint = Four to twelve digits. It stops a glance at the popup and these pages. It encrypts nothing, so it does not stop someone who searches this computer’s files. The pause, the wave and help work without it.
pin-remove = Remove the PIN
pin-removeHint = To change it, remove it and set another.
pin-legend = Locks itself after
pin-minutes = { $minutes ->
    [one] { $minutes } minute untouched
   *[other] { $minutes } minutes untouched
 }
pin-restart = It also locks when the browser closes. While a copy is being made or read on this page, it stays open.
pin-lock = Lock now
pin-wrong = That is not the PIN.
pin-wait = { $seconds ->
    [one] That is not the PIN. You can try again in { $seconds } second.
   *[other] That is not the PIN. You can try again in { $seconds } seconds.
 }

opening-title = One moment.
opening-text = The browser is slow to answer. This page opens by itself.
lock-title = This is yours alone.
lock-lead = Your PIN opens it.
lock-pin = PIN
lock-open = Open
lock-forgot = Forgot the PIN?
lock-forgotText = It can be removed a day from now, so that nobody does that in passing. Entering it before then keeps it. Or delete everything here, the PIN included.
lock-takeAway = Remove the PIN in a day
lock-goes = The PIN will be removed { $when }. Entering it before then keeps it.
