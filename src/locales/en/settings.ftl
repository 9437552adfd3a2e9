settings-language = Language
settings-browserLanguage = As in the browser
settings-title = Settings
settings-wait = Wait before Continue opens
settings-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }
settings-waitHint = From 3 to 60 seconds. Ten is a breath or two.
settings-night = Longer at night
settings-nightHint = A minute, between { $from } and { $until }.
settings-keptTitle = What is kept
settings-kept = Who is listed. For each look the time, the network, the kind of page, what came of it, for how long, and what you tapped. What you made here, from your plan to your reminders. Never anything they wrote or showed.
settings-leavesTitle = What leaves this machine
settings-leaves = Nothing. The browser itself forbids the extension any connection.
settings-privateTitle = Private windows
settings-private = There it works only once you allow it, in the browser’s own extension settings. It then protects you in them, and writes nothing down.

reportSettings-title = The report
reportSettings-asks = Ask whether looking helped
reportSettings-asksHint = Once, ten minutes after the latest look, or the next day. One tap answers.
reportSettings-learnt = Show at the pause how often it helped
reportSettings-learntHint = Of what you hope to find, once you have said so three times.
reportSettings-notes = Short notes
reportSettings-notesHint = A line of your own beside a look, in the list of looks.
reportSettings-firstDay = Weeks begin on
reportSettings-usualDay = { $weekday }, as usual here

keeping-title = How long looks are kept
keeping-legend = Keep each single look for
keeping-month = A month
keeping-quarter = Three months
keeping-year = A year
keeping-always = Always
keeping-sums = Keep the daily figures
keeping-sumsHint = Calm days, urges you rode out and the report of all time live on them. They hold counts alone.
keeping-sure = Looks from before { $day } go now, and what you did or answered on those days. They do not come back.
keeping-sureSums = The daily figures from before { $day } go now too.
keeping-letGo = Let them go
keeping-leave = Leave it as it is

erasing-log = Erase the log
erasing-sure = Every look and every figure goes now, with what you did for yourself, your own words for what came before, and the days of contact. They do not come back.
erasing-stays = Who is listed stays, and so does what you made here, from your plan to your reminders.
erasing-underWay = Going now.
erasing-done = The log is empty.

doors-title = Other doors
doors-mirrors = Mirrors, anonymous viewers and archives
doors-mirrorsHint = Sites that show the same profiles under another name. Each network you list has its own; the browser asks once for those.
doors-viewer = Another viewer
doors-viewerHint = Paste a link that shows someone you listed there. The rest of that site stays open.
doors-viewerAdd = Add viewer
doors-viewerRemove = Remove
doors-viewerRemoveLabel = Remove { $host }
doors-viewerNoLink = That is no link. Copy it from the address bar of the viewer, and paste it here.
doors-viewerKnown = That site is known already, so there is nothing to add.
doors-viewerNobody = That link names nobody you listed. Open one of them there, and copy that link.
doors-open = Open
doors-closed = Closed
doors-partly = { $count ->
    [one] Not quite closed: one site is not allowed yet
   *[other] Not quite closed: { $count } sites are not allowed yet
 }
doors-search = Searches for their name
doors-searchHint = On the listed networks, a search for a listed handle counts as looking. Other searches are never touched.
doors-engines = Search engines
doors-enginesHint = There, a search for a listed handle or full name counts as looking. A handle that could be a word counts only beside its network’s name.
