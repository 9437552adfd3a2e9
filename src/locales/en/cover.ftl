cover-title = What is covered
cover-lead = What your browser says right now.
cover-nobody = Nobody added yet, so there is nothing to cover.
cover-people = People
cover-all = covered
cover-partly = { $count ->
    [one] partly covered: { $hosts } is open
   *[other] partly covered: { $hosts } are open
 }
cover-not = not covered
cover-counted = only counted, as you chose
cover-inTouch = covered, with chats left open
cover-chats = chats only, left open
cover-unknown = not known yet
cover-hostRule = Stops before it opens.
cover-hostGuard = Stops as the page begins to load: the browser has no room for one more rule here.
cover-hostCounted = Opens, and is counted.
cover-hostRefused = Open: your browser has not allowed this site.
cover-hostSome = Covered on some of its addresses. Your browser has not allowed the others.
cover-hostGone = Open, or open in part: something that stops it is missing.
cover-offTitle = Something is missing
cover-off = What stops pages is not all in place on { $hosts }. It can be put back in one tap.
cover-mend = Put it back
cover-mending = Putting it back
cover-still = It is still not all in place. Close the browser and open it again; this page will tell whether that helped.

cover-waysTitle = Other ways in
cover-private = Private windows
cover-privateOn = Covered, too. Nothing there is ever counted.
cover-privateOff = Not covered: Breathing Room is not allowed there.
cover-privateHow = { $browser ->
    [firefox] To allow it, open the menu and choose “Extensions and themes”. Pick Breathing Room, then “Run in Private Windows: Allow”.
   *[other] To allow it, right-click the icon of Breathing Room. Choose “Manage extension”, and switch on “Allow in Incognito”.
 }
cover-frames = Embedded in other sites
cover-framesState = Hidden inside its frame.
cover-search = Searches on their networks
cover-engines = Search engines
cover-mirrors = Mirrors, anonymous viewers and archives
cover-closed = Closed.
cover-open = Open, as you left it.
cover-closedAt = Closed on { $names }. The others are open.
cover-refused = { $count ->
    [one] Closed, except on one site your browser has not allowed.
   *[other] Closed, except on { $count } sites your browser has not allowed.
 }
cover-settings = Change this in Settings

cover-beyondTitle = Out of reach
cover-beyondPhone = Apps on your phone
cover-beyondPhoneHow = What helps there
cover-beyondBrowsers = Other browsers, profiles and computers
cover-beyondBrowsersText = Each needs a Breathing Room of its own, and so does another profile of this browser.
cover-beyondOthers = Other extensions
cover-beyondOthersText = One that redirects pages may act first, and no browser tells us so.

cover-testTitle = Test every way in
cover-testLead = Checks, one by one, whether each way to them would be stopped. No page opens, no site is contacted, and nothing is counted.
cover-testStart = Start the test
cover-testAgain = Test again
cover-testStop = Stop
cover-testProgress = { $done } of { $all }
cover-testStopped = Stopped after { $done } of { $all }.
cover-testLine = { $nickname }, { $network }
cover-testClosed = { $count ->
    [one] { $count } way, closed
   *[other] { $count } ways, all closed
 }
cover-testOpen = { $count ->
    [0] closed, with a gap
   *[other] { $count } of { $all } open
 }
cover-testFine = { $count ->
    [one] The one way is closed.
   *[other] All { $count } ways are closed.
 }
cover-testFaults = { $count ->
    [one] One way is not fully closed.
   *[other] { $count } ways are not fully closed.
 }
cover-testNone = Everyone is only counted, so there is no way to close.
cover-testTrouble = The check could not go on just now. Please try again.
cover-tabs = { $count ->
    [0] No page of theirs is open right now.
    [one] The one open page of these sites is guarded.
   *[other] The { $count } open pages of these sites are guarded.
 }
cover-tabsOpen = { $count ->
    [one] One open page of these sites is not guarded.
   *[other] { $count } open pages of these sites are not guarded.
 }
cover-way = { $surface ->
    [profile] Profile
    [post] Posts
    [story] Stories
    [followers] Followers
    [message] Chats
    [search] Searches
    [mirror] Mirrors
    [unnamed] Posts whose address has no name
    [feed] Their posts in feeds
   *[other] Other pages
 }
cover-wayAt = { $way } on { $host }
cover-tried = { $result ->
    [stopped] stopped
    [late] stopped once the page begins to load
    [loads-only] stopped when opened, not on a click inside the site
    [host-not-granted] open: your browser has not allowed this site
    [script-missing] open: Breathing Room does not start on this site
    [part-missing] open: the part of Breathing Room that covers these does not start
    [open] open
   *[not-registered] open: this site’s part of your list is missing
 }
