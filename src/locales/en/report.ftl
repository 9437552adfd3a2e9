### Never a reproach: a number that helps. $span is week, month or all.

report-earlier = Earlier
report-later = Later
report-spans = Time the report covers
report-span-week = Week
report-span-month = Month
report-span-all = All time
report-since = Since { $day }
report-again = Try again
report-headline-first = Nothing here yet, and that is fine.
report-notSaved = Not everything is in here yet.
report-headline-soFar = { $seen ->
    [all] No attempts so far.
   *[some] No attempts on the days seen so far.
 }
report-headline-begun = { $seen ->
    [all] No attempts in your first days.
   *[some] No attempts in your first days, as far as they were seen.
 }
report-headline-notSeen = { $span ->
    [month] A month that was not seen.
   *[week] A week that was not seen.
 }
report-headline-letGo = Not everything from this time is kept.
report-headline-closed = { $by ->
    [held] { $all ->
        [one] The door held.
       *[other] The door held { $all } times.
    }
    [left] { $all ->
        [one] You let it go by.
        [2] You let both go by.
       *[other] You let all { $all } go by.
    }
   *[both] { $all ->
        [2] Both stayed closed.
       *[other] All { $all } stayed closed.
    }
 }
report-headline-some = { $by ->
    [held] The door held { $some } of { $all } times.
    [left] You let { $some } of { $all } go by.
   *[both] { $some } of { $all } stayed closed.
 }
report-headline-open = { $all ->
    [one] One look. Letting go takes time.
   *[other] { $all } looks. Letting go takes time.
 }
report-headline-heavier = { $span ->
    [month] A heavier month, and still { $some } of { $all } stayed closed.
   *[week] A heavier week, and still { $some } of { $all } stayed closed.
 }
report-hardDay = { $weekday } was the hardest day.
report-empty = Each time you are about to look at someone you added, it is counted here: to help, not to blame. A day with none is calm, as long as the browser was open and everyone was covered.
report-emptyLater = Nothing to do here. Go back to an earlier time, or leave it at that.
report-calmDays = { $unseen ->
    [0] { $days ->
        [one] calm day, { $all } so far
       *[other] calm days, { $all } so far
     }
   *[other] { $days ->
        [one] calm day, { $unseen } not seen; { $all } calm so far
       *[other] calm days, { $unseen } not seen; { $all } calm so far
     }
 }
report-calmDaysInAll = { $unseen ->
    [0] { $days ->
        [one] calm day so far
       *[other] calm days so far
     }
   *[other] { $days ->
        [one] calm day so far, { $unseen } not seen
       *[other] calm days so far, { $unseen } not seen
     }
 }
report-notSeen = { $days ->
    [one] One day was not seen, as when the browser stays closed or not everybody is covered. That day says nothing either way.
   *[other] { $days } days were not seen, as when the browser stays closed or not everybody is covered. Those days say nothing either way.
 }
report-letGo = Figures from before { $day } are no longer kept.
report-notSeenKey = not seen
report-dayNotSeen = { $day }, not seen
report-dayPartlySeen = { $day }, only partly seen
report-stayedClosed = stayed closed
report-looks = { $looks ->
    [one] look
   *[other] looks
 }
report-spent = spent looking
report-helped = times looking helped
report-ranInto = came up by chance
report-ofAll = { $some } of { $all }
report-by-day = { $attempts ->
    [one] One attempt on one day
   *[other] { $days ->
        [one] { $attempts } attempts on one day
       *[other] { $attempts } attempts on { $days } days
     }
 }
report-by-month = { $attempts ->
    [one] One attempt in one month
   *[other] { $months ->
        [one] { $attempts } attempts in one month
       *[other] { $attempts } attempts in { $months } months
     }
 }
report-by-year = { $attempts ->
    [one] One attempt in one year
   *[other] { $years ->
        [one] { $attempts } attempts in one year
       *[other] { $attempts } attempts in { $years } years
     }
 }
