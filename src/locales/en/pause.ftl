pause-title = Let this one go by.
pause-about = You were about to look at { $nickname }.
pause-aboutNobody = You were about to look at someone.
pause-deed = { $deed ->
    [walk] Get up and walk from room to room.
    [friend] Message { $words }.
    [music] Listen to one whole song.
    [shower] Take a warm shower.
   *[own] { $words }.
 }
pause-leave = Leave
pause-wait = Continue in { $seconds } s
pause-grown = { $times ->
    [one] The wait is longer now, as you chose: you went on once today.
   *[other] The wait is longer now, as you chose: you went on { $times } times today.
 }
pause-continue = Continue
pause-open = You can continue now.
pass-length = If you continue, it opens
pass-for = { $minutes ->
    [one] for one minute
   *[other] for { $minutes } minutes
 }
pass-left = { $minutes ->
    [one] Open for one more minute
   *[other] Open for { $minutes } more minutes
 }
pass-closeLabel = Close now: { $nickname }
pause-again = It opens for the next half minute. Go back to it the way you came.
pause-closed = You keep this closed.
pause-more = Need something?
pause-matter = I have something to answer
pause-gone = This person is no longer on your list.
pause-goneOpens = Their page opens as usual.
pause-toPage = Go to their page
pause-home = Open Breathing Room
pause-trouble = Something broke. “Leave” works.

answer-label = If you like, a word about this moment
answer-hopeQuestion = What are you hoping to find?
answer-hopeTitle = What you hoped for
answer-hope-miss-me = A sign they miss me
answer-hope-who-with = Who they are with
answer-hope-how-are = How they are
answer-hope-habit = Just habit
answer-hope-practical = Something practical
answer-hope-other = Something else
answer-more = More about this moment
answer-wayQuestion = How did you get here?
answer-wayTitle = How you got there
answer-way-looking = I went looking
answer-way-ran-into = I ran into it
answer-moodQuestion = How do you feel right now?
answer-moodTitle = How you felt
answer-mood-sad = Sad
answer-mood-anxious = Uneasy
answer-mood-angry = Angry
answer-mood-hopeful = Hopeful
answer-mood-numb = Numb
answer-mood-calm = Calm
answer-triggerQuestion = What came before?
answer-triggerTitle = What came before
answer-trigger-lonely = Lonely
answer-trigger-bored = Bored
answer-trigger-late-night = Late at night
answer-trigger-saw-post = Saw a post
answer-trigger-alcohol = A drink
answer-trigger-anniversary = A special day
answer-trigger-argument = An argument
answer-trigger-good-news = Good news
answer-trigger-own = In your own words
answer-ownTrigger = In your own words
answer-addTrigger = Add
answer-learnt = { $helped ->
    [0] You’ve looked for this before. None of your { $times } answers said it helped.
    [one] You’ve looked for this before. One of your { $times } answers said it helped.
   *[other] You’ve looked for this before. It helped { $helped } of { $times } times.
 }
answer-outcomeTitle = What came of it
answer-outcome-turned-away = Blocked
answer-outcome-stopped = Walked away
answer-outcome-went-on = Went on
answer-outcome-needed = Needed it
answer-needTitle = Opened for something practical
answer-need-children = Children
answer-need-legal = Legal matters
answer-need-safety = My safety
answer-need-belongings = Belongings
answer-note = A short note
answer-helpedSoon = You looked at { $nickname } at { $time }. How does it feel now?
answer-helpedLater = Yesterday at { $time } you looked at { $nickname }. How does it feel today?
answer-helpedTitle = Did it help?
answer-helped-better = Better
answer-helped-same = The same
answer-helped-worse = Worse
answer-noted = Noted. Over time you’ll see what looking does for you.
answer-whyAsked = Only for your own report. One tap is enough.
