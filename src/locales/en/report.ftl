### Never a reproach: a number that helps. $span is week, month or all.

report-earlier = Earlier
report-later = Later
report-spans = What the report tells of
report-span-week = Week
report-span-month = Month
report-span-all = All time
report-since = Since { $day }
report-again = Try again
report-headline-first = Nothing here yet, and that is fine.
report-headline-soFar = { $seen ->
    [all] No look at anyone so far.
   *[some] No look at anyone on the days seen so far.
 }
report-headline-begun = { $seen ->
    [all] No look at anyone in your first days.
   *[some] No look at anyone in your first days, as far as they were seen.
 }
report-headline-notSeen = { $span ->
    [month] A month that was not seen.
   *[week] A week that was not seen.
 }
report-headline-closed = { $by ->
    [held] { $all ->
        [one] The door held.
       *[other] The door held { $all } times.
    }
    [left] You let all of it go by.
   *[both] Each of { $all } attempts stayed closed.
 }
report-headline-some = { $by ->
    [held] The door held { $some } of { $all } times.
    [left] You let { $some } of { $all } go by.
   *[both] { $some } of { $all } stayed closed.
 }
report-headline-open = { $all ->
    [one] One look, and you are still here.
   *[other] { $all } looks, and you are still here.
 }
report-headline-heavier = { $span ->
    [month] A heavier month, and still { $some } of { $all } stayed closed.
   *[week] A heavier week, and still { $some } of { $all } stayed closed.
 }
report-hardDay = { $weekday } pulled the most.
report-empty = When you are about to look at someone you listed, it shows up here, as a number that helps and never as a reproach. A day with nothing in it counts as calm, as long as it was watched.
report-emptyLater = Nothing asks for anything here. Page back for the time before, or leave it at that.
report-calmDays = { $unseen ->
    [0] { $days ->
        [one] calm day, { $all } in all
       *[other] calm days, { $all } in all
     }
   *[other] { $days ->
        [one] calm day, { $unseen } not seen; { $all } calm in all
       *[other] calm days, { $unseen } not seen; { $all } calm in all
     }
 }
report-calmDaysInAll = { $unseen ->
    [0] { $days ->
        [one] calm day in all
       *[other] calm days in all
     }
   *[other] { $days ->
        [one] calm day in all, { $unseen } not seen
       *[other] calm days in all, { $unseen } not seen
     }
 }
report-notSeen = { $days ->
    [one] One day was not seen: the browser stayed closed, or not everybody was covered. It says nothing either way.
   *[other] { $days } days were not seen: the browser stayed closed, or not everybody was covered. They say nothing either way.
 }
report-dayNotSeen = { $day }, not seen
report-dayPartlySeen = { $day }, not seen throughout
report-stayedClosed = stayed closed
report-looks = looks
report-spent = spent looking
report-helped = times that looking helped
report-ranInto = ran into without looking
report-ofAll = { $some } of { $all }
report-by-day = Day by day
report-by-month = Month by month
report-by-year = Year by year
report-step-day = Day
report-step-month = Month
report-step-year = Year
report-chart-day = Bars for each day: turned away, stopped, went on. The figures are in the table below.
report-chart-month = Bars for each month: turned away, stopped, went on. The figures are in the table below.
report-chart-year = Bars for each year: turned away, stopped, went on. The figures are in the table below.
report-byHour = When it happened
report-hardHours = { $some } of { $all } times it began between { $from } and { $until }.
report-heat = Looks by weekday and time of day. Darker is more. The figures are in the table below.
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
report-byPerson = Whom
report-person = Person
report-together = Count those around someone with them
report-unlisted = no longer listed
report-ways = You went looking { $looks ->
    [one] { $looks } time
   *[other] { $looks } times
}, and ran into them { $met ->
    [one] { $met } time
   *[other] { $met } times
}.
report-way-heading = Way
report-way-opened = Opened
report-way-link = By a link
report-way-search = By a search
report-way-ranInto = Ran into
report-way-hint = Going looking and running into someone are two things. Only the first is a look.
report-times = Times
report-hope-miss-me = hoped to see a sign they miss you
report-hope-who-with = wanted to know who they are with
report-hope-how-are = wanted to know how they are
report-hope-habit = looked out of habit
report-hope-practical = had something practical to see to
report-hope-other = hoped for something else
report-helpedNever = { $times ->
    [one] Looking did not help, the one time you said.
   *[other] Looking helped none of { $times } times.
 }
