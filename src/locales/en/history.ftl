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
