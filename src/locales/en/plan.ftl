plan-title = Your plan
plan-lead = Made while it is calm, for when it isn’t. The pause shows it before anything else.
plan-if = If I want to look, then I will …
plan-walk = get up and walk from room to room
plan-friend = message someone I trust
plan-music = listen to one whole song
plan-shower = take a warm shower
plan-own = something of my own
plan-sentence = { $deed ->
    [walk] If I want to look, then I will get up and walk from room to room.
    [friend] If I want to look, then I will message { $words }.
    [music] If I want to look, then I will listen to one whole song.
    [shower] If I want to look, then I will take a warm shower.
   *[own] If I want to look, then I will { $words }.
 }
plan-whom = Their name
plan-what = Then I will
plan-keep = Save this plan
plan-kept = Your plan is saved. The next pause starts with it.
plan-change = Change
plan-remove = Remove
plan-removed = Your plan has been removed.
plan-offerTitle = While it is calm
plan-offer = A plan made now helps most when the urge comes: if I want to look, then I will do this instead. It takes three taps.
plan-make = Make a plan
plan-notNow = Not now

ownWords-title = Your words to yourself
ownWords-lead = Write them on a good day, for a harder one. The pause shows them now and then, among other lines.
ownWords-another = A line to yourself
ownWords-example = What would you like to hear from yourself then?
ownWords-keep = Save these words
ownWords-room = { $count ->
    [one] Room for { $count } more character
   *[other] Room for { $count } more characters
 }
ownWords-kept = Saved. You will see them at a pause.
ownWords-removed = Those words have been removed.
ownWords-back = Those words are back.
ownWords-removeLabel = Remove: { $words }
ownWords-from = Your own words, from a good day
plan-meanwhile = Another tab or browser kept this first: “{ $plan }” If you keep yours, it takes that one’s place.
