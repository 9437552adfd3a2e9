nav-label = Breathing Room
nav-report = Report
nav-people = People
nav-reminders = Reminders
nav-settings = Settings
nav-welcome = Welcome
nav-calm = Calm
nav-history = Looks
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

window-morning = A window on the sea in the morning.
window-afternoon = A window on the sea at noon.
window-evening = A window on the sea at dusk.
window-night = A window on the sea by moonlight.

trouble-log = The log could not be read just now.
trouble-newer = A newer Breathing Room wrote this log. It stays as it is; update Breathing Room to read it.
trouble-busy = The log is in use elsewhere just now.
trouble-kept = What you keep here could not be read just now. Nothing is lost: close this page and open it again.
trouble-again = Nothing is lost. If it stays so, close this page and open it again.
trouble-change = That could not be kept just now. What was there before still holds; please try once more.
trouble-waiting = { $count ->
    [one] One look could not be written down yet. It waits, and is added once the log opens.
   *[other] { $count } looks could not be written down yet. They wait, and are added once the log opens.
 }

calm-title = The sea lies calm.
calm-text = You let it go by. There is nothing you need to do now.

welcome-title = A room with a window on the sea.
welcome-lead = For the nights when you want to look at an ex’s profile, and would rather not.
welcome-stopTitle = It stops the page before it opens
welcome-stop = Nothing of theirs is fetched, so nothing is seen and no trace is left. After a breath you can still go on.
welcome-privateTitle = It stays on this machine
welcome-private = No account, no server, no statistics. The extension cannot send anything anywhere.
welcome-limitsTitle = It says what it cannot do
welcome-limits = It does not reach the networks’ phone apps or other browsers, and private windows only if you allow it there.
welcome-start = List the first person

page-title = Breathing Room · { $page }

facts = { $fact } · { $rest }
