dates-title = Hard dates
dates-lead = A birthday, an anniversary, the day it ended. Add a date once, and a kind word comes the day before.
dates-empty = No dates yet. Is there one you can see coming?
dates-preset-birthday = Their birthday
dates-preset-anniversary = Our anniversary
dates-preset-ended = The day it ended
dates-preset-holiday = A holiday
dates-blank = Another day
dates-label = What you call it
dates-labelHint = Notifications don’t show this.
dates-day = Date
dates-yearly = Every year
dates-yearlyHint = Then any year will do.
dates-leap = In years without 29 February it is on the 28th.
dates-longer = Wait longer that day
dates-longerHint = The pause takes a minute.
dates-keep = Save this date
dates-noLabel = Give it a name, as short as you like.
dates-noDay = Choose a day.
dates-over = That day has passed. Choose a later one, or every year.
dates-everyYear = { $date }, every year
dates-once = { $date }
dates-isOver = { $date }. It is behind you.
dates-next = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
 }
dates-isLonger = longer wait
dates-change = Change
dates-changeLabel = Change: { $what }
dates-removeLabel = Remove: { $what }
dates-kept = Saved: { $what }. There will be a word for you the day before.
dates-removed = Removed: { $what }
dates-back = It is back: { $what }
dates-tomorrowTitle = Tomorrow: { $what }
dates-tomorrow = It may be harder than other days. Decide now what you will do, and who you could call.
dates-todayTitle = Today: { $what }
dates-today = Days like this can hurt. You don’t have to get through it well. It ends at midnight, like any other.
dates-yesterdayTitle = A hard day is behind you
dates-yesterday = However it went, it is over. Go easy on yourself today.
dates-plan = Make a plan for it
