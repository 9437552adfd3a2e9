people-title = People
people-lead = The people you would rather not look at right now.
people-yours = More for you
people-formTitle = Add someone
people-profile = Profile link or handle
people-profileHint = Paste the link of their profile, or type the handle.
people-alsoAt = { $network } may show the same person at { $addresses } too. Add the ones you know. Others are only added if a page shows they are theirs.
people-network = Network
people-networkChoice = Choose
people-anotherSite = Another site
people-nickname = Nickname
people-nicknameHint = A nickname or an emoji will do. Left empty, it is “Someone”. Their handle shows only here.
people-add = Add
people-addTo = Add profile
people-addToLabel = Add profile of { $nickname }
people-anotherProfile = Another profile
people-anotherProfileLabel = Another profile of { $nickname }
people-cancelLabel = Cancel adding a profile of { $nickname }
people-beforeAsking = { $more ->
    [0] Your browser will ask you to allow { $sites }. Breathing Room needs that to stop their pages, and keeps nothing they post.
    [one] Your browser will ask you to allow { $sites } and { $more } more site. Breathing Room needs that to stop their pages, and keeps nothing they post.
   *[other] Your browser will ask you to allow { $sites } and { $more } more sites. Breathing Room needs that to stop their pages, and keeps nothing they post.
 }
people-aliasLed = { $nickname }’s page led to another name.
people-aliasShow = Show it
people-aliasShowLabel = Show it: the other name of { $nickname }
people-aliasLook = Look at it in People
people-alias = { $profile } on { $network }. Is this { $nickname }?
people-aliasYes = Yes, add it too
people-aliasYesLabel = Yes, add it too: { $profile } is { $nickname }
people-aliasNo = No
people-aliasNoLabel = No, { $profile } is not { $nickname }
people-added = { $name } has been added.
people-isCovered = { $name } is covered.
people-pin = { $browser ->
    [firefox] Keep Breathing Room in reach: choose the puzzle piece in the toolbar. Then choose the wheel next to Breathing Room, and “Pin to Toolbar”.
   *[other] Keep Breathing Room in reach: choose the puzzle piece next to the address bar, then the pin next to Breathing Room.
 }
people-pinClose = Got it
people-change = Change
people-changeLabel = Change { $nickname }
people-answer = { $response ->
    [block] stays closed
    [pause] a pause first
   *[notice] only counted
 }
people-empty = Nobody added yet. Until you add someone, Breathing Room runs on no site at all.
people-fullName = Full name of { $nickname }, for searches
people-relation = Who { $nickname } is
people-ex = An ex
people-partnerOf = New partner of { $nickname }
people-friendOf = Friend of { $nickname }
people-familyOf = Family of { $nickname }
people-response = When you are about to look at { $nickname }
people-block = Keep closed
people-blockHint = The page does not open.
people-pause = Pause
people-pauseHint = A breath first, then your choice.
people-notice = Only count
people-noticeHint = The page opens, and the log counts it.
people-veil = When { $nickname } comes up in a feed
people-veilOff = Leave as is
people-veilOffHint = Their posts show as usual.
people-veilSoft = Soften
people-veilSoftHint = Blurred and grey, with a way to show it once.
people-veilRemoved = Leave out
people-veilRemovedHint = Their posts do not show at all.
people-inTouch = We have to stay in touch
people-inTouchLabel = We have to stay in touch: { $nickname }
people-inTouchHint = For children, work, a shared home or court.
people-inTouchNamed = A link to a chat with them opens without a pause and is not counted, on { $networks }.
people-inTouchUnnamed = Inside { $networks }, a chat’s address may not say who it is with. Those chats are not paused.
people-inTouchNone = Their networks have no chats that Breathing Room would stop.
people-inTouchRest = Profile, stories, posts and feeds stay as they are.
people-inTouchShort = in touch
people-inTouchReply = Before you reply to { $nickname }
people-inTouchOffer = Do you share children, work or a home? Once someone is added, “Change” lets your chats stay open.
people-covered = covered
people-nothingToStop = chats only, left open
people-notCovered = not covered
people-coveredInPart = partly covered
people-partlyCovered = { $count ->
    [one] partly covered: { $hosts } is missing
   *[other] partly covered: { $hosts } are missing
 }
people-guardOnly = covered inside the site; the name is too long for the browser’s own rule
people-unread = Posts that don’t say whose they are could not be read on { $day }, so they open.
people-unreadVeil = Feeds: on { $day } only the name could be softened, not what was around it.
people-missingTitle = Not everything is covered yet
people-missing = Some pages on { $networks } still open. Allow them once in your browser, and they are covered. Nothing they post is kept.
people-allow = Allow
people-archive = Archive
people-archiveLabel = Archive { $nickname }
people-archiveHint = Out of sight here and in the report, and covered as before. One tap brings them back.
people-archived = Archived
people-archivedHint = { $count ->
    [one] One person, covered as before
   *[other] { $count } people, covered as before
 }
people-archivedNow = { $name } is out of sight, and covered as before.
people-unarchive = Bring back
people-unarchiveLabel = Bring back { $nickname }
people-remove = Remove person
people-removeHint = Off your list, and no longer covered. What was noted about them stays until you delete it.
people-removeLabel = Remove person { $nickname }
people-removeProfile = Remove profile
people-removeProfileLabel = Remove profile { $profile } on { $network } from { $nickname }
people-removed = { $name } is off your list.
people-back = { $name } is back on your list.
people-undo = Undo
people-also = Delete what was noted about them too
people-alsoHint = Attempts to look at { $nickname }, days without contact and put-off worries are deleted. The rest of the log stays.
people-alsoSure = Every attempt to look at { $nickname } will be deleted, with its notes and figures. So will the days without contact and every worry you put off.
people-forgotten = What was noted about { $nickname } has been deleted.
people-restored = The browser lost your list, and with it your plans, reminders and settings. Who is covered came back from a second copy, which keeps no names. A copy you saved brings back the rest.
people-restoredRead = I have checked it
people-feeds = { $nickname } in feeds
people-profiles = Profiles of { $nickname }
people-contact = Contact with { $nickname }, and safety
people-called = Who { $nickname } is to you
people-rename = Nickname of { $nickname }

problem-empty = There is nothing here yet. Paste the link of their profile, or type the handle.
problem-tooLong = That is longer than any profile link. Copy just the link and paste it again.
problem-noNetwork = Which network is this handle from? Choose it, or paste the whole link.
problem-noAddress = That is not a web address. Paste the link of their page, such as example.com/name.
problem-unclearQuery = What follows the “?” in that link may not say whose page it is. Leave it out, if their page still opens without it, and paste what is left.
problem-unknownSite = { $host } is not a network Breathing Room knows. If it is a Fediverse server, choose that. To add this address itself, choose “Another site”.
problem-lookAlike = { $host } only looks like { $network }. Open { $network } yourself and copy the link from there.
problem-noPerson = That link opens a page of { $network }, but names nobody. Paste the link from their profile, or type the handle.
problem-reserved = “{ $word }” is a page of { $network }, not a person. Paste the link from their profile, or type the handle.
problem-badCharacters = { $network } has no handle like “{ $handle }”. Check the spelling, or paste the link from their profile.
problem-alreadyListed = You have already added that profile, under { $nickname }.
