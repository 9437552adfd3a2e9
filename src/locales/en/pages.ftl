nav-label = Breathing Room
nav-report = Report
nav-people = People
nav-reminders = Reminders
nav-settings = Settings
nav-welcome = Welcome
nav-try = A pause to try
nav-calm = Calm
nav-history = Attempts
nav-kind = Kind words
nav-questions = A question on your mind
nav-signs = Reading a sign
nav-reply = Before you reply
nav-care = Looking after yourself
nav-nudges = Every kind line
nav-help = Help
nav-urge = Wave
nav-plan = Your plan
nav-contact = Days without contact
nav-phone = On your phone
nav-cover = What is covered
nav-carry = Move to another browser
nav-many = Add many at once
nav-locked = Locked

form-cancel = Cancel

window-morning = A window on the sea in the morning.
window-afternoon = A window on the sea at noon.
window-evening = A window on the sea at dusk.
window-night = A window on the sea by moonlight.

trouble-log = The log could not be read just now.
trouble-newer = A newer version of Breathing Room wrote this log. It is left as it is; update Breathing Room to read it.
trouble-busy = The log is in use elsewhere just now.
trouble-kept = What you saved here could not be read just now. Nothing is lost: close this page and open it again.
trouble-keptNewer = A newer version of Breathing Room saved what is here. Nothing is lost: update Breathing Room to see it. Everyone you added is still covered.
trouble-again = Nothing is lost. If this keeps happening, close this page and open it again.
trouble-restart = Everyone you added is still covered. If it stays like this, restart the browser.
trouble-copyIsSafe = Your copy of { $day } is safe, as it is a file of its own. If a restart does not help, it can be brought back in another browser, or here once Breathing Room has been removed and added again.
trouble-change = That could not be saved just now. Nothing has changed; please try again.
trouble-full = The browser is out of room. Free some space on the disk. What you do is kept until the browser closes, and added to the log once there is room.
trouble-waiting = { $count ->
    [one] One attempt could not be saved yet. It will be added once the log opens.
   *[other] { $count } attempts could not be saved yet. They will be added once the log opens.
 }

calm-title = The sea is calm.
calm-text = You let it go by. There is nothing you need to do now.

welcome-title = For the nights you want to look, and would rather not.
welcome-lead = Breathing Room stops an ex’s profile before it opens, so that you can let it go by.
welcome-stopTitle = It stops the page before it opens
welcome-stop = Nothing of theirs is loaded, so they see no visit. After a breath you can still go on.
welcome-privateTitle = It stays on this computer
welcome-private = No account, no server, no tracking. Nothing leaves it, unless you switch on the browser’s own sync in the settings, which gets text locked by your passphrase.
welcome-limitsTitle = What it cannot do
welcome-limits = It does not work in the networks’ phone apps or in other browsers. In private windows it works only if you allow it.
welcome-start = Add the first person
welcome-try = See how a pause goes

try-title = How a pause goes
try-who = Their nickname
try-note = This is only to try it. Nothing opens, and nothing is noted.
try-wentOn = Now their page would open. Here, nothing does.

page-title = Breathing Room · { $page }
