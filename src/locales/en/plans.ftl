plans-title = For a harder moment
plans-lead = A plan for when it tends to happen. On hard dates and at night, the pause shows that plan first. The others are a tap away.
plans-hardDate = On a hard date
plans-lateNight = Late at night
plans-alcohol = After a drink
plans-seen = After seeing them
plans-hardDateTitle = Your plan for hard dates
plans-lateNightTitle = Your plan for late at night
plans-alcoholTitle = Your plan for after a drink
plans-seenTitle = Your plan for after seeing them
plans-hardDateIf = If it is a hard date and I want to look, then I will …
plans-lateNightIf = If it is late and I want to look, then I will …
plans-alcoholIf = If I had a drink and want to look, then I will …
plans-seenIf = If I saw them somewhere and want to look, then I will …
plans-hardDateSentence = { $deed ->
    [walk] If it is a hard date and I want to look, then I will get up and walk from room to room.
    [friend] If it is a hard date and I want to look, then I will message { $words }.
    [music] If it is a hard date and I want to look, then I will listen to one whole song.
    [shower] If it is a hard date and I want to look, then I will take a warm shower.
   *[own] If it is a hard date and I want to look, then I will { $words }.
 }
plans-lateNightSentence = { $deed ->
    [walk] If it is late and I want to look, then I will get up and walk from room to room.
    [friend] If it is late and I want to look, then I will message { $words }.
    [music] If it is late and I want to look, then I will listen to one whole song.
    [shower] If it is late and I want to look, then I will take a warm shower.
   *[own] If it is late and I want to look, then I will { $words }.
 }
plans-alcoholSentence = { $deed ->
    [walk] If I had a drink and want to look, then I will get up and walk from room to room.
    [friend] If I had a drink and want to look, then I will message { $words }.
    [music] If I had a drink and want to look, then I will listen to one whole song.
    [shower] If I had a drink and want to look, then I will take a warm shower.
   *[own] If I had a drink and want to look, then I will { $words }.
 }
plans-seenSentence = { $deed ->
    [walk] If I saw them somewhere and want to look, then I will get up and walk from room to room.
    [friend] If I saw them somewhere and want to look, then I will message { $words }.
    [music] If I saw them somewhere and want to look, then I will listen to one whole song.
    [shower] If I saw them somewhere and want to look, then I will take a warm shower.
   *[own] If I saw them somewhere and want to look, then I will { $words }.
 }
plans-nightKept = Saved. A pause at night starts with it.
plans-hardDateKept = Saved. On a hard date a pause starts with it.
plans-kept = Saved. At a pause it is under “Do something else”.
plans-others = Your other plans
