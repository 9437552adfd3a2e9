settings-language = Language
settings-browserLanguage = Same as browser
settings-title = Settings
settings-find = Find a setting
settings-findNone = Show all settings
settings-found = { $count ->
    [0] No setting fits “{ $words }”. Try another word for it, or only its first letters.
    [one] One part fits.
   *[other] { $count } parts fit.
 }
settings-before = Before you look
settings-after = Privacy and data
settings-pauseTitle = The pause
settings-wait = Wait before you can continue
settings-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }
settings-waitHint = From 3 to 60 seconds. Ten is a breath or two.
settings-night = Longer at night
settings-nightHint = A minute, between { $from } and { $until }.
settings-grows = Longer each time in a day
settings-growsHint = { $minutes ->
    [one] Twice as long after each time you go on, up to { $minutes } minute. The next day it starts over.
   *[other] Twice as long after each time you go on, up to { $minutes } minutes. The next day it starts over.
 }
settings-longestPass = Going on opens their pages at most
settings-keptTitle = What is kept
settings-kept = Who you added. For each attempt: the time, the network, the kind of page, what came of it, for how long, and what you tapped. What you made here, from your plan to your reminders. Nothing they wrote or showed.
settings-leavesTitle = What leaves this computer
settings-leaves = Nothing, unless you switch on the browser’s own sync. Then it stores text that your passphrase locks. The extension itself cannot connect to anything.
settings-privateTitle = Private windows
settings-private = It works there only if you allow it, in the browser’s own extension settings. It then protects you there too, and writes nothing down.

reportSettings-title = The report
reportSettings-asks = Ask whether looking helped
reportSettings-asksHint = Once, ten minutes after the latest look, or the next day. One tap answers.
reportSettings-learnt = Show at the pause how often it helped
reportSettings-learntHint = For the same hope, once you have answered three times.
reportSettings-notes = Short notes
reportSettings-notesHint = A line of your own beside an attempt, in the list of attempts.
reportSettings-firstDay = Week starts on
reportSettings-usualDay = { $weekday }, the default

keeping-title = How long attempts are kept
keeping-legend = Keep every attempt
keeping-month = A month
keeping-quarter = Three months
keeping-year = A year
keeping-always = Always
keeping-sums = Keep the daily figures
keeping-sumsHint = Calm days, urges you rode out and the all-time report depend on them. They are counts and nothing else.
keeping-sure = Attempts from before { $day } will be deleted, with what you did or answered on those days.
keeping-sureSums = The daily figures from before { $day } will be deleted too.
keeping-delete = Delete
keeping-leave = Leave it as it is
keeping-low = The browser has little room left for your log. Keeping attempts for a shorter time makes room, and so does freeing some space on the disk.
keeping-kept = The browser has agreed not to clear your log by itself.
keeping-mayGo = If the disk gets full, the browser may clear your log to make room.
keeping-promise = Ask the browser to keep it
keeping-refused = The browser did not agree. To be safe, make a copy.

erasing-log = Delete the log
erasing-logHint = Deletes the log. People and plans stay.
erasing-sure = All attempts and figures will be deleted, with what you did for yourself. So will the worries you put off, your monthly answers, your own words for what came before, and the days without contact.
erasing-stays = The people you added stay, and so do your plans, your hard dates, your reminders and the person to call.
erasing-copies = Copies in your downloads folder, under “{ $folder }”, still have it until newer ones take their place. You can delete them there.
erasing-underWay = Deleting now.
erasing-done = The log is empty.
erasing-days = Delete certain days
erasing-daysHint = Deletes those days. All others stay.
erasing-from = From
erasing-until = To
erasing-daysSure = All from { $from } to { $until } will be deleted: attempts, figures and notes. So will what you did for yourself on those days.
erasing-daySure = All from { $from } will be deleted: attempts, figures and notes. So will what you did for yourself that day.
erasing-daysStay = All other days stay, and so do the people you added, your plans and your reminders.
erasing-daysDone = Those days are deleted.

doors-title = Other ways to look
doors-count = { $closed } of 2 closed
doors-mirrors = Mirrors, anonymous viewers and archives
doors-mirrorsHint = Sites that show the same profiles under another name. Each network has its own; the browser asks for them once.
doors-viewer = Another viewer
doors-viewerHint = Paste a link that shows someone you added. The rest of that site stays open.
doors-viewerAdd = Add viewer
doors-viewerRemove = Remove
doors-viewerRemoveLabel = Remove { $host }
doors-viewerNoLink = That is not a link. Copy it from the viewer’s address bar and paste it here.
doors-viewerKnown = That site is already known, so there is nothing to add.
doors-viewerRefused = Your browser did not allow that site, so it stays open. Add it again to be asked once more.
doors-viewerNobody = That link names nobody you added. Open one of them there, and copy that link.
doors-partly = { $count ->
    [one] One site still to allow
   *[other] { $count } sites still to allow
 }
doors-search = Searches for their name
doors-searchHint = On the networks of people you added, a search for their handle counts as looking. Other searches are left alone.
doors-engines = Search engines
doors-enginesHint = A search there for a handle or full name you added counts as looking. A handle that could be a word counts only beside its network’s name.
doors-enginesMore = More search engines
doors-enginesHow = Browsers don’t say which one you use. First come those you ticked, then the ones most used in your language.

facts-title = About your privacy

deleting-title = Deleting
deleting-everything = Delete everything
deleting-hint = Deletes it all. Files you saved stay.
deleting-sure = Everyone you added, every attempt, your plans, words, reminders and settings will be deleted. Breathing Room gives up its access to the sites you allowed. Pages will open again without a pause.
deleting-brief = You can take it back within ten seconds.
deleting-copies = Copies stay in your downloads folder, under “{ $folder }”, until you delete them there.
deleting-soon = All of it will be deleted in ten seconds, even if you close this page.
deleting-done = Everything has been deleted.
deleting-undone = Nothing was deleted.