report-helpedTimes = { $times ->
    [one] Looking helped the one time you said.
   *[other] Looking helped { $helped } of { $times } times.
 }
report-nextDay = The day after: better { $better ->
    [one] { $better } time
   *[other] { $better } times
}, worse { $worse }.
report-nextDayName = The day after
report-table = The figures as a table
report-network = Network
report-turnedAway = turned away
report-stopped = stopped
report-wentOn = went on
report-turnedAwayCount = { $count } turned away
report-stoppedCount = { $count } stopped
report-wentOnCount = { $count } went on
report-turnedAwayHint = “Turned away” is a page kept shut before you chose. “Stopped” is you, leaving. Either way it stayed closed.
report-loading = Counting quietly.
report-outlook-title = Through the window
report-outlook-light = Heavy times pass. A longer wait, or a door kept closed, can make the next ones lighter.
report-outlook-even = Some days pull, some don’t. Both pass.
report-outlook-wide = A wide sky. No page of theirs opened here.
report-outlook-seen = A wide sky. No page of theirs opened here, as far as the days were seen.
report-try-title = One thing to try
report-try-notNow = Not this week
report-try-left = Put aside for a week.
report-try-neverHelped = { $hope ->
    [miss-me] You hoped to see a sign they miss you, and said { $times } times how it was: it never helped. Would you like the pause to show how often looking helped?
    [who-with] You wanted to know who they are with, and said { $times } times how it was: it never helped. Would you like the pause to show how often looking helped?
    [how-are] You wanted to know how they are, and said { $times } times how it was: it never helped. Would you like the pause to show how often looking helped?
    [habit] You looked out of habit, and said { $times } times how it was: it never helped. Would you like the pause to show how often looking helped?
    [practical] You had something practical to see to, and said { $times } times how it was: it never helped. Would you like the pause to show how often looking helped?
   *[other] You hoped for something else, and said { $times } times how it was: it never helped. Would you like the pause to show how often looking helped?
 }
report-try-show = Show it there
report-try-shown = The pause now shows how often looking helped.
report-try-bedtime = { $some } of { $all } times it began between { $from } and { $until }. A longer wait at night, of a minute?
report-try-wait = Wait longer at night
report-try-waiting = Between { $from } and { $until } the pause now waits a minute.
report-try-beforeHour = { $part ->
    [morning] { $some } of { $all } times it began between { $from } and { $until }. A reminder each day at { $time }, for something warm before any screen?
    [afternoon] { $some } of { $all } times it began between { $from } and { $until }. A reminder each day at { $time }, for ten minutes outside without the phone?
    [evening] { $some } of { $all } times it began between { $from } and { $until }. A reminder each day at { $time }, for a book and the phone in another room?
   *[night] { $some } of { $all } times it began between { $from } and { $until }. A reminder each day at { $time }, for a low lamp and the phone in another room?
 }
report-try-remind = Set it
report-try-reminding = Set, each day at { $time }. You find it among the reminders.
report-try-reminder = { $part ->
    [morning] Something warm, before any screen
    [afternoon] Ten minutes outside, without the phone
    [evening] A book, and the phone in another room
   *[night] A low lamp, and the phone in another room
 }
