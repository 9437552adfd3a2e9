later-putOff = { $day ->
    [today] Think about it at { $time }
   *[tomorrow] Think about it tomorrow at { $time }
 }
later-done = { $day ->
    [today] Put off until { $time }. Until then you needn’t carry it.
    [tomorrow] Put off until tomorrow, { $time }. Until then you needn’t carry it.
   *[later] Put off until { $date }, { $time }. Until then you needn’t carry it.
 }
later-what = What it is, if you like
later-time = Time
later-quietly = Notifications are off, so it waits for you in the popup and here.
later-dropped = Gone. You don’t have to carry it.
later-back = It waits for you again.
later-dueTitle = You put this off until now
later-allTitle = What you put off
later-something = Something you put off
later-when = { $day ->
    [today] Today, { $time }
    [tomorrow] Tomorrow, { $time }
   *[later] { $date }, { $time }
 }
later-letGo = Let it go
later-letGoLabel = Let it go: { $what }
later-again = Put off again
later-againLabel = Put off again: { $what }
