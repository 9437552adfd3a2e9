copies-title = Copies
copies-none = None made yet
copies-last = Last made on { $day }
copies-old = Last made on { $day }, more than a month ago
copies-lead = A copy is one file with all you noted here. If the browser is reset or removed, what is here is lost. A copy kept elsewhere is not.
copies-without = It leaves out your PIN, and the passphrase that skips the wait.
copies-phrase = Passphrase for the copy
copies-again = Type it again
copies-hint = Ten characters or more. Four or five unrelated words work well. Nobody can recover it, so write it down where you will find it.
copies-differ = The two don’t match. Type them again.
copies-make = Make a copy
copies-busy = One moment
copies-openOffer = Without a passphrase
copies-openHint = Anyone who opens the file can read all of it: who you added, when you looked, and your notes.
copies-openMake = Make a copy anyone can read
copies-written = { $done } of { $all }
copies-stop = Stop
copies-stopped = Stopped. Nothing was saved.
copies-saved = Saved as { $name }. Keep it away from this computer too, on a drive or where your other files are backed up.
copies-private = This is a private window. Open this page in an ordinary one to make a copy.
copies-unfinished = The copy could not be finished. Everything here is as it was; please try again.

auto-title = Automatic copies
auto-lead = A copy can be saved for you every day or week, in your downloads folder under “{ $folder }”. The last five are kept.
auto-setUp = Set up automatic copies
auto-asks = Your browser will ask whether Breathing Room may manage your downloads. It saves these copies, and does nothing else with that.
auto-every = How often
auto-day = Every day
auto-week = Every week
auto-start = Start automatic copies
auto-openStart = Start copies anyone can read
auto-refused = The browser did not allow it, so no copy can be saved for you. Start again to be asked once more.
auto-first = The first one is being made.
auto-made = Last saved on { $day }, as { $name }.
auto-where = In your downloads folder, under “{ $folder }”. The last five are kept, and your passphrase opens each of them.
auto-whereOpen = In your downloads folder, under “{ $folder }”. The last five are kept, and anyone who opens one can read it.
auto-other = For another passphrase, stop and start again. Copies made before keep the one they have.
auto-stop = Stop automatic copies
auto-again = Try again

# Why a copy could not be made by itself.
miss-permission = No automatic copy could be saved. Your browser no longer lets Breathing Room save files.
miss-room = No automatic copy could be saved: the disk is full. It is tried again every hour.
miss-folder = No automatic copy could be saved: your downloads folder cannot be written to. It is tried again every hour.
miss-asks = No automatic copy could be saved: your browser asks where to put each file. Turn that off in its settings and try again, or make copies yourself.
miss-large = No automatic copy could be saved: your log is too long for that. Please make copies yourself from now on.
miss-other = No automatic copy could be saved just now. It is tried again every hour.
miss-copies = See your copies
miss-read = All right

# Why a file is not taken as a copy.
copy-trouble-empty = This file is empty. Choose another.
copy-trouble-unreadable = The browser could not read this file. It may have moved, or the drive is gone. Choose it again.
copy-trouble-large = This file is larger than a copy from here can be. Choose another.
copy-trouble-foreign = This is not a copy from Breathing Room. Choose another file.
copy-trouble-table = This is the log as a table (CSV). It leaves out too much to be brought back. A log saved as JSON can be.
copy-trouble-version = A newer Breathing Room made this copy. Update first, then open it.
copy-trouble-passphrase = This copy needs its passphrase.
copy-trouble-wrong = That is not the passphrase of this copy. Check it, and try again.
copy-trouble-parameters = This file is locked in a way that cannot be opened here. Choose another.
copy-trouble-damaged = This copy is damaged: a part of it was changed or is missing. Try another copy.
copy-trouble-cut = This copy is cut short. Its end is missing. Try another copy.
copy-trouble-altered = This copy was changed after it was made. Try another copy.
copy-trouble-long = Line { $line } is longer than a line of a copy can be.
copy-trouble-shape = { $what ->
    [none] Line { $line } cannot be understood.
   *[other] Line { $line } cannot be understood: { $what }.
 }
copy-trouble-name = Line { $line } has a name that is not allowed: { $what }.
copy-trouble-date = Line { $line } has a date that does not exist: { $what }.
copy-trouble-twice = Line { $line } is there twice.
