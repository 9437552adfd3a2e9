history-title = Every attempt
history-lead = You can correct anything here. What you remove is deleted for good after a day.
history-needed = For something practical, not an attempt
history-any = Any
history-more = Show earlier ones
history-empty = Nothing yet. Each attempt to look at someone you added will show up here, for you alone.
history-nothingFits = Nothing here matches.
history-notMine = Not you
history-remove = Remove
history-removeLabel = Remove the entry about { $nickname }, { $time }
history-removed = Removed.
history-trouble = That could not be saved. Please try again.
history-gone = This attempt is no longer in the log, so there is nothing to change.
history-forget = Delete what was noted about them
history-forgetHint = Deletes these attempts, days without contact and put-off worries. The rest of the log stays.
history-forgotten = What was noted about them has been deleted.
history-correct = Correct
history-correctLabel = Correct the entry about { $nickname }, { $time }
history-notMe = Not me, or a shared computer
history-notMeHint = It stays here, but isn’t counted.
history-pass = { $isEarly ->
    [true] { $minutes ->
        [one] opened for one minute, closed early
       *[other] opened for { $minutes } minutes, closed early
     }
   *[false] { $minutes ->
        [one] opened for one minute
       *[other] opened for { $minutes } minutes
     }
 }
history-outcome-ranInto = { $outcome ->
    [turned-away] Ran into it, blocked
    [stopped] Ran into it, walked away
   *[went-on] Ran into it, went on
 }
history-softened = { $what ->
    [response] Made easier: how { $name } opens
    [veil] Made easier: { $name } in feeds
    [chats] Made easier: chats with { $name }
    [safety] Made easier: { $name }, to stay safe
    [name] Made easier: searches for { $name }
    [person] Made easier: { $name }, off your list
    [profile] Made easier: a profile of { $name }
    [door] Made easier: mirrors, or searches in networks
    [engine] Made easier: a search engine
    [viewer] Made easier: a viewer you had added
    [wait] Made easier: the wait
    [pass] Made easier: how long going on opens their pages
    [date] Made easier: a hard date
    [delay] Made easier: the wait before changes
    [log] Made easier: how long the log is kept
    [copy] Made easier: by a copy, or another browser
   *[other] Made easier: something here
 }