report-step-day = Day
report-step-month = Month
report-step-year = Year
report-chart-day = Bars for each day: blocked, walked away, went on. Switch on figures as tables to read them.
report-chart-month = Bars for each month: blocked, walked away, went on. Switch on figures as tables to read them.
report-chart-year = Bars for each year: blocked, walked away, went on. Switch on figures as tables to read them.
report-none = no attempts
report-attempts = { $attempts ->
    [one] one attempt
   *[other] { $attempts } attempts
}
report-byHour = When attempts began
report-hardHours = { $some } of { $all } times, you went to look between { $from } and { $until }.
report-sittingsHint = To find the hard hours, attempts less than half an hour apart count as one.
report-heat = Attempts by weekday and time of day. Darker is more. Switch on figures as tables to read them.
report-hour = Time
report-hours = { $from } to { $until }
report-part-night = night
report-part-morning = morning
report-part-afternoon = afternoon
report-part-evening = evening
report-byNetwork = Where
report-mostlyOn = Mostly on { $network }
report-bySurface = Which kind of page
report-surfaceHeading = Page
report-surface-profile = Profile
report-surface-post = Post
report-surface-story = Story
report-surface-followers = Followers
report-surface-message = Messages
report-surface-search = Search
report-surface-mirror = Mirror
report-surface-other = Other
report-rest = others
report-byPerson = Who
report-person = Person
report-together = Count their partners, friends and family with them
report-unlisted = no longer on your list
report-archived = archived
report-ways = You went looking { $looks ->
    [one] { $looks } time
   *[other] { $looks } times
}, and ran into them { $met ->
    [one] { $met } time
   *[other] { $met } times
}.
report-way-heading = Way
report-way-opened = Opened directly
report-way-link = Through a link
report-way-search = Through a search
report-way-ranInto = Ran into it
report-way-hint = Going looking and running into someone are two different things. Only the first counts as an attempt.
report-times = Times
report-hope-miss-me = hoped to see a sign they miss you
report-hope-who-with = wanted to know who they are with
report-hope-how-are = wanted to know how they are
report-hope-habit = looked out of habit
report-hope-practical = had something practical to see to
report-hope-other = hoped for something else
report-helpedNever = { $times ->
    [one] You answered once. Looking didn’t help.
   *[other] You answered { $times } times. Looking didn’t help.
 }
report-helpedTimes = { $times ->
    [one] Looking helped, the one time you said how it was.
   *[other] Looking helped { $helped } of { $times } times.
 }
report-nextDay = { $better ->
    [0] { $worse ->
        [0] The day after, it felt the same as before.
       *[other] { $times ->
            [one] The day after, it felt worse, the one time you said.
           *[other] The day after, it felt worse { $worse } of { $times } times.
        }
    }
   *[other] { $worse ->
        [0] { $times ->
            [one] The day after, it felt better, the one time you said.
           *[other] The day after, it felt better { $better } of { $times } times.
        }
       *[other] The day after, of { $times } times, { $better } felt better and { $worse } felt worse.
    }
 }
report-nextDayName = The day after
report-average = { $step ->
    [day] { $mean } a day on average
    [month] { $mean } a month on average
   *[year] { $mean } a year on average
 }
report-averageSeen = { $mean } a day on average, over the { $over } days seen throughout
report-averageRow = Average of { $over }
report-table = Figures as tables
report-more = More figures
report-less = Fewer figures
report-network = Network
report-passes = How long you opened a page for
report-passMinutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 }
report-passesEarly = { $times ->
    [one] You closed it early once.
   *[other] You closed it early { $times } times.
 }
report-turnedAway = blocked
report-stopped = walked away
report-wentOn = went on
report-turnedAwayCount = { $count } blocked
report-stoppedCount = { $count } walked away
report-wentOnCount = { $count } went on
report-turnedAwayHint = “Blocked” means the page was kept shut before you made a choice. “Walked away” means you chose to leave. Either way, it stayed closed.
report-loading = Getting your report.
report-outlook-title = Through the window
report-outlook-light = Heavy times pass. A longer wait, or a door kept closed, can make the next ones lighter.
report-outlook-even = Some days are harder than others. Both kinds pass.
report-outlook-wide = A wide sky. No page of theirs opened here.
report-outlook-seen = A wide sky. No page of theirs opened here, as far as the days were seen.
report-try-title = One thing to try
report-try-notNow = Not this week
report-try-left = Set aside for a week.
report-try-neverHelped = { $hope ->
    [miss-me] Looking for a sign they miss you didn’t help. Show that at the pause?
    [who-with] Looking to see who they are with didn’t help. Show that at the pause?
    [how-are] Looking to see how they are didn’t help. Show that at the pause?
    [habit] Looking out of habit didn’t help. Show that at the pause?
    [practical] Looking for something practical didn’t help. Show that at the pause?
   *[other] Looking for something else didn’t help. Show that at the pause?
 }
report-try-show = Show it at the pause
report-try-shown = The pause now shows how often looking helped.
report-try-bedtime = { $some } of { $all } times, you went to look between { $from } and { $until }. Would a one-minute wait at night help?
report-try-wait = Wait longer at night
report-try-waiting = Between { $from } and { $until } the pause now waits a minute.
report-try-beforeHour = { $part ->
    [morning] { $some } of { $all } times, you went to look between { $from } and { $until }. A daily reminder at { $time }, for something warm before any screen?
    [afternoon] { $some } of { $all } times, you went to look between { $from } and { $until }. A daily reminder at { $time }, for ten minutes outside without the phone?
    [evening] { $some } of { $all } times, you went to look between { $from } and { $until }. A daily reminder at { $time }, for a book and the phone in another room?
   *[night] { $some } of { $all } times, you went to look between { $from } and { $until }. A daily reminder at { $time }, for a dim light and the phone in another room?
 }
