# A copy is taken over again.
restore-title = Bring a copy back
restore-lead = Nothing here is lost. Only what is missing or newer in the copy is added, and the same copy twice changes nothing more.
restore-file = The file: a copy, or a log saved as JSON
restore-phrase = Passphrase of the copy
restore-open = Open it
restore-reading = Reading the copy
restore-stop = Stop
restore-stopped = Stopped. Nothing here has changed.
restore-elsewhere = Another tab is bringing a copy back. Please finish or leave that first.
restore-made = A copy of { $day }, with { $people ->
    [one] one person
   *[other] { $people } people
 } and { $checks ->
    [0] no attempts.
    [one] one attempt.
   *[other] { $checks } attempts.
 }
restore-new = New here: { $names }
restore-newChecks = { $checks ->
    [one] One attempt
   *[other] { $checks } attempts
 } from { $months } will be added.
restore-counted = { $attempts ->
    [one] One attempt is from a day whose attempts were deleted here while its figures were kept. It stays in the file.
   *[other] { $attempts } attempts are from days whose attempts were deleted here while their figures were kept. They stay in the file.
 }
restore-old = { $attempts ->
    [one] One attempt is older than what you keep here. It stays in the file.
   *[other] { $attempts } attempts are older than what you keep here. They stay in the file.
 }
restore-known = { $people ->
    [one] One person is
   *[other] { $people } people are
 } here already.
restore-profiles = { $profiles ->
    [one] One more profile
   *[other] { $profiles } more profiles
 } of people who are here already will be added.
restore-waits = { $changes ->
    [one] One thing in it
   *[other] { $changes } things in it
 } would make looking easier. As you chose, that waits first, and you can call it off until then.
restore-erases = Some attempts were deleted there after you noted them. They are deleted here as well.
restore-unread = { $lines ->
    [one] One line
   *[other] { $lines } lines
 } cannot be read by this version. It leaves them in the file.
restore-nothing = All of it is here already. There is nothing to bring back.
log-held = { $attempts ->
    [one] A log with one attempt
   *[other] A log with { $attempts } attempts
 } from { $months }.
log-empty = A log without any attempt that can be read.
log-listed = On your list: { $names }
log-nameless = { $attempts ->
    [one] One attempt in it is about nobody on your list. It counts, but under no name.
   *[other] { $attempts } attempts in it are about nobody on your list. They count, but under no name.
 }
log-addFirst = To have them under a name, leave this for now and add the person first, called just as in the log: { $names }
log-away = { $attempts ->
    [one] One attempt is about someone you took off your list. It stays in the file.
   *[other] { $attempts } attempts are about people you took off your list. They stay in the file.
 }
log-months = { $months ->
    [one] It also has one month of how you were doing.
   *[other] It also has { $months } months of how you were doing.
 }
log-cut = The end of the file is missing. What is before that can be brought back.
log-leftOut = { $attempts ->
    [one] One attempt could not be read
   *[other] { $attempts } attempts could not be read
 }
log-nothing = There is nothing in it to add here.
restore-take = Bring it back
restore-merging = Bringing it back
restore-leave = Leave it
restore-done = Done. What was in the copy is here again.
restore-doneWaits = Done. What would make looking easier waits first; Settings shows it.
restore-unfinished = That did not work. Nothing here is lost; please choose the file again.
restore-noRoom = The browser is out of room, so this is not finished yet. Free some space on the disk. It goes on by itself when the browser next starts.
restore-later = This is not finished yet. It goes on by itself when the browser next starts.
