history-title = Each single look
history-lead = Yours to correct. What you take out is gone for good after a day.
history-any = Any
history-more = Earlier ones
history-empty = Nothing is written down yet. Each look at someone you listed will stand here, for you alone.
history-nothingFits = Nothing here fits that choice.
history-notMine = Not you
history-remove = Take out
history-removeLabel = Take out the look at { $nickname }, { $time }
history-removed = Taken out.
history-trouble = That was not written down. Try it once more.
history-correct = Correct
history-correctLabel = Correct the look at { $nickname }, { $time }
history-notMe = Not me, or a shared computer
history-notMeHint = It stays in the list, and is not counted.
history-outcome-ranInto = { $outcome ->
    [turned-away] Ran into, Turned away
    [stopped] Ran into, Stopped
   *[went-on] Ran into, Went on
 }
