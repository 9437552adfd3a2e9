reminders-lead = For the things a hard day makes you forget. One is plenty to start with.
reminders-today = Today
reminders-todayLead = Tick what you did. Skipping one costs nothing.
reminders-emptyTitle = Nothing planned yet
reminders-empty = On a hard day it’s easy to forget to eat. Pick one small thing, and be reminded of it.
reminders-restDay = Nothing is planned for today. It is all yours.
reminders-next = { $day ->
    [today] Next: { $time }
    [tomorrow] Next: tomorrow at { $time }
   *[later] Next: { $date } at { $time }
 }
reminders-allDone = All done for today. The rest of the day is yours.
reminders-pause = Pause all for today
reminders-paused = Paused for today. It all comes back tomorrow.
reminders-resume = Resume today
reminders-addTitle = Add a reminder
reminders-addHint = Pick one. The days and times are only suggestions; change them as you like.
reminders-what = What
reminders-days = Days
reminders-times = Times
reminders-time = Time { $number }
reminders-dropTime = Remove { $time }
reminders-anotherTime = Another time
reminders-hardHour = Half an hour before your hard hour
reminders-hardHourKnown = At { $time } for now. It follows your report.
reminders-hardHourUnknown = Your report shows no hard hour yet. Once it does, this follows it.
reminders-span = Start and end
reminders-from = First day
reminders-until = Last day
reminders-add = Add
reminders-save = Save
reminders-saveLabel = Save { $what }
reminders-cancelLabel = Cancel changes to { $what }
reminders-noWords = Give it a few words, so you’ll know what it’s for.
reminders-noDays = Pick at least one day.
reminders-noTimes = Pick a time, or the half hour before your hard hour.
reminders-noSpan = The last day comes before the first. Swap them, or leave one empty.
reminders-added = { $day ->
    [today] “{ $what }” is on your list. Next: today at { $time }.
    [tomorrow] “{ $what }” is on your list. Next: tomorrow at { $time }.
   *[later] “{ $what }” is on your list. Next: { $date } at { $time }.
 }
reminders-addedBare = “{ $what }” is on your list.
reminders-saved = “{ $what }” has been changed.
reminders-removed = “{ $what }” is off your list.
reminders-back = “{ $what }” is back on your list.
reminders-listTitle = Your reminders
reminders-daily = Every day
reminders-workdays = Monday to Friday
reminders-beforeHardHour = half an hour before your hard hour
reminders-spanFrom = from { $day }
reminders-spanUntil = until { $day }
reminders-inQuiet = Some of it falls in your quiet hours, and comes without a notification.
reminders-isOn = { $what } is on
reminders-change = Change
reminders-changeLabel = Change { $what }
reminders-remove = Remove
reminders-removeLabel = Remove { $what }
reminders-deniedTitle = Notifications are not allowed
reminders-denied = So nothing pops up. What is due is shown here and in the popup instead.
reminders-allow = Allow notifications
reminders-howTitle = Notifications
reminders-quiet = Quiet hours
reminders-quietHint = Nothing pops up then. It stays on the day’s list.
reminders-quietFrom = Quiet from
reminders-quietTo = Quiet until
reminders-badge = A number on the toolbar icon
reminders-badgeHint = How many of today’s are due and not ticked yet.
reminders-weekly = Tell me when the week’s report is ready
reminders-weeklyHint = One line that names nobody. It opens the report.
reminders-weeklyDay = Day of the report
reminders-weeklyTime = Time of the report
reminders-chip-eat = Eat
reminders-chip-sleep = Sleep
reminders-chip-move = Move
reminders-chip-meditate = Meditate
reminders-chip-people = Someone you trust
reminders-chip-own = Just for you
reminders-chip-affirm = A kind word
reminders-chip-craft = Work or hobby
reminders-chip-help = Someone to talk to
reminders-chip-blank = Something else
reminders-preset-eat = Eat something warm
reminders-preset-sleep = Wind down for sleep
reminders-preset-move = Move a little
reminders-preset-meditate = Sit still for five minutes
reminders-preset-people = Friends, family or someone you trust
reminders-preset-own = Something just for you
reminders-preset-affirm = A kind word to yourself
reminders-preset-craft = An hour for work or a hobby
reminders-preset-help = Talk to someone trained to help
reminders-nextNamed = { $day ->
    [today] Next: { $what }, { $time }
    [tomorrow] Next: { $what }, tomorrow at { $time }
   *[later] Next: { $what }, { $date } at { $time }
 }