report-try-remind = Set it
report-try-reminding = Set for { $time } every day. You’ll find it under Reminders.
report-try-reminder = { $part ->
    [morning] Something warm, before any screen
    [afternoon] Ten minutes outside, without the phone
    [evening] A book, and the phone in another room
   *[night] A dim light, and the phone in another room
 }
report-try-closeNetwork = { $times } of the { $all } that went on were on one network. Keep the pages of { $nicknames } closed, on every network, until you open them again?
report-try-close = Keep them closed
report-try-closed = The pages of { $nicknames } stay closed, until you open them again under People.
report-history = See or correct every attempt
report-print = Print or save as PDF
report-paperTitle = { $span ->
    [week] Report of a week
    [month] Report of a month
   *[all] Report of all time
 }
report-paperName = Name
report-paperPrinted = Printed on { $day }
report-paperCounted = An attempt is each time you went to look at a page of someone you added. This browser counted them by itself.
report-picture = Save as picture
report-noPicture = No picture could be made just now. Try again, or use “Print or save as PDF”.
report-csv = Save as CSV
report-json = Save as JSON
report-takeHint = The picture names nobody. CSV and JSON hold every attempt. Everything stays on this computer until you share it.
report-gathered = { $count ->
    [one] { $count } entry so far.
   *[other] { $count } entries so far.
 }
report-saved = { $count ->
    [one] Saved, with { $count } entry.
   *[other] Saved, with { $count } entries.
 }
report-headline-none = { $span ->
    [month] { $seen ->
        [all] A month with no attempts.
       *[some] A month with no attempts, as far as it was seen.
     }
   *[week] { $seen ->
        [all] A week with no attempts.
       *[some] A week with no attempts, as far as it was seen.
     }
 }
report-headline-hard = { $span ->
    [month] A heavier month. Go easy on yourself.
   *[week] A heavier week. Go easy on yourself.
 }
report-headline-once = { $part ->
    [morning] All on one morning so far.
    [afternoon] All on one afternoon so far.
    [evening] All on one evening so far.
   *[night] All in one night so far.
 }
report-headline-few = On { $sittings } occasions so far.
report-headline-part = { $part ->
    [morning] Mornings are the hard part.
    [afternoon] Afternoons are the hard part.
    [evening] Evenings are the hard part.
   *[night] Nights are the hard part.
 }
report-headline-and = { $lead } { $when }
report-calmDaysShort = { $days ->
    [one] calm day
   *[other] calm days
 }
report-stayedClosed-before = { $span ->
    [month] stayed closed, { $some } of { $all } the month before
   *[week] stayed closed, { $some } of { $all } the week before
 }
report-looks-before = { $looks ->
    [one] look
   *[other] looks
 }, { $before } { $span ->
    [month] the month before
   *[week] the week before
 }
report-spent-before = { $span ->
    [month] spent looking, { $before } the month before
   *[week] spent looking, { $before } the week before
 }
report-ranInto-before = { $span ->
    [month] came up by chance, { $before } the month before
   *[week] came up by chance, { $before } the week before
 }
report-beside = { $span ->
    [month] { $attempts ->
        [one] { $attempts } attempt; { $before } the month before.
       *[other] { $attempts } attempts; { $before } the month before.
     }
   *[week] { $attempts ->
        [one] { $attempts } attempt; { $before } the week before.
       *[other] { $attempts } attempts; { $before } the week before.
     }
 }
report-usual = { $span ->
    [month] { $attempts ->
        [one] { $attempts } attempt; { $before } the month before, { $usual } in a usual one.
       *[other] { $attempts } attempts; { $before } the month before, { $usual } in a usual one.
     }
   *[week] { $attempts ->
        [one] { $attempts } attempt; { $before } the week before, { $usual } in a usual one.
       *[other] { $attempts } attempts; { $before } the week before, { $usual } in a usual one.
     }
 }
report-soFar = { $span ->
    [month] { $days ->
        [one] Attempts on one finished day: { $now }. On the same day of the month before: { $before }.
       *[other] Attempts on { $days } finished days: { $now }. On the same days of the month before: { $before }.
     }
   *[week] { $days ->
        [one] Attempts on one finished day: { $now }. On the same day of the week before: { $before }.
       *[other] Attempts on { $days } finished days: { $now }. On the same days of the week before: { $before }.
     }
 }
report-hopeOutcome = { $hope ->
    [miss-me] Looking for a sign they miss you
    [who-with] Looking to see who they are with
    [how-are] Looking to see how they are
    [habit] Looking out of habit
    [practical] Looking for something practical
   *[other] Looking for something else
 } { $times ->
    [one] { $helped ->
        [0] did not help, the one time you said.
       *[other] helped, the one time you said.
    }
   *[other] helped { $helped } of { $times } times.
 }
