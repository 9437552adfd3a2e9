waiting-title = Waiting, as you decided
waiting-aDay = For a day. After that it goes back by itself.
waiting-keep = Keep things as they are
waiting-keepLabel = Keep things as they are: { $what }
waiting-forADay = Only for a day
waiting-forADayLabel = Only for a day: { $what }
waiting-easier = Looking is easier from now on.
waiting-goesBack = Until { $when }. Then it goes back by itself.
waiting-said = You chose to have changes like this wait. It happens { $when }, unless you keep things as they are.
waiting-first = { $hours ->
    [one] As you chose, this waits { $hours } hour first. Until then, one tap keeps things as they are.
   *[other] As you chose, this waits { $hours } hours first. Until then, one tap keeps things as they are.
 }
waiting-already = This is already waiting. It happens { $when }, unless you keep things as they are.
waiting-notAtAll = This happens now, and cannot be undone.
waiting-nobody = someone you removed
waiting-response = { $response ->
    [notice] Visits to { $name } are only counted
   *[pause] { $name } opens after a pause
 }
waiting-veil = { $veil ->
    [off] { $name } shows in feeds again
   *[soft] { $name } is softened in feeds, not removed
 }
waiting-person = Less is covered for { $name }
waiting-removePerson = { $name } comes off your list
waiting-forgetPerson = { $name } comes off your list, with all that was noted
waiting-fullName = Searches for the full name you gave { $name } open
waiting-removeProfile = One of { $name }’s profiles is no longer covered
waiting-door = { $door ->
    [search] Searches for their name open
   *[mirrors] Mirrors and anonymous viewers open
 }
waiting-engine = A search engine opens
waiting-viewer = A viewer you added opens
waiting-putHardDate = The longer wait on a hard date changes: { $what }
waiting-removeHardDate = A hard date is removed, with its longer wait: { $what }
waiting-eraseLog = The log is deleted
waiting-eraseDays = { $from } to { $until } is deleted from the log
waiting-deleteEverything = Everything is deleted
waiting-wait = { $seconds ->
    [one] The wait becomes { $seconds } second
   *[other] The wait becomes { $seconds } seconds
 }
waiting-delay = { $hours ->
    [0] Changes like this no longer wait
    [one] Changes like this wait for { $hours } hour
   *[other] Changes like this wait for { $hours } hours
 }
waiting-night = The wait is the same at night as by day
waiting-taper = { $seconds ->
    [one] The wait becomes { $seconds } second, and it asks less
   *[other] The wait becomes { $seconds } seconds, and it asks less
 }
waiting-grows = The wait no longer grows during a day
waiting-longestPass = { $minutes ->
    [one] Going on opens their pages for one minute
   *[other] Going on opens their pages for up to { $minutes } minutes
 }
waiting-retention = Less of the log is kept
waiting-copy = Something becomes less strict, as in a copy or another browser
waiting-copyPerson = Less is covered for { $name }, as in a copy or another browser
waiting-copyErased = The log up to { $until } is deleted, as in a copy or another browser
waiting-copyErasedDays = { $from } to { $until } is deleted from the log, as in a copy or another browser
waiting-other = Something becomes less strict
waiting-softened = { $count ->
    [one] You made looking easier once.
   *[other] You made looking easier { $count } times.
 }

delay-title = A wait before changes
delay-lead = What makes looking easier can wait, so that one bad hour does not decide. What makes it harder happens at once.
delay-legend = Changes that make looking easier wait
delay-none = Not at all
delay-noneYet = No wait
delay-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }
delay-honest = You can remove the extension whenever you want. To make that less of a reflex: choose a delay, keep its button out of the toolbar, and have someone you trust hold the passphrase.

phrase-offer = Add a passphrase
phrase-there = A passphrase is set
phrase-new = Passphrase
phrase-other = Another passphrase
phrase-set = Set
phrase-hint = Anyone who knows it can skip the wait. Ask someone you trust to choose it and type it in. If it is forgotten, the delay still ends by itself.
phrase-remove = Remove the passphrase
phrase-now = Do it now, with the passphrase
phrase-nowLabel = Do it now, with the passphrase: { $what }
phrase-enter = Passphrase
phrase-do = Do it now
phrase-busy = Checking
phrase-wrong = That is not the passphrase. Nothing is lost: it still happens in its own time.

off-told = It looks as if Breathing Room was off from { $from } to { $until }. Those days count as not seen. Nothing else has changed.
off-read = All right

loss-all = Your log is missing from this browser’s storage: { $count ->
    [one] one attempt
   *[other] { $count } attempts
 } from { $from } to { $until }. Everyone you added is still covered, and a new log has begun.
loss-unknown = Your log is missing from this browser’s storage. Everyone you added is still covered, and a new log has begun.
loss-some = Part of your log is missing from this browser’s storage. What is left is kept, and everyone you added is still covered.
loss-count = At least { $count ->
    [one] one attempt is
   *[other] { $count } attempts are
 } missing from your log in this browser’s storage. What is left is kept, and everyone you added is still covered.
loss-lastCopy = Your last copy was made on { $day }.
loss-copy = Bring a copy back
loss-read = All right
