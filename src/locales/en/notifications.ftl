### What the background says. Its worker carries these in every language, so keep them few.

notification-done = Done
notification-snooze = In 10 minutes
notification-note = You planned this for yourself.
notification-noteWeek = Your week is ready to look at.
notification-noteAsked = A quick question about earlier. One tap.
notification-away = While you were away
notification-awayNote = { $what }. Nothing to catch up on.
notification-plain = A reminder
nicknameUsual = Someone
pass-endsMinute = This page closes in one minute.
pass-endsSoon = This page closes in a moment.
pass-close = Close now
notification-worry = Something you put off
notification-worryNote = You put it off until now. Give it a thought, or let it go.
notification-hardDate = Tomorrow may be a harder day. It helps to decide tonight what you will do.
notification-hardDateWord = A harder day