report-try-closeNetwork = { $times } of the { $all } that went on were on { $network }. Keep the pages of { $nicknames } closed, on every network, until you open them again?
report-try-close = Keep them closed
report-try-closed = The pages of { $nicknames } stay closed, until you open them again under People.
report-history = Each single look
report-print = Print, or save as PDF
report-picture = Save as picture
report-csv = Save as CSV
report-json = Save as JSON
report-takeHint = The picture names nobody. CSV and JSON hold every look. All stays on this machine until you share it.
report-gathered = { $count ->
    [one] { $count } look gathered so far.
   *[other] { $count } looks gathered so far.
 }
report-saved = { $count ->
    [one] Saved, with { $count } look.
   *[other] Saved, with { $count } looks.
 }
report-headline-none = { $span ->
    [month] { $seen ->
        [all] A month with no look at anyone.
       *[some] A month with no look at anyone, as far as it was seen.
     }
   *[week] { $seen ->
        [all] A week with no look at anyone.
       *[some] A week with no look at anyone, as far as it was seen.
     }
 }
report-headline-hard = { $span ->
    [month] A heavier month. You are still here.
   *[week] A heavier week. You are still here.
 }
report-headline-once = { $part ->
    [morning] So far, { $attempts } attempts on one morning.
    [afternoon] So far, { $attempts } attempts on one afternoon.
    [evening] So far, { $attempts } attempts on one evening.
   *[night] So far, { $attempts } attempts in one night.
 }
report-headline-few = So far, { $attempts } attempts on { $sittings } occasions.
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
report-looks-before = { $span ->
    [month] looks, { $before } the month before
   *[week] looks, { $before } the week before
 }
report-spent-before = { $span ->
    [month] spent looking, { $before } the month before
   *[week] spent looking, { $before } the week before
 }
report-ranInto-before = { $span ->
    [month] ran into without looking, { $before } the month before
   *[week] ran into without looking, { $before } the week before
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
    [miss-me] { $times ->
        [one] You hoped to see a sign they miss you, and said once how it was: { $helped ->
            [0] it did not help.
           *[other] it helped.
        }
       *[other] You hoped to see a sign they miss you, and said { $times } times how it was: { $helped ->
            [0] it never helped.
            [one] it helped once.
           *[other] it helped { $helped } times.
        }
    }
    [who-with] { $times ->
        [one] You wanted to know who they are with, and said once how it was: { $helped ->
            [0] it did not help.
           *[other] it helped.
        }
       *[other] You wanted to know who they are with, and said { $times } times how it was: { $helped ->
            [0] it never helped.
            [one] it helped once.
           *[other] it helped { $helped } times.
        }
    }
    [how-are] { $times ->
        [one] You wanted to know how they are, and said once how it was: { $helped ->
            [0] it did not help.
           *[other] it helped.
        }
       *[other] You wanted to know how they are, and said { $times } times how it was: { $helped ->
            [0] it never helped.
            [one] it helped once.
           *[other] it helped { $helped } times.
        }
    }
    [habit] { $times ->
        [one] You looked out of habit, and said once how it was: { $helped ->
            [0] it did not help.
           *[other] it helped.
        }
       *[other] You looked out of habit, and said { $times } times how it was: { $helped ->
            [0] it never helped.
            [one] it helped once.
           *[other] it helped { $helped } times.
        }
    }
    [practical] { $times ->
        [one] You had something practical to see to, and said once how it was: { $helped ->
            [0] it did not help.
           *[other] it helped.
        }
       *[other] You had something practical to see to, and said { $times } times how it was: { $helped ->
            [0] it never helped.
            [one] it helped once.
           *[other] it helped { $helped } times.
        }
    }
   *[other] { $times ->
        [one] You hoped for something else, and said once how it was: { $helped ->
            [0] it did not help.
           *[other] it helped.
        }
       *[other] You hoped for something else, and said { $times } times how it was: { $helped ->
            [0] it never helped.
            [one] it helped once.
           *[other] it helped { $helped } times.
        }
    }
 }
