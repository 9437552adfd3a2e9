urge-feel = I feel the urge
urge-title = Let the wave come and go.
urge-in = Breathe in
urge-out = Breathe out
urge-both = Breathe in for four, and out for six.
urge-calm = Nothing to do but breathe. Look at the water.
urge-rising = It is rising. You needn’t push it back, and you needn’t follow it.
urge-high = Higher, and you are still here. Feet on the floor, shoulders down.
urge-crest = Perhaps this is the crest. You are still here.
urge-falling = It may be easing. If not, another breath.
urge-low = Ninety seconds is a start, not a rule. You stayed, and that counts.
urge-left = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
 }
urge-stop = End here
urge-stillSea = Hold the sea still
urge-moveSea = Let the sea move
urge-still = Still want to?
urge-either = Either answer is fine. Only you see it.
urge-passed = No, it passed
urge-yet = Yes, still
urge-passedTitle = It passed.
urge-passedText = You stayed with it, and didn’t have to act.
urge-stillTitle = A long one, then.
urge-stillText = Some take longer, and that is all right. Breathe through another, or give your hands something small to do.
urge-again = Another wave
urge-ride = Breathe through it
urge-back = Back to the pause
urge-count = { $count ->
    [one] You rode out one urge.
   *[other] You rode out { $count } urges.
 }

swap-instead = Do something else
swap-head = Three small things.
swap-now = Something small to do now
swap-others = Three others
swap-done = Done
